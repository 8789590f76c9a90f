import { shown } from '../outcome/definition-words.ts';
import { DefinitionError } from '../outcome/errors.ts';
import type { Text } from '../outcome/text.ts';
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
    refuse('not-a-number', {
      vi: `${shown(value)} không phải là số thập phân; tạo bằng Dec`,
      en: `${shown(value)} is no decimal; make one with Dec`,
    });
  if (!value.isFinite())
    refuse('not-finite', {
      vi: `không tính được với ${value.toString()}`,
      en: `${value.toString()} is no number to reckon with`,
    });
  if (value.e > mostDigits || value.decimalPlaces() > mostDigits)
    refuse('too-many-digits', {
      vi: `một số có nhiều nhất ${mostDigits} chữ số ở mỗi bên`,
      en: `a number has at most ${mostDigits} digits on either side`,
    });
  return value;
}

// What the library of decimals itself looks at, asked without bringing the library along.
function bearsTheTag(value: unknown): boolean {
  return (value as { readonly toStringTag?: unknown } | null | undefined)?.toStringTag === '[object Decimal]';
}

function refuse(code: string, text: Text): never {
  throw new DefinitionError(`number/${code}`, text);
}

/**
 * Refuses what is no whole number that is held exactly.
 *
 * @param value - any value
 * @returns the same whole number
 * @throws `DefinitionError` `number/not-whole`
 */
export function checkedWhole(value: bigint): bigint {
  if (typeof value === 'bigint') return value;
  return refuse('not-whole', {
    vi: `${shown(value)} không phải là số nguyên chính xác; ghi như 3n`,
    en: `${shown(value)} is no exact whole number; write it as 3n`,
  });
}

/**
 * Refuses what is neither a decimal nor a fraction.
 *
 * @param value - any value
 * @throws `DefinitionError` `number/not-a-number`
 */
export function refuseNumber(value: unknown): never {
  return refuse('not-a-number', {
    vi: `${shown(value)} không phải là số thập phân hay phân số`,
    en: `${shown(value)} is neither a decimal nor a fraction`,
  });
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
  return refuse('bad-decimals', {
    vi: `${shown(decimals)} không phải là số chữ số thập phân; dùng số nguyên từ -${mostDigits} đến ${mostDigits}`,
    en: `${shown(decimals)} is no number of decimals; use a whole number from -${mostDigits} to ${mostDigits}`,
  });
}
