import type { IsoDate, ReportingUnit } from '@qcdc/core';

/**
 * Returns the name of a unit.
 *
 * @param unit - the unit
 * @param day - day on which it is asked for; `null` for its last one
 * @returns its name on that day, else its last one
 */
export function nameOfUnit({ names }: ReportingUnit, day: IsoDate | null): string {
  const then = names.find(({ from, to }) => day !== null && (from ?? day) <= day && day <= (to ?? day));
  return (then ?? names.at(-1))?.value ?? '';
}

/**
 * Names units by their codes. A code that several units bear, one after the other, names none of them.
 *
 * @param units - the units
 * @param day - day of the form
 * @returns names by code, in the order of the units
 */
export function namesByCode(units: readonly ReportingUnit[], day: IsoDate | null): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const twice = new Set<string>();
  for (const unit of units) {
    if (names.has(unit.code)) twice.add(unit.code);
    names.set(unit.code, nameOfUnit(unit, day));
  }
  for (const code of twice) names.set(code, '');
  return names;
}
