import type { Sourced } from '../dataset/sourced.ts';
import type { UnitRegistry } from '../unit/unit-registry.ts';
import type { Steps } from '../work/steps.ts';
import { bare, type FamilyInput, type RecordsByEntity, type UnitPeriodGroup } from './group.ts';
import { aboutGroup, concerns, withhold } from './group-place.ts';
import type { Groups } from './group-records.ts';
import type { Judging, RuleInUse } from './judging.ts';

/**
 * Judges units together with the units directly below them, by the tree of the last day of the period.
 *
 * @param groups - records by unit and period
 * @param rules - the rules in use
 * @param judging - judges and reports
 * @param withheld - receives the records a failed error withholds
 * @param units - the tree by date
 */
export function* judgeFamilies(
  groups: Groups,
  rules: readonly RuleInUse[],
  judging: Judging,
  withheld: Set<Sourced<unknown>>,
  units: UnitRegistry,
): Steps<void> {
  let done = 0;
  for (const ofUnit of groups.values()) {
    yield 0.9 + (done++ / groups.size) * 0.1;
    for (const group of ofUnit.values()) {
      const family = familyOf(group, groups, units);
      if (family === null) continue;
      const { input, beside } = family;
      for (const used of rules) {
        const { rule } = used;
        if (!concerns(rule, group)) continue;
        const judgement = judging.ask(used, input, group, { group, rule, beside }, aboutGroup);
        if (judgement?.detail) withhold(group, rule, judgement.detail, withheld);
      }
    }
  }
}

function familyOf(
  group: UnitPeriodGroup,
  groups: Groups,
  units: UnitRegistry,
): { readonly input: FamilyInput; readonly beside: readonly UnitPeriodGroup[] } | null {
  const { period, unit } = group;
  const below = units.childrenOf(unit, period.to);
  if (below.length === 0) return null;
  const children = new Map<string, RecordsByEntity>();
  const beside: UnitPeriodGroup[] = [];
  for (const { id } of below) {
    const reported = groups.get(id)?.get(period.id);
    if (reported === undefined) continue;
    children.set(id, bare(reported));
    beside.push(reported);
  }
  const input = { parent: unit, period, own: bare(group), children, expectedChildren: below.length };
  return { input, beside };
}
