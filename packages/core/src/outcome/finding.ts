import type { LegalBasis } from '../basis/legal-basis.ts';
import type { Printed, Text } from './text.ts';

/** How much a finding weighs: a failed `error` withholds the record from the next step, a `warning` or `info` does not. */
export type Severity = 'error' | 'warning' | 'info';

/** Where in the reporter's material a finding or a figure stands. Every part is optional; what is known is given. */
export interface Where {
  /** Name of the file, database or message. */
  readonly source?: string;
  /** Name of the worksheet or table. */
  readonly sheet?: string;
  /** Cell in A1 notation, such as `D4`; in plain records the path of the value, such as `/3/received`. */
  readonly cell?: string;
  /** Line of a text file, counted from 1: where line breaks stand in values it is not the row of the cell. */
  readonly line?: number;
  /** Code of the reporting unit, as reported. @term đơn vị báo cáo */
  readonly unit?: string;
  /** Id of the period, such as `2021-H1`. @term kỳ báo cáo */
  readonly period?: string;
  /** Id of the entity (area), such as `mediation`. */
  readonly area?: string;
  /** Name of the field inside the entity. */
  readonly field?: string;
}

/**
 * What the library has to say about somebody's data. A finding is plain JSON and never an exception.
 *
 * @remarks `state` is `failed` when the data contradicts a rule, `undecided` when the rule cannot be judged
 * (a part is missing, bounded or unconfirmed). An undecided finding never fails anybody's report.
 */
export interface Finding {
  /** Stable id, `area/kebab-name`; documented in the generated list of findings. */
  readonly code: string;
  /** How much it weighs. */
  readonly severity: Severity;
  /** Contradicted, or cannot tell. */
  readonly state: 'failed' | 'undecided';
  /** What is unexpected, in both languages. */
  readonly message: Text;
  /** Place, down to the cell where the reader knows it. */
  readonly where: Where;
  /** What was filled into the message, by name, so that it can be said in other words; see `adaptFindings`. */
  readonly params?: Readonly<Record<string, Printed>>;
  /** What was expected, such as `≤ 7609`. */
  readonly expected?: Printed;
  /** What was found, such as `7518`. */
  readonly actual?: Printed;
  /** What to do about it. */
  readonly hint?: Text;
  /** Law, practice or arithmetic the finding rests on; empty only for faults of the file itself. */
  readonly basis: readonly LegalBasis[];
  /** The findings it sums up, where it tells several of one record and one cause in one. */
  readonly unfolded?: readonly Finding[];
}
