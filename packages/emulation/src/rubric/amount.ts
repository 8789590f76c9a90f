import { DefinitionError } from '@qcdc/core';
import { fraction, type Fraction } from '@qcdc/core/exact';
import * as z from 'zod';

/**
 * An exact number in a rubric: a plain number as it is written (`0.75`), a decimal text (`'0.75'`) or a ratio of whole
 * numbers (`'2/3'`).
 */
export type Amount = number | string;

/** Points of a level, band or event: an amount, or a share of the item's maximum written `'50%'`. */
export type Points = number | string;

const amountPattern = /^-?\d{1,15}(\.\d{1,12})?(\/[1-9]\d{0,14})?$/;
const pointsPattern = /^-?\d{1,15}(\.\d{1,12})?(\/[1-9]\d{0,14})?%?$/;

/** What is told of an amount that is none. */
export const notAnAmount = {
  vi: "không phải là một số chính xác; ghi 0.75, '0.75' hoặc '2/3'",
  en: "not an exact amount; write 0.75, '0.75' or '2/3'",
};
/** What is told of points that are none. */
export const notPoints = {
  vi: "không phải là số điểm; ghi 0.75, '0.75', '2/3' hoặc '50%'",
  en: "not an amount of points; write 0.75, '0.75', '2/3' or '50%'",
};

// A number is taken as it is written; one that can only be written with an exponent or with very many digits is not exact.
const number = (words: string) => z.number().refine((n) => amountPattern.test(String(n)), words);

/** Schema of {@link Amount}. */
export const amountSchema: z.ZodType<Amount> = z.union(
  [number(notAnAmount.en), z.string().regex(amountPattern, notAnAmount.en)],
  {
    error: notAnAmount.en,
  },
);

/** Schema of {@link Points}. */
export const pointsSchema: z.ZodType<Points> = z.union(
  [number(notPoints.en), z.string().regex(pointsPattern, notPoints.en)],
  {
    error: notPoints.en,
  },
);

/**
 * Tells whether a text is an amount.
 *
 * @param text - such as `0.75` or `2/3`
 */
export const isAmount = (text: string): boolean => amountPattern.test(text);

// What a number is as it is written, the shortest digits that mean it: 0.1 + 0.2 is 0.30000000000000004.
function numberAsWritten(value: number): Fraction {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', places = ''] = digits.split('.');
  const power = Number(exponent) - places.length;
  const n = BigInt(whole + places);
  return power < 0 ? fraction(n, 10n ** BigInt(-power)) : fraction(n * 10n ** BigInt(power));
}

/**
 * Reads an amount exactly; a number is taken as it is written, whatever its digits.
 *
 * @param amount - the amount as written
 * @param path - where it stands, for the error
 * @returns the number as a fraction
 * @throws `DefinitionError` `emulation/not-an-amount`
 * @example
 * ```ts
 * amountOf('0.75'); // => { n: 3n, d: 4n }
 * ```
 */
export function amountOf(amount: Amount, path = ''): Fraction {
  if (typeof amount === 'number' && Number.isFinite(amount)) return numberAsWritten(amount);
  const text = String(amount);
  if (!isAmount(text))
    throw new DefinitionError(
      'emulation/not-an-amount',
      { vi: `"${text}" ${notAnAmount.vi}`, en: `"${text}" is ${notAnAmount.en}` },
      path,
    );
  const [decimal = '0', divisor = '1'] = text.split('/');
  const [whole = '0', places = ''] = decimal.split('.');
  return fraction(BigInt(whole + places), 10n ** BigInt(places.length) * BigInt(divisor));
}
