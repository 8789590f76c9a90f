import type { Entity } from '../entity/define-entity.ts';
import { onceForAreas } from '../entity/once-for-areas.ts';
import type { Finding } from '../outcome/finding.ts';
import type { RawColumn, RawTable } from '../raw/raw-table.ts';
import { isMeasureHeader, isRunningNumberHeader } from '../sheet/furniture-headers.ts';
import { fold } from '../words/fold.ts';
import { areaInGroup } from './area-in-group.ts';
import { fieldNames, nameOfHeader, whenOf } from './field-names.ts';
import type { Say } from './parse-findings.ts';

/** The tables of several areas that one table holds side by side. */
export interface TablesByArea {
  /** The parts, in the order of their columns; every part has the columns that say who and when. */
  readonly parts: readonly { readonly table: RawTable; readonly entity: Entity }[];
  /** Columns that may be of several of these areas. */
  readonly findings: readonly Finding[];
}

/** A column, and what its header says in each area it may be of. */
interface Candidate {
  readonly column: RawColumn;
  readonly areas: ReadonlyMap<Entity, RawColumn>;
  /** How much it tells of its area. */
  readonly weight: number;
}

// One label may be alike by chance; with the name of its area above it, it is enough.
const enough = 2;

/**
 * Parts a table that holds the figures of several areas side by side, as the summary of an office does: by the groups that name
 * an area ("Hòa giải ở cơ sở / Số vụ tiếp nhận"), else by labels that only one area has. What several of them have, such as "Ý
 * kiến, kiến nghị", goes with its neighbours where both are of one area.
 *
 * @param table - the table
 * @param entities - the areas asked for; a table with a column of days is one of events
 * @param say - makes the findings
 * @returns the parts; `null` where fewer than two areas are found
 */
export function byArea(table: RawTable, entities: readonly Entity[], say: Say): TablesByArea | null {
  const known = entities.filter(({ form }) => form === 'period');
  if (table.properties === undefined || table.area !== undefined || known.length < 2) return null;
  const find = labelsOf(entities);
  if (table.columns.some(({ header }) => find(header).isDay)) return null;
  const all = table.columns.map((column) => candidateOf(column, known, find));
  const sure = all.map(({ areas }) => (areas.size === 1 ? [...areas.keys()][0] : undefined));
  const weightOf = (area: Entity): number =>
    all.reduce((sum, { weight }, i) => sum + (sure[i] === area ? weight : 0), 0);
  const areas = known.filter((area) => weightOf(area) >= enough);
  if (areas.length < 2) return null;
  const own = all.map((one, i) => areaOf(one, i, sure, areas));
  const ordered = [...new Set(own)].filter((area) => area !== undefined);
  const parts = ordered.map((entity, nth) => ({
    entity,
    table: {
      ...table,
      columns: all.flatMap(({ column, areas: may }, i) => {
        if (own[i] === entity) return may.get(entity) ?? column;
        // What is of no area is named once.
        return isShared(column, entity) || (nth === 0 && may.size === 0) ? column : [];
      }),
    },
  }));
  const unclear = all.filter((one, i) => own[i] === undefined && one.areas.size > 0);
  return { parts, findings: unclear.map((one) => ofSeveral(table, one, say)) };
}

function candidateOf(column: RawColumn, known: readonly Entity[], find: FindLabel): Candidate {
  const { header, field, bound } = column;
  if (field !== undefined || bound !== undefined || header === '') return { column, areas: new Map(), weight: 0 };
  const parts = header.split(' / ');
  for (const [nth, part] of parts.entries()) {
    const rest = parts.filter((_, i) => i !== nth).join(' / ');
    const area = rest === '' ? undefined : areaInGroup(part, known);
    if (area !== undefined)
      return {
        column,
        areas: new Map([[area, { ...column, header: rest }]]),
        weight: isField(area, rest) ? enough : 1,
      };
  }
  const holding = find(header).areas;
  return { column, areas: new Map(holding.map((area) => [area, column])), weight: 1 };
}

/** What a header says: areas of figures it is a field of, and whether it is the day of an event. */
type FindLabel = (header: string) => { readonly areas: readonly Entity[]; readonly isDay: boolean };

// Every page of a run has the same headers, and asking all areas costs more than the rest of a small page.
const labelsOf = /* @__PURE__ */ onceForAreas((entities): FindLabel => {
  const seen = new Map<string, ReturnType<FindLabel>>();
  return (header) => {
    const before = seen.get(header);
    if (before !== undefined) return before;
    const areas = entities.filter((area) => area.form === 'period' && isField(area, header));
    const isDay = entities.some((area) => whenOf(area) === 'date' && nameOfHeader(fieldNames(area), header) === 'date');
    if (seen.size >= mostSeen) seen.clear();
    seen.set(header, { areas, isDay });
    return { areas, isDay };
  };
});
const mostSeen = 2_000;

function isField(area: Entity, header: string): boolean {
  const name = nameOfHeader(fieldNames(area), header);
  return name !== undefined && area.fields[name] !== undefined;
}

function areaOf(
  { areas: may }: Candidate,
  at: number,
  sure: readonly (Entity | undefined)[],
  areas: readonly Entity[],
): Entity | undefined {
  const fit = areas.filter((area) => may.has(area));
  if (fit.length < 2) return fit[0];
  const [before, behind] = [sure.slice(0, at).reverse(), sure.slice(at + 1)].map((side) =>
    side.find((one) => one !== undefined && areas.includes(one)),
  );
  const near = before ?? behind;
  return near !== undefined && fit.includes(near) && (behind ?? near) === near ? near : undefined;
}

function isShared({ header }: RawColumn, area: Entity): boolean {
  const folded = fold(header);
  const name = nameOfHeader(fieldNames(area), header);
  return name === 'unit' || name === 'period' || isRunningNumberHeader(folded) || isMeasureHeader(folded);
}

function ofSeveral({ name }: RawTable, { column, areas }: Candidate, say: Say): Finding {
  const labels = (language: 'vi' | 'en'): string => [...areas.keys()].map(({ label }) => label[language]).join(', ');
  const b = { vi: labels('vi'), en: labels('en') };
  return say('column-of-areas', { sheet: name, ...column.at }, { a: column.header, b, actual: column.header });
}
