/**
 * What an event must say of one field to be counted: `is` one of some values, `isNot` any of them, or at least a number. A
 * field that holds several choices is one of the values where any of them is.
 */
export type EventCondition =
  | {
      /** Field of the event. */
      readonly field: string;
      /** Values with which the event counts. An event that leaves the field blank may count or not: nobody can tell. */
      readonly is: readonly (string | boolean | number)[];
    }
  | {
      /** Field of the event. */
      readonly field: string;
      /** Values with which the event does not count. An event that leaves the field blank counts. */
      readonly isNot: readonly (string | boolean | number)[];
    }
  | {
      /** Field of the event. */
      readonly field: string;
      /** The event counts where the field holds this number or more; with a blank nobody can tell. */
      readonly atLeast: number;
    };

/** Events a measure is counted from, such as meetings held or votes cast. */
export interface EventSource {
  /** Id of the event entity. */
  readonly entity: string;
  /** Field that is added up; the events themselves are counted when left out. */
  readonly field?: string;
  /** Field whose different values are counted, such as the code of a household or `unit`; instead of `field`. */
  readonly distinct?: string;
  /**
   * Field of the day an event counts on, such as the day a convention was recognised; its own date when left out. An event
   * without that day has not come to it and does not count, unless {@link once} says that it has.
   */
  readonly on?: string;
  /**
   * Conditions of an event that has come to the day of {@link on}, such as a result that is told. They too must hold. Where
   * they do and the day is blank, the day is missing, and any period that does not end before the event may be the one.
   */
  readonly once?: readonly EventCondition[];
  /** Conditions of the events that count: all of them must hold. Every event counts when left out. */
  readonly when?: readonly EventCondition[];
  /**
   * Which events count, where conditions cannot say it; all when left out.
   * @param event - one event record
   * @returns `true` or `false`; `null` where nobody can tell
   */
  readonly where?: (event: Readonly<Record<string, unknown>>) => boolean | null;
}
