import { inForce, type Version } from '../basis/version.ts';
import { counted } from '../outcome/counted.ts';
import type { Finding } from '../outcome/finding.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { findingOf, type Judged } from './finding-of.ts';
import { checkBy, decidingDay, judgementOf, type AnyCheck, type Judgement } from './judge.ts';
import type { CheckContext } from './check-context.ts';
import { lawOfRule } from './rule-law.ts';
import type { AnyValidator, Verdict } from './validator.ts';

/** A rule on the bench, with the version it used last: records mostly come day by day. */
export interface SeatedRule {
  /** The rule. */
  readonly rule: AnyValidator;
  /** Its check, for any input. */
  readonly check: AnyCheck;
  /** Its versions in the catalogue that is given, looked up once. */
  readonly law: readonly Version<unknown>[];
  /** Day it last looked up. */
  day: IsoDate | null;
  /** Version in force on that day. */
  version: Version<unknown> | null;
}

/**
 * Seats a rule.
 *
 * @param rule - the rule
 * @param context - the catalogue of law that is given
 * @returns the rule with an empty memory
 */
export function seat(rule: AnyValidator, context: CheckContext): SeatedRule {
  return { rule, check: rule.check as AnyCheck, law: lawOfRule(rule, context.catalogue), day: null, version: null };
}

/** Place of a finding without the day. */
export type Place = Omit<Judged, 'day'>;

/** Judges inputs one by one, survives plug-ins that throw, and remembers which did. */
export interface Court {
  /**
   * Judges one input by one rule and reports what is not right.
   *
   * @param seated - the rule
   * @param input - what it looks at
   * @param day - the day of the input, `null` when it has none
   * @param context - handed to `place`
   * @param place - finds the place; asked only when something is to be said
   * @returns the judgement when it is a failed `error`, otherwise `null`
   */
  hear<C>(
    seated: SeatedRule,
    input: unknown,
    day: IsoDate | null,
    context: C,
    place: (context: C, detail: Verdict) => Place,
  ): Judgement | null;
  /** Reports the plug-ins that threw: one finding each. */
  close(): void;
}

/**
 * Opens a court.
 *
 * @param take - takes every finding
 * @param given - the day to judge everything by, for a what-if; the catalogue of law and the calendar
 * @returns the court
 */
export function openCourt(take: (finding: Finding) => void, given: CheckContext & { readonly day?: IsoDate }): Court {
  const { day: givenDay, ...context } = given;
  const faults = new Map<AnyValidator, { readonly message: string; count: number }>();
  const blame = (rule: AnyValidator, error: unknown): null => {
    const fault = faults.get(rule);
    if (fault !== undefined) fault.count++;
    else
      faults.set(rule, {
        message: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
        count: 1,
      });
    return null;
  };
  return {
    hear(seated, input, ownDay, where, place) {
      const { rule } = seated;
      let finding: Finding;
      let judgement: Judgement;
      try {
        const day = givenDay ?? (rule.day === undefined ? ownDay : decidingDay(rule, input));
        if (day === null) return null;
        if (day !== seated.day) {
          seated.day = day;
          seated.version = inForce(seated.law, day);
        }
        if (seated.version === null) return null;
        const detail = checkBy(seated.check, input, seated.version, context);
        if (detail.state === 'passed') return null;
        judgement = judgementOf(detail, seated.version);
        finding = findingOf(rule, judgement, { ...place(where, detail), day });
      } catch (error) {
        return blame(rule, error);
      }
      take(finding);
      return finding.state === 'failed' && finding.severity === 'error' ? judgement : null;
    },
    close() {
      for (const [rule, { message, count }] of faults) take(plugInThrew(rule, message, count));
    },
  };
}

function plugInThrew(rule: AnyValidator, message: string, count: number): Finding {
  return {
    code: 'validate/plug-in-threw',
    severity: 'warning',
    state: 'undecided',
    message: {
      vi: `Quy tắc cắm thêm “${rule.id}” bị lỗi khi chạy (${count} lần); các quy tắc khác vẫn được xét đủ`,
      en: `The plug-in rule "${rule.id}" broke while it ran (${counted(count, 'time')}); all other rules were still judged`,
    },
    where: {},
    actual: message,
    hint: { vi: `Báo cho tác giả của quy tắc “${rule.id}”`, en: `Tell the author of the rule "${rule.id}"` },
    basis: [],
  };
}
