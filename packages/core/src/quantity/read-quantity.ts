import { Dec, type Decimal } from '../number/decimal.ts';
import { normaliseText } from '../number/normalise-text.ts';
import { readNumber } from '../number/read-number.ts';
import type { Finding } from '../outcome/finding.ts';
import { ok, type Outcome } from '../outcome/outcome.ts';
import type { Language } from '../outcome/text.ts';
import { boundWords, scaleWords, stateWords } from './quantity-words.ts';
import { missingQuantity, type Accuracy, type Bound, type Quantity, type QuantityState } from './quantity.ts';
import { findingOf, type Refusal } from './quantity-findings.ts';
import { holdsFraction, quantityOfObject } from './quantity-object.ts';
import { judgeUnitWords, neverNegative } from './unit-of-measure.ts';

/** How to read figures. */
export interface ReadOptions {
  /** Unit of measure of the field; a cell that names another one is refused. */
  readonly measuredIn: string;
  /** Whose thousands and decimal marks the source uses; `null` when nobody knows, and then `1.234` is refused. */
  readonly locale?: Language | null;
  /** What a bare dash stands for; `missing` when left out. */
  readonly dash?: Exclude<QuantityState, 'reported'>;
  /** Whether numbers below zero are let through; by default only for percentages and points. */
  readonly negative?: boolean;
}

// A quantity without a number.
const empty = (state: QuantityState): Quantity => ({ ...missingQuantity, state });

function quantity(value: Decimal, bound: Bound, accuracy: Accuracy | null, upper: Decimal | null = null): Quantity {
  return { state: value.isZero() && bound === 'exact' ? 'zero' : 'reported', value, bound, upper, accuracy };
}

// Whole numbers from here on are no figures of a report; they would not fit the columns either.
const limit = /* @__PURE__ */ new Dec('1e18');

// The value of a state: "none" is a zero with its number.
const ofState = (state: Exclude<QuantityState, 'reported'>): Quantity =>
  state === 'zero' ? quantity(new Dec(0), 'exact', null) : empty(state);

// A phrase in Vietnamese also settles the locale: whoever writes "hơn" writes 1.234 for a thousand.
interface Word<T> {
  readonly word: string;
  readonly means: T;
  readonly vietnamese: boolean;
}

// The longest first, so that "nghìn tỷ" is found before "nghìn".
function longestFirst<T>(rows: readonly (readonly [T, string, string])[]): readonly Word<T>[] {
  const listed = (list: string, means: T, vietnamese: boolean): readonly Word<T>[] =>
    list === '' ? [] : list.split('|').map((word) => ({ word, means, vietnamese }));
  return rows
    .flatMap(([means, vi, en]) => [...listed(vi, means, true), ...listed(en, means, false)])
    .sort((a, b) => b.word.length - a.word.length);
}

function meaningByWord<T>(rows: readonly (readonly [T, string, string])[]): ReadonlyMap<string, T> {
  return new Map(longestFirst(rows).map(({ word, means }) => [word, means]));
}

const bounds = /* @__PURE__ */ longestFirst(boundWords);
const scales = /* @__PURE__ */ longestFirst(scaleWords);
const states = /* @__PURE__ */ meaningByWord(stateWords);

interface Amount {
  readonly value: Decimal;
  readonly decimals: number;
  readonly scale: number;
  readonly unit: string;
  readonly foreign: boolean;
}

function startingWord<T>(text: string, words: readonly Word<T>[]): Word<T> | undefined {
  return words.find(
    ({ word }) => text.startsWith(word) && (/^[\s\d]|^$/.test(text.slice(word.length)) || !/\p{L}$/u.test(word)),
  );
}

function readAmount(text: string, locale: Language | null): Amount | Refusal {
  const digits = /^\d(?:[\d., ]*\d)?/.exec(text)?.[0];
  if (digits === undefined) return { code: 'not-a-figure' };
  const number = readNumber(digits, locale);
  if (number === null) return { code: 'not-a-figure' };
  if ('readings' in number) return { code: 'ambiguous-number', readings: number.readings };
  const behind = text.slice(digits.length).trim();
  const found = startingWord(behind, scales);
  const scale = found?.means ?? 0;
  const amount: Amount = {
    value: number.value.times(`1e${scale}`),
    decimals: number.decimals - scale,
    scale,
    unit: behind.slice(found?.word.length ?? 0).trim(),
    foreign: number.foreign,
  };
  return scale > 0 && number.decimals === 0 && /^\d/.test(amount.unit) ? withRest(amount, locale) : amount;
}

// "3 tỷ 400 triệu": what follows a whole number of tỷ must be less than one tỷ and say its own scale.
function withRest(amount: Amount, locale: Language | null): Amount | Refusal {
  const rest = readAmount(amount.unit, locale);
  if ('code' in rest) return rest;
  const fits = rest.scale > 0 && rest.scale < amount.scale && rest.value.lessThan(`1e${amount.scale}`);
  return fits ? { ...rest, value: amount.value.plus(rest.value), scale: amount.scale } : amount;
}

function accuracyOf(amount: Amount, measuredIn: string): Accuracy | null {
  const { decimals, scale } = amount;
  // A bare whole number counts; a percentage, a fraction or a figure in nghìn, triệu, tỷ was cut somewhere.
  return scale === 0 && decimals === 0 && !measuredIn.startsWith('percent') ? null : { decimals, mode: 'unknown' };
}

/** What stands in front of or behind the number, and the number itself still as text. */
interface Phrase {
  readonly bound: Bound;
  readonly text: string;
  readonly upper: string | null;
  readonly vietnamese: boolean;
}

function readPhrase(text: string): Phrase {
  const span = /^(?:(từ|from) )?(\d.*?)(?: ?[–—] ?| ?- ?| (đến|tới|to|and) )(\d.*)$/.exec(text);
  const vietnamese = (word: string | undefined) => word !== undefined && /[^\0-\x7f]/.test(word);
  if (span?.[2] !== undefined && span[4] !== undefined)
    return { bound: 'between', text: span[2], upper: span[4], vietnamese: vietnamese(span[1] ?? span[3]) };
  const onwards = /^(?:từ |from )?(\d.*?) (trở lên|trở xuống|or more|upwards)$/.exec(text);
  if (onwards?.[1] !== undefined) {
    const bound = onwards[2] === 'trở xuống' ? 'atMost' : 'atLeast';
    return { bound, text: onwards[1], upper: null, vietnamese: vietnamese(onwards[2]) };
  }
  const found = startingWord(text, bounds);
  return {
    bound: found?.means ?? 'exact',
    text: text.slice(found?.word.length ?? 0).trim(),
    upper: null,
    vietnamese: found !== undefined && found.vietnamese && /\p{L}/u.test(found.word),
  };
}

function readText(
  text: string,
  options: ReadOptions,
): { readonly quantity: Quantity; readonly notes: readonly Refusal[] } | Refusal {
  if (text.length > 200) return { code: 'too-long' };
  const plain = normaliseText(text).toLowerCase();
  if (plain === '') return { quantity: missingQuantity, notes: [] };
  if (/^[-–—]+$/.test(plain)) {
    const notes: Refusal[] = options.dash === undefined ? [{ code: 'dash-read-as-missing' }] : [];
    return { quantity: ofState(options.dash ?? 'missing'), notes };
  }
  const words = plain === '...' ? plain : plain.replace(/[.;,]+$/, '');
  const state = states.get(words);
  if (state !== undefined) return { quantity: ofState(state), notes: [] };
  if (/^(?:n\/a|na|#n\/a)$/.test(words)) return { code: 'not-available-or-not-applicable' };
  const negative = /^[-−–] ?(?=\d)/.exec(words)?.[0];
  const phrase = readPhrase(negative === undefined ? words.replace(/^\+(?=\d)/, '') : words.slice(negative.length));
  const { measuredIn } = options;
  const locale = options.locale ?? (phrase.vietnamese || hasVietnameseWord(phrase.text) ? 'vi' : null);
  let low = readAmount(phrase.text, locale);
  if ('code' in low) return low;
  let high: Amount | null = null;
  if (phrase.upper !== null) {
    const read = readAmount(phrase.upper, locale);
    if ('code' in read) return read;
    high = read;
    // "từ 3 đến 5 tỷ": scale and unit stand once, behind the second number.
    if (low.scale === 0 && low.unit === '' && high.scale > 0)
      low = {
        ...low,
        value: low.value.times(`1e${high.scale}`),
        decimals: low.decimals - high.scale,
        scale: high.scale,
      };
  }
  for (const { unit } of high === null ? [low] : [low, high]) {
    const verdict = unit === '' ? 'same' : judgeUnitWords(unit, measuredIn);
    if (verdict !== 'same')
      return { code: verdict === 'other' ? 'other-unit-of-measure' : 'words-left-over', words: unit, measuredIn };
  }
  if (high !== null && (negative !== undefined || high.value.lessThan(low.value))) return { code: 'not-a-figure' };
  const value = negative === undefined ? low.value : low.value.negated();
  const notes: Refusal[] = low.foreign || high?.foreign ? [{ code: 'foreign-decimal-mark' }] : [];
  return { quantity: quantity(value, phrase.bound, accuracyOf(low, measuredIn), high?.value ?? null), notes };
}

const hasVietnameseWord = (text: string): boolean => /(?:^|[\s\d])(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?=\s|$)/.test(text);

/**
 * Tells why a quantity is no figure of a field, whoever read or made it.
 *
 * @param read - the quantity
 * @param options - unit of measure, and whether numbers below zero are let through
 * @returns the reason, or `null` where there is none
 */
export function refusalOf(read: Quantity, options: Pick<ReadOptions, 'measuredIn' | 'negative'>): Refusal | null {
  const { value, upper } = read;
  if (value === null) return null;
  for (const end of upper === null ? [value] : [value, upper]) {
    if (!end.isFinite() || end.abs().greaterThanOrEqualTo(limit)) return { code: 'too-large' };
    if (end.decimalPlaces() > 20) return { code: 'too-long' };
  }
  if (value.isNegative() && !value.isZero() && !(options.negative ?? !neverNegative(options.measuredIn)))
    return { code: 'negative' };
  return null;
}

/**
 * Reads a figure as people state it: a number, a decimal text, Vietnamese words, a state, or a {@link Quantity} object
 * (also its JSON form).
 *
 * @remarks "hơn" and "trên" leave the number out, "ít nhất" and "từ … trở lên" include it. The digits stated become the
 * accuracy: `3,4 tỷ` is stated to the hundred million.
 *
 * @param input - what stands in the cell
 * @param options - unit of measure, locale, meaning of a dash
 * @returns the quantity, or `null` with the finding that says why it is refused
 * @example
 * ```ts
 * readQuantity('hơn 3,4 tỷ đồng', { measuredIn: 'VND' }).value?.bound; // => 'above'
 * readQuantity('1.234', { measuredIn: 'case' }).findings[0]?.code; // => 'quantity/ambiguous-number'
 * readQuantity('1.234', { measuredIn: 'case', locale: 'vi' }).value?.value?.toString(); // => '1234'
 * ```
 */
export function readQuantity(input: unknown, options: ReadOptions): Outcome<Quantity | null> {
  const said = readInput(input, options);
  const refusal = 'code' in said ? said : refusalOf(said.quantity, options);
  const shown = typeof input === 'string' || typeof input === 'number' ? String(input).slice(0, 80) : undefined;
  const finding = (r: Refusal): Finding => findingOf(r, shown, options.measuredIn);
  if (refusal !== null) return ok(null, [finding(refusal)]);
  return 'code' in said ? ok(null) : ok(said.quantity, said.notes.map(finding));
}

function readInput(
  input: unknown,
  options: ReadOptions,
): { readonly quantity: Quantity; readonly notes: readonly Refusal[] } | Refusal {
  if (input === null || input === undefined) return { quantity: missingQuantity, notes: [] };
  if (typeof input === 'string') return readText(input, options);
  if (typeof input === 'number') {
    if (!Number.isFinite(input)) return { code: 'not-a-figure' };
    // Beyond 2^53 a double has already lost digits; whoever needs such a number writes it as text.
    if (Math.abs(input) > Number.MAX_SAFE_INTEGER) return { code: 'too-large' };
    const value = new Dec(String(input));
    const amount: Amount = { value, decimals: value.decimalPlaces(), scale: 0, unit: '', foreign: false };
    const stated = options.measuredIn.startsWith('percent') ? accuracyOf(amount, options.measuredIn) : null;
    return { quantity: quantity(value, 'exact', stated), notes: [] };
  }
  if (holdsFraction(input)) return { code: 'not-a-decimal' };
  const object = quantityOfObject(input);
  return object === null ? { code: 'not-a-figure' } : { quantity: object, notes: [] };
}
