import { normaliseText, type RawSheet, type Text, type Where } from '@qcdc/core';
import { compareFractions, one, subtractFractions, zero } from '@qcdc/core/exact';
import { amountOf } from '../rubric/amount.ts';

const number = '(\\d+(?:[.,]\\d+)?)';
const points = '(?:\\s*(?:điểm|đ))?';
const low = `(trên|>|≥|>=)?\\s*${number}`;

/** Limits of a class as written; `closed` of an end is `null` where the words do not say whether the limit itself belongs. */
export interface WrittenLimits {
  /** Lower limit. */
  readonly from: { readonly at: string; readonly closed: boolean } | null;
  /** Upper limit. */
  readonly to: { readonly at: string; readonly closed: boolean | null } | null;
}

const decimal = (text: string | undefined): string => (text ?? '').replace(',', '.');
const lower = (mark: string | undefined, at: string | undefined): WrittenLimits['from'] => ({
  at: decimal(at),
  closed: mark !== 'trên' && mark !== '>',
});
const upper = (mark: string | undefined, at: string | undefined): WrittenLimits['to'] => ({
  at: decimal(at),
  closed: mark === undefined ? null : mark === '≤' || mark === '<=',
});

const bounds: readonly (readonly [RegExp, (found: RegExpExecArray) => WrittenLimits])[] = [
  [
    new RegExp(`(?:từ\\s+)?${low}${points}\\s*(?:đến|tới|-|–)\\s*(dưới|<|≤|<=)?\\s*${number}${points}`, 'u'),
    ([, mark, from, under, to]) => ({ from: lower(mark, from), to: upper(under, to) }),
  ],
  [
    new RegExp(`(?:từ\\s+|đạt\\s+)?${number}${points}\\s+trở lên`, 'u'),
    ([, from]) => ({ from: lower(undefined, from), to: null }),
  ],
  [new RegExp(`(trên|>|≥|>=)\\s*${number}${points}`, 'u'), ([, mark, from]) => ({ from: lower(mark, from), to: null })],
  [
    new RegExp(`(dưới|<|≤|<=|từ)\\s*${number}${points}(\\s+trở xuống)?`, 'u'),
    ([, mark, to, down]) => ({
      from: null,
      to: { at: decimal(to), closed: down !== undefined || mark === '≤' || mark === '<=' },
    }),
  ],
];

/** A class somebody wrote below a scoring sheet. */
export interface ClassLine {
  /** Name as written. */
  readonly label: Text;
  /** Limits as written. */
  readonly limits: WrittenLimits;
  /** Where it stands. */
  readonly at: Where;
}

// What people write around the name of a class.
const around =
  /^(?:[-+*•–:;,.()\d\s]+|(?:ghi chú|xếp loại|đánh giá|đạt loại|loại|mức điểm|tổng điểm)(?=[\s:])|(?:thì|được|là)\s+(?=xếp|đánh giá|loại))+/iu;
const clean = (words: string): string =>
  words
    .replace(around, '')
    .replace(/[:,]\s*(?:đạt|nếu|có)\s*$/iu, '')
    .replace(/[\s:;,.()–-]+$/u, '');

function readLine(line: string, at: Where): ClassLine | null {
  for (const [pattern, limits] of bounds) {
    const match = pattern.exec(line.toLocaleLowerCase('vi'));
    if (match === null) continue;
    // The name stands before the limits, or behind them: "Từ 90 điểm trở lên: xếp loại xuất sắc".
    const [name] = [line.slice(0, match.index), line.slice(match.index + match[0].length)]
      .map(clean)
      .filter((words) => /\p{L}/u.test(words));
    return name === undefined ? null : { label: { vi: name, en: name }, limits: limits(match), at };
  }
  return null;
}

/**
 * Reads the classes in one row of a sheet: `Xuất sắc: từ 90 điểm trở lên` in one cell or in two, several parted by semicolons.
 *
 * @param sheet - the sheet
 * @param row - the row, counted from 0
 */
export function classesInRow(sheet: RawSheet, row: number): readonly ClassLine[] {
  const cells = Array.from({ length: sheet.columns }, (_, column) => {
    const value = sheet.cell(row, column)?.value ?? null;
    return { column, lines: value === null ? [] : String(value).split(/[;\n]/u).map(normaliseText) };
  }).filter(({ lines }) => lines.some((line) => line !== ''));
  const parts = cells.flatMap(({ column, lines }) =>
    lines.flatMap((line) => readLine(line, sheet.place(row, column)) ?? []),
  );
  if (parts.length > 1) return parts;
  const at = sheet.place(row, cells[0]?.column ?? 0);
  return [readLine(cells.flatMap(({ lines }) => lines).join(' '), at) ?? []].flat();
}

/**
 * Reads the classes written below a scoring sheet.
 *
 * @param sheet - the sheet
 * @param from - row to begin at, counted from 0
 */
export function classLines(sheet: RawSheet, from: number): readonly ClassLine[] {
  return Array.from({ length: Math.max(0, sheet.rows - from) }, (_, i) => classesInRow(sheet, from + i)).flat();
}

/**
 * Tells whether an upper limit ends where the next class begins: `84,99` below `85`, `89` below `90`. Totals in between belong to
 * nobody; they are taken as below the next class.
 *
 * @param to - the upper limit
 * @param next - lower limit of the class above
 */
export function meets(to: string, next: string): boolean {
  const gap = subtractFractions(amountOf(next), amountOf(to));
  return compareFractions(gap, zero) >= 0 && compareFractions(gap, one) <= 0;
}
