import type { Finding } from '../outcome/finding.ts';
import type { RawColumn } from '../raw/raw-table.ts';
import { fold } from '../words/fold.ts';
import { isMeasureHeader } from '../sheet/furniture-headers.ts';
import { mergedRows } from '../sheet/merged-rows.ts';
import { sheetFinding } from '../sheet/sheet-findings.ts';
import { isEmpty } from '../sheet/sheet-text.ts';
import { tableOf, type PlacedColumn } from '../sheet/table-of.ts';
import { boundsOf, type Bound } from './bindings.ts';
import { columnOf, lettersOf } from './cell-range.ts';
import { dataRows } from './data-rows.ts';
import { columnsNamed, type FoundHeader } from './find-labels.ts';
import { layoutFinding } from './layout-findings.ts';
import { placeOfSheet, saidOnce, withConstants } from './said-once.ts';
import { settle } from './settle.ts';
import { columnsWithin, rowsOf, type SheetReading, type TableGiven } from './sheet-reading.ts';

/**
 * Reads a table in which every row is a record.
 *
 * @param reading - the table, its header and the sheet
 * @param header - its header
 * @returns the table
 */
export function readColumns(reading: SheetReading, header: FoundHeader): TableGiven {
  const { sheet, layout, to, claims } = reading;
  const { left, right } = columnsWithin(layout, sheet);
  const { labels, firstRow } = header;
  const { places, findings: onLabels } = settle(boundsOf(layout.columns), {
    candidates: (label) => columnsNamed(labels, label),
    placeOf: columnOf,
    print: lettersOf,
    where: (column) => ({
      ...(column === null ? placeOfSheet(sheet) : sheet.place(header.bottom, column)),
      area: layout.area,
    }),
  });
  const findings: Finding[] = [...onLabels];
  for (let row = header.top; row < firstRow; row += 1) claims.takeRow(row, left, right);
  const measures = labels.flatMap((label, column) => (isMeasureHeader(fold(label)) ? [column] : []));
  const read = [...new Set([...places.keys(), ...measures])].sort((a, b) => a - b);
  const units = [...places].find(([, { field }]) => field === 'unit')?.[0];
  const stated = rowsOf(layout);
  const from = Math.max(firstRow, stated.top);
  const rows = dataRows(sheet, { header, from, to: Math.min(to, stated.bottom + 1), columns: read, units }, claims);
  for (let column = left; column < right; column += 1) {
    if (read.includes(column)) {
      for (const row of rows) claims.take(row, column);
      continue;
    }
    const filled = rows.filter((row) => !claims.has(row, column) && !isEmpty(sheet.cell(row, column)));
    for (const row of filled) claims.take(row, column);
    if (filled.length === 0) continue;
    const own = labels[column] ?? '';
    const label = own === '' ? lettersOf(column) : own;
    const at = { ...sheet.place(header.bottom, column), area: layout.area };
    findings.push(layoutFinding('unused-column', at, { a: label, b: String(filled.length), actual: label }));
  }
  const columns = read.map((column): PlacedColumn => ({
    column,
    named: named(labels[column] ?? '', column, places.get(column)),
  }));
  const merged = mergedRows(sheet, firstRow, (rows.at(-1) ?? firstRow) + 1);
  for (const { row, column } of merged.figures)
    if (read.includes(column)) findings.push(sheetFinding('merged-figures', sheet.place(row, column)));
  const hidden = read.filter((column) => sheet.hiddenColumns.has(column));
  if (hidden[0] !== undefined)
    findings.push(sheetFinding('hidden-columns', sheet.place(header.bottom, hidden[0]), String(hidden.length)));
  const { properties, fields, findings: onSaid } = saidOnce(reading);
  findings.push(...onSaid);
  const table = tableOf(sheet, { header, rows, left, right }, columns, merged);
  return { table: withConstants({ ...table, area: layout.area, properties }, fields), findings };

  function named(label: string, column: number, bound: Bound | undefined): RawColumn {
    return {
      key: `${label} (${lettersOf(column)})`,
      header: label,
      bound: bound?.field ?? null,
      ...(bound?.measuredIn === undefined ? {} : { measuredIn: bound.measuredIn }),
      at: sheet.place(header.bottom, column),
    };
  }
}
