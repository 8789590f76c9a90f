import { decimalOfText, type Decimal } from './decimal.ts';

/**
 * Returns the number a spreadsheet shows of a double: its first fifteen significant digits, which is all that Excel keeps.
 * What lies behind is noise of binary arithmetic: 67.699999999999989 is 67.7.
 *
 * @param value - a finite number
 * @returns the decimal; a whole number up to 2^53 stays as it is
 * @example
 * ```ts
 * fifteenDigits(0.1 + 0.2).toString(); // => '0.3'
 * ```
 */
export function fifteenDigits(value: number): Decimal {
  return decimalOfText(Number.isSafeInteger(value) ? String(value) : value.toPrecision(15));
}
