import { shownWhole } from '@qcdc/core/checks';
import { fraction } from '@qcdc/core/exact';
import type { RankingRule } from '../rubric/ranking-rule.ts';
import { fastClass, type FastClass } from '../score/fast-class.ts';
import { anything, knowsAll, never, type KnownFields } from '../score/known-fields.ts';
import { exactPoints, type PointRange } from '../score/point-range.ts';
import type { Scoreboard } from '../score/scoreboard.ts';
import { levelGroups } from './level-groups.ts';
import { orderUnits, type TieDecision } from './order-units.ts';
import type { RankedUnit } from './ranking.ts';

/** What one ranking run remembers of totals: few totals stand for very many units. */
interface Memory {
  readonly values: Map<number, PointRange>;
  readonly classOf: FastClass;
}

function valueOf(memory: Memory, total: number, scale: bigint): PointRange {
  let value = memory.values.get(total);
  if (value === undefined) memory.values.set(total, (value = exactPoints(fraction(BigInt(total), scale))));
  return value;
}

// Rules plain totals can follow. A new field does not compile until somebody says what it means here.
const ruleFields: KnownFields<RankingRule, null> = {
  by: (by) => by === 'points',
  round: never,
  // Ties are broken among the tied alone, by the full engine.
  ties: anything,
  remainingTies: anything,
  decidedBy: anything,
  // No veto strikes a unit whose total is settled.
  vetoed: anything,
};

/** Ranks the members of one cluster by their places in the columns; `null` when one of them is not settled. */
export type OrderByTotals = (members: readonly string[]) => readonly RankedUnit[] | null;

/**
 * Makes the ranking by whole totals, where the scores have them and the rubric ranks by plain points.
 *
 * @param board - the scores
 * @param decisions - ties decided by whoever may decide them
 * @returns the ranking of one cluster after another, or `null`
 */
export function orderByTotals(board: Scoreboard, decisions: readonly TieDecision[]): OrderByTotals | null {
  const { totals } = board;
  const rule = board.rubric.ranking;
  if (totals === null || (rule !== undefined && !knowsAll(rule, ruleFields, null))) return null;
  const memory: Memory = { values: new Map(), classOf: fastClass(board.session) };
  const plainTies = (rule?.ties ?? []).length === 0 && decisions.length === 0;
  const left = rule?.remainingTies === 'decided' ? 'unresolved' : 'shared';
  return (members) => {
    const { points, settled, placeOf } = totals;
    const places: number[] = [];
    for (const member of members) {
      const place = placeOf(member);
      if (settled[place] !== 1) return null;
      places.push(place);
    }
    const at = (i: number): number => points[places[i] as number] as number;
    const order = members.map((_, i) => i).sort((a, b) => at(b) - at(a));
    const rows: RankedUnit[] = [];
    let ahead = 0;
    for (const group of levelGroups(order, (a, b) => at(a) === at(b))) {
      const total = at(group[0]);
      const rank = ahead + 1;
      ahead += group.length;
      const value = valueOf(memory, total, totals.scale);
      const rating = memory.classOf(total, value.low);
      const classOf = (unit: string): string | null => rating ?? board.get(unit)?.class?.class ?? null;
      const tied = group.map((k) => members[k] as string);
      if (plainTies || tied.length === 1)
        for (const unit of tied)
          rows.push(
            shownWhole({
              unit,
              rank,
              rankAtWorst: rank,
              value,
              class: classOf(unit),
              get tiedWith() {
                return tied.filter((other) => other !== unit);
              },
              tie: tied.length === 1 ? 'none' : left,
              tieBrokenBy: null,
            }),
          );
      else {
        const contenders = tied.map((unit) => ({ unit, value, class: classOf(unit) }));
        for (const row of orderUnits(board, contenders, decisions, rank - 1)) rows.push(row);
      }
    }
    return rows;
  };
}
