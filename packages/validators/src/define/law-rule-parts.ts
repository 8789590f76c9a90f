import type { CheckContext, Entity, FailureDetails, IsoDate, RecordOf, Severity, Text, UnitKind } from '@qcdc/core';
import type { TriState } from '@qcdc/core/flow';
import type { RecordRuleExample } from './record-rule.ts';
import type { ExampleValues } from './example.ts';
import type { LawSources } from './law-from.ts';

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
  /** Kinds of unit it binds; all that report the entity when left out. */
  readonly bindsOnly?: readonly UnitKind[];
  /** When it binds a record; always when left out. */
  readonly when?: Applicability<E>;
  /** The duties it applies, such as `{ is: 'term', duties: ['L-20.3'] }`; their versions come from the catalogue of law. */
  readonly law: LawSources<T>;
  /** Ids of further provisions that say the same and need no rule of their own. */
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
    /** What to say where the answer is no. */
    readonly failure: () => FailureDetails;
  };
  /** The day that decides which version applies, where it is not the record's own. */
  readonly day?: (record: RecordOf<E>) => IsoDate | null;
  /** Makes the values of an example around the day that decides. */
  readonly sample: (threshold: T, day: IsoDate, kind: 'held' | 'failed' | 'undecided') => ExampleValues<E>;
}
