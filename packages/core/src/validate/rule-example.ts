import type { LawProvisions } from '../law/catalogue.ts';
import type { IsoDate } from '../time/iso-date.ts';
import type { ReportingUnit } from '../unit/reporting-unit.ts';
import type { SampledExamples } from './sampled-examples.ts';

/** One worked example of a rule; it is the documentation and the test at once. */
export interface RuleExample<Input> {
  /** What the case shows, such as `one vote short of two thirds`. */
  readonly name: string;
  /** The data. */
  readonly input: Input;
  /** The unit that reports, where the rule looks at it. */
  readonly unit?: ReportingUnit;
  /** The day one asks on, where the rule looks at it. */
  readonly on?: IsoDate;
  /**
   * What the rule says of it; `notConcerned` also on a day when no version is in force. Of a provision nobody has confirmed,
   * what it would say.
   */
  readonly verdict: 'held' | 'failed' | 'undecided' | 'notConcerned';
}

/** Worked examples of a rule: fixed, made for the catalogue of law that is given, or sampled from the versions of its threshold. */
export type RuleExamples<Input> =
  | readonly RuleExample<Input>[]
  | ((catalogue?: LawProvisions) => readonly RuleExample<Input>[])
  | SampledExamples<Input>;
