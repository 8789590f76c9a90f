import { ok, type Finding, type Outcome, type RawTable, type WorkOptions } from '@qcdc/core';
import { a1 } from '../a1.ts';
import { readBook } from '../engine/read-book.ts';
import type { BookIn, SheetIn } from '../engine/book.ts';
import { fileFinding } from '../file-findings.ts';
import { guard } from '../guard/guard.ts';
import { defaultLimits, type XlsxLimits } from '../limits.ts';
import { isOwnSheet } from '../own-sheets.ts';
import { findHeader } from './header.ts';
import { mergedRows } from './merged-rows.ts';
import { sheetEdition } from './sheet-edition.ts';
import { textAt } from './sheet-text.ts';
import { tableOf } from './table.ts';

/** Options of reading a workbook. */
export interface XlsxReadOptions {
  /** Name of the file, for the place of every value. */
  readonly source: string;
  /** Reads hidden worksheets too; they are skipped, with an `info` finding, when left out. */
  readonly includeHidden?: boolean;
  /** Limits to use instead of the defaults, one by one. */
  readonly limits?: Partial<XlsxLimits>;
}

/**
 * Reads a workbook into raw tables. Trouble with the file is a finding and the value is then an empty list; nothing
 * throws but the abort signal.
 *
 * @param bytes - the file
 * @param options - name of the file, limits, progress and signal
 * @returns one table for each worksheet with a header
 */
export async function read(
  bytes: Uint8Array,
  options: XlsxReadOptions & WorkOptions,
): Promise<Outcome<readonly RawTable[]>> {
  const { source, signal, onProgress, includeHidden = false } = options;
  signal?.throwIfAborted();
  onProgress?.(0);
  const refused = await guard(bytes, { limits: { ...defaultLimits, ...options.limits }, signal, where: { source } });
  signal?.throwIfAborted();
  if (refused !== null) return ok([], [refused]);
  onProgress?.(0.3);
  let book: BookIn;
  try {
    book = await readBook(bytes, { wantsHidden: (name) => includeHidden && !isOwnSheet(name) });
  } catch (cause) {
    signal?.throwIfAborted();
    return ok([], [fileFinding('unreadable', { source }, { actual: cause instanceof Error ? cause.message : '' })]);
  }
  signal?.throwIfAborted();
  onProgress?.(0.7);
  const outcome = tablesOf(book, source, (share) => {
    signal?.throwIfAborted();
    onProgress?.(0.7 + 0.3 * share);
  });
  onProgress?.(1);
  return outcome;
}

function tablesOf(book: BookIn, source: string, step: (share: number) => void): Outcome<readonly RawTable[]> {
  const findings: Finding[] = book.skipped
    .filter((name) => !isOwnSheet(name))
    .map((sheet) => fileFinding('hidden-sheet', { source, sheet }));
  const tables: RawTable[] = [];
  const sheets = book.sheets.filter((sheet) => !isOwnSheet(sheet.name));
  if (sheets.every(isBlank)) return ok([], [...findings, fileFinding('empty-workbook', { source })]);
  sheets.forEach((sheet, i) => {
    step(i / sheets.length);
    const where = { source, sheet: sheet.name };
    if (isBlank(sheet)) {
      findings.push(fileFinding('empty-sheet', where));
      return;
    }
    const header = findHeader(sheet);
    if (header === null) {
      findings.push(fileFinding('no-header', where));
      return;
    }
    const merged = mergedRows(sheet, header.firstRow);
    const table = tableOf(sheet, header, merged, source);
    const hidden = table.rows.filter((row) => row.hidden === true);
    if (hidden[0] !== undefined)
      findings.push(fileFinding('hidden-rows', hidden[0].at, { actual: `${hidden.length}` }));
    const columns = header.columns.filter(({ column }) => sheet.hiddenColumns.has(column));
    if (columns[0] !== undefined)
      findings.push(
        fileFinding(
          'hidden-columns',
          { ...where, cell: a1(columns[0].row, columns[0].column) },
          { actual: `${columns.length}` },
        ),
      );
    for (const { row, column } of merged.figures)
      findings.push(fileFinding('merged-figures', { ...where, cell: a1(row, column) }));
    const { edition, unclear } = sheetEdition(sheet, header.firstRow);
    if (unclear !== undefined)
      findings.push(
        fileFinding('edition-unclear', { ...where, cell: a1(unclear, 0) }, { actual: textAt(sheet, unclear, 0) }),
      );
    tables.push(edition === undefined ? table : { ...table, edition });
  });
  if (tables.length > 0 && tables.every((table) => table.rows.length === 0))
    findings.push(fileFinding('no-rows', { source }));
  return ok(tables, findings);
}

function isBlank(sheet: SheetIn): boolean {
  for (let row = 0; row < sheet.rows; row += 1)
    for (let column = 0; column < sheet.columns; column += 1) if (sheet.cell(row, column) !== null) return false;
  return true;
}
