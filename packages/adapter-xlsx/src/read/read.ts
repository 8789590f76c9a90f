import { ok, type Finding, type Outcome, type RawSheet, type WorkOptions } from '@qcdc/core';
import { a1 } from '../a1.ts';
import { readBook } from '../engine/read-book.ts';
import type { BookIn, SheetIn } from '../engine/book.ts';
import { fileFinding } from '../file-findings.ts';
import { guard } from '../guard/guard.ts';
import { defaultLimits, type XlsxLimits } from '../limits.ts';
import { isOwnSheet } from '../own-sheets.ts';

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
 * Reads a workbook into sheets. Trouble with the file is a finding and the value is then an empty list; nothing
 * throws but the abort signal.
 *
 * @param bytes - the file
 * @param options - name of the file, limits, progress and signal
 * @returns the worksheets in which something stands; their tables are found by `parse`
 */
export async function read(
  bytes: Uint8Array,
  options: XlsxReadOptions & WorkOptions,
): Promise<Outcome<readonly RawSheet[]>> {
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
  signal?.throwIfAborted();
  const outcome = sheetsOf(book, source);
  onProgress?.(1);
  return outcome;
}

function sheetsOf(book: BookIn, source: string): Outcome<readonly RawSheet[]> {
  const findings: Finding[] = book.skipped
    .filter((name) => !isOwnSheet(name))
    .map((sheet) => fileFinding('hidden-sheet', { source, sheet }));
  const sheets = book.sheets.filter((sheet) => !isOwnSheet(sheet.name));
  if (sheets.every(isBlank)) return ok([], [...findings, fileFinding('empty-workbook', { source })]);
  for (const sheet of sheets)
    if (isBlank(sheet)) findings.push(fileFinding('empty-sheet', { source, sheet: sheet.name }));
  return ok(
    sheets.filter((sheet) => !isBlank(sheet)).map((sheet) => withPlaces(sheet, source)),
    findings,
  );
}

function withPlaces(sheet: SheetIn, source: string): RawSheet {
  return { ...sheet, place: (row, column) => ({ source, sheet: sheet.name, cell: a1(row, column) }) };
}

function isBlank(sheet: SheetIn): boolean {
  for (let row = 0; row < sheet.rows; row += 1)
    for (let column = 0; column < sheet.columns; column += 1) if (sheet.cell(row, column) !== null) return false;
  return true;
}
