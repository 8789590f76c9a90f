import type { Dataset, Entity, Sourced } from '../entity/define-entity.ts';
import type { Finding, Where } from '../outcome/finding.ts';
import { ok, type Outcome } from '../outcome/outcome.ts';
import type { RawRow, RawTable } from '../raw/raw-table.ts';
import { bindColumns } from './bind-columns.ts';
import { entityFinder } from './find-entity.ts';
import { withoutRepeats } from './find-repeats.ts';
import { missingAreas } from './missing-areas.ts';
import { newerVersion, withNewerChoices } from './newer-form.ts';
import { withNotAsked } from './not-asked.ts';
import { parseContext } from './parse-context.ts';
import { parseFinding } from './parse-findings.ts';
import type { ParseOptions } from './parse-options.ts';
import type { CellIn } from './read-field.ts';
import { readRecord } from './read-record.ts';

type AnyRecord = Sourced<Readonly<Record<string, unknown>>>;

/**
 * Turns raw tables into records. What can be read is read: a bad cell leaves its field not reported, a row without unit or
 * period is left out, and each says so in a finding; good rows beside them come through.
 *
 * @param tables - tables of a reader, with its findings
 * @param entities - the areas asked for
 * @param options - units to check against, areas that must be there, locale of texts
 * @returns the records by entity id; findings `parse/…`, `period/…`, `quantity/…`
 * @example
 * ```ts
 * const at = {};
 * const column = (header: string) => ({ key: header, header, at });
 * const received = figureField({ label: { vi: 'Tiếp nhận', en: 'Received' }, measuredIn: 'case' });
 * const mediation = defineEntity({ id: 'mediation', form: 'period', label: { vi: 'Hòa giải', en: 'Mediation' }, fields: { received } });
 * const row = { at, cells: new Map([['unit', { value: '00001', at }], ['period', { value: '2024', at }], ['Tiếp nhận', { value: 40, at }]]) };
 * const table = { name: 'hòa giải', columns: ['unit', 'period', 'Tiếp nhận'].map(column), rows: [row] };
 *
 * recordsOf(parse(ok([table]), [mediation]).value, mediation)[0]?.data.received.value?.toString(); // => '40'
 * ```
 */
export function parse(
  tables: Outcome<readonly RawTable[]>,
  entities: readonly Entity[],
  options: ParseOptions = {},
): Outcome<Dataset> {
  const context = parseContext(options);
  const findings: Finding[] = [...tables.findings];
  const hiddenSaid = tables.findings.some(({ code }) => code.endsWith('/hidden-rows'));
  const entityOf = entityFinder(entities);
  const read = new Map<Entity, AnyRecord[]>();
  for (const table of tables.value) {
    const at = placeOf(table);
    const entity = entityOf(table);
    if (entity === undefined) {
      findings.push(parseFinding('unknown-sheet', at, { a: table.name, actual: table.name }));
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
      findings.push(parseFinding('hidden-row', { ...hidden[0].at, area: entity.id }, { a: String(hidden.length) }));
    for (const row of table.rows) {
      const { record, findings: said } = readRecord(entity, cellsOf(row, columns), row.at, context);
      findings.push(...withNewerChoices(said, newer));
      if (record !== null) records.push(record);
    }
  }
  findings.push(...missingAreas(options.expected ?? [], entities, tables.value, read, context));
  const dataset = new Map<string, readonly AnyRecord[]>();
  for (const [entity, records] of read) {
    const { kept, findings: repeats } = withoutRepeats(entity, records);
    const { records: marked, findings: beside } = withNotAsked(entity, kept, context);
    findings.push(...repeats, ...beside);
    dataset.set(entity.id, marked);
  }
  return ok(dataset, findings);
}

function placeOf(table: RawTable): Where {
  const source = table.columns[0]?.at.source;
  return { ...(source === undefined ? {} : { source }), sheet: table.name };
}

function cellsOf(row: RawRow, columns: ReadonlyMap<string, string>): ReadonlyMap<string, CellIn> {
  const cells = new Map<string, CellIn>();
  for (const [name, key] of columns) {
    const cell = row.cells.get(key);
    if (cell !== undefined) cells.set(name, cell);
  }
  return cells;
}
