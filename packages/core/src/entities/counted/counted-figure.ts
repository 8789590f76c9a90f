import type { Entity } from '../../entity/define-entity.ts';
import type { EventSource } from '../../figure/noun/event-source.ts';
import { defineMeasure, type Measure } from '../../figure/noun/measure.ts';

/**
 * A figure that reports of a period state, and the same figure counted from events: the two say one thing in two ways.
 * @term số báo cáo và số đếm từ sự kiện
 */
export interface CountedFigure {
  /** The figure as the reports of a period state it. */
  readonly stated: Measure;
  /** The same counted from events, a measure for `tally`. */
  readonly counted: Measure;
  /**
   * Whose events they are: `own`, of the unit that states the figure; `below`, of the units it counts, such as the
   * enterprises that held a conference. Only own events can be held against a stated figure.
   */
  readonly eventsOf: 'own' | 'below';
}

/** What is said of the events, with the fields of their area. */
export interface SourceOf<E extends Pick<Entity, 'fields'>> extends Omit<
  EventSource,
  'entity' | 'field' | 'distinct' | 'on'
> {
  /** Field that is added up; the events themselves are counted when left out. */
  readonly field?: NoInfer<keyof E['fields'] & string>;
  /** Field whose different values are counted; `unit` for the units that tell of events. */
  readonly distinct?: NoInfer<keyof E['fields'] & string> | 'unit';
  /** Field of the day an event counts on; its own date when left out. */
  readonly on?: NoInfer<keyof E['fields'] & string>;
}

/**
 * Makes a measure that counts from events what reports of a period state.
 *
 * @param stated - the measure of the period report
 * @param events - the area of the events
 * @param source - what counts; every event when left out
 * @param eventsOf - whose events they are
 * @returns both measures
 * @throws `DefinitionError` as for `defineMeasure`
 * @example
 * ```ts
 * const { stated, counted } = countedFrom(dialogues.measures.dialogues, communeDialogue);
 * [stated.id, counted.fromEvents?.entity]; // => ['dialogues.dialogues', 'commune-dialogue']
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function countedFrom<E extends Entity<string, 'event'>>(
  stated: Measure,
  events: { readonly id: E['id']; readonly fields: E['fields'] },
  source: SourceOf<E> = {},
  eventsOf: CountedFigure['eventsOf'] = 'own',
): CountedFigure {
  const { label } = stated;
  const how: { -readonly [K in keyof Measure]: Measure[K] } = { ...stated };
  delete how.from;
  // Whoever holds an event tells of it, whatever kinds of unit report the figure.
  delete how.collectedFrom;
  const counted = defineMeasure({
    ...how,
    id: `${events.id}.${stated.id}`,
    label: { vi: `${label.vi} (đếm từ sự kiện)`, en: `${label.en} (from events)` },
    // One and the same thing may be told of in several periods, and is one thing in the year.
    overTime: source.distinct === undefined ? 'sum' : 'distinct',
    fromEvents: { ...source, entity: events.id },
  });
  return { stated, counted, eventsOf };
}
