import type { Finding } from '../outcome/finding.ts';
import type { RawCell, RawColumn, RawRow } from '../raw/raw-table.ts';
import { isFurnitureHeader, isMeasureHeader } from '../sheet/furniture-headers.ts';
import { isEmpty, textAt } from '../sheet/sheet-text.ts';
import { fold } from '../words/fold.ts';
import { boundsOf, foldLine, type Bound } from './bindings.ts';
import { columnOf, lettersOf } from './cell-range.ts';
import { dataRows } from './data-rows.ts';
import { columnsNamed, type FoundHeader } from './find-labels.ts';
import { layoutFinding } from './layout-findings.ts';
import { placeOfSheet, saidOnce, withConstants } from './said-once.ts';
import { settle } from './settle.ts';
import { columnsWithin, rowsOf, type SheetReading, type TableGiven } from './sheet-reading.ts';

/**
 * Reads a table in which every line is a field: a vertical form (indicator, unit of measure, number), or one with units or
 * periods across.
 *
 * @param reading - the table, and the sheet
 * @param header - its header
 * @returns the table, turned so that every row is a record
 */
export function readLines(reading: SheetReading, header: FoundHeader): TableGiven {
  const { sheet, layout, to, claims } = reading;
  const { left, right } = columnsWithin(layout, sheet);
  const area = { area: layout.area };
  const lines = boundsOf(layout.lines);
  const { labels } = header;
  const roles = settle(boundsOf(layout.columns), {
    candidates: (label) => columnsNamed(labels, label),
    placeOf: columnOf,
    print: lettersOf,
    where: (column) => ({ ...(column === null ? placeOfSheet(sheet) : sheet.place(header.bottom, column)), ...area }),
  });
  const findings: Finding[] = [...roles.findings];
  const withRole = (role: string): readonly number[] =>
    [...roles.places].flatMap(([column, { field }]) => (field === role ? [column] : []));
  const stated = rowsOf(layout);
  const from = Math.max(header.firstRow, stated.top);
  const end = Math.min(to, stated.bottom + 1, sheet.rows);
  const nameColumn = withRole('label')[0] ?? labelColumn(reading, lines, from, end);
  const isMeasures = (column: number): boolean =>
    withRole('measuredIn').includes(column) || isMeasureHeader(fold(labels[column] ?? ''));
  const free = (column: number): boolean =>
    column !== nameColumn &&
    !roles.places.has(column) &&
    !isMeasures(column) &&
    !isFurnitureHeader(fold(labels[column] ?? ''));
  const all = Array.from({ length: Math.max(0, right - left) }, (_, i) => left + i);
  const others = all.filter((column) => free(column) && labels[column] !== '' && labels[column] !== undefined);
  const values = layout.across === undefined ? valueColumns(withRole('value'), others) : others;
  if (values.length === 0)
    return {
      table: null,
      findings: [...findings, layoutFinding('no-value-column', { ...placeOfSheet(sheet), ...area })],
    };
  for (let row = header.top; row < header.firstRow; row += 1) claims.takeRow(row, left, right);
  const rows = dataRows(sheet, { header, from, to: end, columns: [nameColumn, ...values], units: undefined }, claims);
  const names = lineNames(reading, rows, nameColumn, values);
  const { places, findings: onLines } = settle(lines, {
    candidates: (label) => rowsNamed(names, label),
    placeOf: (at) => Number(at) - 1,
    print: (row) => String(row + 1),
    where: (row) => ({ ...(row === null ? placeOfSheet(sheet) : sheet.place(row, nameColumn)), ...area }),
  });
  findings.push(...onLines);
  for (const row of rows) {
    const used = [
      ...roles.places.keys(),
      ...all.filter((column) => isMeasures(column) || isFurnitureHeader(fold(labels[column] ?? ''))),
    ];
    const filled = values.filter((column) => !isEmpty(sheet.cell(row, column)) && !claims.skips(row, column));
    for (const column of [nameColumn, ...used, ...values]) claims.take(row, column);
    const label = textAt(sheet, row, nameColumn);
    if (places.has(row) || filled.length === 0) continue;
    const detail = { a: label === '' ? String(row + 1) : label, b: String(filled.length), actual: label };
    findings.push(layoutFinding('unused-line', { ...sheet.place(row, nameColumn), ...area }, detail));
  }
  const { properties, fields, findings: onSaid } = saidOnce(reading);
  findings.push(...onSaid);
  const measures = all.find(isMeasures);
  const read = [...places].filter(([, { field }]) => field !== null);
  const columns = read.map(([row, bound]) => fieldColumn(row, bound));
  const heads = values.map((column): RawRow => {
    const at = sheet.place(header.bottom, column);
    const cells = new Map<string, RawCell>();
    if (layout.across !== undefined) cells.set('across', { value: headText(column), at });
    for (const [row, { label }] of read)
      cells.set(lineKey(label, row), { ...(sheet.cell(row, column) ?? { value: null }), at: sheet.place(row, column) });
    return { cells, at, ...(sheet.hiddenColumns.has(column) ? { hidden: true } : {}) };
  });
  const across: readonly RawColumn[] =
    layout.across === undefined
      ? []
      : [
          {
            key: 'across',
            header: layout.across,
            bound: layout.across,
            at: sheet.place(header.bottom, values[0] ?? 0),
          },
        ];
  const filledRows = heads.filter(({ cells }) => [...cells].some(([key, cell]) => key !== 'across' && !isEmpty(cell)));
  const table = { name: sheet.name, area: layout.area, properties, columns: [...across, ...columns], rows: filledRows };
  return { table: withConstants(table, fields), findings };

  function fieldColumn(row: number, { label, field, measuredIn }: Bound): RawColumn {
    const measure = measuredIn ?? (measures === undefined ? '' : textAt(sheet, row, measures));
    const at = sheet.place(row, nameColumn);
    return {
      key: lineKey(label, row),
      header: label,
      bound: field,
      ...(measure === '' ? {} : { measuredIn: measure }),
      at,
    };
  }

  // Of "Đơn vị / Xã An Hòa" the last part names the column.
  function headText(column: number): string {
    return (labels[column] ?? '').split(' / ').at(-1) ?? '';
  }
}

const lineKey = (label: string, row: number): string => `${label} (${row + 1})`;

const valueColumns = (stated: readonly number[], others: readonly number[]): readonly number[] => {
  if (stated.length > 0) return stated;
  return others.length === 1 ? others : [];
};

// The column in which most lines of the layout are named.
function labelColumn({ sheet, layout }: SheetReading, lines: readonly Bound[], from: number, to: number): number {
  const { left, right } = columnsWithin(layout, sheet);
  const wanted = new Set(lines.map(({ label }) => foldLine(label.split(' / ').at(-1) ?? '')));
  let best = left;
  let most = 0;
  for (let column = left; column < right; column += 1) {
    let found = 0;
    for (let row = from; row < to; row += 1) if (wanted.has(foldLine(textAt(sheet, row, column)))) found += 1;
    if (found <= most) continue;
    most = found;
    best = column;
  }
  return best;
}

interface LineName {
  readonly own: string;
  readonly whole: string;
}

// A line without a value heads the lines below it: "I. Khiếu nại", then "Tiếp nhận" is "Khiếu nại / Tiếp nhận".
function lineNames(
  { sheet }: SheetReading,
  rows: readonly number[],
  nameColumn: number,
  values: readonly number[],
): ReadonlyMap<number, LineName> {
  const names = new Map<number, LineName>();
  let section = '';
  for (const row of rows) {
    const own = foldLine(textAt(sheet, row, nameColumn));
    names.set(row, { own, whole: section === '' ? own : `${section} / ${own}` });
    if (values.every((column) => isEmpty(sheet.cell(row, column)))) section = own;
  }
  return names;
}

function rowsNamed(names: ReadonlyMap<number, LineName>, label: string): readonly number[] {
  const wanted = label
    .split(' / ')
    .map((part) => foldLine(part))
    .join(' / ');
  const by = (key: keyof LineName): readonly number[] =>
    [...names].flatMap(([row, name]) => (name[key] === wanted ? [row] : []));
  const own = by('own');
  return own.length > 0 ? own : by('whole');
}
