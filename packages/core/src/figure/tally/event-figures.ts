import type { Dataset } from '../../dataset/dataset.ts';
import type { Sourced } from '../../dataset/sourced.ts';
import { Dec } from '../../number/decimal.ts';
import { exactQuantity, type Quantity, type ComputedQuantity } from '../../quantity/quantity.ts';
import type { Period } from '../../time/period.ts';
import type { FigureInput } from '../table/figure-builder.ts';
import { groupBy } from '../noun/group-by.ts';
import type { Measure } from '../noun/measure.ts';
import { notAsked } from '../noun/not-asked.ts';
import type { Entity } from '../../entity/define-entity.ts';
import { asksFor } from '../../entity/edition.ts';
import { isBlankValue } from '../../parse/not-asked.ts';
import { sumOfQuantities } from '../sum/sum-of-quantities.ts';
import { periodOfDay } from '../../time/period-relations.ts';

/** Takes a figure and the first event behind it. */
export type AddFigure = (input: FigureInput, first: Sourced<unknown>) => void;

function quantityOf(value: unknown): Quantity | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'number' ? exactQuantity(value) : (value as Quantity);
}

/**
 * Counts events, or adds up a field of theirs, in each period. A unit that told of no event at all in a period has no
 * figure: silence is not zero. A unit that told of events, none of which counts, has zero.
 *
 * @param dataset - all records
 * @param measures - measures with `fromEvents`
 * @param given - periods; the calendar years of the events when there are none
 * @param add - takes the figures
 */
export function addEvents(
  dataset: Dataset,
  measures: readonly Measure[],
  given: readonly Period[],
  add: AddFigure,
): void {
  for (const [entity, counted] of groupBy(measures, (m) => m.fromEvents?.entity ?? '')) {
    const events = dataset.peek(entity);
    const area = dataset.asked.find(({ id }) => id === entity);
    const periods = given.length > 0 ? given : yearsOf(events);
    for (const [unit, own] of groupBy(events, (event) => event.place.unit))
      for (const period of periods) {
        const inside = own.filter(({ place: { day } }) => period.from <= day && day <= period.to);
        const first = inside[0];
        if (first === undefined) continue;
        for (const measure of counted)
          add({ measure: measure.id, unit, period, quantity: figureOf(measure, inside, area) }, first);
      }
  }
}

function yearsOf(events: readonly Sourced<unknown>[]): readonly Period[] {
  const years = new Map(events.map(({ place: { day } }) => [day.slice(0, 4), day]));
  return [...years].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, day]) => periodOfDay(day, 'year'));
}

function figureOf(
  measure: Measure,
  events: readonly Sourced<unknown>[],
  area: Entity | undefined,
): ComputedQuantity | number {
  const { field, distinct } = measure.fromEvents ?? {};
  const named = field ?? distinct;
  // An event of a day on which the field was not asked neither adds to the figure nor leaves it open.
  const asked =
    named === undefined || area === undefined
      ? events
      : events.filter(
          ({ data, place: { day } }) =>
            asksFor(area, named, day) || !isBlankValue((data as Readonly<Record<string, unknown>>)[named]),
        );
  if (asked.length === 0) return notAsked;
  const records = asked.map((e) => e.data as Readonly<Record<string, unknown>>);
  const inside = records.filter((record) => measure.fromEvents?.where?.(record) ?? true);
  if (distinct !== undefined) return differentValues(inside.map((record) => record[distinct]));
  if (field === undefined) return inside.length;
  return sumOfQuantities(
    inside.map((record) => quantityOf(record[field])),
    measure.nonNegative === true,
  );
}

// An event that does not say whose it is may be another one, or one already counted.
function differentValues(values: readonly unknown[]): Quantity {
  const told = values.filter((value) => value !== null && value !== undefined && value !== '');
  const different = new Set(told.map(String)).size;
  const silent = values.length - told.length;
  const least = silent > 0 ? Math.max(1, different) : different;
  const most = different + silent;
  return {
    state: most === 0 ? 'zero' : 'reported',
    value: new Dec(least),
    bound: least === most ? 'exact' : 'between',
    upper: least === most ? null : new Dec(most),
    accuracy: null,
  };
}
