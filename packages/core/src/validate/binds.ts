import type { IsoDate } from '../time/iso-date.ts';
import type { UnitRegistry } from '../unit/unit-registry.ts';
import type { AnyValidator } from './validator.ts';

/**
 * Tells whether a rule binds a unit. A rule for some kinds of unit needs the registry: of a unit nobody knows, nobody can
 * say which duties it has.
 *
 * @param rule - the rule
 * @param code - code of the unit, as reported
 * @param day - day the rule is judged by
 * @param units - the registry
 * @returns `true` when it binds
 */
export function binds(rule: AnyValidator, code: string, day: IsoDate | null, units: UnitRegistry | undefined): boolean {
  if (rule.bindsOnly === undefined) return true;
  const unit = day === null || units === undefined ? null : (units.resolve(code, day) ?? units.unit(code));
  return unit !== null && rule.bindsOnly.includes(unit.kind);
}
