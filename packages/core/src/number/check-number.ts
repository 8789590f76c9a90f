import { DefinitionError } from '../outcome/errors.ts';
import type { Decimal } from './decimal.ts';

// Far beyond any figure of a report, and near enough for whole numbers of that length to be quick.
const mostDigits = 1000;

/**
 * Refuses what is no number, and numbers nobody could print.
 *
 * @param value - any decimal
 * @returns the same decimal
 * @throws `DefinitionError` `number/not-a-number`, `number/not-finite`, `number/too-many-digits`
 */
export function checkedDecimal(value: Decimal): Decimal {
  if (!bearsTheTag(value))
    throw new DefinitionError('number/not-a-number', `${shown(value)} is no decimal; make one with Dec`);
  if (!value.isFinite())
    throw new DefinitionError('number/not-finite', `${value.toString()} is no number to reckon with`);
  if (value.e > mostDigits || value.decimalPlaces() > mostDigits)
    throw new DefinitionError('number/too-many-digits', `a number has at most ${mostDigits} digits on either side`);
  return value;
}

// What the library of decimals itself looks at, asked without bringing the library along.
function bearsTheTag(value: unknown): boolean {
  return (value as { readonly toStringTag?: unknown } | null | undefined)?.toStringTag === '[object Decimal]';
}

// Whatever came instead of a number, shortly.
const shown = (value: unknown): string => (typeof value === 'object' && value !== null ? 'an object' : String(value));

/**
 * Refuses what is no whole number that is held exactly.
 *
 * @param value - any value
 * @returns the same whole number
 * @throws `DefinitionError` `number/not-whole`
 */
export function checkedWhole(value: bigint): bigint {
  if (typeof value === 'bigint') return value;
  throw new DefinitionError('number/not-whole', `${shown(value)} is no exact whole number; write it as 3n`);
}

/**
 * Refuses what is neither a decimal nor a fraction.
 *
 * @param value - any value
 * @throws `DefinitionError` `number/not-a-number`
 */
export function refuseNumber(value: unknown): never {
  throw new DefinitionError('number/not-a-number', `${shown(value)} is neither a decimal nor a fraction`);
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
