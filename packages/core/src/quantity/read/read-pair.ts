import { exactNumber, fractionOf, numberText } from '../../number/exact-number.ts';
import { divideFractions, hundred, multiplyFractions } from '../../number/fraction.ts';
import { Dec } from '../../number/decimal.ts';
import { agrees } from '../agrees.ts';
import type { Refusal } from '../quantity-findings.ts';
import type { Quantity } from '../quantity.ts';
import type { PairText } from './read-beside.ts';
import { readPhrase, type PhraseOptions, type ReadText } from './read-phrase.ts';
import { stated } from './stated.ts';

/** A part and its whole, read. */
export interface Pair {
  /** The part. */
  readonly part: Quantity;
  /** The whole. */
  readonly whole: Quantity;
  /** Both as written. */
  readonly words: string;
  /** Remarks. */
  readonly notes: readonly Refusal[];
}

/**
 * Reads both numbers of a pair.
 *
 * @param pair - both as text
 * @param options - unit of measure and locale
 * @returns both, or why one is refused
 */
export function readPair({ part, whole }: PairText, options: PhraseOptions): Pair | Refusal {
  const all = readPhrase(whole, options);
  if ('code' in all) return all;
  // The unit stands once, behind the whole, and tells whose marks both use.
  const unit = /^[\d., ]+$/.test(part) ? whole.replace(/^[\d., ]*\d/, '') : '';
  const some = readPhrase(part + unit, options);
  if ('code' in some) return some;
  return { part: some.quantity, whole: all.quantity, words: `${part}/${whole}`, notes: all.notes };
}

/**
 * Checks a percentage against the pair beside it.
 *
 * @param percent - the percentage
 * @param pair - the pair
 * @returns the remark where they do not fit
 */
export function checkShare(percent: Quantity, pair: Pair): readonly Refusal[] {
  if (agrees(percent, pair.part, pair.whole) !== 'impossible') return [];
  return [{ code: 'share-differs', words: `${pair.words} ≠ ${percent.value?.toString() ?? ''}%` }];
}

/**
 * Makes the figure of a field of counts from a pair: the part; the whole is named, because it is entered nowhere.
 *
 * @param pair - the pair
 * @param percent - a percentage beside it, which is checked
 * @returns the figure and remarks; refused where the part is more than its whole and nothing explains it
 */
export function partOfPair(pair: Pair, percent: Quantity | null): ReadText | Refusal {
  const { part, whole, notes } = pair;
  if (percent === null && part.value !== null && whole.value !== null && part.value.greaterThan(whole.value))
    return { code: 'part-above-whole', words: pair.words };
  const wholeText = whole.value === null ? '' : numberText(whole.value);
  const checked = percent === null ? [] : checkShare(percent, pair);
  return { quantity: part, notes: [...notes, ...checked, { code: 'whole-not-entered', words: wholeText }] };
}

/**
 * Makes the percentage a pair is, where a decimal is that percentage.
 *
 * @param pair - the pair
 * @returns the percentage; refused where there is none
 */
export function shareOfPair(pair: Pair): ReadText | Refusal {
  const { part, whole } = pair;
  if (part.value === null || whole.value === null || whole.value.isZero()) return { code: 'not-a-figure' };
  const share = exactNumber(
    multiplyFractions(divideFractions(fractionOf(part.value), fractionOf(whole.value)), hundred),
  );
  if (!Dec.isDecimal(share)) return { code: 'not-a-decimal' };
  return { quantity: stated(share, 'exact', null), notes: [{ code: 'whole-not-entered', words: pair.words }] };
}
