import {
  defineRule,
  type CheckContext,
  type Entity,
  type IsoDate,
  type RecordOf,
  type RuleComparison,
  type RuleLaw,
  type Severity,
  type Text,
  type UnitKind,
  type Rule,
  type Verdict,
} from '@qcdc/core';
import {
  isPlain,
  listOf,
  notAField,
  Problems,
  unchecked,
  aName,
  anEntity,
  checkCall,
  checkDefinition,
  membersOf,
  oneOf,
} from '@qcdc/core/checks';
import type { AspectFrom } from '@qcdc/core/flow';
import type { LawProvisions } from '@qcdc/core/law';
import { exampleOf, notAFigureOf, type ExampleValues } from './example.ts';
import { labelsOf } from './field-names.ts';
import { perCatalogue } from './per-catalogue.ts';

/** One worked example of a rule on one record: only the values it is about. */
export interface RecordRuleExample<E extends Entity> {
  /** What the case shows. */
  readonly name: string;
  /** The values it is about; what is left out was not reported. */
  readonly given: ExampleValues<E>;
  /** What the rule must say. */
  readonly verdict: Verdict['state'];
}

/** A rule on one record of one entity; entity, labels and whole examples are filled in. */
export interface RecordRuleDefinition<E extends Entity, MessageId extends string, Threshold> {
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
  /** The thresholds by date, each with its article: fixed, or from the catalogue of law, as `lawFrom` makes them. */
  readonly law: RuleLaw<Threshold>;
  /** Ids of the provisions of the catalogue of law it applies. */
  readonly provisions?: readonly string[];
  /** Fields of the two days a time it judges lies between. */
  readonly between?: readonly [first: string, then: string];
  /** Worked examples, fixed or by catalogue of law. */
  readonly examples: readonly RecordRuleExample<E>[] | ((catalogue: LawProvisions) => readonly RecordRuleExample<E>[]);
  /** The day that decides which version applies, where it is not the record's own. */
  readonly day?: (record: RecordOf<E>) => IsoDate | null;
  /** The day a case began that may last over a change of law. */
  readonly began?: (record: RecordOf<E>) => IsoDate | null;
  /** Where the record holds what conditions of law ask for, when it goes by another name. */
  readonly aspects?: Readonly<Record<string, string | AspectFrom<RecordOf<E>> | ((record: RecordOf<E>) => unknown)>>;
  /**
   * Judges the record.
   * @param record - the record
   * @param threshold - the value in force
   * @param context - the calendar of working days and the catalogue of law that are given
   */
  readonly check: (record: RecordOf<E>, threshold: Threshold, context: CheckContext) => Verdict<NoInfer<MessageId>>;
  /**
   * What it asks, as comparisons of sums, where that is all it asks.
   * @param threshold - the value in force
   */
  readonly comparisons?: (threshold: Threshold) => readonly RuleComparison[];
}

/**
 * Defines a rule on one record of an entity.
 *
 * @param entity - what it looks at
 * @param definition - id, title, severity, messages, law by date, examples and the check
 * @returns the rule
 * @throws `DefinitionError` with everything that is wrong: see `defineRule`; `rule/bad-example`, `rule/unknown-field`
 * @example
 * ```ts
 * const rule = defineRecordRule(mediation, {
 *   id: 'demo/received',
 *   title: { vi: 'Có vụ tiếp nhận', en: 'Some cases were received' },
 *   severity: 'info',
 *   messages: { none: { vi: 'Không có vụ nào', en: 'No case at all' } },
 *   law: undatedRule(practice({ vi: 'ví dụ', en: 'an example' })),
 *   examples: [{ name: 'none', given: { received: 0 }, verdict: 'failed' }],
 *   check: ({ received }) => (received.state === 'zero' ? failed('none', { field: 'received' }) : held),
 * });
 * judge(rule, exampleOf(mediation, { received: 0 })).verdict; // => 'failed'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function defineRecordRule<E extends Entity, MessageId extends string, Threshold>(
  entity: E,
  definition: RecordRuleDefinition<E, MessageId, Threshold>,
): Rule<RecordOf<E>, MessageId, Threshold> {
  checkCall('defineRecordRule', { entity: [entity, anEntity] });
  const problems = new Problems();
  const rule = checkDefinition(
    { step: 'defineRecordRule', value: definition, code: 'rule/bad-part', shape: membersOf({}, false) },
    problems,
    () => recordRule(entity, definition, problems),
  );
  problems.throwIfAny();
  return rule as Rule<RecordOf<E>, MessageId, Threshold>;
}

function recordRule<E extends Entity, MessageId extends string, Threshold>(
  entity: E,
  definition: RecordRuleDefinition<E, MessageId, Threshold>,
  problems: Problems,
): Rule<RecordOf<E>, MessageId, Threshold> | null {
  const { id, examples } = definition;
  if (typeof examples !== 'function') checkExamples(entity, examples, `${id}.examples`, problems);
  const sound = problems.count === 0;
  const whole = ({ name, given, verdict }: RecordRuleExample<E>) => ({
    name,
    verdict,
    input: exampleOf(entity, given),
  });
  // Whole records are made when somebody looks at examples, not at each start of every program.
  const made = perCatalogue((catalogue) =>
    (typeof examples === 'function' ? examples(catalogue) : sound ? examples : []).map(whole),
  );
  return problems.attempt(() =>
    defineRule<RecordOf<E>, MessageId, Threshold>({
      ...definition,
      entities: [entity.id],
      labels: labelsOf(entity),
      examples: made,
    }),
  );
}

const verdicts = ['held', 'failed', 'undecided', 'notConcerned'] as const;

// A misspelt field in an example would be no field at all, and the rule would be shown another case than its author meant.
function checkExamples(entity: Entity, examples: unknown, path: string, problems: Problems): void {
  const wrong = listOf(unchecked)(examples);
  if (wrong !== null) problems.add('rule/bad-part', wrong, path);
  else
    for (const [i, example] of (examples as readonly unknown[]).entries()) {
      const given: unknown = isPlain(example) ? example['given'] : undefined;
      if (!isPlain(given)) {
        problems.add(
          'rule/bad-example',
          {
            vi: 'ví dụ cần giá trị các trường trong given: { … }',
            en: 'an example needs the values of its fields: given: { … }',
          },
          `${path}[${i}]`,
        );
        continue;
      }
      const { name: called, verdict } = example as Readonly<Record<string, unknown>>;
      for (const [part, fault] of [
        ['name', aName(called)],
        ['verdict', oneOf(verdicts)(verdict)],
      ] as const)
        if (fault !== null) problems.add('rule/bad-example', fault, `${path}[${i}].${part}`);
      for (const [name, value] of Object.entries(given)) {
        if (['unit', 'period', 'date'].includes(name)) continue;
        const at = `${path}[${i}].given.${name}`;
        const field = Object.hasOwn(entity.fields, name) ? entity.fields[name] : undefined;
        const text = field === undefined ? null : notAFigureOf(field.info.kind, value);
        if (field === undefined)
          problems.add('rule/unknown-field', notAField(name, entity.id, Object.keys(entity.fields)), at);
        else if (text !== null) problems.add('rule/bad-example', text, at);
      }
    }
}
