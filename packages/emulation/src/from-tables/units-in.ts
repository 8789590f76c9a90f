import { fold, normaliseText, type Period } from '@qcdc/core';
import type { UnitRegistry } from '@qcdc/core/flow';

/** Finds the unit somebody wrote. */
export type FindUnit = (written: string) => string | null;

/**
 * Finds units by id, by the code they bear in the period, or by their name; a name two units share finds none.
 *
 * @param units - the register; without one what is written is the id
 * @param period - the period; without one a code is any it ever bore
 */
export function unitFinder(units: UnitRegistry | undefined, period: Period | null): FindUnit {
  if (units === undefined) return (written) => normaliseText(written);
  const day = period?.to ?? null;
  const byName = new Map<string, string | null>();
  for (const { id, names } of units.units) {
    const own = new Set(day === null ? names.map(({ value }) => fold(value)) : [fold(units.nameOf(id, day))]);
    for (const name of own) byName.set(name, byName.has(name) ? null : id);
  }
  return (written) => {
    const text = normaliseText(written);
    if (units.unit(text) !== null) return text;
    const coded = day === null ? units.withCode(text) : [units.resolve(text, day)].filter((unit) => unit !== null);
    if (coded.length === 1) return coded[0]?.id ?? null;
    return byName.get(fold(text)) ?? null;
  };
}
