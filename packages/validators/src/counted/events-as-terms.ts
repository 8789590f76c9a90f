import type { LinkedComparison, Measure } from '@qcdc/core';
import { fraction, intervalOfStated, negateFraction, one } from '@qcdc/core/exact';
import { countEvents, type UnitPeriodInput } from '@qcdc/core/flow';
import { isStated, type CountsByField } from '../define/field-names.ts';

/**
 * Writes "a count that is stated is no less than the events recorded" as a comparison between records: a field the events add
 * up is one of its terms, events that are counted are its number.
 *
 * @param counted - the measure that counts the events
 * @param field - the field that states the count
 * @param report - id of the area of the report
 * @param events - id of the area of the events
 * @param input - the records of one unit and period
 * @returns the comparison; none where the report does not state it once, or no event is sure to count
 */
export function eventsAsTerms(
  counted: Measure,
  field: string,
  report: string,
  events: string,
  { period, records }: UnitPeriodInput,
): readonly LinkedComparison[] {
  const { fromEvents } = counted;
  const [own, another] = (records.get(report) ?? []) as readonly CountsByField[];
  if (own === undefined || another !== undefined || !isStated(own[field]) || fromEvents === undefined) return [];
  const { field: added, ...which } = fromEvents;
  const inside = fromEvents.on === undefined ? null : period;
  const leastOf = (measure: Measure, some: readonly object[]) =>
    intervalOfStated(countEvents(measure, some, inside), { nonNegative: true })?.low?.at ?? null;
  const told = (records.get(events) ?? []) as readonly object[];
  const stated = { of: own, field, by: one };
  if (added === undefined) {
    const least = leastOf(counted, told);
    return least === null ? [] : [{ terms: [stated], operator: '>=', to: least, meantEqual: true }];
  }
  const each = { ...counted, fromEvents: which };
  const sure = told.filter((event) => leastOf(each, [event])?.n === 1n);
  if (sure.length === 0) return [];
  const minus = negateFraction(one);
  const terms = [stated, ...sure.map((event) => ({ of: event, field: added, by: minus }))];
  return [{ terms, operator: '>=', to: fraction(0n), meantEqual: true }];
}
