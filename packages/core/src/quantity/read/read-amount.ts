import { Dec, type Decimal } from '../../number/decimal.ts';
import { readNumber } from '../../number/read-number.ts';
import type { Language } from '../../outcome/text.ts';
import type { Refusal } from '../quantity-findings.ts';
import { moneyWords, scaleWords } from '../quantity-words.ts';
import type { Accuracy } from '../quantity.ts';
import type { Size } from '../size-said.ts';
import { unitWordsIn, wholeInPractice } from '../unit-of-measure.ts';
import { startingWord, wordList } from './word-list.ts';
import { composed } from '../../words/compose.ts';

/** A number with its scale, and what stands behind it. */
export interface Amount {
  /** The number, scale included. */
  readonly value: Decimal;
  /** Decimals stated, scale included: `-8` for 3,4 tỷ. */
  readonly decimals: number;
  /** Power of ten that was said in words. */
  readonly scale: number;
  /** What stands behind number and scale. */
  readonly unit: string;
  /** Whether it was written with the marks of the other language. */
  readonly foreign: boolean;
}

const scales = /* @__PURE__ */ wordList(scaleWords);
const money = /* @__PURE__ */ wordList(moneyWords);

/** How to read an amount. */
export interface AmountOptions {
  /** Unit of measure of the field. */
  readonly measuredIn: string;
  /** Whose marks the numbers use, where nothing beside them tells. */
  readonly locale: Language | null;
  /** In what numbers are written that say nothing themselves. */
  readonly size?: Size;
}

/**
 * Reads a number with what stands behind it: `3,4 tỷ đồng`, `1 tỷ 200 triệu`, `2 tỷ rưỡi`, `500 trđ`.
 *
 * @param text - lower-case text that begins with the number
 * @param options - unit of measure and locale
 * @returns the amount, or why it is refused
 */
export function readAmount(text: string, options: AmountOptions): Amount | Refusal {
  const digits = /^\d(?:[\d., ]*\d)?/.exec(text)?.[0];
  if (digits === undefined) return { code: 'not-a-figure' };
  const behind = text.slice(digits.length).trim() || (options.size?.words ?? '');
  const short = startingWord(behind, money);
  const found = short ?? startingWord(behind, scales);
  const scale = found?.means ?? 0;
  const unit = [short === null ? '' : 'đồng', found?.rest ?? behind].join(' ').trim();
  const number = readNumber(digits, languageOf(unit, found?.vietnamese, options));
  if (number === null) return { code: 'not-a-figure' };
  if ('readings' in number) return { code: 'ambiguous-number', readings: number.readings };
  const { measuredIn } = options;
  // 7,609 dossiers or đồng under Vietnamese marks, 98.765 %: the mark says one thing and the matter another.
  if (number.other !== null && scale === 0) {
    const doubtful = number.decimals > 0 ? wholeInPractice(measuredIn) : measuredIn.startsWith('percent');
    if (doubtful) return { code: 'ambiguous-number', readings: number.other };
  }
  // 250,5 đồng without a word behind it is millions or thousands of which nobody says so, typed as a number or as text.
  if (measuredIn === 'VND' && scale === 0 && unit === '' && isLoose(number.value)) {
    const { value } = number;
    return { code: 'ambiguous-number', readings: [value.times(1000).toFixed(), value.toFixed()] };
  }
  const amount: Amount = {
    value: scale === 0 ? number.value : number.value.times(`1e${scale}`),
    decimals: number.decimals - scale,
    scale,
    unit,
    foreign: number.foreign,
  };
  if (scale === 0) return amount;
  const half = /^rưỡi(?= |$)/.exec(amount.unit)?.[0];
  if (half !== undefined && number.decimals === 0)
    return {
      ...amount,
      value: amount.value.plus(new Dec(`5e${scale - 1}`)),
      decimals: 1 - scale,
      unit: amount.unit.slice(half.length).trim(),
    };
  return number.decimals === 0 && /^\d/.test(amount.unit) ? withRest(amount, options) : amount;
}

const isLoose = (value: Decimal): boolean =>
  !value.isInteger() && value.greaterThan(1) && value.lessThan(1000) && value.times(1000).isInteger();

const vietnameseLetters = /đ|\p{M}/u;

// The words behind a number tell whose marks it uses better than anybody from outside: "7.609 hồ sơ" is Vietnamese.
function languageOf(
  unit: string,
  vietnameseScale: boolean | undefined,
  { measuredIn, locale }: AmountOptions,
): Language | null {
  if (vietnameseScale !== undefined) return vietnameseScale ? 'vi' : 'en';
  if (unit === '') return locale;
  const { language, names, rest } = unitWordsIn(unit, measuredIn);
  if (language !== null) return language;
  // "1.200 m2 đất": the sign of the unit tells nothing, the word behind it does.
  if (isVietnamese(names === 'own' ? rest : unit)) return 'vi';
  // A unit nobody has declared is called alike in both languages: "1.200 tấn thóc" may stand in an English table.
  return locale ?? (isVietnamese(unit) ? 'vi' : null);
}

const isVietnamese = (words: string): boolean => vietnameseLetters.test(composed(words, 'NFD'));

// "3 tỷ 400 triệu": what follows a whole number of tỷ must be less than one tỷ and say its own scale.
function withRest(amount: Amount, options: AmountOptions): Amount | Refusal {
  const { measuredIn, locale } = options;
  const rest = readAmount(amount.unit, { measuredIn, locale });
  if ('code' in rest) return rest;
  // "12 nghìn 500 đồng": after thousands come single ones, of which the unit of measure tells.
  const single = rest.scale === 0 && amount.scale === 3 && rest.decimals === 0 && rest.unit !== '';
  const fits = (rest.scale > 0 || single) && rest.scale < amount.scale && rest.value.lessThan(`1e${amount.scale}`);
  return fits ? { ...rest, value: amount.value.plus(rest.value), scale: amount.scale } : amount;
}

/**
 * Returns how precisely an amount was stated.
 *
 * @param amount - its decimals and scale
 * @param measuredIn - unit of measure of the field
 * @returns the accuracy; `null` for a bare whole number, which counts to the last one
 */
export function accuracyOf(
  { decimals, scale }: Pick<Amount, 'decimals' | 'scale'>,
  measuredIn: string,
): Accuracy | null {
  // A percentage, a fraction or a figure in nghìn, triệu, tỷ was cut somewhere.
  return scale === 0 && decimals === 0 && !measuredIn.startsWith('percent') ? null : { decimals, mode: 'unknown' };
}
