import type { Dataset, EventHeader, Sourced } from '../../entity/define-entity.ts';
import { Dec } from '../../number/decimal.ts';
import { exactQuantity, type ComputedQuantity, type Quantity } from '../../quantity/quantity.ts';
import { period as periodOf, type Period } from '../../time/period.ts';
import type { FigureInput } from '../table/figure-builder.ts';
import { groupBy } from '../noun/group-by.ts';
import type { Measure } from '../noun/measure.ts';
import { sumOfQuantities } from '../sum/sum-of-quantities.ts';

/** How the events of a dataset reach a table. */
export interface EventSink {
  /** Returns the id of the unit of an event, or `null` where it is not listed. */
  readonly unitOf: (record: Sourced<unknown>) => string | null;
  /** Takes a figure and the first event behind it. */
  readonly add: (input: FigureInput, first: Sourced<unknown>) => void;
}

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
 * @param sink - where the figures go
 */
export function addEvents(
  dataset: Dataset,
  measures: readonly Measure[],
  given: readonly Period[],
  sink: EventSink,
): void {
  for (const [entity, counted] of groupBy(measures, (m) => m.fromEvents?.entity ?? '')) {
    const events = dataset.get(entity) ?? [];
    const dateOf = (record: Sourced<unknown>): string => (record.data as EventHeader).date;
    const periods =
      given.length > 0
        ? given
        : [...new Set(events.map((e) => dateOf(e).slice(0, 4)))].sort().map((id) => periodOf(id));
    const byUnit = new Map<string, Sourced<unknown>[]>();
    for (const event of events) {
      const unit = sink.unitOf(event);
      if (unit === null) continue;
      const same = byUnit.get(unit);
      if (same === undefined) byUnit.set(unit, [event]);
      else same.push(event);
    }
    for (const [unit, own] of byUnit)
      for (const period of periods) {
        const inside = own.filter((e) => period.from <= dateOf(e) && dateOf(e) <= period.to);
        const first = inside[0];
        if (first === undefined) continue;
        for (const measure of counted)
          sink.add({ measure: measure.id, unit, period, quantity: figureOf(measure, inside) }, first);
      }
  }
}

function figureOf(measure: Measure, events: readonly Sourced<unknown>[]): ComputedQuantity | number {
  const records = events.map((e) => e.data as Readonly<Record<string, unknown>>);
  const inside = records.filter((record) => measure.fromEvents?.where?.(record) ?? true);
  const { field, distinct } = measure.fromEvents ?? {};
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
