import { normaliseText, type Finding, type RawSheet, type Text, type Where } from '@qcdc/core';
import { typedPoints } from '../appraisal/typed-points.ts';
import type { Amount } from '../rubric/amount.ts';
import { classesInRow } from './class-lines.ts';
import { lineNumber, numberBefore, Numbering, type LineNumber } from './numbering.ts';
import { sheetFaults } from './sheet-faults.ts';
import { wordsAt, type SheetColumn, type SheetHeader } from './sheet-headers.ts';
import { pointsInWords, sheetPoints } from './sheet-points.ts';

/** Says something about the sheet. */
export type Found = (
  code: keyof typeof sheetFaults,
  message: Text,
  where: Where,
  severity?: Finding['severity'],
) => void;

/** A line of the sheet as far as it is read. */
export interface Line {
  /** Its number with those above it. */
  readonly id: string;
  /** Its words, without a number before them. */
  readonly label: string;
  /** Its maximum; `null` where none is written. */
  readonly maximum: Amount | null;
  /** How it is scored. */
  readonly guidance: string;
  /** `false` for a line with a mark such as - or none before it. */
  readonly numbered: boolean;
  /** Cell of its maximum. */
  readonly at: Where;
  /** Lines below it. */
  readonly children: Line[];
}

/** The lines of a sheet. */
export interface ReadLines {
  /** Lines of the top. */
  readonly lines: readonly Line[];
  /** Sums as written, with the lines that stand above each and its cell. */
  readonly totals: readonly { readonly points: Amount; readonly of: readonly Line[]; readonly at: Where }[];
  /** First row behind the lines. */
  readonly end: number;
}

const isTotal = (words: string): boolean =>
  /^(?:tổng(?: cộng| điểm| số)?(?: điểm)?(?: tối đa| chuẩn)?|cộng(?: điểm)?(?: (?:mục|phần|nhóm|tiêu chí))?(?: [ivx\d.]+|\s[a-z])?|điểm tối đa|total(?: points)?)\s*(?:[(:.].*)?$/iu.test(
    words,
  );
const beginsClasses = (words: string): boolean =>
  /^(?:xếp loại|mức xếp loại|khung xếp loại|phân loại|kết quả xếp loại)(?:\s|:|$)/iu.test(words);
/**
 * Tells whether words name bonus points: a part of them, or a line.
 *
 * @param words - the words
 */
export const isBonus = (words: string): boolean =>
  /^(?:các |phần |nội dung )*(?:(?:điểm |chấm )(?:thưởng|cộng)(?!\s+đồng)|(?:thưởng|cộng) điểm|bonus)/iu.test(words);
/**
 * Tells whether words name penalties: a part of them, or a line.
 *
 * @param words - the words
 */
export const isPenalty = (words: string): boolean =>
  /^(?:các |phần |nội dung )*(?:điểm (?:trừ|phạt)|(?:trừ|phạt) điểm|penalt)/iu.test(words);

const order = /^\(?(?:(\d{1,2})|\p{L})\)?(?:\s*=.*)?$/u;

// The row that numbers the columns: (1) (2) (3), or A B 1 2 3 = 1 + 2.
function numbersColumns(words: readonly string[]): boolean {
  if (words.length < 2 || !words.every((one) => order.test(one))) return false;
  const numbers = words.flatMap((one) => order.exec(one)?.[1] ?? []).map(Number);
  return numbers.every((one, i) => one === (numbers[0] ?? 0) + i);
}

class Lines {
  readonly lines: Line[] = [];
  readonly #open: Line[] = [];
  readonly #seen = new Set<string>();
  readonly #numbering = new Numbering();
  readonly #found: Found;

  constructor(found: Found) {
    this.#found = found;
  }

  add(number: LineNumber, line: Omit<Line, 'id' | 'children' | 'numbered'>): void {
    const numbered = number.number !== '';
    const inPart = this.#open.some((one) => one.numbered && (isBonus(one.label) || isPenalty(one.label)));
    const part = inPart ? undefined : isBonus(line.label) ? 'bonus' : isPenalty(line.label) ? 'penalty' : undefined;
    const { depth, id: own } = this.#numbering.next(number, part);
    let [id, again] = [own, 2];
    for (; this.#seen.has(id); again += 1) id = `${own}-${again}`;
    if (id !== own) this.#found('number-twice', sheetFaults['number-twice'](own, id), line.at, 'error');
    this.#seen.add(id);
    const made: Line = { ...line, id, numbered, children: [] };
    this.#open.length = Math.min(depth, this.#open.length);
    (this.#open.at(-1)?.children ?? this.lines).push(made);
    this.#open.push(made);
  }
}

/**
 * Reads the lines of a scoring sheet: rows with a number or points are lines, sums are compared later, the rest is named.
 *
 * @param sheet - the sheet
 * @param header - its header
 * @param found - takes what is wrong
 */
export function readLines(sheet: RawSheet, header: SheetHeader, found: Found): ReadLines {
  const cell = (row: number, column: SheetColumn): string => wordsAt(sheet, row, header.at.get(column));
  const maximumAt = header.at.get('maximum') ?? 0;
  const pointsAt = (row: number) => {
    const at = sheet.place(row, maximumAt);
    return { at, read: sheetPoints({ ...(sheet.cell(row, maximumAt) ?? { value: null }), at }) };
  };
  const rows = Array.from({ length: sheet.rows }, (_, row) => row).filter((row) => row > header.row);
  const lastTotal = rows.findLast((row) => isTotal(cell(row, 'content')) || isTotal(cell(row, 'number'))) ?? sheet.rows;
  // Below the last sum, 80 - 100 is a class; points of a line are a plain number there.
  const hasPoints = (row: number): boolean => {
    const { at, read } = pointsAt(row);
    const plain =
      row > lastTotal ? typedPoints({ ...(sheet.cell(row, maximumAt) ?? { value: null }), at }, null) : read;
    return cell(row, 'content') !== '' && plain.readable && plain.points !== null;
  };
  const last = rows.findLast(hasPoints) ?? header.row;
  const lines = new Lines(found);
  const totals: ReadLines['totals'][number][] = [];
  let row = header.row + 1;
  for (; row < sheet.rows; row += 1) {
    const words = Array.from({ length: sheet.columns }, (_, column) => wordsAt(sheet, row, column)).filter(
      (w) => w !== '',
    );
    if (words.length === 0) continue;
    if (row === header.row + 1 && numbersColumns(words)) continue;
    // A header that is printed again on the next page.
    if (cell(row, 'maximum') !== '' && cell(row, 'maximum') === cell(header.first, 'maximum')) continue;
    const [number, label] = [cell(row, 'number'), cell(row, 'content')];
    const numberAt = header.at.get('number');
    const numberCell = numberAt === undefined ? null : sheet.cell(row, numberAt);
    const { at, read } = pointsAt(row);
    const points = read.readable ? read.points : null;
    if (isTotal(label) || (label === '' && isTotal(number))) {
      if (points !== null) totals.push({ points, of: [...lines.lines], at });
      continue;
    }
    const isClass = [words.join(' '), label].some(beginsClasses) || classesInRow(sheet, row).length > 0;
    if (row > last && isClass && !(read.readable && points !== null && row <= lastTotal)) break;
    if (label === '') {
      if (points !== null) found('row-not-used', sheetFaults['row-not-used'](words.join(' ')), at);
      continue;
    }
    const split =
      number === '' || header.at.get('number') === undefined ? numberBefore(label) : { number, words: label };
    const written = pointsInWords(label);
    if (!read.readable)
      found('maximum-unreadable', sheetFaults['maximum-unreadable'](label, cell(row, 'maximum')), at, 'error');
    const maximum = points ?? (read.readable ? written : null);
    // A row without number and points is a note, unless it begins a part of bonus or penalty points.
    if (split.number === '' && maximum === null && read.readable && !isBonus(label) && !isPenalty(label)) {
      found('row-not-used', sheetFaults['row-not-used'](label), sheet.place(row, header.at.get('content') ?? 0));
      continue;
    }
    const typedNumber = split.number === number && typeof numberCell?.value === 'number';
    lines.add(lineNumber(split.number, typedNumber), {
      label: split.words,
      maximum,
      guidance: cell(row, 'guidance'),
      at,
    });
    if (cell(row, 'evidence') !== '')
      found(
        'evidence-undecided',
        sheetFaults['evidence-undecided'](label),
        sheet.place(row, header.at.get('evidence') ?? 0),
      );
  }
  return { lines: lines.lines, totals, end: row };
}

/**
 * Words as a whole in both languages.
 *
 * @param words - the words
 */
export const same = (words: string): Text => ({ vi: normaliseText(words), en: normaliseText(words) });
