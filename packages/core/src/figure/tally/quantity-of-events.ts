import { checkCall } from '../../outcome/check-call.ts';
import { having, listOf, orNull } from '../../outcome/demand.ts';
import { aMeasure, aPeriod } from '../../outcome/noun-demands.ts';
import { Dec } from '../../number/decimal.ts';
import { exactQuantity, type ComputedQuantity, type Quantity } from '../../quantity/quantity.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import { contains } from '../../time/period-relations.ts';
import type { Period } from '../../time/period.ts';
import type { Measure } from '../noun/measure.ts';
import { sumOfQuantities } from '../sum/sum-of-quantities.ts';
import { countsAs, type EventData } from './event-counts.ts';
import { eventsIn } from './events-in.ts';

const anEvent = /* @__PURE__ */ having([], 'bản ghi sự kiện', 'a record of an event');

/**
 * Makes one figure of some events: how many count, or the sum or the different values of a field. Events of which nobody can
 * tell whether they count leave it open between two numbers.
 *
 * @param measure - a measure with `fromEvents`
 * @param events - records of the events of one unit and period; of one unit, where a period is given
 * @param period - the period to count in, for a measure that counts events on another day than their own; with it, only events
 *   whose day lies in it count
 * @returns the figure; a sum to which nothing was told is missing
 * @throws `DefinitionError` `call/bad-argument`
 * @example
 * ```ts
 * const label = { vi: 'Họp định kỳ', en: 'Periodic meetings' };
 * const fromEvents = { entity: 'meeting', when: [{ field: 'kind', is: ['periodic'] }] };
 * const periodic = defineMeasure({ id: 'meeting.periodic', label, measuredIn: 'session', fromEvents });
 * const { value, upper } = countEvents(periodic, [{ kind: 'periodic' }, { kind: null }, { kind: 'other' }]);
 *
 * [Number(value), Number(upper)]; // => [1, 2]
 * ```
 */
export function countEvents(
  measure: Measure,
  events: readonly object[],
  period: Period | null = null,
): ComputedQuantity {
  checkCall('countEvents', {
    measure: [measure, aMeasure],
    events: [events, listOf(anEvent)],
    period: [period, orNull(aPeriod)],
  });
  const source = measure.fromEvents ?? { entity: '' };
  if (period !== null) {
    const dayOf = (event: EventData) => event['date'] as IsoDate;
    const own = (events as readonly EventData[]).filter(
      (event) => source.on !== undefined || contains(period, dayOf(event)),
    );
    const { certain, possible } = eventsIn(source, period, own, (data) => ({ data, day: dayOf(data) }));
    return quantityOfEvents(measure, certain, possible);
  }
  const certain: EventData[] = [];
  const possible: EventData[] = [];
  for (const event of events as readonly EventData[]) {
    const counts = countsAs(source, event);
    if (counts !== false) (counts === true ? certain : possible).push(event);
  }
  return quantityOfEvents(measure, certain, possible);
}

/**
 * Makes one figure of events that count and events that may.
 *
 * @param measure - the measure
 * @param certain - events that count
 * @param possible - events that may count
 * @returns the figure
 */
export function quantityOfEvents(
  { fromEvents, nonNegative = false }: Measure,
  certain: readonly EventData[],
  possible: readonly EventData[],
): ComputedQuantity {
  const { field, distinct } = fromEvents ?? {};
  if (distinct !== undefined)
    return differentValues(
      certain.map((event) => event[distinct]),
      possible.map((event) => event[distinct]),
    );
  if (field === undefined) return between(certain.length, certain.length + possible.length);
  const parts = [
    ...certain.map((event) => quantityOf(event[field])),
    ...possible.map((event) => orNothing(quantityOf(event[field]), nonNegative)),
  ];
  return parts.length === 0 ? exactQuantity(0) : sumOfQuantities(parts, nonNegative);
}

function quantityOf(value: unknown): Quantity | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'number' ? exactQuantity(value) : (value as Quantity);
}

// What an event that may count adds: nothing, or what it says, or something between where that is bounded itself.
function orNothing(quantity: Quantity | null, nonNegative: boolean): Quantity | null {
  if (quantity === null || quantity.value === null) return quantity?.state === 'notApplicable' ? quantity : null;
  if (quantity.state === 'zero' && quantity.bound === 'exact') return quantity;
  if (!nonNegative || quantity.bound !== 'exact' || quantity.accuracy !== null) return null;
  return { ...quantity, state: 'reported', value: new Dec(0), bound: 'between', upper: quantity.value };
}

// An event that does not say whose it is may be another one, or one already counted.
function differentValues(certain: readonly unknown[], possible: readonly unknown[]): Quantity {
  const told = (values: readonly unknown[]) => values.flatMap((value) => nameIn(value) ?? []);
  const sure = told(certain);
  const silent = certain.length - sure.length;
  const different = new Set(sure);
  const least = silent > 0 ? Math.max(1, different.size) : different.size;
  const also = told(possible);
  const most = new Set([...sure, ...also]).size + silent + (possible.length - also.length);
  return between(least, most);
}

// A number with a bound may be the same as another one; so it tells no more than a blank.
function nameIn(value: unknown): string | null {
  if (value === null || value === '') return null;
  if (Array.isArray(value)) return value.map(String).join();
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'object') return null;
  const { value: digits, bound, accuracy } = value as Partial<Quantity>;
  return bound === 'exact' && accuracy === null && digits != null ? digits.toString() : null;
}

function between(least: number, most: number): Quantity {
  return {
    state: most === 0 ? 'zero' : 'reported',
    value: new Dec(least),
    bound: least === most ? 'exact' : 'between',
    upper: least === most ? null : new Dec(most),
    accuracy: null,
  };
}
