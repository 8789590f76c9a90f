import type { CheckContext, IsoDate } from '@qcdc/core';
import type { TriState } from '@qcdc/core/flow';
import { addSpan, type DayRange } from '@qcdc/core/law';
import type { DayComparison, DaySide } from './bound-rule.ts';
import type { Answer } from './judge-amounts.ts';
import type { TextOperator } from './rule-text.ts';

/**
 * Judges a comparison of days. Calendar days, months and years are counted as they are; working days by the calendar that is
 * given, and where that is not sure, nobody can tell.
 *
 * @param comparison - the comparison
 * @param record - the record
 * @param context - the calendar
 * @returns the answer; nothing to compare where no day of the two was reported
 */
export function judgeDays({ left, right, operator }: DayComparison, record: object, context: CheckContext): Answer {
  const days = record as Readonly<Record<string, IsoDate | null | undefined>>;
  const missing = [left.field, right.field].filter((field) => days[field] == null);
  const reported = [left.field, right.field].filter((field) => field !== 'date' && days[field] != null);
  if (reported.length === 0) return { answer: 'notConcerned', open: [] };
  if (missing.length > 0) return { answer: 'cannotTell', open: missing };
  const [a, b] = [left, right].map((side) => dayOf(side, days, context)) as [DayRange, DayRange];
  return { answer: compared(a, operator, b), open: [left.field, right.field] };
}

/**
 * Returns the day of a side.
 *
 * @param side - field and span
 * @param days - the record
 * @param context - the calendar
 * @returns the day, as a range where the calendar is not sure
 */
export function dayOf(
  { field, span }: DaySide,
  days: Readonly<Record<string, IsoDate | null | undefined>>,
  { calendar }: CheckContext,
): DayRange {
  const day = days[field] as IsoDate;
  return span === null ? { earliest: day, latest: day } : addSpan(day, span, calendar);
}

function compared(a: DayRange, operator: TextOperator, b: DayRange): TriState {
  const before = (one: IsoDate | null, two: IsoDate | null, touching: boolean) =>
    one !== null && two !== null && (touching ? one <= two : one < two);
  const atMost = (x: DayRange, y: DayRange): TriState =>
    before(x.latest, y.earliest, true) ? 'yes' : before(y.latest, x.earliest, false) ? 'no' : 'cannotTell';
  const not = (answer: TriState): TriState => (answer === 'yes' ? 'no' : answer === 'no' ? 'yes' : answer);
  switch (operator) {
    case '<=':
      return atMost(a, b);
    case '>=':
      return atMost(b, a);
    case '<':
      return not(atMost(b, a));
    case '>':
      return not(atMost(a, b));
    default: {
      const [one, two] = [atMost(a, b), atMost(b, a)];
      const equal = one === 'no' || two === 'no' ? 'no' : one === 'yes' && two === 'yes' ? 'yes' : 'cannotTell';
      return operator === '=' ? equal : not(equal);
    }
  }
}
