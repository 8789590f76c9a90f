import {
  addFractions,
  compareFractions,
  multiplyFractions,
  ok,
  type Cluster,
  type Fraction,
  type Outcome,
} from '@qcdc/core';
import type { Amount } from '../rubric/amount.ts';
import { amountOf } from '../rubric/amount.ts';
import type { Fact } from '../score/fact.ts';
import { membersOn } from '../score/members-on.ts';
import { isExact } from '../score/point-range.ts';
import { zero } from '../score/range.ts';
import { score, type ScoreOptions } from '../score/score.ts';
import type { Scoreboard } from '../score/scoreboard.ts';
import type { Rubric } from '../rubric/rubric.ts';

/**
 * Scores the same units, indicators and facts by another sheet, whatever year it is for.
 *
 * @param board - the scores
 * @param rubric - the other sheet
 * @param options - facts the other sheet asks for beside, clusters, names
 * @returns scores by the other sheet; the findings say that it is a trial
 */
export function whatIf(
  board: Scoreboard,
  rubric: Rubric,
  options: Omit<ScoreOptions, 'period'> = {},
): Outcome<Scoreboard> {
  const declared = new Set((rubric.facts ?? []).map((f) => f.id));
  const known: Fact[] = [];
  for (const facts of board.session.facts.values())
    for (const list of facts.values()) for (const fact of list) if (declared.has(fact.fact)) known.push(fact);
  return score(ok(board.indicators), rubric, {
    only: board.units,
    acceptUnconfirmed: true,
    ...options,
    period: board.period,
    whatIf: true,
    facts: [...known, ...(options.facts ?? [])],
  });
}

/** Ranks a unit can hold while the weights of the groups vary. */
export interface RankRange {
  /** Id of the unit. */
  readonly unit: string;
  /** Rank by the sheet as it stands. */
  readonly rank: number;
  /** Best rank in all variants. */
  readonly best: number;
  /** Worst rank in all variants. */
  readonly worst: number;
}

function ranksOf(totals: readonly Fraction[]): readonly number[] {
  return totals.map((own) => 1 + totals.filter((other) => compareFractions(other, own) > 0).length);
}

/**
 * Tells how much the ranking of a cluster depends on the weights: each top group in turn counts so many percent more, then
 * less, and the units are ranked again. Exact, and the same in every run.
 *
 * @param board - the scores
 * @param cluster - the cluster
 * @param percent - by how much a group's weight varies
 * @returns rank ranges of the units with exact scores
 */
export function weightSensitivity(board: Scoreboard, cluster: Cluster, percent: Amount): readonly RankRange[] {
  const known = membersOn(cluster, board.period.to).flatMap((unit) => {
    const one = board.get(unit);
    return one?.points != null && isExact(one.points) ? [{ unit, root: one.root, total: one.points.low }] : [];
  });
  const share = multiplyFractions(amountOf(percent), { n: 1n, d: 100n });
  const groups = board.rubric.root.children ?? [];
  const ranks = known.map((): number[] => []);
  const record = (totals: readonly Fraction[]): void => {
    for (const [i, place] of ranksOf(totals).entries()) ranks[i]?.push(place);
  };
  record(known.map((k) => k.total));
  for (const [g] of groups.entries())
    for (const by of [share, { n: -share.n, d: share.d }])
      record(
        known.map(({ root, total }) => {
          const points = root.children[g]?.points;
          return points == null
            ? total
            : addFractions(total, multiplyFractions(isExact(points) ? points.low : zero, by));
        }),
      );
  return known.map(({ unit }, i) => {
    const held = ranks[i] ?? [];
    return { unit, rank: held[0] ?? 0, best: Math.min(...held), worst: Math.max(...held) };
  });
}
