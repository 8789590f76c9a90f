import type { Dataset } from '../dataset/dataset.ts';
import type { StatedTotal } from '../dataset/stated-total.ts';
import { sheetNameOf } from '../entity/sheet-name.ts';
import type { Entity } from '../entity/define-entity.ts';
import type { Finding, Where } from '../outcome/finding.ts';
import { checkCall } from '../outcome/check-call.ts';
import { whatAReaderGives } from '../raw/raw-demands.ts';
import { ManyFindings, mostOnRecords } from '../outcome/many-findings.ts';
import type { Outcome } from '../outcome/outcome.ts';
import type { RawSheet } from '../raw/raw-sheet.ts';
import type { RawTable } from '../raw/raw-table.ts';
import { workAndOwn } from '../raw/work-demands.ts';
import type { WorkOptions } from '../raw/reader.ts';
import { tooManyCells } from '../sheet/cells-in.ts';
import { findingTables } from '../sheet/find-tables.ts';
import { atOnce, inSteps, scaled, type Steps } from '../work/steps.ts';
import { applyLayouts } from './apply-layouts.ts';
import { asShown } from './as-shown.ts';
import { checkParseOptions } from './check-options.ts';
import { areasById, collectRecords } from './collect-records.ts';
import type { AnyRecord } from './any-record.ts';
import { entityFinder } from './find-entity.ts';
import { withLabelOfTitle } from './label-of-title.ts';
import { missingAreas } from './missing-areas.ts';
import { legacyEncoding } from '../words/legacy-encoding.ts';
import { nearestName } from '../words/nearest-name.ts';
import { parseContext, type ParseContext } from './parse-context.ts';
import type { ParseOptions } from './parse-options.ts';
import { withPeriodOfParts } from './period-of-parts.ts';
import { readTable } from './read-table.ts';
import { compareTotals, type TableOfArea } from './compare-totals.ts';
import { byArea } from './tables-by-area.ts';
import { byPeriod } from './tables-by-period.ts';
import { tableWords } from './table-words.ts';

const lastDay = '9999-12-31';

/**
 * Turns sheets and raw tables into records. What can be read is read: a bad cell leaves its field not reported, a row without unit or
 * period is left out, and each says so in a finding; good rows beside them come through. Unit and period of a record are
 * resolved here and nowhere else; the register that was given travels on with the dataset.
 *
 * @param raw - sheets or tables of a reader, with its findings; the tables on a sheet are found by what their headers say
 * @param entities - the areas asked for
 * @param options - the register of units, areas that must be there, locale of texts
 * @returns the records by area; findings `parse/…`, `period/…`, `quantity/…`
 * @throws `DefinitionError` `entity/id-twice`, `call/bad-option`, `call/bad-argument`, `call/unknown-option`
 * @example
 * ```ts
 * const at = {};
 * const column = (header: string) => ({ key: header, header, at });
 * const received = figureField({ label: { vi: 'Tiếp nhận', en: 'Received' }, measuredIn: 'case' });
 * const mediation = defineEntity({ id: 'mediation', form: 'period', label: { vi: 'Hòa giải', en: 'Mediation' }, fields: { received } });
 * const row = { at, cells: new Map([['unit', { value: '00001', at }], ['period', { value: '2024', at }], ['Tiếp nhận', { value: 40, at }]]) };
 * const table = { name: 'hòa giải', columns: ['unit', 'period', 'Tiếp nhận'].map(column), rows: [row] };
 *
 * parse(ok([table]), [mediation]).value.get(mediation)[0]?.data.received.value?.toString(); // => '40'
 * ```
 */
export function parse(
  raw: Outcome<readonly (RawSheet | RawTable)[]>,
  entities: readonly Entity[],
  options: ParseOptions = {},
): Outcome<Dataset> {
  return atOnce(parsing('parse', raw, entities, options));
}

/**
 * Does what `parse` does, step by step: tells how far it is, lets other work go on between two steps, and can be stopped.
 *
 * @param raw - sheets or tables of a reader
 * @param entities - the areas asked for
 * @param options - as for `parse`, with `onProgress` and `signal`
 * @returns the same as `parse`
 * @throws as `parse`; the reason of `options.signal` when stopped
 * @example
 * ```ts
 * const { value } = await parseInSteps(ok([]), [mediation], { onProgress: () => undefined });
 * value.get(mediation).length; // => 0
 * ```
 */
export async function parseInSteps(
  raw: Outcome<readonly (RawSheet | RawTable)[]>,
  entities: readonly Entity[],
  options: ParseOptions & WorkOptions = {},
): Promise<Outcome<Dataset>> {
  const [work, own] = workAndOwn(options);
  return inSteps(parsing('parseInSteps', raw, entities, own), work, 'parseInSteps');
}

function* parsing(
  step: string,
  raw: Outcome<readonly (RawSheet | RawTable)[]>,
  entities: readonly Entity[],
  options: ParseOptions,
): Steps<Outcome<Dataset>> {
  checkCall(step, { raw: [raw, whatAReaderGives] });
  checkParseOptions(options, 'tables');
  const areas = areasById(entities);
  const context: ParseContext = { ...parseContext(options, tableWords, legacyEncoding), asShown };
  const { say } = context;
  const tooMany = tooManyCells(raw.value, options.mostCells);
  if (tooMany !== null) return collectRecords(areas, new Map(), [...raw.findings, tooMany], context);
  const laidOut = applyLayouts(raw, options.layouts);
  const { findUnit } = context;
  const isUnit = findUnit === null ? {} : { isUnit: (text: string) => findUnit(text, lastDay, {}).unit !== null };
  const tables = yield* scaled(findingTables(laidOut, entities, isUnit), 0, 0.4);
  const findings = new ManyFindings(mostOnRecords);
  findings.addAll(tables.findings);
  const hiddenSaid = tables.findings.some(({ code }) => code.endsWith('/hidden-rows'));
  const entityOf = entityFinder(entities);
  const read = new Map<Entity, AnyRecord[]>();
  const totals: StatedTotal[] = [];
  const done: TableOfArea[] = [];
  const unread = sheetsWithLostRows(raw.findings);
  const several = sharedSheets(tables.value);
  const toRead = tables.value.flatMap((found): readonly TableToRead[] => {
    const titled = withLabelOfTitle(found, entities, context);
    const table = withPeriodOfParts(titled.table, context);
    const ofAreas = titled.entity === undefined ? byArea(table, entities, say) : null;
    if (ofAreas === null) return [{ ...titled, table }];
    findings.addAll(ofAreas.findings);
    const said = new Set<string>();
    return ofAreas.parts.map((part) => ({ ...part, said }));
  });
  for (const [i, { table, entity: ofPart, said: ofRows }] of toRead.entries()) {
    const [from, share] = [0.4 + (i / toRead.length) * 0.6, 0.6 / toRead.length];
    yield from;
    const at = placeOf(table);
    const parted = byPeriod(table, context);
    const found =
      ofPart === undefined
        ? entityOf(parted?.plain ?? table)
        : { entity: ofPart, by: ofRows === undefined ? ('name' as const) : ('columns' as const) };
    if (several.has(sheetOf(table)) && (found === undefined || found.by === 'nameAlone')) {
      findings.add(unknownTable(table, at, say));
      continue;
    }
    if (found === undefined) {
      findings.add(unknownSheet(table, entities, at, say));
      continue;
    }
    const { entity, by } = found;
    const records = read.get(entity) ?? [];
    read.set(entity, records);
    const where = { ...at, area: entity.id };
    if (by === 'columns') findings.add(say('area-by-columns', where, { a: table.name, b: entity.label }));
    const hidden = table.rows.filter((row) => row.hidden === true);
    if (hidden[0] !== undefined && !hiddenSaid)
      findings.add(say('hidden-row', { ...hidden[0].at, area: entity.id }, { a: String(hidden.length) }));
    const told = ofRows ?? new Set<string>();
    const parts = parted?.tablesOf(entity) ?? [table];
    for (const [nth, part] of parts.entries()) {
      const rows = readTable(part, entity, withMarks(context, table, options), where);
      const result = yield* scaled(rows, from + (nth / parts.length) * share, share / parts.length);
      for (const finding of result.findings) {
        // What is wrong with a row is wrong with it in the columns of every period, and of every area.
        const words = parted === null && ofRows === undefined ? '' : asSaid(finding);
        if (words === '' || !told.has(words)) findings.add(finding);
        told.add(words);
      }
      for (const record of result.records) records.push(record);
      for (const total of result.totals) totals.push(total);
      done.push({ entity, source: at.source, result, incomplete: unread.has(sheetOf(table)) });
    }
  }
  findings.addAll(compareTotals(done));
  const editions = tables.value.flatMap(({ edition }) => edition?.day ?? []);
  const tell = (area: string, entity: Entity | undefined): Finding => {
    const name = entity === undefined ? area : sheetNameOf(entity).vi;
    return say('missing-sheet', { area }, { a: name, expected: name });
  };
  findings.addAll(missingAreas(areas, read, context, { tell, editions }));
  // Remarks alone would leave a form that came back empty looking like one in order.
  const isEmpty = [...read.values()].every((records) => records.length === 0) && totals.length === 0;
  const filled = tables.value.find(({ rows }) => rows.length > 0);
  if (filled !== undefined && isEmpty && findings.all().every(({ severity }) => severity === 'info')) {
    const { source } = placeOf(filled);
    findings.add(say('nothing-read', source === undefined ? {} : { source }));
  }
  return collectRecords(areas, read, findings.all(), context, totals);
}

interface TableToRead {
  readonly table: RawTable;
  /** Its area, where it is part of a table of several. */
  readonly entity?: Entity;
  /** What was said of its rows in the parts before it. */
  readonly said?: Set<string>;
}

// Whose a row is does not depend on the area or period of a column.
const asSaid = (finding: Finding): string => {
  const { area, period, ...where } = finding.where;
  return JSON.stringify({ ...finding, where: where.field === 'unit' ? where : { ...where, area, period } });
};

// What the caller says of thousands and decimal marks counts before what the file shows.
function withMarks(context: ParseContext, { locale }: RawTable, options: ParseOptions): ParseContext {
  return locale === undefined || options.locale !== undefined ? context : { ...context, locale };
}

function unknownSheet(table: RawTable, entities: readonly Entity[], at: Where, say: ParseContext['say']): Finding {
  const labels = entities.map(({ label }) => label.vi);
  return say('unknown-sheet', at, {
    a: table.name,
    actual: table.name,
    meant: nearestName(table.name, labels),
  });
}

const sheetOf = ({ name, columns: [first] }: RawTable): string => `${name}\n${first?.at.source ?? ''}`;

// Sheets of which the reader could not read rows: their sums may lack them.
function sheetsWithLostRows(findings: readonly Finding[]): ReadonlySet<string> {
  const lost = findings.filter(({ severity, where: { cell } }) => severity === 'error' && cell !== undefined);
  return new Set(lost.map(({ where: { sheet = '', source = '' } }) => `${sheet}\n${source}`));
}

// Sheets with more than one table on them.
function sharedSheets(tables: readonly RawTable[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const several = new Set<string>();
  for (const table of tables) {
    const sheet = sheetOf(table);
    if (seen.has(sheet)) several.add(sheet);
    seen.add(sheet);
  }
  return several;
}

// One of several tables on a sheet is named by what its header says and where it stands.
function unknownTable({ name, columns }: RawTable, at: Where, say: ParseContext['say']): Finding {
  const a = `${name}: ${columns.map(({ header }) => header).join(' | ')}`;
  return say('unknown-sheet', { ...at, ...columns[0]?.at }, { a, actual: a });
}

function placeOf(table: RawTable): Where {
  const source = table.columns[0]?.at.source;
  return { ...(source === undefined ? {} : { source }), sheet: table.name };
}
