import { fifteenDigits } from '../../number/fifteen-digits.ts';
import { roundNumber } from '../../number/exact-number.ts';
import type { Decimal } from '../../number/decimal.ts';
import { readNumberFormat } from '../number-format.ts';
import type { Refusal } from '../quantity-findings.ts';
import type { Accuracy, Quantity } from '../quantity.ts';
import { sizeFits, type Size } from '../size-said.ts';
import { wholeByNature } from '../unit-of-measure.ts';
import { stated } from './stated.ts';

/** How to read a number. */
export interface NumberCellOptions {
  /** Unit of measure of the field. */
  readonly measuredIn: string;
  /** Number format of the cell, where there is one. */
  readonly format?: string;
  /** In what the page says the number is written. */
  readonly size?: Size;
}

/**
 * Reads a number as a spreadsheet keeps it: at most fifteen digits count, and what the format shows is how precisely it was
 * stated. A percentage is what is shown: `=D2/C2` shown as 98.8% is 98.8 %, not the seventeen digits behind it.
 *
 * @param number - the number in the cell
 * @param options - unit of measure and format
 * @returns the quantity, or why it is refused
 */
export function readNumberCell(number: number, { measuredIn, format, size }: NumberCellOptions): Quantity | Refusal {
  if (!Number.isFinite(number)) return { code: 'not-a-figure' };
  // Beyond 2^53 a double has already lost digits; whoever needs such a number writes it as text.
  if (Math.abs(number) > Number.MAX_SAFE_INTEGER) return { code: 'too-large' };
  const value = fifteenDigits(number);
  const shown = format === undefined ? null : readNumberFormat(format, number);
  const percent = measuredIn.startsWith('percent');
  if (shown?.isClock === true) return { code: 'time-in-a-figure' };
  if (percent) {
    const full = shown?.percent === 'multiplied' ? value.times(100) : value;
    return shown?.decimals == null ? asTyped(full, value, 0) : asShown(full, shown.decimals);
  }
  if (shown !== null && shown.percent !== 'none') return { code: 'percent-in-a-figure', words: value.toString() };
  if (size !== undefined && sizeFits(size, measuredIn) === 'other')
    return { code: 'other-unit-of-measure', words: size.words, measuredIn };
  // A number is kept with fifteen digits of what was typed, and its size is as round as a word for it.
  if (size !== undefined && size.power > 0 && !value.isZero())
    return stated(value.times(`1e${size.power}`), 'exact', {
      decimals: value.decimalPlaces() - size.power,
      mode: 'unknown',
    });
  // 7.6 đồng in a cell are 7,600 whose comma was taken for a decimal mark, or millions of which nobody says so.
  if (measuredIn === 'VND' && !value.isInteger() && value.abs().greaterThan(1) && value.times(1000).isInteger())
    if (value.abs().lessThan(1000))
      return { code: 'ambiguous-number', readings: [value.times(1000).toFixed(), value.toFixed()] };
  if (wholeByNature(measuredIn) || value.isInteger()) return stated(value, 'exact', null);
  // A fraction is kept as far as it is known; how far it was meant is what the format shows.
  if (shown?.decimals == null) return asTyped(value, value, null);
  const decimals = shown.decimals - shown.scale;
  return stated(value, 'exact', { decimals, mode: value.decimalPlaces() > decimals ? 'nearest' : 'unknown' });
}

// A percentage rounded by the spreadsheet for whoever looks at it.
function asShown(value: Decimal, decimals: number): Quantity {
  const cut = value.decimalPlaces() > decimals;
  const rounded = cut ? roundNumber(value, decimals) : value;
  return stated(rounded, 'exact', { decimals, mode: cut ? 'nearest' : 'unknown' });
}

// Where no format cuts a number, its own digits count; of fifteen digits the last one is the first that noise can reach.
function asTyped(value: Decimal, cell: Decimal, least: number | null): Quantity {
  const decimals = value.decimalPlaces();
  const worn = cell.precision(true) >= 15 && decimals > 0;
  const accuracy: Accuracy | null = worn
    ? { decimals: decimals - 1, mode: 'nearest' }
    : least === null
      ? null
      : { decimals: Math.max(least, decimals), mode: 'unknown' };
  return stated(value, 'exact', accuracy);
}
