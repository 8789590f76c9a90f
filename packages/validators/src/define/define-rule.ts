import {
  defineValidator,
  type Entity,
  type IsoDate,
  type RecordOf,
  type Severity,
  type Text,
  type UnitKind,
  type Validator,
  type Verdict,
  type Version,
} from '@qcdc/core';
import { exampleOf, type ExampleValues } from './example.ts';
import { labelsOf } from './field-names.ts';

/** One worked example of a rule on one record: only the values it is about. */
export interface RuleExample<E extends Entity> {
  /** What the case shows. */
  readonly name: string;
  /** The values it is about; what is left out was not reported. */
  readonly given: ExampleValues<E>;
  /** What the rule must say. */
  readonly verdict: Verdict['state'];
}

/** A rule on one record of one entity; entity, labels and whole examples are filled in. */
export interface RuleDefinition<E extends Entity, MessageId extends string, Threshold> {
  /** Stable id, `area/kebab-name`. */
  readonly id: string;
  /** What the rule demands, in a few words. */
  readonly title: Text;
  /** Weight of a failure. */
  readonly severity: Severity;
  /** Kinds of unit it binds; all when left out. */
  readonly bindsOnly?: readonly UnitKind[];
  /** `true` when the rule can always tell. */
  readonly alwaysTells?: boolean;
  /** What to say, by id. */
  readonly messages: Readonly<Record<MessageId, Text>>;
  /** What to do about a failure. */
  readonly hint?: Text;
  /** The thresholds by date, each with its article. */
  readonly law: readonly Version<Threshold>[];
  /** Ids of the provisions of the catalogue of law it applies. */
  readonly provisions?: readonly string[];
  /** Worked examples. */
  readonly examples: readonly RuleExample<E>[];
  /** The day that decides which version applies, where it is not the record's own. */
  readonly day?: (record: RecordOf<E>) => IsoDate | null;
  /**
   * Judges the record.
   * @param record - the record
   * @param threshold - the value in force
   */
  readonly check: (record: RecordOf<E>, threshold: Threshold) => Verdict<NoInfer<MessageId>>;
}

/**
 * Defines a rule on one record of an entity.
 *
 * @param entity - what it looks at
 * @param definition - id, title, severity, messages, law by date, examples and the check
 * @returns the validator
 * @throws `DefinitionError` see `defineValidator`
 */
// @__NO_SIDE_EFFECTS__
export function defineRule<E extends Entity, MessageId extends string, Threshold>(
  entity: E,
  definition: RuleDefinition<E, MessageId, Threshold>,
): Validator<RecordOf<E>, MessageId, Threshold> {
  return defineValidator<RecordOf<E>, MessageId, Threshold>({
    ...definition,
    entities: [entity.id],
    labels: labelsOf(entity),
    examples: definition.examples.map(({ name, given, verdict }) => ({
      name,
      verdict,
      input: exampleOf(entity, given),
    })),
  });
}
