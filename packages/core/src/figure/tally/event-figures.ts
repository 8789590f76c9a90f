import type { Dataset } from '../../dataset/dataset.ts';
import type { Sourced } from '../../dataset/sourced.ts';
import type { ComputedQuantity } from '../../quantity/quantity.ts';
import type { Period } from '../../time/period.ts';
import type { FigureInput } from '../table/figure-builder.ts';
import type { Steps } from '../../work/steps.ts';
import { groupBy } from '../noun/group-by.ts';
import type { Measure } from '../noun/measure.ts';
import { notAsked } from '../noun/not-asked.ts';
import type { EventSource } from '../noun/event-source.ts';
import type { Entity } from '../../entity/define-entity.ts';
import { asksFor } from '../../entity/edition.ts';
import { isBlankValue } from '../../parse/not-asked.ts';
import { contains, periodOfDay } from '../../time/period-relations.ts';
import { fieldsAsked, type EventData } from './event-counts.ts';
import { eventsIn } from './events-in.ts';
import { quantityOfEvents } from './quantity-of-events.ts';

/** Takes a figure and the first event behind it. */
export type AddFigure = (input: FigureInput, first: Sourced<unknown>) => void;

/**
 * Counts events, or adds up a field of theirs, in each period. A unit that told of no event at all in a period has no
 * figure: silence is not zero. A unit that told of events, none of which counts, has zero.
 *
 * @param dataset - all records
 * @param measures - measures with `fromEvents`
 * @param given - periods; the calendar years of the events when there are none
 * @param add - takes the figures
 */
export function* addEvents(
  dataset: Dataset,
  measures: readonly Measure[],
  given: readonly Period[],
  add: AddFigure,
): Steps<void> {
  const byArea = [...groupBy(measures, (m) => m.fromEvents?.entity ?? '')];
  for (const [nth, [entity, counted]] of byArea.entries()) {
    const events = dataset.peek(entity);
    const area = dataset.asked.find(({ id }) => id === entity);
    const periods = given.length > 0 ? given : yearsOf(events);
    const byUnit = [...groupBy(events, (event) => event.place.unit)];
    for (const [i, [unit, own]] of byUnit.entries()) {
      yield (nth + i / byUnit.length) / byArea.length;
      for (const period of periods) {
        const onTheirDay = own.filter(({ place: { day } }) => contains(period, day));
        for (const measure of counted) {
          const source = measure.fromEvents ?? { entity };
          const { certain, possible } = eventsIn(source, period, source.on === undefined ? onTheirDay : own, told);
          const first = onTheirDay[0] ?? certain[0] ?? possible[0];
          if (first === undefined) continue;
          const quantity = figureOf(measure, source, certain, possible, onTheirDay, area);
          add({ measure: measure.id, unit, period, quantity }, first);
        }
      }
    }
  }
}

const told = ({ data, place: { day } }: Sourced<unknown>) => ({ data: data as EventData, day });

function yearsOf(events: readonly Sourced<unknown>[]): readonly Period[] {
  const years = new Map(events.map(({ place: { day } }) => [day.slice(0, 4), day]));
  return [...years].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, day]) => periodOfDay(day, 'year'));
}

// An event of a day on which a field was not asked neither adds to the figure nor leaves it open.
function figureOf(
  measure: Measure,
  source: EventSource,
  certain: readonly Sourced<unknown>[],
  possible: readonly Sourced<unknown>[],
  told: readonly Sourced<unknown>[],
  area: Entity | undefined,
): ComputedQuantity | number {
  const fields = fieldsAsked(source);
  const asked = ({ data, place: { day } }: Sourced<unknown>): boolean =>
    area === undefined || fields.every((name) => asksFor(area, name, day) || !isBlankValue((data as EventData)[name]));
  const counted = [certain.filter(asked), possible.filter(asked)] as const;
  if (counted.every((events) => events.length === 0) && !told.some(asked) && told.length + certain.length > 0)
    return notAsked;
  const [sure, open] = counted.map((events) => events.map((event) => event.data as EventData));
  return quantityOfEvents(measure, sure ?? [], open ?? []);
}
