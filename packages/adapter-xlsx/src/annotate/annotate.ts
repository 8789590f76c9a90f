import { ok, type Finding, type Language, type Outcome } from '@qcdc/core';
import { checkCall, listOf, unchecked } from '@qcdc/core/checks';
import { a1, columnNumber } from '../a1.ts';
import { fileFinding } from '../file-findings.ts';
import { Refusal } from '../engine/refusal.ts';
import { defaultLimits, type XlsxLimits } from '../limits.ts';
import { ownSheets } from '../own-sheets.ts';
import { someBytes } from '../some-bytes.ts';
import { addSheet, bookParts, type BookParts } from './book-parts.ts';
import { findingsSheet, severityWord, type ListedFinding } from './findings-sheet.ts';
import type { CellNote } from './note-shape.ts';
import { setNotes } from './notes-part.ts';
import { openPackage } from './open-package.ts';
import type { PackageParts } from './package-parts.ts';
import { wrappingFormat } from './wrapping-format.ts';

/** How findings are written back. */
export interface XlsxAnnotateOptions {
  /** Name of the file; findings on other files are left out. Left out, all findings are of this one. */
  readonly source?: string;
  /** Language of notes and list; `vi` when left out. */
  readonly language?: Language;
  /** Limits to use instead of the defaults, one by one. */
  readonly limits?: Partial<XlsxLimits>;
  /** Stops the work. */
  readonly signal?: AbortSignal;
}

const mostOnACell = 8;
const longestNote = 4_000;
const mostNotes = 10_000;

/**
 * Writes findings into a copy of the sender's own workbook: a note on each cell, and a worksheet behind the others that lists
 * them all with links. Everything else of the file stays as it is, byte for byte in every part that is not touched: values,
 * formulas, formats, widths, pictures, macros, notes of the sender. Written once more, the notes of before are replaced.
 *
 * @param bytes - the file
 * @param findings - findings of any step
 * @param options - name of the file, language, limits
 * @returns the copy, with a finding `xlsx/signature-broken` where the file is signed digitally; `null` with a finding `xlsx/…`
 * where it is no workbook
 */
export async function annotate(
  bytes: Uint8Array,
  findings: readonly Finding[],
  options: XlsxAnnotateOptions = {},
): Promise<Outcome<Uint8Array | null>> {
  checkCall('annotate', { bytes: [bytes, someBytes], findings: [findings, listOf(unchecked)] });
  const { source, language = 'vi', signal } = options;
  const where = source === undefined ? {} : { source };
  signal?.throwIfAborted();
  let parts: PackageParts;
  try {
    parts = await openPackage(bytes, { ...defaultLimits, ...options.limits }, signal);
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    return ok(null, [fileFinding(cause.trouble, where, cause.detail)]);
  }
  const book = bookParts(parts);
  if (book === null) return ok(null, [fileFinding('unreadable', where)]);
  const ours = findings.filter((finding) => source === undefined || [source, undefined].includes(finding.where.source));
  const listed = ours.map((finding): ListedFinding => ({ finding, link: linkOf(finding, book) }));
  const notes = notesOf(listed, parts, book, language);
  for (const { part } of book.sheets) {
    signal?.throwIfAborted();
    setNotes(parts, part, notes.get(part) ?? []);
  }
  addSheet(
    parts,
    book,
    language === 'vi' ? ownSheets.findingsVi : ownSheets.findingsEn,
    findingsSheet(listed, language, wrappingFormat(parts, book)),
  );
  const signed = parts.holdsIn('_xmlsignatures/');
  return ok(parts.pack(), signed ? [fileFinding('signature-broken', where)] : []);
}

function linkOf({ where: { sheet, cell } }: Finding, { sheets }: BookParts): ListedFinding['link'] {
  const known = sheets.find(({ name }) => sheet !== undefined && name.normalize('NFC') === sheet.normalize('NFC'));
  return known === undefined || cell === undefined || placeOf(cell) === null ? null : { sheet: known.name, cell };
}

function placeOf(cell: string): { readonly row: number; readonly column: number } | null {
  const [, letters = '', row = ''] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(cell) ?? [];
  return letters === '' ? null : { row: Number(row) - 1, column: columnNumber(letters) };
}

function notesOf(
  listed: readonly ListedFinding[],
  parts: PackageParts,
  { sheets }: BookParts,
  language: Language,
): ReadonlyMap<string, readonly CellNote[]> {
  const notes = new Map<string, Map<string, string[]>>();
  const shown = new Map<string, (cell: string) => string>();
  let count = 0;
  for (const { finding, link } of listed) {
    const part = sheets.find(({ name }) => name === link?.sheet)?.part;
    if (link === null || part === undefined) continue;
    const onSheet = notes.get(part) ?? new Map<string, string[]>();
    notes.set(part, onSheet);
    const first = shown.get(part) ?? mergedIn(parts, part);
    shown.set(part, first);
    const cell = first(link.cell);
    const said = onSheet.get(cell) ?? [];
    if (said.length === 0) {
      count += 1;
      if (count > mostNotes) continue;
      onSheet.set(cell, said);
    }
    const { message, hint } = finding;
    const whole = [`${severityWord(finding, language)}: ${message[language]}`, hint?.[language] ?? ''];
    if (said.length < mostOnACell) said.push(whole.filter((line) => line !== '').join('\n'));
  }
  return new Map(
    [...notes].map(([part, onSheet]) => [
      part,
      [...onSheet].map(([cell, said]): CellNote => {
        const { row, column } = placeOf(cell) ?? { row: 0, column: 0 };
        return { row, column, cell, text: said.join('\n').slice(0, longestNote) };
      }),
    ]),
  );
}

// A note on a covered cell of a merged one is never seen; it belongs on the first.
function mergedIn(parts: PackageParts, part: string): (cell: string) => string {
  const tags = (parts.text(part) ?? '').matchAll(/<(?:[\w.-]+:)?mergeCell\s[^>]*?ref\s*=\s*["']([^"']*)["']/g);
  const merges = [...tags].flatMap(([, ref = '']) => {
    const [from, to] = ref.split(':').map((end) => placeOf(end));
    return from == null || to == null ? [] : [{ from, to }];
  });
  return (cell) => {
    const place = placeOf(cell);
    if (place === null) return cell;
    const { row, column } = place;
    const over = merges.find(
      ({ from, to }) => row >= from.row && row <= to.row && column >= from.column && column <= to.column,
    );
    return over === undefined ? cell : a1(over.from.row, over.from.column);
  };
}
