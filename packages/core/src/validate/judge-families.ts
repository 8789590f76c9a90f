import type { Sourced } from '../entity/define-entity.ts';
import type { UnitRegistry } from '../unit/unit-registry.ts';
import { binds } from './binds.ts';
import type { Court, SeatedRule } from './court.ts';
import { bare, type FamilyInput, type RecordsByEntity, type UnitPeriodGroup } from './group.ts';
import { concerns, placeIn, withhold } from './group-place.ts';
import type { Groups } from './group-records.ts';

/**
 * Judges units together with the units directly below them, by the tree of the last day of the period.
 *
 * @param groups - records by unit and period
 * @param bench - the rules
 * @param court - judges and reports
 * @param withheld - receives the records a failed error withholds
 * @param units - the tree by date
 */
export function judgeFamilies(
  groups: Groups,
  bench: readonly SeatedRule[],
  court: Court,
  withheld: Set<Sourced<unknown>>,
  units: UnitRegistry,
): void {
  for (const ofUnit of groups.values()) {
    for (const group of ofUnit.values()) {
      const family = familyOf(group, groups, units);
      if (family === null) continue;
      const { input, beside } = family;
      for (const seated of bench) {
        const { rule } = seated;
        if (!concerns(rule, group) || !binds(rule, group.unit, group.period.to, units)) continue;
        const judgement = court.hear(seated, input, group.period.to, { group, rule, beside }, placeIn);
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
  const { period, unit: code } = group;
  const parent = units.resolve(code, period.to) ?? units.unit(code);
  const below = parent === null ? [] : units.childrenOf(parent.id, period.to);
  if (below.length === 0) return null;
  const children = new Map<string, RecordsByEntity>();
  const beside: UnitPeriodGroup[] = [];
  for (const child of below) {
    const reported = (groups.get(child.code) ?? groups.get(child.id))?.get(period.id);
    if (reported === undefined) continue;
    children.set(child.code, bare(reported));
    beside.push(reported);
  }
  const input = { parent: code, period, own: bare(group), children, expectedChildren: below.length };
  return { input, beside };
}
