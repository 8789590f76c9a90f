import { weakerStatus, type FigureStatus, type Text } from '@qcdc/core';
import {
  addFractions,
  compareFractions,
  divideFractions,
  one,
  zero,
  type Fraction,
  type Interval,
} from '@qcdc/core/exact';
import type { IndicatorTable, IndicatorValue } from '../compute/indicator-table.ts';
import { exactDecimal, idOfPart, isLeaf, type CompositeIndex, type IndexLeaf, type IndexNode } from './define-index.ts';
import { ComparedValues } from './compared-values.ts';
import { weightedSum } from './weighted-sum.ts';
import { geometricMean } from './geometric-mean.ts';
import { scoreOf, type Normalisation } from './normalisation.ts';
import { OpenValues, type ScoreRange, type Span } from './open-values.ts';
import { Places } from './places.ts';
import { transformed, transformedMethod, whyNotScored, type Transformation } from './transformation.ts';

/** One stage of a unit's score: an indicator or a group, with everything that went into it. */
export interface IndexStage {
  /** Id of the indicator or the group. */
  readonly id: string;
  /** Value of the indicator; `null` for a group or a missing value. */
  readonly raw: Fraction | null;
  /**
   * Score; `null` when it is not known. Where values are compared with one another and some are bounded, that among the exact
   * ones; `least` and `most` say how far those that are bounded may move it.
   */
  readonly score: Fraction | null;
  /** Smallest score the data allow; the same as `score` when the value is exact. */
  readonly least: Fraction | null;
  /** Largest score the data allow. */
  readonly most: Fraction | null;
  /** Why a value that is there has no score, such as zero where its logarithm is taken; left out elsewhere. */
  readonly unscored?: Text;
  /** How final the value of the indicator is; left out where nobody said, and for a group. */
  readonly rawStatus?: FigureStatus;
  /**
   * How final the score is: as the weakest score in it. Where values are compared with one another (min–max, z-scores, ranks),
   * the score of each unit is as final as the weakest value of them all. Left out where nobody said, or there is no score.
   */
  readonly status?: FigureStatus;
  /** Share of its group's weight, after the weight of missing siblings was handed on; 0 when it is missing itself. */
  readonly weight: Fraction;
  /** Stages below, for a group. */
  readonly parts: readonly IndexStage[];
}

/** Score of one unit. */
export interface IndexRow {
  /** Id of the unit. */
  readonly unit: string;
  /** Score, mostly between 0 and 1; `null` when too little is known. */
  readonly score: Fraction | null;
  /**
   * Rank among the units compared, equal scores sharing one; units whose score is not known are before it where they have more for
   * certain. `null` without a score.
   */
  readonly rank: number | null;
  /** How final the score is; left out where nobody said. */
  readonly status?: FigureStatus;
  /** Whether the data leave no doubt about the place: no unit that might be ahead or behind. */
  readonly certain: boolean;
  /** Ids of the indicators without a score: without a value, or with one that has none (`unscored` in its stage says why). */
  readonly missing: readonly string[];
  /** All stages. */
  readonly stage: IndexStage;
}

/** An index over some units in one period, best first. */
export interface IndexResult {
  /** The index. */
  readonly index: CompositeIndex;
  /** The values it was computed from. */
  readonly table: IndicatorTable;
  /** Id of the period. */
  readonly period: string;
  /** One row for each unit; units without a score last. */
  readonly rows: readonly IndexRow[];
  /** How final the places are: as the weakest score, which all others are ranked beside; left out where nobody said. */
  readonly status?: FigureStatus;
}

/** Which units in which period. */
export interface IndexKey {
  /** Id of the period. */
  readonly period: string;
  /** Ids of the units compared with one another; all units of the table when left out. Give units of one kind. */
  readonly units?: readonly string[];
}

// Takes scores together by their weights. The geometric mean takes roots and is kept to 30 digits.
function together(
  aggregate: IndexNode['aggregate'],
  scores: readonly (readonly [score: Fraction, weight: Fraction])[],
): Fraction {
  if (aggregate === 'geometric') return geometricMean(scores);
  return weightedSum(scores);
}

/** What is the same for every unit of a leaf. */
interface LeafContext {
  readonly values: readonly (IndicatorValue | null)[];
  readonly group: ComparedValues;
  /** The values known within ends only. */
  readonly open: OpenValues;
  readonly method: Normalisation;
  /** The weakest status of the values that are compared; `final` where each is scored by itself. */
  readonly status: FigureStatus | null;
}

const weakestOf = (all: readonly (FigureStatus | null)[]): FigureStatus | null =>
  all.reduce<FigureStatus | null>(weakerStatus, 'final');

const statusPart = (status: FigureStatus | null | undefined): { readonly status?: FigureStatus } =>
  status == null ? {} : { status };

// Scores that depend on what the other units have.
const isRelative = ({ method }: Normalisation): boolean => ['minMax', 'zScore', 'rank'].includes(method);

function spanOf({ low, high }: Interval, transform: Transformation | undefined): Span {
  const at = (end: Interval['low']): Fraction | null => end && transformed(end.at, transform);
  return { low: at(low), high: at(high) };
}

// The score among the values that are known, as far as those that are not leave it possible.
function nearest(score: Fraction | null, { least, most }: ScoreRange): Fraction | null {
  if (score === null || compareFractions(least, most) === 0) return score && least;
  return compareFractions(score, least) < 0 ? least : compareFractions(score, most) > 0 ? most : score;
}

// What is the same is one number, by which an exact score is known.
function endsOf({ least, most }: ScoreRange, score: Fraction | null): readonly [least: Fraction, most: Fraction] {
  const same = (end: Fraction): Fraction => (score !== null && compareFractions(end, score) === 0 ? score : end);
  return [same(least), same(most)];
}

class Scorer {
  private readonly table: IndicatorTable;
  private readonly period: string;
  private readonly units: readonly string[];
  private readonly contexts = new Map<string, LeafContext>();
  private readonly weights = new Map<IndexNode | CompositeIndex, NodeWeights>();

  constructor(table: IndicatorTable, period: string, units: readonly string[]) {
    this.table = table;
    this.period = period;
    this.units = units;
  }

  stage(part: IndexLeaf | IndexNode | CompositeIndex, u: number): IndexStage {
    return 'indicator' in part ? this.leaf(part, u) : this.node(part, u);
  }

  // Every value is asked for once; what they are compared with is worked out once for all units.
  private context(leaf: IndexLeaf): LeafContext {
    const known = this.contexts.get(leaf.indicator.id);
    if (known !== undefined) return known;
    const { indicator, normalise, transform } = leaf;
    const values = this.units.map((unit) => this.table.get({ indicator, unit, period: this.period }));
    const group = new ComparedValues(
      values.flatMap((found) => (found?.value ? (transformed(found.value, transform) ?? []) : [])),
    );
    const open = new Map<number, Span>();
    for (const [u, found] of values.entries())
      if (found?.interval != null && found.value === null) open.set(u, spanOf(found.interval, transform));
    const told = values.flatMap((found) => (found?.interval == null ? [] : [found.status ?? null]));
    const status = isRelative(normalise) ? weakestOf(told) : 'final';
    const made = {
      values,
      group,
      open: new OpenValues(group, open),
      method: transformedMethod(normalise, transform),
      status,
    };
    this.contexts.set(indicator.id, made);
    return made;
  }

  private weightsOf(node: IndexNode | CompositeIndex): NodeWeights {
    let known = this.weights.get(node);
    if (known === undefined) {
      const weights = node.parts.map((part) => exactDecimal(part.weight, node.id));
      known = { weights, total: weights.reduce(addFractions, zero), least: exactDecimal(node.least ?? '1', node.id) };
      this.weights.set(node, known);
    }
    return known;
  }

  private leaf(leaf: IndexLeaf, u: number): IndexStage {
    const { indicator, normalise, transform } = leaf;
    const better = indicator.better === 'lower' ? 'lower' : 'higher';
    const { values, group, open, method, status } = this.context(leaf);
    const at = (value: Fraction | null): Fraction | null => {
      const told = value && transformed(value, transform);
      return told && scoreOf(told, method, better, group);
    };
    const interval = values[u]?.interval ?? null;
    const raw = values[u]?.value ?? null;
    const among = at(raw);
    const own = interval === null ? null : (values[u]?.status ?? null);
    const isCompared = raw === null ? interval !== null : among !== null;
    // Beside values that are not known exactly, no score that is told from comparing them is.
    const range =
      isRelative(normalise) && open.size > 0 && isCompared && interval !== null
        ? open.range(u, spanOf(interval, transform), normalise.method, better)
        : null;
    const score = range === null ? among : raw === null ? null : nearest(among, range);
    const ends = raw === null ? [at(interval?.low?.at ?? null), at(interval?.high?.at ?? null)] : [score, score];
    const [lower, upper] = better === 'higher' ? ends : [...ends].reverse();
    const [least, most] = range === null ? [lower, upper] : endsOf(range, score);
    // An open side of a bounded value can be as bad or as good as goalposts, targets and bands allow.
    const fixed = normalise.method !== 'zScore' && normalise.method !== 'rank' && normalise.method !== 'minMax';
    const highest = normalise.method === 'bands' ? exactDecimal(normalise.bands[0]?.[1] ?? '0', indicator.id) : one;
    const [worst, best] = fixed && interval !== null && raw === null ? [zero, highest] : [null, null];
    const [from, to] = [least ?? worst, most ?? best];
    const isScored = from !== null && to !== null;
    // Bounded values may have one score all the same, such as beyond a goalpost.
    const known = score ?? (isScored && compareFractions(from, to) === 0 ? from : null);
    // What is there is not called missing without a reason: its transformation has no answer, or all values are alike.
    const noTransform = raw !== null && transformed(raw, transform) === null;
    const why = raw === null || isScored ? null : whyNotScored(noTransform ? transform : undefined);
    return {
      id: indicator.id,
      raw,
      score: known,
      least: from,
      most: known !== null && known !== score ? known : to,
      ...(why === null ? {} : { unscored: why }),
      ...(own === null ? {} : { rawStatus: own }),
      ...(isScored ? statusPart(weakerStatus(own, status)) : {}),
      weight: zero,
      parts: [],
    };
  }

  private node(node: IndexNode | CompositeIndex, u: number): IndexStage {
    const parts = node.parts.map((part) => this.stage(part, u));
    const { weights, total, least } = this.weightsOf(node);
    const known = parts.map((part) => part.least !== null && part.most !== null);
    const present = weights.filter((_, i) => known[i]).reduce(addFractions, zero);
    const enough = compareFractions(divideFractions(present, total), least) >= 0;
    const shared = parts.map((part, i) => ({
      ...part,
      weight: known[i] === true && present.n > 0n ? divideFractions(weights[i] ?? zero, present) : zero,
    }));
    const inside = shared.filter((_, i) => known[i]);
    const score = (of: 'score' | 'least' | 'most'): Fraction | null => {
      if (!enough || inside.length === 0) return null;
      const scores: (readonly [Fraction, Fraction])[] = [];
      for (const part of inside) {
        const value = part[of];
        if (value === null) return null;
        scores.push([value, part.weight]);
      }
      return together(node.aggregate, scores);
    };
    const exact = score('score');
    const isExact = exact !== null && inside.every((part) => part.least === part.score && part.most === part.score);
    return {
      id: node.id,
      raw: null,
      score: exact,
      least: isExact ? exact : score('least'),
      most: isExact ? exact : score('most'),
      ...(enough && inside.length > 0 ? statusPart(weakestOf(inside.map((part) => part.status ?? null))) : {}),
      weight: one,
      parts: shared,
    };
  }
}

interface NodeWeights {
  readonly weights: readonly Fraction[];
  readonly total: Fraction;
  readonly least: Fraction;
}

function missingOf(index: CompositeIndex | IndexNode, stage: IndexStage): readonly string[] {
  return index.parts.flatMap((part, i) => {
    const below = stage.parts[i];
    if (below === undefined) return [];
    return isLeaf(part) ? (below.least === null ? [idOfPart(part)] : []) : missingOf(part, below);
  });
}

/**
 * Computes an index for units that are compared with one another. A unit of which too little is known gets no score; the
 * weight of a missing part is handed on to its siblings, and the weights really used stand in the result.
 *
 * @param table - values of the indicators
 * @param index - the index
 * @param key - period and units
 * @returns rows, best first, with every stage
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
 * result.rows.map(({ unit, rank }) => [unit, rank]); // => [['A', 1], ['B', 2]]
 * ```
 */
export function computeIndex(table: IndicatorTable, index: CompositeIndex, key: IndexKey): IndexResult {
  const { period, units = table.units } = key;
  const scorer = new Scorer(table, period, units);
  const scored = units.map((unit, u) => ({ unit, stage: scorer.stage(index, u) }));
  const places = new Places(
    scored.map(({ stage }) => stage),
    index,
  );
  const rows = scored.map(({ unit, stage }): IndexRow => {
    const { score } = stage;
    return {
      unit,
      score,
      rank: places.rankOf(stage),
      ...statusPart(stage.status),
      certain: score !== null && places.isCertain(stage),
      missing: missingOf(index, stage),
      stage,
    };
  });
  rows.sort((a, b) => (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY) || 0);
  const told = rows.flatMap(({ stage }) => (stage.least === null ? [] : [stage.status ?? null]));
  return { index, table, period, rows, ...statusPart(told.length === 0 ? null : weakestOf(told)) };
}
