import type { IsoDate } from '../../time/iso-date.ts';
import { contains } from '../../time/period-relations.ts';
import type { Period } from '../../time/period.ts';
import type { EventSource } from '../noun/event-source.ts';
import { countsAs, type EventData } from './event-counts.ts';

/** Events that count in a period, and those that may. */
export interface EventsIn<T> {
  /** Events that count. */
  readonly certain: readonly T[];
  /** Events that may count. */
  readonly possible: readonly T[];
}

/**
 * Picks the events that count in a period: of their own day, or of the day the measure says.
 *
 * @param source - what a measure says of its events
 * @param period - the period
 * @param events - the events; where they count on their own day, those of the period
 * @param told - what an event tells, and its own day
 * @returns the events that count, and those that may
 */
export function eventsIn<T>(
  source: EventSource,
  period: Period,
  events: readonly T[],
  told: (event: T) => { readonly data: EventData; readonly day: IsoDate },
): EventsIn<T> {
  const certain: T[] = [];
  const possible: T[] = [];
  for (const event of events) {
    const { data, day: own } = told(event);
    const counts = countsAs(source, data);
    if (counts === false) continue;
    // Without a day of its own to count on, an event is one of those of the period already.
    const day = source.on === undefined ? null : data[source.on];
    if (source.on === undefined || (typeof day === 'string' && contains(period, day as IsoDate)))
      (counts === true ? certain : possible).push(event);
    else if (typeof day !== 'string' && counts === true && source.once !== undefined && own <= period.to)
      possible.push(event);
  }
  return { certain, possible };
}
