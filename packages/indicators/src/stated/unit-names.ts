import type { IsoDate, Place } from '@qcdc/core';
import type { UnitRegistry } from '@qcdc/core/flow';

/**
 * Makes the look-up of names: the name a unit bore on the day of a place. The code stands beside a name that several units of
 * that day share, and the id alone where no register is known.
 *
 * @param units - the register, or `null`
 * @returns the name of a place's unit
 */
export function unitNames(units: UnitRegistry | null): (place: Place) => string {
  const shared = new Map<IsoDate, ReadonlySet<string>>();
  return ({ unit, reportingUnit, day }) => {
    if (units === null || reportingUnit === null) return unit;
    const name = units.nameOf(unit, day);
    let twice = shared.get(day);
    if (twice === undefined) shared.set(day, (twice = sharedNames(units, day)));
    return twice.has(name) ? `${name} (${reportingUnit.code})` : name;
  };
}

function sharedNames(units: UnitRegistry, day: IsoDate): ReadonlySet<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const { id, from, to } of units.units) {
    if ((from ?? day) > day || day > (to ?? day)) continue;
    const name = units.nameOf(id, day);
    (once.has(name) ? twice : once).add(name);
  }
  return twice;
}
