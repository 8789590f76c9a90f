import { isoDate, type Cluster, type Dataset, type Quantity } from '@qcdc/core';
import { allEntities } from '@qcdc/core/entities';
import { defineUnits, parse, type RecordsByArea, type UnitInput } from '@qcdc/core/flow';
import { provinceLayout } from '@qcdc/core/report';
import type { Fact } from '@qcdc/emulation';
import { districtUnits, sampleCommunes } from './district.ts';

/** How large the made-up country is. */
export const nationSize = { communes: 3_321, years: ['2022', '2023', '2024', '2025'] } as const;

/** The areas of its report: those that the sheet of points asks for, with 80 measures that the sample communes fill in. */
const areasAsked: ReadonlySet<string> = new Set([
  'inspections',
  'staff-conferences',
  'disclosures',
  'direct-decisions',
  'consultations',
  'community-meetings',
  'dialogues',
  'peoples-inspection',
  'front-supervision',
  'mediation',
  'petitions',
  'one-stop',
  'emulation',
]);

/** A made-up country: real names of provinces, made-up communes, each with the figures of a made-up commune times a number. */
export const nationUnits: readonly UnitInput[] = [
  { code: 'VN', kind: 'nation', name: 'Cả nước (dữ liệu mẫu)' },
  ...provinceLayout.map(({ code, name }): UnitInput => ({
    code,
    kind: 'province',
    name: `${name} (mẫu)`,
    parent: 'VN',
  })),
  ...Array.from({ length: nationSize.communes }, (_, i): UnitInput => ({
    code: codeOf(i),
    kind: 'commune',
    form: 'xa',
    name: `Xã Mẫu ${i + 1}`,
    parent: provinceLayout[i % provinceLayout.length]?.code ?? 'VN',
  })),
];

/** The communes of each province compete with each other. */
export const nationClusters: readonly Cluster[] = provinceLayout.map(({ code, name }, province) => ({
  id: code,
  name: { vi: `Các xã của ${name} (mẫu)`, en: `Communes of ${name} (sample)` },
  members: communesOf(province).map((i) => ({ from: null, to: null, value: codeOf(i) })),
}));

/** Every commune sent its yearly report, most of them in time. */
export const nationFacts: readonly Fact[] = Array.from({ length: nationSize.communes }, (_, i): Fact => ({
  kind: 'day',
  fact: 'report-sent-on',
  unit: codeOf(i),
  value: isoDate(i % 9 === 0 ? '2025-12-18' : '2025-12-10'),
}));

/** One province: its records as a system would hand them over. */
export interface ProvinceRecords {
  readonly source: string;
  readonly records: RecordsByArea;
}

/** Makes the records of the country, province by province. */
export async function* nationRecords(): AsyncGenerator<ProvinceRecords, void, undefined> {
  const raw = await sampleCommunes();
  const { value: dataset } = parse(raw, allEntities, { units: defineUnits(districtUnits) });
  const { patterns, areas } = patternsOf(dataset);
  for (const [province, { code }] of provinceLayout.entries()) {
    const records: Record<string, unknown[]> = Object.fromEntries(areas.map((area) => [area, []]));
    for (const i of communesOf(province))
      for (const [y, period] of nationSize.years.entries())
        for (const area of areas) {
          const pattern = patterns[(i * 5 + y) % patterns.length]?.get(area);
          // One commune in forty leaves an area out.
          if (pattern === undefined || (i * 7 + areas.indexOf(area) * 11 + y) % 40 === 0) continue;
          records[area]?.push(recordOf(pattern, codeOf(i), period, i, y));
        }
    yield { source: `tinh-${code}-mau.json`, records };
  }
}

type Pattern = Readonly<Record<string, unknown>>;

function patternsOf(dataset: Dataset): { patterns: readonly ReadonlyMap<string, Pattern>[]; areas: readonly string[] } {
  const byUnit = new Map<string, Map<string, Pattern>>();
  const areas: string[] = [];
  for (const [entity, records] of dataset) {
    if (!areasAsked.has(entity.id)) continue;
    areas.push(entity.id);
    for (const { data } of records) {
      const pattern = data as Pattern & { readonly unit: string };
      const kept = byUnit.get(pattern.unit) ?? new Map<string, Pattern>();
      byUnit.set(pattern.unit, kept.set(entity.id, pattern));
    }
  }
  return { patterns: [...byUnit.values()], areas };
}

function recordOf(pattern: Pattern, unit: string, period: string, i: number, y: number): Pattern {
  const times = 1 + ((i * 13 + y * 3) % 7);
  const record: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(pattern)) {
    const stated = value as Quantity | null;
    if (typeof stated !== 'object' || stated?.value === null || stated?.value === undefined) continue;
    record[name] = stated.value.mul(name.startsWith('stated') ? 1 : times).toNumber();
  }
  // One record in sixty has a slip in its first figure.
  const [slip] = Object.keys(record);
  if (slip !== undefined && (i * 31 + y * 17 + Object.keys(record).length) % 60 === 0)
    record[slip] = Math.floor(Number(record[slip]) / 1000);
  return { unit, period, ...record };
}

function codeOf(i: number): string {
  return String(i + 1).padStart(5, '0');
}

function communesOf(province: number): readonly number[] {
  const all: number[] = [];
  for (let i = province; i < nationSize.communes; i += provinceLayout.length) all.push(i);
  return all;
}
