import type {
  CheckContext,
  Entity,
  FailureDetails,
  IsoDate,
  LinearComparison,
  RecordOf,
  Severity,
  Text,
  UnitKind,
  Version,
} from '@qcdc/core';
import type { AspectFrom, TriState } from '@qcdc/core/flow';
import type { BoundScope } from '@qcdc/core/law';
import type { RecordRuleExample } from './record-rule.ts';
import type { ExampleValues } from './example.ts';
import type { KindsBy, LawSources } from './law-from.ts';

/** When a rule binds a record at all. */
export interface Applicability<E extends Entity> {
  /** Tells whether it binds; `null` when that was not reported. */
  readonly holds: (record: RecordOf<E>) => boolean | null;
  /** Fields the answer rests on. */
  readonly fields: readonly (keyof RecordOf<E> & string)[];
  /** Values under which it binds, for the examples. */
  readonly sample: ExampleValues<E>;
  /** Values under which it does not bind, for one more example. */
  readonly otherwise?: ExampleValues<E>;
  /** Makes the period of an example from its year, where the rule binds other periods than years. */
  readonly periodIn?: (year: string) => string;
}

/** What every rule made from a provision says of itself. */
export interface LawRuleHead<E extends Entity, T> {
  /** Stable id, `area/kebab-name`. */
  readonly id: string;
  /** What the rule demands. */
  readonly title: Text;
  /** What to say when it is broken; the maker has a wording of its own when left out. */
  readonly message?: Text;
  /** What to do about it. */
  readonly hint?: Text;
  /** Weight; `warning` when left out: a breach of the law is a fact about the unit, and its figures still count. */
  readonly severity?: Severity;
  /** Kinds of unit it is asked of; all that report the entity when left out. Which of them it binds says the law of the day. */
  readonly bindsOnly?: readonly UnitKind[];
  /** Field whose choice says for which kinds of unit a record speaks; the law of the day says which of them it binds. */
  readonly kindsBy?: KindsBy;
  /** Conditions of the rule itself, such as that it is about elections alone. */
  readonly only?: readonly BoundScope[];
  /** Where the record holds what conditions of law ask for, when it goes by another name. */
  readonly aspects?: Readonly<
    Record<string, (keyof RecordOf<E> & string) | AspectFrom<RecordOf<E>> | ((record: RecordOf<E>) => unknown)>
  >;
  /** Values under which conditions that follow from several fields are met, for the examples. */
  readonly caseSample?: ExampleValues<E>;
  /** When it binds a record; always when left out. */
  readonly when?: Applicability<E>;
  /** The duties it applies, such as `{ is: 'term', duties: ['L-20.3'] }`; their versions come from the catalogue of law. */
  readonly law: LawSources<T>;
  /** Duties that bind at the same time, such as those of a decree beside its law: each is judged, and cited, for itself. */
  readonly beside?: readonly LawSources<T>[];
  /** Ids of further provisions without a number of their own that are judged with it, or that set its scope. */
  readonly also?: readonly string[];
  /** Further examples; a function where they are computed, so that nothing is before they are asked for. */
  readonly examples?: readonly RecordRuleExample<E>[] | (() => readonly RecordRuleExample<E>[]);
}

/** What a maker adds to the head. */
export interface LawRuleBody<E extends Entity, T> {
  /** What to say when the rule is broken. */
  readonly message: Text;
  /** Tells quickly that a record is in order; asked first, because almost every record is. `false`: look more closely. */
  readonly inOrder?: (record: RecordOf<E>, threshold: T, context: CheckContext) => boolean;
  /** Judges a record the rule binds. */
  readonly judge: (
    record: RecordOf<E>,
    threshold: T,
    context: CheckContext,
  ) => {
    /** Yes, no, nobody can tell, or another rule takes the place of this one. */
    readonly answer: TriState | 'notConcerned';
    /** Fields that leave the question open, where it is open. */
    readonly fields: readonly string[];
    /** Why it is open, where nothing is missing. */
    readonly why?: Text;
    /** What to say where the answer is no. */
    readonly failure: () => FailureDetails;
  };
  /** The day that decides which version applies, where it is not the record's own. */
  readonly day?: (record: RecordOf<E>) => IsoDate | null;
  /** Fields of the two days the time it judges lies between. */
  readonly between?: readonly [first: string, then: string];
  /** The last day on which what a version demands could be done, where that may lie before the version began. */
  readonly dueBy?: (record: RecordOf<E>, version: Version<T>, context: CheckContext) => IsoDate | null;
  /**
   * What it asks, as comparisons that can be solved; nothing where it asks more, or other things for other records.
   * @param threshold - the value in force
   */
  readonly comparisons?: (threshold: T) => readonly LinearComparison[];
  /** Makes the values of an example around the day that decides. */
  readonly sample: (threshold: T, day: IsoDate, kind: 'held' | 'failed' | 'undecided') => ExampleValues<E>;
}
