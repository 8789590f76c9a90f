import type { Finding } from '../outcome/finding.ts';
import type { RawSheet } from '../raw/raw-sheet.ts';
import type { RawCell, RawColumn, RawTable, StatedAbove, TableProperties } from '../raw/raw-table.ts';
import { propertiesAbove } from '../sheet/above.ts';
import { periodInTitle } from '../sheet/stated-period.ts';
import { withCells } from '../sheet/row-cells.ts';
import { isEmpty } from '../sheet/sheet-text.ts';
import { cellAt } from './cell-range.ts';
import { layoutFinding } from './layout-findings.ts';
import { columnsWithin, type SheetReading } from './sheet-reading.ts';

/** What holds for all records of a table. */
export interface SaidForAll {
  /** Unit, period, unit of measure and titles. */
  readonly properties: TableProperties;
  /** Other fields, with the cell that serves every record. */
  readonly fields: ReadonlyMap<string, RawCell>;
  /** Cells that were to say something and are blank. */
  readonly findings: readonly Finding[];
}

/**
 * Gathers what is said once for a table: by the layout, else by the lines and titles above it.
 *
 * @param reading - the table
 * @returns properties and constant fields
 */
export function saidOnce({ sheet, layout, header, from, to, pageTop, claims }: SheetReading): SaidForAll {
  const { left, right } = columnsWithin(layout, sheet);
  const end = header?.top ?? to;
  const above = propertiesAbove(sheet, { from, to: Math.min(end, sheet.rows), left, right });
  // What stands on top of the page holds for the tables further down that say nothing themselves.
  const top = from === 0 ? null : propertiesAbove(sheet, { from: 0, to: pageTop, left: 0, right: sheet.columns });
  const inName = above.period === undefined ? periodInTitle(sheet.name) : null;
  const found: Partial<Record<'unit' | 'period' | 'measuredIn', StatedAbove>> = {
    ...(inName === null ? {} : { period: { cell: { value: inName, at: placeOfSheet(sheet) }, by: 'title' } }),
    ...(top?.period === undefined ? {} : { period: top.period }),
    ...(top?.unit === undefined ? {} : { unit: top.unit }),
    ...above,
  };
  for (const stated of [above.unit, above.period, above.measuredIn])
    claimAt(stated?.cell, { sheet, from, to: end, claims });
  const fields = new Map<string, RawCell>();
  const findings: Finding[] = [];
  for (const [field, said] of Object.entries(layout.everyRow ?? {})) {
    const cell =
      typeof said === 'object' ? cellSaying(sheet, said.cell, claims) : { value: said, at: placeOfSheet(sheet) };
    if (cell === null) {
      const at = { ...placeOfSheet(sheet), cell: typeof said === 'object' ? said.cell : '', area: layout.area, field };
      findings.push(layoutFinding('nothing-said', at, { a: field }));
    } else if (field === 'unit' || field === 'period') found[field] = { cell, by: 'line' };
    else fields.set(field, cell);
  }
  if (layout.measuredIn !== undefined)
    found.measuredIn = { cell: { value: layout.measuredIn, at: placeOfSheet(sheet) }, by: 'line' };
  return { properties: { ...found, titles: above.titles }, fields, findings };
}

/**
 * Gives the records of a table the fields that are said once for all of them.
 *
 * @param table - the table
 * @param fields - cells by field
 * @returns the table with a column for each field; rows in which nothing but names stands stay as they are
 */
export function withConstants(table: RawTable, fields: ReadonlyMap<string, RawCell>): RawTable {
  if (fields.size === 0) return table;
  const columns = [...fields].map(([field, { at }]): RawColumn => ({
    key: `= ${field}`,
    header: field,
    bound: field,
    at,
  }));
  const beside = new Map([...fields].map(([field, cell]) => [`= ${field}`, cell]));
  const figures = table.columns.filter(
    ({ bound }) => typeof bound === 'string' && bound !== 'unit' && bound !== 'period',
  );
  return {
    ...table,
    columns: [...table.columns, ...columns],
    rows: table.rows.map((row) => {
      if (!figures.some(({ key }) => !isEmpty(row.cells.get(key) ?? null))) return row;
      return {
        ...row,
        cells: withCells(row.cells, beside),
      };
    }),
  };
}

// "Kỳ báo cáo: 6 tháng đầu năm 2024": what a cell says stands behind its colon.
function cellSaying(sheet: RawSheet, name: string, claims: SheetReading['claims']): RawCell | null {
  const { row, column } = cellAt(name) ?? { row: -1, column: -1 };
  claims.take(row, column);
  const cell = sheet.cell(row, column);
  if (cell === null || isEmpty(cell)) return null;
  const { value } = cell;
  const behind = typeof value === 'string' ? value.slice(value.indexOf(':') + 1).trim() : value;
  return behind === '' ? null : { ...cell, value: behind, at: sheet.place(row, column) };
}

/**
 * Returns the place of a whole sheet.
 *
 * @param sheet - the sheet
 * @returns source and name
 */
export function placeOfSheet(sheet: RawSheet): { source?: string; sheet: string } {
  const { source } = sheet.place(0, 0);
  return { ...(source === undefined ? {} : { source }), sheet: sheet.name };
}

function claimAt(
  cell: RawCell | undefined,
  { sheet, from, to, claims }: Pick<SheetReading, 'sheet' | 'from' | 'to' | 'claims'>,
): void {
  if (cell?.at.cell === undefined) return;
  for (let row = from; row < Math.min(to, sheet.rows); row += 1)
    for (let column = 0; column < sheet.columns; column += 1) {
      if (sheet.place(row, column).cell !== cell.at.cell) continue;
      claims.take(row, column);
      // The words before it say what it is.
      for (let before = column - 1; before >= 0; before -= 1) claims.take(row, before);
    }
}
