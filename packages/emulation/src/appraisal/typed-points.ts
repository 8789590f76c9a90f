import { normaliseText, type RawCell } from '@qcdc/core';
import type { Amount } from '../rubric/amount.ts';

const comma = /^\d{1,9}(?:,\d{1,9})?$/;
// "1.250" may be a thousand and a quarter of one; only what cannot be read both ways is read.
const point = /^\d{1,9}\.(?:\d{1,2}|\d{4,9})$/;
const ratio = /^\d{1,9}\/[1-9]\d{0,8}$/;

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

/**
 * Reads points as somebody typed them: `7,5`, `7.5`, `2/3`, or a number cell. Nothing is guessed.
 *
 * @param cell - the cell
 * @returns the points, or that it cannot be read
 */
export function typedPoints({ value, error, uncomputed }: RawCell): TypedPoints {
  if (error !== undefined || uncomputed === true || typeof value === 'boolean') return unreadable;
  if (value === null) return read(null);
  if (typeof value === 'number') {
    // A number cell shows at most fifteen digits; what a person typed is the shortest number among them.
    const shown = Number(value.toPrecision(15));
    return /^-?\d+(?:\.\d{1,12})?$/.test(String(shown)) ? read(shown) : unreadable;
  }
  const text = normaliseText(value).replace(/ /g, '');
  if (text === '') return read(null);
  if (comma.test(text)) return read(text.replace(',', '.'));
  return point.test(text) || ratio.test(text) ? read(text) : unreadable;
}
