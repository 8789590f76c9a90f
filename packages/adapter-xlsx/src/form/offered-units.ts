import type { IsoDate, ReportingUnit } from '@qcdc/core';
import { unknownName } from '@qcdc/core/checks';
import type { UnitRegistry } from '@qcdc/core/flow';

/** Which reporting units a form offers. */
export interface OfferedUnits {
  /** The register of reporting units; without one, a form offers none. */
  readonly units?: UnitRegistry;
  /** Ids of the units to offer, in the order of the register; all when left out. */
  readonly only?: readonly string[];
}

/**
 * Returns the reporting units a form offers in its unit column and lists in its guide.
 *
 * @param options - the register, and which of its units
 * @param day - day on which they must exist, where the form is for one period
 * @returns the units, in the order of the register
 * @throws `DefinitionError` `xlsx/unknown-unit` for an id the register does not know
 */
export function offeredUnits({ units, only }: OfferedUnits, day: IsoDate | null): readonly ReportingUnit[] {
  if (only !== undefined)
    for (const id of only)
      if ((units?.unit(id) ?? null) === null)
        throw unknownName(
          'xlsx/unknown-unit',
          { vi: 'mã định danh của đơn vị nào trong danh mục', en: 'the id of a unit of the register' },
          id,
          (units?.units ?? []).map((unit) => unit.id),
          'only',
        );
  const wanted = only === undefined ? null : new Set(only);
  return (units?.units ?? []).filter((unit) => {
    if (wanted !== null) return wanted.has(unit.id);
    return day === null || ((unit.from ?? day) <= day && day <= (unit.to ?? day));
  });
}
