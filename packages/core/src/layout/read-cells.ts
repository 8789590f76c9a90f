import type { Finding } from '../outcome/finding.ts';
import type { RawSheet } from '../raw/raw-sheet.ts';
import type { RawCell, RawColumn } from '../raw/raw-table.ts';
import { isEmpty, textAt } from '../sheet/sheet-text.ts';
import { fold } from '../words/fold.ts';
import { boundsOf, foldLine } from './bindings.ts';
import { cellAt } from './cell-range.ts';
import { layoutFinding } from './layout-findings.ts';
import { placeOfSheet, saidOnce, withConstants } from './said-once.ts';
import type { SheetReading, TableGiven } from './sheet-reading.ts';

/**
 * Reads single cells of a sheet into one record. Each must stand beside the label the layout states: before it in the row, above
 * it in the column, or in the cell itself before a colon.
 *
 * @param reading - the sheet
 * @returns a table of one row
 */
export function readCells(reading: SheetReading): TableGiven {
  const { sheet, layout, claims } = reading;
  const findings: Finding[] = [];
  const columns: RawColumn[] = [];
  const cells = new Map<string, RawCell>();
  for (const { label, field, at = '', measuredIn } of boundsOf(layout.cells)) {
    const { row, column } = cellAt(at) ?? { row: -1, column: -1 };
    const where = { ...sheet.place(row, column), area: layout.area, ...(field === null ? {} : { field }) };
    const beside = labelBeside(sheet, label, row, column);
    claims.take(row, column);
    if (beside === null) {
      if (field !== null) findings.push(layoutFinding('other-label', where, { a: label, expected: label }));
      continue;
    }
    claims.take(beside.row, beside.column);
    if (field === null) continue;
    const measure = measuredIn === undefined ? {} : { measuredIn };
    columns.push({ key: at, header: label, bound: field, ...measure, at: sheet.place(beside.row, beside.column) });
    cells.set(at, {
      ...valueOf(sheet, row, column, beside.column === column && beside.row === row),
      at: sheet.place(row, column),
    });
  }
  const { properties, fields, findings: onSaid } = saidOnce(reading);
  findings.push(...onSaid);
  const filled = [...cells.values()].some((cell) => !isEmpty(cell));
  const rows = filled ? [{ cells, at: columns[0]?.at ?? placeOfSheet(sheet) }] : [];
  const table = { name: sheet.name, area: layout.area, properties, columns, rows };
  return { table: withConstants(table, fields), findings };
}

interface Spot {
  readonly row: number;
  readonly column: number;
}

// Only the nearest words count: a label further away belongs to another cell.
function labelBeside(sheet: RawSheet, label: string, row: number, column: number): Spot | null {
  const wanted = foldLine(label);
  const own = textAt(sheet, row, column);
  if (own.includes(':') && foldLine(own.slice(0, own.indexOf(':'))) === wanted) return { row, column };
  for (let before = column - 1; before >= 0; before -= 1)
    if (foldLine(textAt(sheet, row, before)) === wanted) return { row, column: before };
    else if (isFigure(textAt(sheet, row, before))) break;
  for (let above = row - 1; above >= 0; above -= 1)
    if (fold(textAt(sheet, above, column)) === fold(label)) return { row: above, column };
    else if (textAt(sheet, above, column) !== '') break;
  return null;
}

const isFigure = (text: string): boolean => /^[\s+-]*\d[\d\s.,%]*$/u.test(text);

function valueOf(sheet: RawSheet, row: number, column: number, inside: boolean): Omit<RawCell, 'at'> {
  const cell = sheet.cell(row, column) ?? { value: null };
  const { value } = cell;
  if (!inside || typeof value !== 'string') return cell;
  return { ...cell, value: value.slice(value.indexOf(':') + 1).trim() };
}
