import type { Finding } from '../outcome/finding.ts';
import type { RawSheet } from '../raw/raw-sheet.ts';
import type { RawTable } from '../raw/raw-table.ts';
import { holdsFigure } from '../sheet/footer.ts';
import { filled, textAt } from '../sheet/sheet-text.ts';
import { fold } from '../words/fold.ts';
import { boundsOf, foldLine, type Bound } from './bindings.ts';
import { cellAt } from './cell-range.ts';
import { Claims } from './claims.ts';
import { columnsNamed, headerWith, type FoundHeader } from './find-labels.ts';
import type { LaidOut, LayoutDefinition, SheetLayout } from './layout.ts';
import { layoutFinding } from './layout-findings.ts';
import { readCells } from './read-cells.ts';
import { readColumns } from './read-columns.ts';
import { readLines } from './read-lines.ts';
import { placeOfSheet } from './said-once.ts';
import { columnsWithin, type SheetReading, type TableGiven } from './sheet-reading.ts';
import { sheetsFor } from './sheets-for.ts';
import { unusedOn } from './unused.ts';

/**
 * Reads sheets by a layout.
 *
 * @param definition - the layout, checked
 * @param sheets - sheets of a reader, of one file or several
 * @returns the tables of every sheet it describes, and findings
 */
export function layOut(definition: LayoutDefinition, sheets: readonly RawSheet[]): LaidOut {
  const tables = new Map<RawSheet, readonly RawTable[]>();
  const findings: Finding[] = [];
  const bySource = new Map<string | undefined, RawSheet[]>();
  for (const sheet of sheets) {
    const { source } = sheet.place(0, 0);
    const group = bySource.get(source) ?? [];
    group.push(sheet);
    bySource.set(source, group);
  }
  for (const [source, group] of bySource) {
    const { found, findings: onSheets } = sheetsFor(definition, group, source, fits);
    findings.push(...onSheets);
    for (const [sheet, layouts] of found) {
      const { value, findings: told } = readSheet(sheet, layouts);
      tables.set(sheet, value);
      findings.push(...told);
    }
  }
  return { tables, findings };
}

function readSheet(
  sheet: RawSheet,
  layouts: readonly SheetLayout[],
): { readonly value: readonly RawTable[]; readonly findings: readonly Finding[] } {
  const claims = new Claims(
    sheet,
    layouts.flatMap(({ skip = [] }) => skip),
  );
  const findings: Finding[] = [];
  const headers = layouts.map((layout) => headerOf(sheet, layout));
  const tables: RawTable[] = [];
  const pageTop = Math.min(sheet.rows, ...headers.flatMap((header) => header?.top ?? []));
  let first = sheet.rows;
  let last = -1;
  layouts.forEach((layout, i) => {
    const header = headers[i] ?? null;
    const { left, right } = columnsWithin(layout, sheet);
    const others = layouts.flatMap((other, j) => {
      const span = columnsWithin(other, sheet);
      const top = j === i || span.right <= left || span.left >= right ? undefined : headers[j]?.top;
      return top === undefined ? [] : [top];
    });
    const top = header?.top ?? 0;
    const below = Math.min(sheet.rows, ...others.filter((row) => row > top));
    const above = Math.max(0, ...others.filter((row) => row < top).map((row) => row + 1));
    const from = above === 0 ? 0 : titlesStart(sheet, top, above);
    const to = below === sheet.rows ? below : titlesStart(sheet, below, top + 1);
    const given = readOne({ sheet, layout, header, from, to, pageTop, claims });
    findings.push(...given.findings);
    if (given.table !== null) tables.push(given.table);
    const places =
      layout.cells === undefined ? [] : boundsOf(layout.cells).flatMap(({ at = '' }) => cellAt(at)?.row ?? []);
    first = Math.min(first, header?.top ?? first, ...places);
    last = Math.max(last, header?.bottom ?? last, lastUsed(sheet, claims), ...places);
  });
  findings.push(...unusedOn(sheet, claims, { first, last }));
  return { value: tables, findings };
}

function readOne(reading: SheetReading): TableGiven {
  const { sheet, layout, header } = reading;
  if (layout.cells !== undefined) return readCells(reading);
  const area = { ...placeOfSheet(sheet), area: layout.area };
  if (header === null) {
    const labels = wantedLabels(layout).join(', ');
    return { table: null, findings: [layoutFinding('no-header', area, { a: labels, expected: labels })] };
  }
  const moved = movedHeader(layout, header);
  const given = layout.lines === undefined ? readColumns(reading, header) : readLines(reading, header);
  if (moved === null) return given;
  const at = { ...sheet.place(header.top, 0), area: layout.area };
  return { ...given, findings: [layoutFinding('header-moved', at, moved), ...given.findings] };
}

function movedHeader({ header: stated }: SheetLayout, { top, bottom }: FoundHeader): { a: string; b: string } | null {
  const here = top === bottom ? String(top + 1) : `${top + 1}:${bottom + 1}`;
  return stated === undefined || stated === here || stated === `${top + 1}:${bottom + 1}`
    ? null
    : { a: stated, b: here };
}

const wantedLabels = ({ columns, lines }: SheetLayout): readonly string[] => {
  const bounds = boundsOf(columns);
  const read = bounds.filter(({ field }) => field !== null);
  return [...new Set((lines === undefined ? read : bounds).map(({ label }) => label))];
};

// A layout with lines may leave its columns unnamed: the header is then the row above the first line.
function headerOf(sheet: RawSheet, layout: SheetLayout): FoundHeader | null {
  const { cells, lines, header } = layout;
  if (cells !== undefined) return null;
  const range = columnsWithin(layout, sheet);
  const wanted = wantedLabels(layout);
  if (lines === undefined || wanted.length > 0) return headerWith(sheet, wanted, header, range);
  const first = firstLine(sheet, boundsOf(lines), range);
  if (first === null) return null;
  if (header !== undefined) return headerWith(sheet, [], header, range);
  let above = first - 1;
  while (above >= 0 && filled(sheet, above).length === 0) above -= 1;
  return above < 0 ? null : headerWith(sheet, [], String(above + 1), range);
}

function firstLine(
  sheet: RawSheet,
  lines: readonly Bound[],
  { left, right }: { left: number; right: number },
): number | null {
  const wanted = new Set(lines.map(({ label }) => foldLine(label.split(' / ')[0] ?? '')));
  for (let row = 0; row < sheet.rows; row += 1)
    for (let column = left; column < right; column += 1)
      if (wanted.has(foldLine(textAt(sheet, row, column)))) return row;
  return null;
}

// A form runs over few rows; a sheet may have a million.
const mostFormRows = 400;

// Tells which share of the labels a layout reads stands on a sheet.
function fits(sheet: RawSheet, layout: SheetLayout): number {
  const { lines, cells } = layout;
  if (lines === undefined && cells === undefined) {
    const header = headerOf(sheet, layout);
    const wanted = wantedLabels(layout);
    return header === null
      ? 0
      : wanted.filter((label) => columnsNamed(header.labels, label).length > 0).length / wanted.length;
  }
  const wanted = new Set(boundsOf(lines ?? cells).map(({ label }) => foldLine(label.split(' / ').at(-1) ?? '')));
  const seen = new Set<string>();
  for (let row = 0; row < Math.min(sheet.rows, mostFormRows); row += 1)
    for (const column of filled(sheet, row)) {
      const text = textAt(sheet, row, column);
      for (const one of [foldLine(text), fold(text.split(':')[0] ?? '')]) if (wanted.has(one)) seen.add(one);
    }
  return seen.size / wanted.size;
}

// Titles above a header belong to it: rows of one or two texts without a figure.
function titlesStart(sheet: RawSheet, top: number, least: number): number {
  let from = top;
  while (from > least && filled(sheet, from - 1).length <= 2 && !holdsFigure(sheet, from - 1)) from -= 1;
  return from;
}

function lastUsed(sheet: RawSheet, claims: Claims): number {
  for (let row = sheet.rows - 1; row >= 0; row -= 1)
    if (filled(sheet, row).some((column) => claims.has(row, column))) return row;
  return -1;
}
