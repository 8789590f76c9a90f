import { isIsoDate, wholeByNature, type FieldInfo, type RawValue } from '@qcdc/core';
import type { CellOut, Look } from '../engine/book.ts';
import { daySerial } from './day-serial.ts';

/**
 * Makes an empty cell of a form, ready for the kind of value it will hold.
 *
 * @param info - field it belongs to; `null` for the columns that say who and when
 * @returns the cell
 */
export function blankCell(info: FieldInfo | null): CellOut {
  return { value: null, look: lookOf(info) };
}

/**
 * Turns a value into a cell of a form: whole days become real dates, numbers stay numbers, and a text that would be taken
 * for a formula when somebody edits the cell is typed as text.
 *
 * @param value - what to write
 * @param info - field it belongs to; `null` for the columns that say who and when
 * @returns the cell
 */
export function cellOut(value: RawValue, info: FieldInfo | null): CellOut {
  const look = lookOf(info);
  if (typeof value === 'number') return { value, look: look === whole && !Number.isInteger(value) ? number : look };
  if (typeof value !== 'string') return { value, look };
  if ((info?.kind === 'day' || info === null) && isIsoDate(value))
    return { value: daySerial(value), look: info === null ? keyDay : day };
  return { value, look: looksLikeFormula(value) ? typedLook(look) : look };
}

/**
 * Tells whether a spreadsheet may take a text for a formula once somebody edits its cell.
 *
 * @param text - the text
 * @returns `true` when it begins with `=`, `+`, `-`, `@`, a tab or a line break
 */
export function looksLikeFormula(text: string): boolean {
  return /^[=+\-@\t\r]/u.test(text);
}

// What the format of a cell shows is how precisely its number was stated, so no format may hide decimals.
const money = ['VND', 'USD'];
const isCut = (measuredIn: string): boolean => !wholeByNature(measuredIn) && !money.includes(measuredIn);

// Made once: a form has tens of thousands of cells and a dozen looks.
const box: Look = { border: true, top: true };
const words: Look = { ...box, wrap: true };
const typed: Look = { ...box, format: '@' };
const typedWords: Look = { ...words, format: '@' };
const day: Look = { ...box, align: 'center', format: 'dd/mm/yyyy' };
const keyDay: Look = { ...box, format: 'dd/mm/yyyy' };
const number: Look = { ...box, align: 'right' };
const whole: Look = { ...number, format: '#,##0' };
const typedNumber: Look = { ...number, format: '@' };

function lookOf(info: FieldInfo | null): Look {
  switch (info?.kind) {
    case 'figure':
    case 'count':
      return isCut(info.measuredIn ?? '') ? number : whole;
    case 'statedRatio':
      return number;
    case 'day':
      return day;
    case 'text':
    case 'choices':
      return words;
    case 'reference':
    case undefined:
      return typed;
    case 'choice':
    case 'flag':
      return box;
  }
}

function typedLook(look: Look): Look {
  if (look === words) return typedWords;
  return look === number || look === whole ? typedNumber : typed;
}
