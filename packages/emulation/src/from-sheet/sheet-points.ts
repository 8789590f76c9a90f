import { normaliseText, type RawCell, type Where } from '@qcdc/core';
import { compareFractions, zero } from '@qcdc/core/exact';
import { typedPoints, type TypedPoints } from '../appraisal/typed-points.ts';
import { amountOf, type Amount } from '../rubric/amount.ts';

const most = /^(?:tối đa|điểm tối đa|không quá|nhiều nhất|max(?:imum)?|≤|<=)\s*:?\s*(?:là\s+)?/iu;
const range =
  /^(?:từ\s+)?([-−–]?\d+(?:[.,]\d+)?)\s*(?:đến|tới|->|→|[-–])\s*([-−–]?\d+(?:[.,]\d+)?)\s*(?:đ|điểm|points?)?\.?$/iu;
const inBrackets = /\(\s*(?:tối đa\s*:?\s*)?([-−–]?\d+(?:[.,]\d+)?)\s*(?:đ|điểm|points?)\s*(?:tối đa)?\s*\)/iu;

const typed = (value: string, at: Where): TypedPoints => typedPoints({ value, at }, null);

/**
 * Reads the maximum of a line as sheets write it: `10`, `10 điểm`, `tối đa 10`, `0 – 10`, `-5 đến 0`.
 *
 * @param cell - the cell
 * @returns the maximum (below zero for a penalty), `null` for a blank cell, or that it cannot be read
 */
export function sheetPoints(cell: RawCell): TypedPoints {
  const plain = typedPoints(cell, null);
  const { value, at } = cell;
  if (plain.readable || typeof value !== 'string') return plain;
  const words = normaliseText(value).replace(most, '');
  const [, low, high] = range.exec(words) ?? [];
  if (low === undefined || high === undefined) return typed(words, at);
  const ends = [typed(low, at), typed(high, at)].flatMap((end) =>
    end.readable && end.points !== null ? [end.points] : [],
  );
  const [first, second] = ends;
  if (first === undefined || second === undefined) return { readable: false };
  const [a, b] = [amountOf(first), amountOf(second)];
  // A penalty reaches down from zero: its end is the lower one.
  const below = compareFractions(a, zero) <= 0 && compareFractions(b, zero) <= 0;
  return { readable: true, points: compareFractions(a, b) < 0 === below ? first : second };
}

/**
 * The maximum that is written behind the words of a line: `Công khai (20 điểm)`.
 *
 * @param words - the words
 * @returns the maximum; `null` where none is written there
 */
export function pointsInWords(words: string): Amount | null {
  const [, written] = inBrackets.exec(words) ?? [];
  if (written === undefined) return null;
  const read = typed(written, {});
  return read.readable ? read.points : null;
}
