import type { Text } from '@qcdc/core';
import { shownWhole } from '@qcdc/core/checks';
import { compareFractions, type Fraction } from '@qcdc/core/exact';
import { describeReading } from '../explain/describe-reading.ts';
import { lineText, vocabularyOf } from '../explain/vocabulary.ts';
import type { TieBreaker } from '../rubric/ranking-rule.ts';
import { isExact, roundPoints, type PointRange } from '../score/point-range.ts';
import { exactOf } from '../score/range.ts';
import { readValue } from '../score/read-value.ts';
import { contextOf } from '../score/context-of.ts';
import type { Scoreboard } from '../score/scoreboard.ts';
import { countFirst, levelGroups } from './level-groups.ts';
import type { RankedUnit, TieState } from './ranking.ts';

/** A decision by whoever the rubric lets decide a tie. */
export interface TieDecision {
  /** Ids of exactly the tied units, in the order decided. */
  readonly order: readonly string[];
  /** Who decided. */
  readonly by: Text;
  /** Why; never blank. */
  readonly reason: string;
}

/** A unit about to be ranked. */
export interface Contender {
  /** Id of the unit. */
  readonly unit: string;
  /** What it is ranked by, rounded where the rubric orders it. */
  readonly value: PointRange;
  /** Id of its class. */
  readonly class: string | null;
}

/**
 * What a unit is ranked by.
 *
 * @param board - the scores
 * @param points - the points
 * @param index - the index
 */
export function rankedValue(board: Scoreboard, points: PointRange | null, index: PointRange | null): PointRange | null {
  const rule = board.rubric.ranking;
  const value = rule?.by === 'index' ? index : points;
  return value === null ? null : roundPoints(value, rule?.round);
}

function tieValue(board: Scoreboard, unit: string, by: TieBreaker): Fraction | null {
  if (by.criterion !== undefined) {
    const points = contextOf(board, unit).scored.get(by.criterion)?.points ?? null;
    return points !== null && isExact(points) ? points.low : null;
  }
  if (by.reading === undefined) return null;
  const answer = readValue(contextOf(board, unit), by.reading);
  return 'range' in answer ? exactOf(answer.range) : null;
}

interface Group {
  readonly units: readonly Contender[];
  readonly brokenBy: Text | null;
  readonly state: TieState;
}

function labelOf(board: Scoreboard, by: TieBreaker, unit: string): Text {
  const words = vocabularyOf(board, unit);
  return by.reading === undefined ? lineText(words, by.criterion ?? '') : describeReading(by.reading, words);
}

/**
 * Tells whether a decision is one on a tie: it names exactly the tied units, each once, and says why.
 *
 * @param decision - the decision
 * @param tied - ids of the tied units
 */
export function decides({ order, reason }: TieDecision, tied: ReadonlySet<string>): boolean {
  const named = new Set(order);
  return (
    typeof reason === 'string' &&
    reason.trim() !== '' &&
    order.length === tied.size &&
    named.size === tied.size &&
    order.every((unit) => tied.has(unit))
  );
}

// Splits a tie by the rules in order; what no rule splits stays together.
function breakTie(
  board: Scoreboard,
  tied: readonly [Contender, ...Contender[]],
  decisions: readonly TieDecision[],
  brokenBy: Text | null = null,
  from = 0,
): readonly Group[] {
  const rule = board.rubric.ranking;
  const state: TieState = brokenBy === null ? 'none' : 'broken';
  if (tied.length === 1) return [{ units: tied, brokenBy, state }];
  const by = rule?.ties?.[from];
  if (by === undefined) {
    const ids = new Set(tied.map((t) => t.unit));
    const decision = decisions.find((d) => decides(d, ids));
    if (rule?.remainingTies === 'decided' && decision !== undefined)
      return decision.order.map((unit) => ({
        units: tied.filter((t) => t.unit === unit),
        brokenBy: decision.by,
        state: 'decided',
      }));
    return [{ units: tied, brokenBy, state: rule?.remainingTies === 'decided' ? 'unresolved' : 'shared' }];
  }
  const known = tied.flatMap((contender) => {
    const value = tieValue(board, contender.unit, by);
    return value === null ? [] : [{ contender, value }];
  });
  // A value that is not known for one of them cannot part any of them.
  if (known.length < tied.length) return breakTie(board, tied, decisions, brokenBy, from + 1);
  const sign = by.better === 'lower' ? 1 : -1;
  const ordered = [...known].sort((a, b) => sign * compareFractions(a.value, b.value));
  const groups = levelGroups(ordered, (a, b) => compareFractions(a.value, b.value) === 0);
  const label = groups.length > 1 ? labelOf(board, by, tied[0].unit) : brokenBy;
  return groups.flatMap(([first, ...others]) =>
    breakTie(board, [first.contender, ...others.map(({ contender }) => contender)], decisions, label, from + 1),
  );
}

/**
 * Ranks contenders: exact scores form a weak order, bounded ones get the ranks they can hold.
 *
 * @param board - the scores, for tie rules
 * @param contenders - units with their values
 * @param decisions - ties decided by whoever may decide them
 * @param ahead - how many stand above all of them
 * @returns ranked units, best first
 */
export function orderUnits(
  board: Scoreboard,
  contenders: readonly Contender[],
  decisions: readonly TieDecision[],
  ahead = 0,
): readonly RankedUnit[] {
  const descending = (a: Fraction, b: Fraction): number => -compareFractions(a, b);
  const lows = contenders.map((c) => c.value.low).sort(descending);
  const highs = contenders.map((c) => c.value.high).sort(descending);
  const ordered = [...contenders].sort(
    (a, b) => descending(a.value.low, b.value.low) || descending(a.value.high, b.value.high),
  );
  const rows: RankedUnit[] = [];
  for (const tied of levelGroups(ordered, same)) {
    const [first] = tied;
    const rank = 1 + ahead + countFirst(lows, (low) => compareFractions(low, first.value.high) > 0);
    const others = ahead + countFirst(highs, (high) => compareFractions(high, first.value.low) > 0);
    const worst = 1 + others - (isExact(first.value) ? 0 : 1);
    let place = 0;
    for (const group of isExact(first.value)
      ? breakTie(board, tied, decisions)
      : tied.map((t): Group => ({ units: [t], brokenBy: null, state: 'none' }))) {
      for (const { unit, value, class: rating } of group.units)
        rows.push(
          shownWhole({
            unit,
            rank: rank + place,
            rankAtWorst: worst + place,
            value,
            class: rating,
            // Listed when somebody asks: of very many units with one score each would list all the others.
            get tiedWith() {
              return group.units.flatMap((other) => (other.unit === unit ? [] : [other.unit]));
            },
            tie: group.state,
            tieBrokenBy: group.brokenBy,
          }),
        );
      if (isExact(first.value)) place += group.units.length;
    }
  }
  return rows;
}

function same(a: Contender, b: Contender): boolean {
  return compareFractions(a.value.low, b.value.low) === 0 && compareFractions(a.value.high, b.value.high) === 0;
}
