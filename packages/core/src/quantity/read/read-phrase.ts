import type { Refusal } from '../quantity-findings.ts';
import { boundWords } from '../quantity-words.ts';
import type { Bound, Quantity } from '../quantity.ts';
import { unitWordsIn, wholeByNature } from '../unit-of-measure.ts';
import { accuracyOf, readAmount, type Amount, type AmountOptions } from './read-amount.ts';
import { stated } from './stated.ts';
import { startingWord, wordList } from './word-list.ts';

/** A quantity that was read, and what is to be said of it. */
export interface ReadText {
  /** The quantity. */
  readonly quantity: Quantity;
  /** Remarks. */
  readonly notes: readonly Refusal[];
}

/** How to read a phrase. */
export type PhraseOptions = AmountOptions;

/** What stands in front of or behind the number, and the number itself still as text. */
interface Phrase {
  readonly bound: Bound;
  readonly text: string;
  readonly upper: string | null;
  /** Whether an end of a span is left out: "từ trên 5", "đến dưới 10". */
  readonly without: { readonly low: boolean; readonly high: boolean };
  readonly vietnamese: boolean;
}

const bounds = /* @__PURE__ */ wordList(boundWords);
const closed = { low: false, high: false };
const isVietnamese = (word: string | undefined): boolean => word !== undefined && /[^\0-\x7f]/.test(word);

const spanForm =
  /^(?:(từ|from) )?(?:(trên|hơn|over|above) )?(\d.*?)(?: ?[–—−] ?| ?- ?| (đến|tới|to|and) )(?:(dưới|chưa đến|below|under) )?(\d.*)$/;

// Below zero only words join the ends: of "-5-3" nobody knows which dash is a sign.
const signedSpanForm = /^(?:(từ|from) )?([-−–] ?\d.*?) (đến|tới|to|and) ([-−–]? ?\d.*)$/;

function signedSpanIn(text: string): Phrase | null {
  const [, before, low, between, high] = signedSpanForm.exec(text) ?? [];
  if (low === undefined || high === undefined) return null;
  const vietnamese = [before, between].some(isVietnamese);
  return { bound: 'between', text: low, upper: high, without: closed, vietnamese };
}

function spanIn(text: string): Phrase | null {
  const span = spanForm.exec(text);
  if (span?.[3] === undefined || span[6] === undefined) return null;
  return {
    bound: 'between',
    text: span[3],
    upper: span[6],
    without: { low: span[2] !== undefined, high: span[5] !== undefined },
    vietnamese: [span[1], span[2], span[4], span[5]].some(isVietnamese),
  };
}

function phraseIn(text: string): Phrase | null {
  const span = spanIn(text);
  if (span !== null) return span;
  const onwards = /^(?:từ |from )?(\d.*?) (trở lên|trở xuống|or more|upwards)$/.exec(text);
  if (onwards?.[1] !== undefined) {
    const bound = onwards[2] === 'trở xuống' ? 'atMost' : 'atLeast';
    return { bound, text: onwards[1], upper: null, without: closed, vietnamese: isVietnamese(onwards[2]) };
  }
  const found = startingWord(text, bounds);
  if (found === null) return { bound: 'exact', text, upper: null, without: closed, vietnamese: false };
  // "khoảng 1.000 – 2.000": the span says all that "khoảng" says.
  const inside = spanIn(found.rest);
  if (inside !== null) return found.means === 'about' ? inside : null;
  const vietnamese = found.vietnamese && !found.isSign;
  return { bound: found.means, text: found.rest, upper: null, without: closed, vietnamese };
}

/**
 * Reads a number with the words around it: `hơn 3,4 tỷ đồng`, `từ 5 đến dưới 10`, `1.200 m2 đất`.
 *
 * @param text - lower-case text
 * @param options - unit of measure and locale
 * @returns the quantity and remarks, or why it is refused
 */
export function readPhrase(text: string, options: PhraseOptions): ReadText | Refusal {
  const { measuredIn } = options;
  const signed = signedSpanIn(text);
  const whole = signed === null ? unsigned(text) : { text, below: false };
  const found = signed ?? phraseIn(whole.text.replace(/^\+(?=\d)/, ''));
  if (found === null) return { code: 'not-a-figure' };
  const [first, second] = [unsigned(found.text), unsigned(found.upper ?? '')];
  // Two signs before one number are none anybody can mean.
  if (whole.below && (first.below || found.upper !== null)) return { code: 'not-a-figure' };
  const phrase = { ...found, text: first.text, upper: found.upper === null ? null : second.text };
  const locale = options.locale ?? (phrase.vietnamese ? 'vi' : null);
  const ends = readEnds(phrase, { ...options, locale });
  if ('code' in ends) return ends;
  const { low, high } = ends;
  const notes: Refusal[] = low.foreign || high?.foreign === true ? [{ code: 'foreign-decimal-mark' }] : [];
  for (const { unit } of high === null ? [low] : [low, high]) {
    const said = unit === '' ? null : restBehind(unit, measuredIn);
    if (said === null) continue;
    if (typeof said === 'object') return said;
    if (said !== '') notes.push({ code: 'words-beside', words: said });
  }
  const value = whole.below || first.below ? low.value.negated() : low.value;
  const upper = high !== null && second.below ? high.value.negated() : (high?.value ?? null);
  if (upper?.lessThan(value) === true) return { code: 'not-a-figure' };
  return { quantity: stated(value, phrase.bound, accuracyOf(low, measuredIn), upper), notes };
}

function unsigned(text: string): { readonly text: string; readonly below: boolean } {
  const sign = /^[-−–] ?(?=\d)/.exec(text)?.[0];
  return sign === undefined ? { text, below: false } : { text: text.slice(sign.length), below: true };
}

// What stands behind the unit, or why the words are refused; a second number there is a figure of its own.
function restBehind(unit: string, measuredIn: string): string | Refusal {
  const { names, rest } = unitWordsIn(unit, measuredIn);
  if (names === 'other') return { code: 'other-unit-of-measure', words: unit, measuredIn };
  return names === 'unknown' || /\d/.test(rest) ? { code: 'words-left-over', words: unit } : rest;
}

function readEnds(
  phrase: Phrase,
  options: PhraseOptions,
): { readonly low: Amount; readonly high: Amount | null } | Refusal {
  const high = phrase.upper === null ? null : readAmount(phrase.upper, options);
  if (high !== null && 'code' in high) return high;
  // Scale and unit stand once, behind the second number, and tell whose marks both use: "từ 3 đến 5 tỷ".
  const shared = high !== null && /^[\d., ]+$/.test(phrase.text) ? sharedWords(phrase.upper) : undefined;
  const low = readAmount(shared === undefined ? phrase.text : phrase.text.trim() + shared, options);
  if ('code' in low) return low;
  const lowest = shared === undefined ? low : { ...low, unit: '' };
  if (high === null) return { low: lowest, high };
  // Of what is whole by nature, "dưới 10" is 9 at most; of anything else the end stays inside, which is never wrong.
  const step = wholeByNature(options.measuredIn) ? 1 : 0;
  const { without } = phrase;
  return { low: moved(lowest, without.low ? step : 0), high: moved(high, without.high ? -step : 0) };
}

// Of "5 tỷ 400 triệu" and "2 tỷ rưỡi" only the first words are said of both ends.
function sharedWords(upper: string | null): string | undefined {
  return upper?.replace(/^[\d., ]*\d/, '').replace(/(?: \d| rưỡi).*$/, '');
}

function moved(amount: Amount, by: number): Amount {
  return by === 0 ? amount : { ...amount, value: amount.value.plus(by) };
}
