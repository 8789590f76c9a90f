import type { CellRange } from '@qcdc/core';
import { columnNumber } from '../../a1.ts';

const pattern = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;

/**
 * Reads a range such as `A1:C3`.
 *
 * @param ref - the range, or a single cell
 * @returns its corners counted from 0, the upper left one first; `null` when it is no range
 */
export function rangeIn(ref: string): CellRange | null {
  const [, left, top, right = left, bottom = top] = pattern.exec(ref.trim()) ?? [];
  if (left === undefined || right === undefined) return null;
  const columns = [columnNumber(left.toUpperCase()), columnNumber(right.toUpperCase())];
  const rows = [Number(top) - 1, Number(bottom) - 1];
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}
