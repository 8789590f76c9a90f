import type { RawSheet } from '../raw/raw-sheet.ts';
import { filled, textAt } from './sheet-text.ts';

// (1), A, [2], III, 4=2/1, (2)=(3)+(4), 5 = 3 x 100
const mark = /^([([]?)(?:(\d{1,3})|([a-zđ]|\p{Lu}|[ivx]{1,6}|[IVX]{1,6}))[)\]]?(\s*=[\d\s()+*/:x×.,%-]+)?$/u;

/**
 * Tells whether a row numbers the columns: `A B C 1 2`, `1 2 3 4 5`, `(1) (2)=(3)+(4)`, `I II III`. Bare letters must begin
 * with A and bare numbers with 1, run on, and be three at least where there is nothing but numbers, so that a row of data
 * is never taken for one.
 *
 * @param sheet - the sheet
 * @param row - row counted from 0
 * @returns `true` for a row of numbers of columns
 */
export function isNumberingRow(sheet: RawSheet, row: number): boolean {
  if (row < 0 || row >= sheet.rows) return false;
  const columns = filled(sheet, row);
  if (columns.length < 2) return false;
  const numbers: number[] = [];
  const letters: string[] = [];
  let marked = false;
  for (const column of columns) {
    const parts = mark.exec(textAt(sheet, row, column));
    if (parts === null) return false;
    const [, bracket = '', number, letter = '', sum] = parts;
    if (bracket !== '' || sum !== undefined) marked = true;
    if (number === undefined) {
      if (numbers.length > 0 && bracket === '') return false;
      letters.push(letter);
    } else numbers.push(Number(number));
  }
  const running = numbers.every((n, i) => n === (numbers[0] ?? 1) + i);
  if (!running) return false;
  if (marked) return true;
  return (numbers[0] ?? 1) === 1 && (letters.length > 0 ? inOrder(letters) : numbers.length >= 3);
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

function inOrder(letters: readonly string[]): boolean {
  const upper = letters.map((letter) => letter.toUpperCase());
  return upper.every((letter, i) => letter === romans[i]) || upper.every((letter, i) => letter === 'ABCDEFGH'[i]);
}
