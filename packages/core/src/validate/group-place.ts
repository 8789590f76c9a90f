import type { Sourced } from '../dataset/sourced.ts';
import type { UnitPeriodGroup } from './group.ts';
import type { AboutPlace } from './judging.ts';
import { looksAt } from './rule-set.ts';
import type { AnyRule, Verdict } from './rule.ts';

/**
 * Tells whether a rule looks at anything in a group; a group without records is looked at by all, for duties not met, save by
 * rules that compare areas of which one was not told of.
 *
 * @param rule - the rule
 * @param group - the group
 * @returns `true` when it does
 */
export function concerns(rule: AnyRule, group: UnitPeriodGroup): boolean {
  if (rule.needsEach === true) return rule.entities.every((entity) => group.sourced.has(entity));
  for (const entity of group.sourced.keys()) if (looksAt(rule, entity)) return true;
  return group.sourced.size === 0;
}

function recordNamed(
  group: UnitPeriodGroup,
  detail: Verdict | null,
): readonly [area: string, record: Sourced<unknown>] | null {
  const about = detail?.state === 'failed' || detail?.state === 'undecided' ? detail.about : undefined;
  if (about === undefined) return null;
  for (const [entity, list] of group.sourced)
    for (const sourced of list) if (sourced.data === about) return [entity, sourced];
  return null;
}

/**
 * Finds the place of a verdict on a group: the record it names, else the only record of its area.
 *
 * @param context - the group and the rule; `beside`: other groups the rule looked at
 * @param detail - the verdict, where the rule gave one
 * @returns the place
 */
export function aboutGroup(
  context: {
    readonly group: UnitPeriodGroup;
    readonly rule: AnyRule;
    readonly beside?: readonly UnitPeriodGroup[];
  },
  detail: Verdict | null,
): AboutPlace {
  const { group, rule, beside = [] } = context;
  const found = recordNamed(group, detail);
  const [only] = rule.entities;
  const area = found?.[0] ?? (rule.entities.length === 1 && only !== '*' ? (only ?? null) : null);
  const alone = area === null ? undefined : group.sourced.get(area);
  const sourced = found?.[1] ?? (alone?.length === 1 ? (alone[0] ?? null) : null);
  // A verdict on one record is open because of that record, unless it was compared with others; otherwise any of them may be
  // the reason.
  const lookedAt = (found === null || rule.needsEach === true ? [group, ...beside] : beside).flatMap((one) =>
    [...one.sourced].flatMap(([entity, list]) => (looksAt(rule, entity) ? list : [])),
  );
  return { sourced, lookedAt, area, unit: group.unit, period: group.period.id };
}

/**
 * Withholds what a failed error on a group is about: the record it names, or, where it names none, all it looked at.
 *
 * @param group - the group
 * @param rule - the rule
 * @param detail - the verdict
 * @param withheld - receives the records
 */
export function withhold(
  group: UnitPeriodGroup,
  rule: AnyRule,
  detail: Verdict,
  withheld: Set<Sourced<unknown>>,
): void {
  const found = recordNamed(group, detail);
  if (found !== null) {
    withheld.add(found[1]);
    return;
  }
  for (const [entity, list] of group.sourced)
    if (looksAt(rule, entity)) for (const sourced of list) withheld.add(sourced);
}
