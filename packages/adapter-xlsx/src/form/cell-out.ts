import { isIsoDate, wholeByNature, type FieldInfo, type RawValue } from '@qcdc/core';
import type { CellOut, Look } from '../engine/book.ts';
import { daySerial } from './day-serial.ts';

const box: Look = { border: true, top: true };

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
  if (typeof value === 'number') return { value, look: Number.isInteger(value) ? look : withDecimals(look) };
  if (typeof value !== 'string') return { value, look };
  if ((info?.kind === 'day' || info === null) && isIsoDate(value))
    return { value: daySerial(value), look: { ...look, format: 'dd/mm/yyyy' } };
  return { value, look: looksLikeFormula(value) ? { ...look, format: '@' } : look };
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
const wholeFormat = '#,##0';
const money = ['VND', 'USD'];
const isCut = (measuredIn: string): boolean => !wholeByNature(measuredIn) && !money.includes(measuredIn);

function withDecimals(look: Look): Look {
  const { format, ...plain } = look;
  return format === wholeFormat ? plain : look;
}

function lookOf(info: FieldInfo | null): Look {
  if (info === null) return { ...box, format: '@' };
  switch (info.kind) {
    case 'figure':
    case 'count':
      return { ...box, align: 'right', ...(isCut(info.measuredIn ?? '') ? {} : { format: wholeFormat }) };
    case 'statedRatio':
      return { ...box, align: 'right' };
    case 'day':
      return { ...box, align: 'center', format: 'dd/mm/yyyy' };
    case 'text':
    case 'choices':
      return { ...box, wrap: true };
    case 'reference':
      return { ...box, format: '@' };
    case 'choice':
    case 'flag':
      return box;
  }
}
