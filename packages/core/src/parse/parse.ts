import type { Dataset } from '../dataset/dataset.ts';
import type { Entity } from '../entity/define-entity.ts';
import type { Finding, Where } from '../outcome/finding.ts';
import type { Outcome } from '../outcome/outcome.ts';
import type { RawSheet } from '../raw/raw-sheet.ts';
import type { RawRow, RawTable } from '../raw/raw-table.ts';
import { findTables } from '../sheet/find-tables.ts';
import { bindColumns } from './bind-columns.ts';
import type { CellInput } from './cell-input.ts';
import { areasById, collectRecords, type AnyRecord } from './collect-records.ts';
import { entityFinder } from './find-entity.ts';
import { missingAreas } from './missing-areas.ts';
import { newerVersion, withNewerChoices } from './newer-form.ts';
import { nearestName } from './nearest-name.ts';
import { parseContext } from './parse-context.ts';
import type { ParseOptions } from './parse-options.ts';
import { recordReader } from './read-record.ts';

/**
 * Turns sheets and raw tables into records. What can be read is read: a bad cell leaves its field not reported, a row without unit or
 * period is left out, and each says so in a finding; good rows beside them come through. Unit and period of a record are
 * resolved here and nowhere else; the register that was given travels on with the dataset.
 *
 * @param raw - sheets or tables of a reader, with its findings; the tables on a sheet are found by what their headers say
 * @param entities - the areas asked for
 * @param options - the register of units, areas that must be there, locale of texts
 * @returns the records by area; findings `parse/…`, `period/…`, `quantity/…`
 * @throws `DefinitionError` `entity/id-twice`
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
  const context = parseContext(options, 'tables');
  const { say } = context;
  const tables = findTables(raw, entities);
  const findings: Finding[] = [...tables.findings];
  const hiddenSaid = tables.findings.some(({ code }) => code.endsWith('/hidden-rows'));
  const areas = areasById(entities);
  const entityOf = entityFinder(entities);
  const read = new Map<Entity, AnyRecord[]>();
  for (const table of tables.value) {
    const at = placeOf(table);
    const entity = entityOf(table);
    if (entity === undefined) {
      const meant = nearestName(
        table.name,
        entities.map(({ label }) => label.vi),
      );
      findings.push(say('unknown-sheet', at, { a: table.name, actual: table.name, meant }));
      continue;
    }
    const records = read.get(entity) ?? [];
    read.set(entity, records);
    const { columns, usable, findings: found } = bindColumns(table, entity, context, { ...at, area: entity.id });
    findings.push(...found);
    if (!usable) continue;
    const newer = newerVersion(table, entity);
    const hidden = table.rows.filter((row) => row.hidden === true);
    if (hidden[0] !== undefined && !hiddenSaid)
      findings.push(say('hidden-row', { ...hidden[0].at, area: entity.id }, { a: String(hidden.length) }));
    const readRecord = recordReader(entity, context);
    for (const row of table.rows) {
      const { record, findings: said } = readRecord(cellsOf(row, columns), row.at);
      for (const finding of withNewerChoices(said, newer)) findings.push(finding);
      if (record !== null) records.push(record);
    }
  }
  const editions = tables.value.flatMap(({ edition }) => edition?.day ?? []);
  findings.push(...missingAreas(areas, read, context, { trouble: 'missing-sheet', editions }));
  return collectRecords(areas, read, findings, context);
}

function placeOf(table: RawTable): Where {
  const source = table.columns[0]?.at.source;
  return { ...(source === undefined ? {} : { source }), sheet: table.name };
}

function cellsOf(row: RawRow, columns: ReadonlyMap<string, string>): ReadonlyMap<string, CellInput> {
  const cells = new Map<string, CellInput>();
  for (const [name, key] of columns) {
    const cell = row.cells.get(key);
    if (cell !== undefined) cells.set(name, cell);
  }
  return cells;
}
