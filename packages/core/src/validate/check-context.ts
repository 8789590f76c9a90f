import type { Version } from '../basis/version.ts';
import type { LawProvisions } from '../law/catalogue.ts';
import type { IsoDate } from '../time/iso-date.ts';
import type { ReportingUnit } from '../unit/reporting-unit.ts';
import type { WorkingCalendar } from '../law/deadlines/working-calendar.ts';

// The engine knows the shape of a catalogue and of a calendar, to hand them on; it never imports their content.

/** The law, the calendar and the day that judge. What is left out is what the library knows. */
export interface CheckContext {
  /** The catalogue of law, such as one extended by an amendment. */
  readonly catalogue?: LawProvisions;
  /** Which days are worked, such as a calendar with next year's holidays. */
  readonly calendar?: WorkingCalendar;
  /**
   * The day one asks on, for what is not done yet: whether it is late shows only then. Where nobody says the day, rules that
   * need it cannot tell.
   */
  readonly on?: IsoDate;
  /** The unit that reports; `null` where nobody knows it. The engine says it; callers need not. */
  readonly unit?: ReportingUnit | null;
}

/**
 * The versions of a rule's threshold: fixed, or taken from the catalogue of law that is given. A rule whose versions come
 * from a catalogue returns the same array for the same catalogue.
 */
export type RuleLaw<T> = readonly Version<T>[] | ((catalogue?: LawProvisions) => readonly Version<T>[]);
