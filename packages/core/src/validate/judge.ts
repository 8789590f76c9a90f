import { checkCall } from '../outcome/check-call.ts';
import { aDay, unchecked } from '../outcome/demand.ts';
import { aCalendar, aCatalogue } from '../outcome/noun-demands.ts';
import { inForce, type Version } from '../basis/version.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { type Period, period as periodOf } from '../time/period.ts';
import { lawOfRule } from './rule-law.ts';
import type { RuleVerdict } from './on-judgement.ts';
import type { CheckContext } from './check-context.ts';
import type { RecordInUnitInput } from './group.ts';
import { notConcerned, undecided, type AnyRule, type Verdict } from './rule.ts';
import { verdictOfCheck } from './verdict-of-check.ts';
import { withinScope, type Reporting } from './within-scope.ts';

/** What a rule says of one input: its verdict, and the version of the law it was judged by. */
export interface Judgement {
  /**
   * The verdict: `notConcerned` also when no version of the rule is in force on the day, `notAsked` when nobody has confirmed
   * the provision in its text.
   */
  readonly verdict: RuleVerdict;
  /** The version it was judged by, `null` when none is in force. */
  readonly version: Version<unknown> | null;
  /** What `check` returned, also where the provision is not confirmed; `null` when it was not called. */
  readonly detail: Verdict | null;
  /**
   * The versions the verdict rests on, where they are others than `version` alone: of several provisions that bind those that
   * are broken, or leave it open.
   */
  readonly by?: readonly Version<unknown>[];
}

/**
 * Returns the day that decides which version of a rule applies to an input handed to {@link judge}: the rule's own `day`,
 * else the day of the event, else the last day of the period; `null` when the input has neither.
 *
 * @param rule - the rule
 * @param input - what it looks at
 * @returns the day, or `null`
 * @throws `DefinitionError` `time/not-a-period` when a record names a period by another text than its id
 * @example
 * ```ts
 * const [rule] = consistencyRules(mediation);
 * const [record] = parseRecords([{ unit: '00001', period: '2024', received: 5 }], mediation).value.get(mediation);
 * rule && record && decidingDay(rule, record.data); // => '2024-12-31'
 * ```
 */
export function decidingDay(rule: AnyRule, input: unknown): IsoDate | null {
  if (rule.day !== undefined) return (rule.day as (input: unknown) => IsoDate | null)(input);
  const { date, period, later } = input as { date?: IsoDate; period?: string | Period; later?: Period };
  if (isInUnit(input)) return input.record.place.day;
  if (date !== undefined) return date;
  if (typeof period === 'string') return periodOf(period).to;
  return (period ?? later)?.to ?? null;
}

// An area may have a field of this name.
function isInUnit(input: unknown): input is RecordInUnitInput {
  return typeof input === 'object' && input !== null && 'beside' in input && 'record' in input && 'area' in input;
}

/**
 * Judges one input by one rule, by the version in force on its day. An unconfirmed basis never fails anybody.
 *
 * @param rule - the rule
 * @param input - what it looks at: a record, or the input of the rule's scope
 * @param day - another day than the input's own, for a what-if
 * @param context - the catalogue of law and the calendar to judge by
 * @returns the judgement
 * @throws `DefinitionError` `rule/no-verdict` when the rule's check answers something else than a verdict
 * @example
 * ```ts
 * const withinWhole = defineRule({
 *   id: 'mediation/settled-within-received',
 *   title: { vi: 'Số vụ thành không vượt số vụ tiếp nhận', en: 'Settled within received' },
 *   severity: 'error',
 *   entities: ['mediation'],
 *   messages: { exceeds: { vi: 'Số vụ thành lớn hơn số vụ tiếp nhận', en: 'More cases settled than received' } },
 *   law: undatedRule(arithmetic({ vi: 'Phần không lớn hơn tổng', en: 'A part never exceeds its whole' })),
 *   examples: [],
 *   check: ({ settled, received }: { settled: number | null; received: number | null }) =>
 *     verdictOf(atMost(settled, received), ['settled', 'received'], () => failed('exceeds')),
 * });
 * judge(withinWhole, { unit: '00001', period: '2024', received: 5, settled: 6 }).verdict; // => 'failed'
 * ```
 */
export function judge(
  rule: AnyRule,
  input: unknown,
  day: IsoDate | null = decidingDay(rule, input),
  context: CheckContext = {},
): Judgement {
  checkCall('judge', {}, context, { catalogue: aCatalogue, calendar: aCalendar, on: aDay, unit: unchecked });
  const law = lawOfRule(rule, context.catalogue);
  const version = day === null ? null : inForce(law, day);
  if (version === null) return { verdict: 'notConcerned', version, detail: null };
  const asked = { rule, check: rule.check as AnyCheck, law, context, reporting: { kind: null } };
  return judgeByVersion(asked, input, version);
}

/** A check of any rule. */
export type AnyCheck = (input: unknown, threshold: unknown, context: CheckContext) => Verdict;

/** A rule that is asked, and what it is asked with. */
export interface Asked {
  /** The rule. */
  readonly rule: Pick<AnyRule, 'aspects' | 'began' | 'dueBy'>;
  /** Its check. */
  readonly check: AnyCheck;
  /** All versions of its threshold. */
  readonly law: readonly Version<unknown>[];
  /** The law and the calendar. */
  readonly context: CheckContext;
  /** The unit that reports. */
  readonly reporting: Reporting;
}

/**
 * Judges an input by a version: whether its conditions are met, what the check says, what each provision beside it says. Where
 * one of several versions may be in force, or the case began under another one, only what passes under all of them passes.
 *
 * @param asked - the rule
 * @param input - what it looks at
 * @param version - the version in force
 * @returns the judgement; of several provisions that bind the one that is broken is told, and all that are broken are cited
 */
export function judgeByVersion(asked: Asked, input: unknown, version: Version<unknown>): Judgement {
  const { andAlso } = version;
  const own = judgeAlone(asked, input, version, version);
  if (andAlso === undefined) return own;
  const all = [own, ...andAlso.map((beside) => judgeAlone(asked, input, beside, version))];
  const worst = all.reduce((most, one) => (weight(one) > weight(most) ? one : most));
  const alike = all.filter(({ verdict }) => verdict === worst.verdict);
  return { ...worst, version, by: alike.flatMap(({ version: one, by }) => by ?? (one === null ? [] : [one])) };
}

// Of what several provisions say the gravest is told: broken, open, not asked though it would be broken, and so on.
function weight({ verdict, detail }: Judgement): number {
  if (verdict === 'failed') return 5;
  if (verdict === 'undecided') return 4;
  if (verdict === 'notAsked') return detail?.state === 'failed' ? 3 : 1;
  return verdict === 'held' ? 2 : 0;
}

// A case that began under another version is judged by both. So is what is broken though it was due before the version: notice of a
// meeting on the first day of a law, which nobody could give in time. What the version of that day demanded as well is broken.
function withBeginning(
  asked: Asked,
  input: unknown,
  version: Version<unknown>,
  all: Version<unknown>,
  detail: Verdict,
) {
  const { rule, law, context } = asked;
  const failed = detail.state === 'failed' && version.basis.confirmed;
  const days = [
    (rule.began as ((input: unknown) => IsoDate | null) | undefined)?.(input),
    failed ? (rule.dueBy as AnyDueBy | undefined)?.(input, version, context) : null,
  ];
  const [began] = days.flatMap((day) => day ?? []).sort();
  if (began === undefined || began >= version.from) return version;
  const before = together(inForce(law, began));
  // What else binds now is judged for itself.
  const others = together(all).flatMap((one) => (one === version ? [] : [one.basis]));
  const sure = before.some(
    (one) =>
      failed &&
      one.orElse === undefined &&
      one.basis.confirmed &&
      !others.includes(one.basis) &&
      saidBy(asked, input, one).state === 'failed',
  );
  return sure ? version : { ...version, orElse: [...(version.orElse ?? []), ...before] };
}

const together = (version: Version<unknown> | null): readonly Version<unknown>[] =>
  version === null ? [] : [version, ...(version.andAlso ?? [])];

type AnyDueBy = (input: unknown, version: Version<unknown>, context: CheckContext) => IsoDate | null;

function judgeAlone(asked: Asked, input: unknown, version: Version<unknown>, all: Version<unknown>): Judgement {
  const detail = saidBy(asked, input, version);
  const whole = withBeginning(asked, input, version, all, detail);
  const by = whole === version ? {} : { by: [whole] };
  const passes = ({ state }: Verdict) => state === 'held' || state === 'notConcerned';
  if (whole.orElse === undefined || !passes(detail)) return { ...judgementOf(detail, whole), version, ...by };
  for (const other of whole.orElse) {
    const under = saidBy(asked, input, other);
    if (!passes(under)) return { ...judgementOf(under, whole), version, ...by };
  }
  return { ...judgementOf(detail, whole), version, ...by };
}

function saidBy({ rule, check, context, reporting }: Asked, input: unknown, version: Version<unknown>): Verdict {
  const { scope, value } = version;
  if (scope === undefined) return verdictOfCheck(check(input, value, context));
  const within = withinScope(scope, input, rule.aspects ?? {}, reporting);
  if (within.answer === 'no') return notConcerned;
  const detail = verdictOfCheck(check(input, value, context));
  if (within.answer === 'yes' || (detail.state !== 'failed' && detail.state !== 'undecided')) return detail;
  const missing = detail.state === 'undecided' ? detail.fields : [];
  return {
    ...undecided(...new Set([...within.fields, ...missing])),
    ...(within.why === null ? {} : { why: within.why }),
    ...(detail.state === 'failed' ? { ifItBinds: true } : {}),
  };
}

/**
 * Weighs what `check` returned against the version it was judged by.
 *
 * @param detail - what `check` returned
 * @param version - the version in force
 * @returns the judgement; where nobody has confirmed the provision, the rule counts as not asked, and where one of several
 * versions may hold, nobody is failed
 */
export function judgementOf(detail: Verdict, version: Version<unknown>): Judgement {
  if (version.orElse !== undefined)
    return { verdict: detail.state === 'failed' ? 'undecided' : detail.state, version, detail };
  const asked = version.basis.confirmed || detail.state === 'notConcerned';
  return { verdict: asked ? detail.state : 'notAsked', version, detail };
}
