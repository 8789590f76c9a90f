import { boundOf, stateOf } from './state-byte.ts';
import { wideAt, type StoredColumns } from './stored-columns.ts';

/**
 * Tells which of two statements of one figure counts: "3,4 tỷ" and 3.420.000.000 may be the same number, and then the
 * sharper one is known of it.
 *
 * @param columns - the columns, all rows of a measure to the same scale
 * @param first - a row
 * @param second - another row of the same measure, unit and period
 * @returns the row that counts; `null` where the two contradict one another, or one is bounded
 */
export function sharperRow(columns: StoredColumns, first: number, second: number): number | null {
  const [a, b] = [told(columns, first), told(columns, second)];
  if (a === null || b === null || (a.width === 0n && b.width === 0n)) return null;
  if (a.high < b.low || b.high < a.low) return null;
  return b.width < a.width ? second : first;
}

// From where to where a row may lie, in halves of the last digit kept.
function told(
  columns: StoredColumns,
  row: number,
): { readonly low: bigint; readonly high: bigint; readonly width: bigint } | null {
  const byte = columns.state[row] ?? 0;
  if (stateOf(byte) !== 'reported' || boundOf(byte) !== 'exact') return null;
  const wide = wideAt(columns, row);
  const twice = 2n * (wide?.big ?? BigInt(columns.value[row] ?? 0));
  const { below, above } = wide?.margin ?? { below: 0n, above: 0n };
  return { low: twice - below, high: twice + above, width: below + above };
}
