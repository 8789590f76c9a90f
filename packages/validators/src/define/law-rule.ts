import {
  failed,
  held,
  notConcerned,
  undecided,
  type CheckContext,
  type Entity,
  type FailureDetails,
  type IsoDate,
  type RecordOf,
  type Severity,
  type Text,
  type UnitKind,
  type Validator,
  type Verdict,
} from '@qcdc/core';
import { verdictOf, type Answer } from '@qcdc/core/flow';
import type { ValueThat } from '@qcdc/core/law';
import { defineRule, type RuleExample } from './define-rule.ts';
import type { ExampleValues } from './example.ts';
import { examplesByLaw } from './law-examples.ts';
import { dutiesIn, lawFrom, type Duties, type LawSources, type ValueKind } from './law-from.ts';

/** When a rule binds a record at all. */
export interface Condition<E extends Entity> {
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
  readonly when?: Condition<E>;
  /** The duties it applies, such as `{ is: 'term', duties: ['L-20.3'] }`; their versions come from the catalogue of law. */
  readonly law: LawSources<T>;
  /** Ids of further provisions that say the same and need no rule of their own. */
  readonly also?: readonly string[];
  /** Further examples. */
  readonly examples?: readonly RuleExample<E>[];
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
    readonly answer: Answer | 'notConcerned';
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

/**
 * Makes a rule from duties of the catalogue of law: the condition under which it binds, three answers, and examples on each
 * side of every threshold and of every date of change. Nothing is looked up before the rule is used.
 *
 * @param entity - what it looks at
 * @param head - what the rule says of itself
 * @param body - what the maker adds
 * @returns the rule
 */
// @__NO_SIDE_EFFECTS__
export function lawRule<E extends Entity, Is extends ValueKind>(
  entity: E,
  head: Omit<LawRuleHead<E, never>, 'law'> & { readonly law: Duties<Is> },
  body: LawRuleBody<E, ValueThat<Is>>,
): Validator<RecordOf<E>, 'broken', ValueThat<Is>>;
// @__NO_SIDE_EFFECTS__
export function lawRule<E extends Entity, T>(
  entity: E,
  head: LawRuleHead<E, T>,
  body: LawRuleBody<E, T>,
): Validator<RecordOf<E>, 'broken', T>;
export function lawRule<E extends Entity, T>(
  entity: E,
  head: LawRuleHead<E, T>,
  body: LawRuleBody<E, T>,
): Validator<RecordOf<E>, 'broken', T> {
  const { id, title, hint, severity = 'warning', bindsOnly, when } = head;
  const law = lawFrom<T>(head.law, bindsOnly);
  const check = (record: RecordOf<E>, threshold: T, context: CheckContext): Verdict<'broken'> => {
    const binds = when === undefined ? true : when.holds(record);
    if (binds === false) return notConcerned;
    if (body.inOrder?.(record, threshold, context) === true) return held;
    const { answer, fields, failure } = body.judge(record, threshold, context);
    if (answer === 'notConcerned') return notConcerned;
    if (answer === 'yes') return held;
    if (binds === null) return undecided(...(when?.fields ?? []));
    return verdictOf(answer, fields, () => failed('broken', failure()));
  };
  return defineRule<E, 'broken', T>(entity, {
    id,
    title,
    severity,
    ...(bindsOnly === undefined ? {} : { bindsOnly }),
    messages: { broken: head.message ?? body.message },
    ...(hint === undefined ? {} : { hint }),
    law,
    provisions: [...new Set([...dutiesIn(head.law as LawSources<never>), ...(head.also ?? [])])],
    examples: (catalogue) => examplesByLaw(entity, head, body, law(catalogue), check),
    ...(body.day === undefined ? {} : { day: body.day }),
    check,
  });
}
