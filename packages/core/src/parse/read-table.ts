import type { StatedTotal } from '../dataset/stated-total.ts';
import type { Entity } from '../entity/define-entity.ts';
import type { Finding, Where } from '../outcome/finding.ts';
import type { RawRow, RawTable } from '../raw/raw-table.ts';
import { bindColumns } from './bind-columns.ts';
import type { CellInput } from './cell-input.ts';
import type { AnyRecord } from './any-record.ts';
import { differsFromAbove } from './differs-from-above.ts';
import { whenOf } from './field-names.ts';
import { measureInHeader, scaledCell, scaleOf, type Scale } from './measured-in.ts';
import { newerVersion, withNewerChoices } from './newer-form.ts';
import type { ParseContext } from './parse-context.ts';
import { recordReader } from './read-record.ts';
import { rowKinds } from './row-kind.ts';
import { saidAbove } from './said-above.ts';
import { compareTotal, readTotal, type PlacedRecord, type TotalRow } from './stated-totals.ts';

/** What a table gave. */
export interface TableRead {
  /** Its records in order. */
  readonly records: readonly AnyRecord[];
  /** Its rows of totals. */
  readonly totals: readonly StatedTotal[];
  /** What was found. */
  readonly findings: readonly Finding[];
}

const lastDay = '9999-12-31';

/**
 * Reads the rows of one table: records, stated totals, headings of sections.
 *
 * @param table - the table
 * @param entity - its area
 * @param context - units, locale, periods, what the caller says
 * @param at - place of the table
 * @returns the records and totals
 */
export function readTable(table: RawTable, entity: Entity, context: ParseContext, at: Where): TableRead {
  const { say, findUnit } = context;
  const said = saidAbove(table, entity, context);
  const { columns, usable, measures, findings: found } = bindColumns(table, entity, context, at, said);
  const findings: Finding[] = [...found];
  if (!usable) return { records: [], totals: [], findings };
  const newer = newerVersion(table, entity);
  const day = said.day ?? lastDay;
  const isUnit = findUnit === null ? null : (text: string) => findUnit(text, day, {}).unit !== null;
  const kindOf = rowKinds({ table, columns, when: whenOf(entity), isUnit });
  const sized = cellSizes(table, entity, columns, measures);
  const readRecord = recordReader(entity, context);
  const records: PlacedRecord[] = [];
  const rows: TotalRow[] = [];
  let section = 0;
  let lost = false;
  for (const row of table.rows) {
    const kind = kindOf(row);
    const cells = sized(row, cellsOf(row, columns));
    switch (kind.kind) {
      case 'section':
        section += 1;
        break;
      case 'line':
        findings.push(say('unit-only', { ...row.at, area: entity.id }, { a: kind.text, actual: kind.text }));
        break;
      case 'total': {
        const { label, heads } = kind;
        const where = { ...kind.at, area: entity.id, field: 'unit' };
        if (heads) section += 1;
        else findings.push(say('total-row', where, { a: label, actual: label }));
        rows.push({ label, at: kind.at, cells, after: records.length, heads, section });
        if (!heads) section += 1;
        break;
      }
      case 'record': {
        const { record, findings: told } = readRecord(cells, row.at, said);
        for (const finding of withNewerChoices(told, newer)) findings.push(finding);
        if (record !== null) records.push({ record, section });
        else if (told.some(({ severity }) => severity === 'error')) lost = true;
      }
    }
  }
  findings.push(...differsFromAbove(table, records, context, at));
  const periods = new Set(records.flatMap(({ record }) => record.place.period?.id ?? []));
  const totals = rows.map((row) => {
    const { total, findings: told } = readTotal(row, entity, periods, context);
    findings.push(...told);
    // Rows that could not be read may be what is missing from the sum.
    if (!lost) findings.push(...compareTotal(row, total, records, context));
    return total;
  });
  return { records: records.map(({ record }) => record), totals, findings };
}

function cellsOf(row: RawRow, columns: ReadonlyMap<string, string>): ReadonlyMap<string, CellInput> {
  const cells = new Map<string, CellInput>();
  for (const [name, key] of columns) {
    const cell = row.cells.get(key);
    if (cell !== undefined) cells.set(name, cell);
  }
  return cells;
}

type Cells = ReadonlyMap<string, CellInput>;

// "triệu đồng" in the header of the column counts before the column of measures, and that before the line above the table.
function cellSizes(
  table: RawTable,
  entity: Entity,
  columns: ReadonlyMap<string, string>,
  measures: string | undefined,
): (row: RawRow, cells: Cells) => Cells {
  const ofPage = scaleOf(String(table.properties?.measuredIn?.cell.value ?? ''));
  const ofColumn = new Map<string, Scale>();
  for (const [name, key] of columns) {
    const header = table.columns.find((column) => column.key === key);
    const inHeader = header?.field === undefined ? measureInHeader(header?.header ?? '') : '';
    const scale = scaleOf(header?.measuredIn ?? inHeader);
    if (scale !== null) ofColumn.set(name, scale);
  }
  if (ofPage === null && ofColumn.size === 0 && measures === undefined) return (_, cells) => cells;
  return (row, cells) => {
    const ofRow = measures === undefined ? null : scaleOf(String(row.cells.get(measures)?.value ?? ''));
    return new Map(
      [...cells].map(([name, cell]) => {
        const scale = ofColumn.get(name) ?? ofRow ?? ofPage;
        const field = entity.fields[name];
        return [name, scale === null || field === undefined ? cell : scaledCell(cell, field, scale)];
      }),
    );
  };
}
