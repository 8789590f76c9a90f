import type { Count, Language, Text } from '@qcdc/core';
import { Dec, printDecimal, type Decimal } from '@qcdc/core/exact';
import { printCount } from './field-names.ts';

// A comparison is believed when its sum is shown, and corrected when its difference is.

/** What is added, and what is taken away. */
export interface Terms {
  /** What is added. */
  readonly plus: readonly Count[];
  /** What is taken away. */
  readonly minus?: readonly Count[];
}

const shownTerms = 6;
const more: Text = { vi: 'nhiều hơn', en: 'more by' };
const less: Text = { vi: 'ít hơn', en: 'less by' };
const numbers: Text = { vi: 'số', en: 'numbers' };

const exactOf = (count: Count): Decimal | null =>
  typeof count === 'number' ? new Dec(count) : count?.bound === 'exact' ? count.value : null;

/**
 * Adds up terms.
 *
 * @param terms - what is added and taken away
 * @returns the sum; `null` where a term is no exact number
 */
export function exactSum({ plus, minus = [] }: Terms): Decimal | null {
  let sum: Decimal | null = new Dec(0);
  for (const [of, sign] of [
    [plus, 1],
    [minus, -1],
  ] as const)
    for (const count of of) {
      const value = exactOf(count);
      sum = sum === null || value === null ? null : sum.plus(value.times(sign));
    }
  return sum;
}

function added(all: readonly Count[], sign: string, language: Language): string {
  const shown = all.slice(0, shownTerms).map((count) => printCount(count, language));
  return all.length <= shownTerms
    ? shown.join(sign)
    : `${[...shown, '…'].join(sign)} (${all.length} ${numbers[language]})`;
}

/**
 * Prints a sum with its terms.
 *
 * @param terms - what is added and taken away
 * @param sign - put before it, such as `≥`
 * @returns such as `= 1.200 + 2.300 = 3.500`; without the sum where a term is a bound or was not reported
 */
export function printSum(terms: Terms, sign = ''): Text {
  const sum = exactSum(terms);
  const { plus, minus = [] } = terms;
  const lone = plus.length + minus.length === 1;
  const inWords = (language: Language): string =>
    `${sign === '' ? '' : `${sign} `}${[added(plus, ' + ', language), ...(minus.length === 0 ? [] : [added(minus, ' − ', language)])].join(' − ')}${
      lone || sum === null ? '' : ` = ${printDecimal(sum, language)}`
    }`;
  return { vi: inWords('vi'), en: inWords('en') };
}

/**
 * Names the field a number is of.
 *
 * @param printed - the number
 * @param label - label of the field
 * @returns both, such as `≥ 12 (Số vụ)`
 */
export function named(printed: Text, label: Text): Text {
  return { vi: `${printed.vi} (${label.vi})`, en: `${printed.en} (${label.en})` };
}

/**
 * Prints what was reported beside what it is held against.
 *
 * @param stated - what was reported
 * @param against - what it is held against
 * @returns such as `3.600 (nhiều hơn 100)`; without the difference where it is not exact
 */
export function printAgainst(stated: Terms, against: Terms): Text {
  const [a, b] = [exactSum(stated), exactSum(against)];
  const shown = printSum(stated);
  if (a === null || b === null || a.eq(b)) return shown;
  const [words, by] = [a.gt(b) ? more : less, a.minus(b).abs()];
  const inWords = (language: Language): string =>
    `${shown[language]} (${words[language]} ${printDecimal(by, language)})`;
  return { vi: inWords('vi'), en: inWords('en') };
}
