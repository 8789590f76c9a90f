import type { Version } from '../basis/version.ts';
import { dated } from '../basis/version.ts';
import type { Severity } from '../outcome/finding.ts';
import type { Printed, Text } from '../outcome/text.ts';
import { aName, checkDefinition, leftOut, membersOf, type Part } from '../outcome/check-definition.ts';
import { checkKeys, isPlain } from '../outcome/check-keys.ts';
import { aFunction, demand, listOf, oneOf, optional, truth, type Demand } from '../outcome/demand.ts';
import { blankText, hasWords, notAnId } from '../outcome/definition-words.ts';
import { Problems } from '../outcome/problems.ts';
import type { IsoDate } from '../time/iso-date.ts';
import type { UnitKind } from '../unit/reporting-unit.ts';
import type { CheckContext, RuleLaw } from './check-context.ts';
import type { LinkedComparison, RuleComparison } from './linear-comparison.ts';
import type { RuleExamples } from './rule-example.ts';
import type { AspectFrom } from './within-scope.ts';

/** The rule holds, does not concern the case, is broken and says how, or nobody can tell from what was reported. */
export type Verdict<MessageId extends string = string> =
  | {
      /** The rule holds. */
      readonly state: 'held';
    }
  | {
      /** The rule is about something else: another kind of matter, or nothing it looks at was reported. */
      readonly state: 'notConcerned';
    }
  | {
      /** The rule is broken. */
      readonly state: 'failed';
      /** What to say. */
      readonly messageId: MessageId;
      /** Weighs less than the rule itself in this case, such as a percentage that was cut off and not rounded. */
      readonly severity?: 'warning' | 'info';
      /** The field that is wrong, or where to look first. */
      readonly field?: string;
      /** What was expected, such as `≥ 600`. */
      readonly expected?: Printed;
      /** What was found. */
      readonly actual?: Printed;
      /** The record it is about, where the rule looks at several; taken from the input as it is. */
      readonly about?: unknown;
    }
  | {
      /** Nobody can tell. */
      readonly state: 'undecided';
      /** Fields that leave the question open. */
      readonly fields: readonly string[];
      /** Why nobody can tell, where nothing is missing. */
      readonly why?: Text;
      /** `true` where it is broken if it binds at all: then it is told even where a form does not ask whether it binds. */
      readonly ifItBinds?: true;
      /** A message of the rule that says why nobody can tell; a general one when left out. */
      readonly messageId?: MessageId;
      /** The record it is about, where the rule looks at several. */
      readonly about?: unknown;
    };

/** The verdict "the rule holds". */
export const held: Verdict<never> = { state: 'held' };

/** The verdict "this is no case of the rule": nothing of what it looks at is there. It makes no noise. */
export const notConcerned: Verdict<never> = { state: 'notConcerned' };

/**
 * Makes the verdict "cannot tell".
 *
 * @param fields - fields that are missing, bounded or otherwise leave the question open
 * @returns the verdict
 * @example
 * ```ts
 * undecided('received', 'settled'); // => { state: 'undecided', fields: ['received', 'settled'] }
 * ```
 */
export function undecided(...fields: readonly string[]): Verdict<never> {
  return { state: 'undecided', fields };
}

/** What a failure says beside its message. */
export interface FailureDetails {
  /** Weighs less than the rule itself in this case. */
  readonly severity?: 'warning' | 'info';
  /** The field that is wrong, or where to look first. */
  readonly field?: string;
  /** What was expected, such as `≥ 600`. */
  readonly expected?: Printed;
  /** What was found. */
  readonly actual?: Printed;
  /** The record it is about, where the rule looks at several. */
  readonly about?: unknown;
}

/**
 * Makes the verdict "the rule is broken".
 *
 * @param messageId - which of the rule's messages says so
 * @param details - field, expected, actual
 * @returns the verdict
 * @example
 * ```ts
 * failed('too-few', { field: 'received' }); // => { state: 'failed', messageId: 'too-few', field: 'received' }
 * ```
 */
export function failed<const MessageId extends string>(
  messageId: MessageId,
  details: FailureDetails = {},
): Verdict<MessageId> {
  return { state: 'failed', messageId, ...details };
}

/**
 * What a rule looks at: one record; one record beside all others of its unit, whatever their periods and days; all records of
 * one unit in one period; the same unit in two periods; a parent unit and its children.
 */
export type RuleScope = 'record' | 'recordInUnit' | 'unitPeriod' | 'twoPeriods' | 'family';

/**
 * A rule somebody can plug in: data and one pure function. Nothing is registered anywhere; a preset is an array of these.
 *
 * @typeParam Input - what `check` looks at
 * @typeParam MessageId - ids of the messages
 * @typeParam Threshold - the dated value `check` receives, `null` when the rule has none
 */
export interface Rule<Input, MessageId extends string = string, Threshold = unknown> {
  /** Stable id, `area/kebab-name`; third parties use a namespace of their own. */
  readonly id: string;
  /** What the rule demands, in a few words. */
  readonly title: Text;
  /** Weight of a failure. */
  readonly severity: Severity;
  /** What the rule looks at; `record` when left out. */
  readonly scope?: RuleScope;
  /** Ids of the entities it looks at; `['*']` for every area. */
  readonly entities: readonly string[];
  /**
   * `true` when it compares its areas with one another: it concerns only units and periods of which every one of them was
   * told. Of the scope `unitPeriod`.
   */
  readonly needsEach?: true;
  /**
   * `true` where events may belong to another period than that of their own day: it is handed every event of the unit, whatever
   * its day. Of the scope `unitPeriod`.
   */
  readonly eventsOfAnyDay?: true;
  /** Kinds of unit it binds; all when left out. It does not concern units of other kinds, and is asked only where the units are known. */
  readonly bindsOnly?: readonly UnitKind[];
  /** `true` when the rule can always tell, because what it looks at is always there. */
  readonly alwaysTells?: boolean;
  /** Labels of the fields it may name, for the reader of a finding. */
  readonly labels?: Readonly<Record<string, Text>>;
  /** What to say, by id. */
  readonly messages: Readonly<Record<MessageId, Text>>;
  /** What to do about a failure. */
  readonly hint?: Text;
  /**
   * The thresholds by date, each with its article: fixed, or taken from the catalogue of law that is given. The one in force
   * on the record's day is handed to `check`.
   */
  readonly law: RuleLaw<Threshold>;
  /** Fields of the two days a time it judges lies between, the earlier first; `date` is the day of the event. */
  readonly between?: readonly [first: string, then: string];
  /** Ids of the provisions of the catalogue of law it applies, such as `L-20.3`. */
  readonly provisions?: readonly string[];
  /** Worked examples, read with `examplesOfRule`; at least one of each verdict the rule can give. */
  readonly examples: RuleExamples<Input>;
  /** The day that decides which version applies, where it is not the record's `date` or the last day of its period. */
  readonly day?: (input: Input) => IsoDate | null;
  /**
   * The day a case began that may last over a change of law, such as the first day of ballots: where another version was in
   * force then, nobody is failed.
   */
  readonly began?: (input: Input) => IsoDate | null;
  /**
   * The last day on which what a version demands could be done, where that may lie before the version began, such as the last
   * day of notice ahead of a meeting: then nobody is failed by it, unless a version in force on that day is broken as well.
   * Asked only of what would fail.
   * @param input - what the rule looks at
   * @param version - the version in force
   * @param context - the calendar of working days and the catalogue of law that are given
   */
  readonly dueBy?: (input: Input, version: Version<Threshold>, context: CheckContext) => IsoDate | null;
  /**
   * Where the input holds what the conditions of its versions ask for, when it goes by another name: the field, or what follows
   * from the input, with the fields it follows from wherever it may be open. What stands nowhere is settled by the area.
   */
  readonly aspects?: Readonly<Record<string, string | AspectFrom<Input> | ((input: Input) => unknown)>>;
  /**
   * Judges the data. Pure: the same input gives the same verdict.
   * @param input - what the rule looks at
   * @param threshold - the value in force
   * @param context - the calendar of working days and the catalogue of law that are given
   */
  readonly check: (input: Input, threshold: Threshold, context: CheckContext) => Verdict<NoInfer<MessageId>>;
  /**
   * What it asks of one record, where that is comparisons of sums and nothing else: whoever looks for the figures that are wrong,
   * or for rules that contradict one another, solves them. `check` alone judges.
   * @param threshold - the value in force
   */
  readonly comparisons?: (threshold: Threshold) => readonly RuleComparison[];
  /**
   * What it asks between the records it looks at, of a rule of another scope than `record`, where that is comparisons of sums:
   * whoever looks for the figures that are wrong solves them. `check` alone judges.
   * @param input - what the rule looks at
   * @param threshold - the value in force
   */
  readonly comparisonsBetween?: (input: Input, threshold: Threshold) => readonly LinkedComparison[];
}

/** A rule of any input and threshold: what a preset holds. */
export interface AnyRule extends Omit<Rule<never, never, never>, 'messages' | 'law' | 'examples' | 'check'> {
  /** What to say, by id. */
  readonly messages: Readonly<Record<string, Text>>;
  /** The thresholds by date, each with its article: fixed, or taken from the catalogue of law that is given. */
  readonly law: RuleLaw<unknown>;
  /** Worked examples, read with `examplesOfRule`. */
  readonly examples: RuleExamples<unknown>;
  /**
   * Judges the data.
   * @param input - what the rule looks at
   * @param threshold - the value in force
   * @param context - the calendar of working days and the catalogue of law that are given
   */
  readonly check: (input: never, threshold: never, context: CheckContext) => Verdict;
}

const keys = {
  id: 1,
  title: 1,
  severity: 1,
  scope: 1,
  entities: 1,
  needsEach: 1,
  eventsOfAnyDay: 1,
  bindsOnly: 1,
  alwaysTells: 1,
  labels: 1,
  messages: 1,
  hint: 1,
  law: 1,
  between: 1,
  provisions: 1,
  examples: 1,
  day: 1,
  began: 1,
  dueBy: 1,
  aspects: 1,
  check: 1,
  comparisons: 1,
  comparisonsBetween: 1,
} satisfies Record<keyof Rule<unknown>, 1>;

/**
 * Defines a rule and checks the definition.
 *
 * @param rule - the rule
 * @returns the same rule, its versions oldest first
 * @throws `DefinitionError` with everything that is wrong: `rule/bad-id`, `rule/no-basis`, `rule/blank-message`,
 * `rule/bad-part`, `rule/unknown-key`, `law/…`
 * @example
 * ```ts
 * const rule = defineRule({
 *   id: 'demo/received',
 *   title: { vi: 'Có vụ tiếp nhận', en: 'Some cases were received' },
 *   severity: 'info',
 *   entities: ['mediation'],
 *   messages: { none: { vi: 'Không có vụ nào', en: 'No case at all' } },
 *   law: undatedRule(practice({ vi: 'ví dụ', en: 'an example' })),
 *   examples: [],
 *   day: () => null,
 *   check: ({ received }: { received: Quantity }) => (received.state === 'zero' ? failed('none', { field: 'received' }) : held),
 * });
 * rule.id; // => 'demo/received'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function defineRule<Input, MessageId extends string, Threshold>(
  rule: Rule<Input, MessageId, Threshold>,
): Rule<Input, MessageId, Threshold> {
  const problems = new Problems();
  const made = checkDefinition(
    { step: 'defineRule', value: rule, code: 'rule/bad-part', shape: ruleShape },
    problems,
    () => checkRule(rule, problems),
  );
  problems.throwIfAny();
  return made ?? rule;
}

function checkRule<Input, MessageId extends string, Threshold>(
  rule: Rule<Input, MessageId, Threshold>,
  problems: Problems,
): Rule<Input, MessageId, Threshold> {
  const { id, law, messages, title, hint } = rule;
  checkKeys(rule, Object.keys(keys), problems, 'rule/unknown-key', id);
  if (!/^[a-z0-9-]+(\/[a-z0-9-]+)+$/.test(id)) problems.add('rule/bad-id', notAnId(id, 'area/kebab-name'), 'id');
  for (const [name, wanted] of Object.entries(parts)) {
    const wrong = wanted(rule[name as keyof typeof parts]);
    if (wrong !== null) problems.add('rule/bad-part', wrong, `${id}.${name}`);
  }
  if (!isGiven(law))
    problems.add(
      'rule/no-basis',
      {
        vi: 'quy tắc phải dựa trên luật, thông lệ hoặc số học; chưa nêu căn cứ nào',
        en: 'a rule rests on a law, a practice or arithmetic; none is given',
      },
      `${id}.law`,
    );
  for (const [key, message] of Object.entries<unknown>({ title, ...messages, ...(hint === undefined ? {} : { hint }) }))
    if (!hasWords(message)) problems.add('rule/blank-message', blankText, `${id}.messages.${key}`);
  const versions = Array.isArray(law)
    ? problems.attempt(() => dated(law as readonly Version<Threshold>[], `${id}.law`))
    : null;
  return versions === null ? rule : { ...rule, law: versions };
}

const ruleShape: Part = /* @__PURE__ */ membersOf(
  {
    messages: /* @__PURE__ */ membersOf({}, false),
    needsEach: /* @__PURE__ */ leftOut(truth),
    eventsOfAnyDay: /* @__PURE__ */ leftOut(truth),
    alwaysTells: /* @__PURE__ */ leftOut(truth),
    day: /* @__PURE__ */ leftOut(aFunction),
    began: /* @__PURE__ */ leftOut(aFunction),
    dueBy: /* @__PURE__ */ leftOut(aFunction),
    comparisons: /* @__PURE__ */ leftOut(aFunction),
    comparisonsBetween: /* @__PURE__ */ leftOut(aFunction),
  },
  false,
);

const isGiven = (law: unknown): boolean => typeof law === 'function' || (Array.isArray(law) && law.length > 0);

const parts = {
  severity: oneOf(['error', 'warning', 'info']),
  scope: optional(oneOf(['record', 'recordInUnit', 'unitPeriod', 'twoPeriods', 'family'])),
  entities: listOf(aName, 1),
  check: aFunction,
  examples: /* @__PURE__ */ demand(
    (value) =>
      Array.isArray(value) || typeof value === 'function' || (isPlain(value) && typeof value['sample'] === 'function'),
    'các ví dụ: một danh sách, một hàm, hoặc { entity, whole, sample }',
    'examples: a list, a function, or { entity, whole, sample }',
  ),
} satisfies Partial<Record<keyof Rule<unknown>, Demand>>;
