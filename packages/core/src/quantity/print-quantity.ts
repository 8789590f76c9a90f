import { printDecimal } from '../number/print-decimal.ts';
import { Dec, type Decimal } from '../number/decimal.ts';
import { roundNumber, type ExactNumber } from '../number/exact-number.ts';
import { absoluteFraction, type Fraction } from '../number/fraction.ts';
import type { Language } from '../outcome/text.ts';
import { checkedQuantity } from './check-quantity.ts';
import type { FigureStatus } from './figure-status.ts';
import { boundWords, scaleWords, stateWords, statusWords } from './quantity-words.ts';
import type { ComputedQuantity, Margin } from './quantity.ts';
import { nameOfMeasure, wholeByNature, wholeInPractice } from './unit-of-measure.ts';

const first = (list: string): string => list.split('|')[0] ?? '';

interface Shown {
  readonly value: Decimal;
  readonly decimals: number;
}

function shownNumber(number: ExactNumber, { accuracy, margin }: ComputedQuantity): Shown {
  const rounded = accuracy === null && margin !== undefined ? roundedTo(number, margin) : null;
  const value = rounded?.value ?? (Dec.isDecimal(number) ? number : shownAs(number));
  return { value, decimals: rounded?.decimals ?? accuracy?.decimals ?? 0 };
}

// Prints numbers to their stated accuracy, in nghìn, triệu, tỷ where they were stated so. The two ends of a range are
// printed in one scale: read again, the word behind the second is that of both.
function printNumbers(numbers: readonly Shown[], measuredIn: string, language: Language): readonly string[] {
  // Of "7,609 đồng" nobody would know which it is; "0,007609 nghìn đồng" can be nothing else.
  const doubtful = numbers.some((one) => isMarkDoubtful(one, measuredIn));
  const fewest = Math.min(...numbers.map(({ decimals }) => decimals));
  const scale =
    fewest < 0 || doubtful ? scaleWords.find(([power, , en]) => en !== '' && power >= Math.max(-fewest, 3)) : undefined;
  if (scale === undefined) return numbers.map((one) => printUnscaled(one, measuredIn, language));
  const [power, vi, en] = scale;
  const word = first(language === 'vi' ? vi : en);
  return numbers.map(
    ({ value, decimals }) => `${printDecimal(value.times(`1e-${power}`), language, power + decimals)} ${word}`,
  );
}

// How many decimals are printed: all the number has, whatever was stated.
const placesOf = ({ value, decimals }: Shown): number => Math.max(decimals, value.decimalPlaces(), 0);

// One mark before three digits, of what is hardly ever told to the thousandth.
function isMarkDoubtful(shown: Shown, measuredIn: string): boolean {
  const size = shown.value.abs();
  // An average such as 7,333 vụ is in thousandths beyond doubt; "425,000 vụ" may be anything.
  const canBeThousands = wholeInPractice(measuredIn) && (!wholeByNature(measuredIn) || shown.value.isInteger());
  return placesOf(shown) === 3 && canBeThousands && size.lessThan(1000) && !size.lessThan(1);
}

// A share is told with decimals as a rule, so "1.171%" may be 1,171 to whoever reads it; "1171%" can be nothing else.
function printUnscaled(shown: Shown, measuredIn: string, language: Language): string {
  const text = printDecimal(shown.value, language, placesOf(shown));
  const isDoubtful = measuredIn.startsWith('percent') && /^\D*\d{1,3}[.,]\d{3}$/.test(text);
  return isDoubtful && placesOf(shown) === 0 ? text.replace(/[.,]/, '') : text;
}

// A total of rounded parts is shown as far as it is certain: of parts in 0,1 tỷ, nobody knows the đồng.
function roundedTo(number: ExactNumber, { below, above }: Margin): Shown | null {
  const widest = below.greaterThan(above) ? below : above;
  if (widest.isZero()) return null;
  const value = roundNumber(number, Math.max(-20, Math.min(-widest.e, 20)));
  return { value, decimals: Math.min(-widest.e, value.decimalPlaces()) };
}

// What no decimal is, is shown rounded: to two decimals, or to as many as bring out two digits that count.
function shownAs(value: Fraction): Decimal {
  const { n, d } = absoluteFraction(value);
  let decimals = 2;
  for (let scaled = n * 10n ** 2n; n > 0n && scaled < 10n * d; scaled *= 10n) decimals++;
  return roundNumber(value, decimals);
}

/**
 * Prints a quantity with its bound, scale and unit of measure, so that reading it again gives the same quantity.
 * Only a number that no decimal is, such as 10/3, is shown rounded, as 3,33, and a total of rounded parts as far as it is
 * certain.
 *
 * @param quantity - what to print
 * @param measuredIn - unit of measure
 * @param language - `vi` or `en`
 * @returns such as `hơn 3,4 tỷ đồng` or `more than 3.4 billion VND`
 * @example
 * ```ts
 * printQuantity(quantitySchema('VND').parse('hơn 3,4 tỷ đồng'), 'VND', 'en'); // => 'more than 3.4 billion VND'
 * ```
 */
export function printQuantity(quantity: ComputedQuantity, measuredIn: string, language: Language): string {
  return printWithStatus(quantity, measuredIn, language, true);
}

/**
 * Prints a quantity where its unit of measure stands elsewhere, as in the head of its column. The unit decides how all the
 * same: under "đồng" too, "7,609" may be thousands.
 *
 * @param quantity - what to print
 * @param measuredIn - unit of measure
 * @param language - `vi` or `en`
 * @returns such as `hơn 3,4 tỷ`
 */
export function printWithoutUnit(quantity: ComputedQuantity, measuredIn: string, language: Language): string {
  return printWithStatus(quantity, measuredIn, language, false);
}

function printWithStatus(quantity: ComputedQuantity, measuredIn: string, language: Language, named: boolean): string {
  const { value, bound, status } = checkedQuantity(quantity);
  if (value === null || status === undefined) return printStated(quantity, measuredIn, language, named);
  // An estimate is never exact, so "ước 120" says both.
  const bare = status === 'estimated' && bound === 'about' ? 'exact' : bound;
  return withStatusWord(status, printStated({ ...quantity, bound: bare }, measuredIn, language, named), language);
}

/**
 * Puts the word for how final a number is before what is printed of it.
 *
 * @param status - how final it is; left out where nobody said
 * @param printed - the number as printed
 * @param language - `vi` or `en`
 * @returns such as `sơ bộ 98,54%`; the number as it is where nobody said
 * @example
 * ```ts
 * withStatusWord('provisional', '98,54%', 'vi'); // => 'sơ bộ 98,54%'
 * withStatusWord(undefined, '98.54%', 'en'); // => '98.54%'
 * ```
 */
export function withStatusWord(status: FigureStatus | undefined, printed: string, language: Language): string {
  return status === undefined ? printed : `${wordFor(statusWords, status, language)} ${printed}`;
}

function wordFor<T>(rows: readonly (readonly [T, string, string])[], means: T, language: Language): string {
  const [, vi = '', en = ''] = rows.find(([one]) => one === means) ?? [];
  return first(language === 'vi' ? vi : en);
}

function printStated(quantity: ComputedQuantity, measuredIn: string, language: Language, named: boolean): string {
  const { state, value, bound, upper } = quantity;
  if (value === null) return wordFor<string>(stateWords, state, language);
  const ends = bound === 'between' && upper !== null ? [value, upper] : [value];
  const [number = '', last = ''] = printNumbers(
    ends.map((end) => shownNumber(end, quantity)),
    measuredIn,
    language,
  );
  const lone = number === '1' && bound !== 'between';
  const unit = named ? unitBehind(number, nameOfMeasure(measuredIn, lone ? 'one' : 'many')[language]) : '';
  if (bound === 'exact') return number + unit;
  if (ends.length === 2) {
    const [from, to] = language === 'vi' ? ['từ', 'đến'] : ['from', 'to'];
    return `${from} ${number} ${to} ${last}${unit}`;
  }
  return `${wordFor<string>(boundWords, bound, language)} ${number}${unit}`;
}

// "4 nghìn %": behind a word the sign stands alone.
function unitBehind(number: string, name: string): string {
  return name === '%' && /\d$/.test(number) ? '%' : ` ${name}`;
}
