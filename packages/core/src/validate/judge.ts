import { checkCall } from '../outcome/check-call.ts';
import { aCalendar, aCatalogue } from '../outcome/noun-demands.ts';
import { inForce, type Version } from '../basis/version.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { type Period, period as periodOf } from '../time/period.ts';
import { lawOfRule } from './rule-law.ts';
import type { RuleVerdict } from './on-judgement.ts';
import type { CheckContext } from './check-context.ts';
import type { AnyRule, Verdict } from './rule.ts';

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
}

/**
 * Returns the day that decides which version of a rule applies to an input handed to {@link judge}: the rule's own `day`,
 * else the day of the event, else the last day of the period; `null` when the input has neither.
 *
 * @param rule - the rule
 * @param input - what it looks at
 * @returns the day, or `null`
 * @throws `DefinitionError` `time/not-a-period` when a record names a period by another text than its id
 */
export function decidingDay(rule: AnyRule, input: unknown): IsoDate | null {
  if (rule.day !== undefined) return (rule.day as (input: unknown) => IsoDate | null)(input);
  const { date, period, later } = input as { date?: IsoDate; period?: string | Period; later?: Period };
  if (date !== undefined) return date;
  if (typeof period === 'string') return periodOf(period).to;
  return (period ?? later)?.to ?? null;
}

/**
 * Judges one input by one rule, by the version in force on its day. An unconfirmed basis never fails anybody.
 *
 * @param rule - the rule
 * @param input - what it looks at: a record, or the input of the rule's scope
 * @param day - another day than the input's own, for a what-if
 * @param context - the catalogue of law and the calendar to judge by
 * @returns the judgement
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
 *     verdictOf(atMost(settled, received), ['settled', 'received'], () => ({ state: 'failed', messageId: 'exceeds' })),
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
  checkCall('judge', {}, context, { catalogue: aCatalogue, calendar: aCalendar });
  const version = day === null ? null : inForce(lawOfRule(rule, context.catalogue), day);
  if (version === null) return { verdict: 'notConcerned', version, detail: null };
  return judgementOf(checkBy(rule.check as AnyCheck, input, version, context), version);
}

/** A check of any rule. */
export type AnyCheck = (input: unknown, threshold: unknown, context: CheckContext) => Verdict;

/**
 * Asks a check. Where one of several versions may be in force, only what passes under all of them passes.
 *
 * @param check - the check
 * @param input - what it looks at
 * @param version - the version in force
 * @param context - the law and the calendar
 * @returns the verdict
 */
export function checkBy(check: AnyCheck, input: unknown, version: Version<unknown>, context: CheckContext): Verdict {
  const detail = check(input, version.value, context);
  if (version.orElse === undefined || (detail.state !== 'held' && detail.state !== 'notConcerned')) return detail;
  for (const other of version.orElse) {
    const under = check(input, other.value, context);
    if (under.state !== 'held' && under.state !== 'notConcerned') return under;
  }
  return detail;
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
