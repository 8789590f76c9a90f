import type { RawSheet } from '../raw/raw-sheet.ts';
import { readDay } from '../time/read-day.ts';
import { bareWords, fold } from '../words/fold.ts';
import { propertiesAbove } from './above.ts';
import { headerFrom, headerOfPage, labelsOf, saysColumns, type Header } from './find-header.ts';
import { beginsFooter, holdsFigure, isDatedLine, opensFooter } from './footer.ts';
import { findKeyRow, isKeyRow } from './form-header.ts';
import type { HeaderWords } from './header-words.ts';
import { knownForm, type KnownForm } from './known-forms.ts';
import { isNumberingRow } from './numbering-row.ts';
import { filled, textAt } from './sheet-text.ts';

/** A part of a sheet under one header. */
export interface Block {
  /** First row of what stands above the header. */
  readonly from: number;
  /** The header. */
  readonly header: Header;
  /** Labels of the header by column. */
  readonly labels: readonly string[];
  /** Rows of data: without headers repeated on every printed page, rows of column numbers, signatures and notes. */
  readonly rows: readonly number[];
  /** Rows of signatures and notes. */
  readonly below: readonly number[];
  /** What is known of it, where it is the library's own form. */
  readonly form?: KnownForm;
}

/**
 * Cuts a sheet into parts, one below the other, each with its header.
 *
 * @param sheet - the sheet
 * @param words - headers that are known
 * @returns the parts from top to bottom; none where no header was found
 */
export function blocksOf(sheet: RawSheet, words: HeaderWords): readonly Block[] {
  const opened = (from: number, header: Header, labels: readonly string[], form?: KnownForm): Open => ({
    ...{ from, header, labels, rows: [], below: [] },
    keys:
      form === undefined
        ? labels.flatMap((label, column) => (words(label) === 'key' ? column : []))
        : keysOf(form, words),
    ...(form === undefined ? {} : { form }),
  });
  const formAt = (row: number): KnownForm | undefined =>
    isKeyRow(sheet, row) ? knownForm(sheet, row, words) : undefined;
  const keyRow = findKeyRow(sheet);
  const own = keyRow === null ? undefined : formAt(keyRow);
  const first = own?.header ?? headerOfPage(sheet, words);
  if (first === null) return [];
  const blocks: Block[] = [];
  let open = opened(0, first, own?.labels ?? labelsOf(sheet, first), own);
  let footer = false;
  for (let row = first.firstRow; row < sheet.rows; row += 1) {
    const columns = filled(sheet, row);
    if (columns.length === 0) continue;
    if (row === open.header.firstRow && isInOtherLanguage(sheet, row, open, words)) continue;
    const found = headerBelow(sheet, row, open, words);
    if (found !== null) {
      const form = formAt(found.firstRow);
      const next = form?.header ?? found;
      const from = preambleStart(sheet, next.top, open);
      const labels = form?.labels ?? labelsOf(sheet, next);
      open.rows = open.rows.filter((one) => one < from);
      open.below = open.below.filter((one) => one < from);
      if (!sameLabels(labels, open.labels) || saysItsOwn(sheet, from, next.top)) {
        blocks.push(open);
        open = opened(from, next, labels, form);
      }
      footer = false;
      row = next.firstRow - 1;
      continue;
    }
    footer = isBelow(sheet, row, open.keys, footer);
    (footer ? open.below : open.rows).push(row);
  }
  return [...blocks, open];
}

// The columns of a form that say whose a row is and of when.
function keysOf({ fields, labels }: KnownForm, words: HeaderWords): readonly number[] {
  return fields.flatMap((field, column) =>
    ['unit', 'period', 'date'].includes(field) || (field === '' && words(labels[column] ?? '') === 'key') ? column : [],
  );
}

// Signatures and notes; what stands between them belongs to them unless it holds a figure.
function isBelow(sheet: RawSheet, row: number, keys: readonly number[], footer: boolean): boolean {
  return !saysWhose(sheet, row, keys) && (footer ? !holdsFigure(sheet, row) : beginsFooter(sheet, row));
}

interface Open extends Block {
  /** Columns for units, periods and days. */
  readonly keys: readonly number[];
  rows: number[];
  below: number[];
}

// A code, a period or a day under the column for it: whatever else the row says, it is no signature.
function saysWhose(sheet: RawSheet, row: number, keys: readonly number[]): boolean {
  return keys.some((column) => {
    const text = textAt(sheet, row, column);
    if (text.length > 64 || !/\d/.test(text)) return false;
    return /^\d+$/.test(text) || !isDatedLine(text) || isDayBeside(sheet, row, column, keys, text);
  });
}

// "ngày 15 tháng 6 năm 2024" with no place before it, beside the name of a unit, is the day of an event.
function isDayBeside(sheet: RawSheet, row: number, column: number, keys: readonly number[], text: string): boolean {
  if (readDay(text) === null) return false;
  return keys.some((other) => {
    const name = other === column ? '' : textAt(sheet, row, other);
    return name !== '' && !opensFooter(name);
  });
}

// A header further down is the one above printed again, or that of another table: after a gap, and with labels that are known.
function headerBelow(sheet: RawSheet, row: number, open: Open, words: HeaderWords): Header | null {
  if (holdsFigure(sheet, row) && !saysYears(sheet, row)) return null;
  const columns = filled(sheet, row);
  if (columns.length < 2) return null;
  const again = headerFrom(sheet, row);
  if (again.top === row && sameLabels(labelsOf(sheet, again), open.labels)) return again;
  if (!saysColumns(sheet, row, words)) return null;
  // Right below the last row only labels that name the reporting unit or the period are trusted.
  const gap = row > 0 && filled(sheet, row - 1).length <= 2;
  return gap || columns.some((column) => words(textAt(sheet, row, column)) === 'key') ? again : null;
}

// The labels once more in English, each below its own.
function isInOtherLanguage(sheet: RawSheet, row: number, { labels }: Open, words: HeaderWords): boolean {
  const columns = filled(sheet, row);
  const texts = columns.map((column) => fold(textAt(sheet, row, column)));
  return (
    texts.every((text) => bareWords(text) === text) &&
    columns.every((column) => (labels[column] ?? '') !== '') &&
    !holdsFigure(sheet, row) &&
    saysColumns(sheet, row, words)
  );
}

const saysYears = (sheet: RawSheet, row: number): boolean =>
  filled(sheet, row).every((column) => /^(?:19|20)\d\d$|\D/u.test(String(sheet.cell(row, column)?.value)));

function sameLabels(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [a, b].map((labels) => labels.map((label) => fold(label)));
  return one?.length === other?.length && (one ?? []).every((label, i) => label === other?.[i]);
}

// Titles and lines above a header belong to it: rows of one or two texts without a figure.
function preambleStart(sheet: RawSheet, top: number, { header }: Open): number {
  let from = top;
  while (from > header.firstRow) {
    const columns = filled(sheet, from - 1);
    const words = columns.length <= 2 && !holdsFigure(sheet, from - 1) && !isNumberingRow(sheet, from - 1);
    if (columns.length > 0 && !words) break;
    from -= 1;
  }
  return from;
}

// The same columns once more under a title with another period or unit are another table.
function saysItsOwn(sheet: RawSheet, from: number, to: number): boolean {
  const { unit, period } = propertiesAbove(sheet, { from, to, left: 0, right: sheet.columns });
  return unit !== undefined || period !== undefined;
}
