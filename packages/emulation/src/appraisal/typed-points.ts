import type { RawCell } from '@qcdc/core';
import { compareFractions, divideFractions, hundred, multiplyFractions, type Fraction } from '@qcdc/core/exact';
import { amountOf, type Amount } from '../rubric/amount.ts';

const comma = /^[+-]?\d{1,9}(?:,\d{1,9})?$/;
// "1.250" may be a thousand and a quarter of one; only what cannot be read both ways is read.
const point = /^[+-]?\d{1,9}\.(?:\d{1,2}|\d{4,9})$/;
// What is written behind the digits says that they are points.
const measured = /(?:đ|điểm|points?|pts?)\.?$/iu;
const minus = /^[−–]/u;

/** Points as somebody typed them: read, `null` for a blank cell, or not to be read. */
export type TypedPoints =
  | {
      /** The cell could be read. */
      readonly readable: true;
      /** The points; `null` for a blank cell. */
      readonly points: Amount | null;
    }
  | {
      /** The cell holds something else. */
      readonly readable: false;
    };

const read = (points: Amount | null): TypedPoints => ({ readable: true, points });
const unreadable: TypedPoints = { readable: false };

function plainNumber(text: string): Amount | null {
  if (comma.test(text)) return text.replace(',', '.').replace('+', '');
  return point.test(text) ? text.replace('+', '') : null;
}

// The shortest number that means the same double; one a spreadsheet computed shows fifteen digits of it.
function exactNumber(value: number): TypedPoints {
  const shown = Number(value.toPrecision(15));
  return /^-?\d+(?:\.\d{1,15})?$/.test(String(shown)) ? read(shown) : unreadable;
}

/** How cells are read that can be meant in two ways. */
export interface TypedPointsReading {
  /** `ofMaximum`: a cell of 85 % is 85 % of the maximum; refused when left out. */
  readonly percent?: 'ofMaximum';
}

// A share has two decimals at most, so that points of it always have a decimal; a maximum of thirds keeps its ratio.
function asWritten({ n, d }: Fraction): Amount {
  for (let [places, scale] = [0, 1n]; places <= 12; places += 1, scale *= 10n)
    if ((n * scale) % d === 0n) {
      const digits = String((n * scale) / d).padStart(places + 1, '0');
      return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
    }
  return `${n}/${d}`;
}

const inPercent = /^(.+?)\s*%$/u;

function shareOf(share: Amount | null, most: Fraction | null, ofHundred: boolean): TypedPoints {
  if (share === null || most === null) return unreadable;
  const part = multiplyFractions(amountOf(share), most);
  return read(asWritten(ofHundred ? divideFractions(part, hundred) : part));
}

/**
 * Reads points as somebody typed them: `7,5`, `7.5`, `8,5 đ`, `+8`, `8/10` where 10 is the maximum, or a number cell. Nothing is
 * guessed: digits with blanks between them or struck out, a ratio of something else are not read, and a share in percent only
 * where it is declared what it is a share of.
 *
 * @param cell - the cell
 * @param most - the maximum of the line, `null` where it has none
 * @param reading - how a share in percent is read
 * @returns the points, or that it cannot be read
 */
export function typedPoints(cell: RawCell, most: Fraction | null, reading: TypedPointsReading = {}): TypedPoints {
  const { value, error, uncomputed, format, struck } = cell;
  if (error !== undefined || uncomputed === true) return unreadable;
  if (value === null) return read(null);
  // What is struck out was taken back; whether what is left stands instead, or nothing, nobody can tell.
  if (struck !== undefined) return unreadable;
  if (typeof value === 'number') {
    const number = exactNumber(value);
    // 85 % is stored as 0.85, which nobody means as points.
    if (format?.includes('%') !== true || !number.readable) return number;
    return reading.percent === 'ofMaximum' ? shareOf(number.points, most, false) : unreadable;
  }
  if (typeof value !== 'string') return unreadable;
  const text = value.normalize('NFC').trim().replace(minus, '-').replace(measured, '').trimEnd();
  if (text === '') return value.trim() === '' ? read(null) : unreadable;
  const percent = inPercent.exec(text);
  if (percent !== null)
    return reading.percent === 'ofMaximum' ? shareOf(plainNumber(percent[1] ?? ''), most, true) : unreadable;
  const [given, of, more] = text.split('/').map((part) => part.trim());
  if (of === undefined) return asRead(plainNumber(text));
  const [part, whole] = [plainNumber(given ?? ''), plainNumber(of)];
  if (more !== undefined || part === null || whole === null || most === null) return unreadable;
  return compareFractions(amountOf(whole), most) === 0 ? read(part) : unreadable;
}

const asRead = (points: Amount | null): TypedPoints => (points === null ? unreadable : read(points));
