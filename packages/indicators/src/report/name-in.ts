import type { IsoDate } from '@qcdc/core';
import type { UnitRegistry } from '@qcdc/core/flow';

/**
 * Makes the look-up of the names of units.
 *
 * @param registry - the register, or `null`
 * @returns the name a unit bore on a day, told from others of that name; its id where no register is known
 */
export function nameIn(registry: UnitRegistry | null): (unit: string, day: IsoDate) => string {
  return (unit, day) => (registry === null ? unit : registry.distinctNameOf(unit, day));
}
