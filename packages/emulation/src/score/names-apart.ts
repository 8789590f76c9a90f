import type { IsoDate } from '@qcdc/core';
import type { UnitRegistry } from '@qcdc/core/flow';

/**
 * Names the units of a board so that nobody takes one for another: two communes of one name, as mergers leave them in neighbouring
 * provinces, bear their codes behind it.
 *
 * @param units - ids of the units that stand beside one another
 * @param registry - the register; ids are the names without one
 * @param day - the day of the names
 * @returns how a unit is called
 */
export function namesApart(
  units: readonly string[],
  registry: UnitRegistry | null,
  day: IsoDate,
): (unit: string) => string {
  if (registry === null) return (unit) => unit;
  const plain = (unit: string): string => registry.nameOf(unit, day);
  let shared: ReadonlySet<string> | null = null;
  return (unit) => {
    const name = plain(unit);
    shared ??= sharedNames([...new Set(units)].filter((one) => registry.unit(one) !== null).map(plain));
    const code = registry.unit(unit)?.code;
    return code !== undefined && shared.has(name) ? `${name} (${code})` : name;
  };
}

function sharedNames(names: readonly string[]): ReadonlySet<string> {
  const once = new Set<string>();
  return new Set(names.filter((name) => once.has(name) || !once.add(name)));
}
