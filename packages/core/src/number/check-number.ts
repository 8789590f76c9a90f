import { DefinitionError } from '../outcome/errors.ts';
import type { Decimal } from './decimal.ts';

// Far beyond any figure of a report, and near enough for whole numbers of that length to be quick.
const mostDigits = 1000;

/**
 * Refuses what is no number, and numbers nobody could print.
 *
 * @param value - any decimal
 * @returns the same decimal
 * @throws `DefinitionError` `number/not-finite`, `number/too-many-digits`
 */
export function checkedDecimal(value: Decimal): Decimal {
  if (!value.isFinite())
    throw new DefinitionError('number/not-finite', `${value.toString()} is no number to reckon with`);
  if (value.e > mostDigits || value.decimalPlaces() > mostDigits)
    throw new DefinitionError('number/too-many-digits', `a number has at most ${mostDigits} digits on either side`);
  return value;
}

/**
 * Refuses what is no number of decimals.
 *
 * @param decimals - any number
 * @returns the same number, whole and from −1000 to 1000
 * @throws `DefinitionError` `number/bad-decimals`
 */
export function checkedDecimals(decimals: number): number {
  if (Number.isInteger(decimals) && Math.abs(decimals) <= mostDigits) return decimals;
  const said = `${decimals} is no number of decimals; use a whole number from -${mostDigits} to ${mostDigits}`;
  throw new DefinitionError('number/bad-decimals', said);
}
