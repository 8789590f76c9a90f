import { DefinitionError } from '@qcdc/core';
import { aText, checkCall, demand, listOf, oneOf, whole } from '@qcdc/core/checks';
import type { IndexResult, IndexStage } from './compute-index.ts';
import { exactDecimal, type CompositeIndex, type IndexNode } from './define-index.ts';

const aNumber = /* @__PURE__ */ demand(Number.isFinite, 'một số', 'a number');

/** Settings of {@link indexRankRanges}. */
export interface IndexRankRangeOptions {
  /** Seed of the random weights: the same seed gives the same answer. */
  readonly seed: number;
  /** How many times the weights are drawn; 1000 when left out. */
  readonly runs?: number;
  /** How far a weight may move, as a share of itself, as a decimal text; `0.25` when left out. */
  readonly spread?: string;
  /** Means that are tried in turn; arithmetic and geometric when left out. */
  readonly aggregates?: readonly IndexNode['aggregate'][];
}

/** How far the rank of a unit depends on choices somebody made. */
export interface IndexRankRange {
  /** Id of the unit. */
  readonly unit: string;
  /** Rank with the index as it is. */
  readonly rank: number;
  /** Best rank in any run. */
  readonly best: number;
  /** Worst rank in any run. */
  readonly worst: number;
  /** Rank half of the runs are at or below. */
  readonly median: number;
  /** Ranks nine runs in ten lie between. */
  readonly usual: readonly [from: number, to: number];
}

// Numbers between 0 and 1, the same for the same seed.
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The weights of a run: a factor for every part, by its id. */
type Factors = ReadonlyMap<string, number>;

function scoreWith(
  stage: IndexStage,
  factors: Factors,
  aggregate: IndexNode['aggregate'] | null,
  own: IndexNode | CompositeIndex,
): number {
  if (stage.parts.length === 0)
    return stage.score === null ? Number.NaN : Number(stage.score.n) / Number(stage.score.d);
  let [total, weights] = [0, 0];
  const geometric = (aggregate ?? own.aggregate) === 'geometric';
  for (const [i, part] of stage.parts.entries()) {
    const weight = (Number(part.weight.n) / Number(part.weight.d)) * (factors.get(part.id) ?? 1);
    if (weight === 0) continue;
    const below = own.parts[i];
    const score = scoreWith(part, factors, aggregate, below === undefined || 'indicator' in below ? own : below);
    total += weight * (geometric ? Math.log(Math.max(score, 0)) : score);
    weights += weight;
  }
  return geometric ? Math.exp(total / weights) : total / weights;
}

function idsOf(stage: IndexStage): readonly string[] {
  return stage.parts.flatMap((part) => [part.id, ...idsOf(part)]);
}

/**
 * Tells how far ranks depend on the weights and on the kind of mean: draws the weights again and again around their
 * values, ranks each time, and reports the range.
 *
 * @remarks A simulation on doubles, repeatable by its seed; scores and ranks of the index itself stay exact.
 *
 * @param result - the index as computed
 * @param options - seed, runs, spread, means
 * @returns ranges of the units that have a score, best first
 * @throws `DefinitionError` `indicators/bad-index` for a spread outside 0 to 1
 * @example
 * ```ts
 * const index = defineIndex({
 *   id: 'sample',
 *   label: { vi: 'Chỉ số mẫu', en: 'Sample index' },
 *   basis: practice({ vi: 'ví dụ', en: 'an example' }),
 *   scale: 1,
 *   aggregate: 'arithmetic',
 *   parts: [
 *     { indicator: mediationSettledShare, weight: '3', normalise: { method: 'goalposts', low: '0', high: '100' } },
 *     { indicator: mediationSettledOfDecidedShare, weight: '1', normalise: { method: 'goalposts', low: '0', high: '100' } },
 *   ],
 * });
 * const units = defineUnits([
 *   { code: '01', kind: 'province' },
 *   { code: 'A', kind: 'commune', parent: '01' },
 *   { code: 'B', kind: 'commune', parent: '01' },
 * ]);
 * const rows = [
 *   { unit: 'A', period: '2024', received: 40, settled: 35, unsettled: 5 },
 *   { unit: 'B', period: '2024', received: 10, settled: 5, unsettled: 3 },
 * ];
 * const totals = rollUp(tally(parseRecords(rows, mediation, { units }), Object.values(mediation.measures)));
 * const { value: table } = computeIndicators(totals, [mediationSettledShare, mediationSettledOfDecidedShare]);
 * const result = computeIndex(table, index, { period: '2024', units: ['A', 'B'] });
 * indexRankRanges(result, { seed: 1, runs: 50 }).map(({ unit }) => unit); // => ['A', 'B']
 * ```
 */
export function indexRankRanges(result: IndexResult, options: IndexRankRangeOptions): readonly IndexRankRange[] {
  checkCall(
    'indexRankRanges',
    {},
    options,
    { seed: aNumber, runs: whole(1), spread: aText, aggregates: listOf(oneOf(['arithmetic', 'geometric']), 1) },
    ['seed'],
  );
  const { seed, runs = 1000, spread = '0.25', aggregates = ['arithmetic', 'geometric'] } = options;
  const share = exactDecimal(spread, 'spread');
  if (share.n < 0n || share.n >= share.d)
    throw new DefinitionError(
      'indicators/bad-index',
      { vi: 'spread nằm từ 0 đến dưới 1', en: 'the spread lies from 0 to below 1' },
      'spread',
    );
  const width = Number(share.n) / Number(share.d);
  const rows = result.rows.filter((row) => row.rank !== null);
  const [first] = rows;
  if (first === undefined) return [];
  const ids = idsOf(first.stage);
  const next = seeded(seed);
  const ranks = rows.map((): number[] => []);
  for (let run = 0; run < runs; run++) {
    const factors = new Map(ids.map((id) => [id, 1 + width * (2 * next() - 1)]));
    const aggregate = aggregates[run % aggregates.length] ?? null;
    const scores = rows.map((row) => scoreWith(row.stage, factors, aggregate, result.index));
    for (const [i, score] of scores.entries()) ranks[i]?.push(1 + scores.filter((other) => other > score).length);
  }
  return rows.map((row, i) => {
    const sorted = [...(ranks[i] ?? [])].sort((a, b) => a - b);
    const at = (part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
    return {
      unit: row.unit,
      rank: row.rank ?? 0,
      best: at(0),
      worst: at(1),
      median: at(0.5),
      usual: [at(0.05), at(0.95)],
    };
  });
}
