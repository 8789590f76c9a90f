import type { Fraction } from '@qcdc/core/exact';
import type { ClassTable, RubricClass } from '../rubric/class-table.ts';
import type { EntryRange } from '../rubric/cover.ts';
import type { Threshold } from '../rubric/threshold.ts';
import { testCondition, limitFor } from './test-condition.ts';
import { intervalOfPoints, roundPoints, type PointRange } from './point-range.ts';
import { touches } from './range.ts';
import type { UnitContext } from './unit-context.ts';
import { reason, type ScoreReason } from './score-reason.ts';
import { allHold, type ConditionResult } from './condition-result.ts';

/** What decided a class. */
export type ClassCause = 'score' | 'fallThrough' | 'veto' | 'stop' | 'cap' | 'quota' | 'decision';

/** The class of a unit, or why there is none. @term kết quả xếp loại */
export interface ClassResult {
  /**
   * `decided`: the class is known; `undecided`: one of `possible`; `authority`: the rule leaves it to the authority;
   * `none`: the score fits no class, or there is no score.
   */
  readonly state: 'decided' | 'undecided' | 'authority' | 'none';
  /** Id of the class, when decided. */
  readonly class: string | null;
  /** Classes it can be, best first. */
  readonly possible: readonly string[];
  /** What decided it. */
  readonly because: ClassCause | null;
  /** Id of the veto, stop criterion or relation of the cap, or who decided, where one of them did. */
  readonly by: string | null;
  /** Why the class is not the one the score alone would give, or is not known. */
  readonly reasons: readonly ScoreReason[];
  /** Ids of vetoes of which nobody can tell whether they strike; left out where there are none. */
  readonly openVetoes?: readonly string[];
}

/**
 * A class that is known.
 *
 * @param id - id of the fact, class or criterion
 * @param because - what decided it
 * @param by - the factor
 * @param reasons - why
 */
export function decided(
  id: string,
  because: ClassCause,
  by: string | null = null,
  reasons: readonly ScoreReason[] = [],
): ClassResult {
  return { state: 'decided', class: id, possible: [id], because, by, reasons };
}

/**
 * No class.
 *
 * @param reasons - why
 */
export function noClass(reasons: readonly ScoreReason[]): ClassResult {
  return { state: 'none', class: null, possible: [], because: null, by: null, reasons };
}

/**
 * Limits of a class for the unit at hand; `null` when its kind is not known.
 *
 * @param context - the unit being scored
 * @param score - the score
 */
export function entryRangeOf(context: UnitContext, { from, to }: RubricClass): EntryRange | null {
  const end = (t: Threshold | undefined): Fraction | null | 'unknown' => {
    if (t === undefined) return null;
    return limitFor(context, t) ?? 'unknown';
  };
  const [low, high] = [end(from), end(to)];
  return low === 'unknown' || high === 'unknown' ? null : { from: low, to: high };
}

function conditionsOf(context: UnitContext, c: RubricClass): ConditionResult {
  return allHold((c.conditions ?? []).map((condition) => testCondition(context, condition)));
}

/**
 * Orders classes: best first, without repeats.
 *
 * @param classes - the classes of a table
 * @param ids - ids of classes
 */
export function inOrder(classes: readonly RubricClass[], ids: ReadonlySet<string>): readonly string[] {
  return classes.flatMap((c) => (ids.has(c.id) ? [c.id] : []));
}

/**
 * The class of a unit that starts at a place of the table and falls through where conditions do not hold.
 *
 * @param context - the unit, all criteria scored
 * @param table - the class table
 * @param place - place of the class, 0 for the best
 */
export function settle(context: UnitContext, table: ClassTable, place: number): ClassResult {
  const c = table.classes[place];
  if (c === undefined) return noClass([reason('no-class-fits', 'Không mức xếp loại nào phù hợp.', 'No class fits.')]);
  const tested = conditionsOf(context, c);
  if (tested.holds === true) return decided(c.id, 'score');
  const unmet = reason(
    'class-condition-unmet',
    `Đủ điểm mức "${c.label.vi}" nhưng chưa đủ điều kiện kèm theo.`,
    `The score fits "${c.label.en}" but a condition does not hold.`,
  );
  const below = (): ClassResult => {
    switch (c.otherwise) {
      case 'authority':
        return {
          state: 'authority',
          class: null,
          possible: table.classes.slice(place).map((k) => k.id),
          because: null,
          by: null,
          reasons: [unmet],
        };
      case 'noClass':
        return noClass([
          unmet,
          reason(
            'no-class-fits',
            'Quy định không nêu mức xếp loại cho trường hợp này.',
            'The rule names no class for this case.',
          ),
        ]);
      default: {
        const next = settle(context, table, place + 1);
        return next.state === 'decided'
          ? { ...next, because: 'fallThrough', reasons: [unmet, ...next.reasons] }
          : { ...next, reasons: [unmet, ...next.reasons] };
      }
    }
  };
  if (tested.holds === false) return below();
  const other = below();
  return {
    state: 'undecided',
    class: null,
    possible: inOrder(table.classes, new Set([c.id, ...other.possible])),
    because: null,
    by: null,
    reasons: tested.reasons,
  };
}

/**
 * Classes a total by the class table.
 *
 * @param context - the unit, all criteria scored
 * @param table - the class table
 * @param total - points or index, whichever the table classes
 * @returns the class, the classes it can be, or why there is none
 */
export function classByTable(context: UnitContext, table: ClassTable, total: PointRange): ClassResult {
  const value = roundPoints(total, table.round);
  const fits: number[] = [];
  for (const [i, c] of table.classes.entries()) {
    const range = entryRangeOf(context, c);
    if (range === null)
      return noClass([
        reason(
          'unit-kind-unknown',
          'Chưa biết loại đơn vị nên chưa xác định được ngưỡng.',
          'The kind of unit is not stated, so the threshold is not known.',
        ),
      ]);
    const inside = touches(intervalOfPoints(value), range, table.closed);
    if (inside) fits.push(i);
  }
  const results = fits.map((place) => settle(context, table, place));
  const [first] = results;
  if (first === undefined)
    return noClass([reason('no-class-fits', 'Không mức xếp loại nào phù hợp.', 'No class fits.')]);
  if (results.length === 1) return first;
  const possible = inOrder(table.classes, new Set(results.flatMap((r) => r.possible)));
  const [only] = possible;
  if (possible.length === 1 && only !== undefined && results.every((r) => r.state === 'decided'))
    return decided(only, 'score');
  return {
    state: 'undecided',
    class: null,
    possible,
    because: null,
    by: null,
    reasons: [reason('total-bounded', 'Tổng điểm chỉ xác định được trong khoảng.', 'The total is only bounded.')],
  };
}

/**
 * Orders classes: 0 is the best of the table.
 *
 * @param table - the class table
 * @param id - id of the fact, class or criterion
 */
export function rankOfClass(table: ClassTable, id: string): number {
  return table.classes.findIndex((c) => c.id === id);
}
