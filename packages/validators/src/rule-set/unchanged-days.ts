import { addDays, always, inForce, type AnyRule, type IsoDate, type RuleComparison, type Version } from '@qcdc/core';
import { lawOfRule } from '@qcdc/core/flow';
import type { LawProvisions } from '@qcdc/core/law';

/** Days on which the same versions of all rules are in force. */
export interface UnchangedDays {
  /** First day. */
  readonly from: IsoDate;
  /** Last day; `null` until further notice. */
  readonly to: IsoDate | null;
}

/** A rule with all its versions. */
export interface DatedRule {
  /** The rule. */
  readonly rule: AnyRule;
  /** Its versions, oldest first. */
  readonly law: readonly Version<unknown>[];
}

/**
 * Looks up the versions of rules.
 *
 * @param rules - the rules
 * @param catalogue - the catalogue of law; the built-in one when left out
 * @returns each rule with its versions
 */
export function datedRules(rules: readonly AnyRule[], catalogue: LawProvisions | undefined): readonly DatedRule[] {
  return rules.map((rule) => ({ rule, law: lawOfRule(rule, catalogue) }));
}

/**
 * Parts time where a version of any rule begins or ends.
 *
 * @param rules - the rules
 * @returns the runs of days in order, from the beginning of time
 */
export function unchangedDaysOf(rules: readonly DatedRule[]): readonly UnchangedDays[] {
  const starts = new Set<IsoDate>([always]);
  for (const { law } of rules)
    for (const { from, to } of law) {
      starts.add(from);
      if (to !== undefined) starts.add(addDays(to, 1));
    }
  const days = [...starts].sort();
  return days.map((from, i) => {
    const next = days[i + 1];
    return { from, to: next === undefined ? null : addDays(next, -1) };
  });
}

/**
 * Returns what a rule asks on a day, as comparisons.
 *
 * @param rule - the rule
 * @param day - the day
 * @returns the comparisons; none where no version is in force, or nobody has confirmed it
 */
export function comparisonsOn({ rule, law }: DatedRule, day: IsoDate): readonly RuleComparison[] {
  const version = inForce(law, day);
  if (version === null || !version.basis.confirmed || rule.comparisons === undefined) return [];
  return (rule.comparisons as (threshold: unknown) => readonly RuleComparison[])(version.value);
}
