import type { FigureStatus } from '../figure-status.ts';
import { leadWords } from '../quantity-words.ts';
import { unitWordsIn } from '../unit-of-measure.ts';
import { readNumberWords } from '../../words/number-words.ts';
import { statusSaid } from './read-status.ts';
import { startingWord, wordList } from './word-list.ts';

/** A part and its whole, still as text: `861/866`. */
export interface PairText {
  /** The part. */
  readonly part: string;
  /** The whole, with the unit behind it. */
  readonly whole: string;
}

/** What stands beside a number. */
export interface Beside {
  /** The text without it. */
  readonly text: string;
  /** A percentage such as `99,4%`. */
  readonly percent: string | null;
  /** A part and its whole. */
  readonly pair: PairText | null;
  /** The number again, in words. */
  readonly inWords: readonly { readonly words: string; readonly value: bigint }[];
  /** How final the figure is. */
  readonly status: FigureStatus | null;
  /** Words in brackets that are nothing of this. */
  readonly others: readonly string[];
}

const leads = /* @__PURE__ */ wordList(leadWords);
// "861/866, 99,4%" and "861 đơn vị, đạt 99,4%".
const behindPair = /^(\d[^/]*\/.*?)[,;] (\d[\d., ]*(?:%|phần trăm))$/;
const behindWord = /^(.*\d.*?)[,;]? (?:đạt|chiếm|bằng|tương đương|=) ?(?:tỷ lệ )?(\d[\d., ]*(?:%|phần trăm))$/;
// A comparison with another period, and what the figure holds: "12 vụ, tăng 2 vụ so với cùng kỳ".
const compared = /^(\d.*?)[,;]? ((?:tăng|giảm|trong đó|so với) .*)$/;
// "VND 500.000", "$500"
const unitBefore = /^(\$|₫|usd|vnđ|vnd) ?(\d[\d., ]*(?: ?\D+)?)$/;
const percentForm = /^\d[\d., ]*(?:%|phần trăm)$/;

/**
 * Takes words off the front that say nothing of the number: `đạt`, `tổng số`.
 *
 * @param text - lower-case text
 * @returns the text without them
 */
export function withoutLead(text: string): string {
  const found = startingWord(text, leads);
  return found === null || found.rest === '' ? text : withoutLead(found.rest.replace(/^: ?/, ''));
}

/**
 * Reads a part and its whole.
 *
 * @param text - lower-case text
 * @returns both as text, or `null` where the text is no pair; a day such as 15/6/2024 is none
 */
export function pairIn(text: string): PairText | null {
  const [, part, whole] = /^(\d[^/]*?) ?(?:\/|(?<= )(?:trên|trong)(?: tổng số)?(?= )) ?(\d[^/]*)$/.exec(text) ?? [];
  return part === undefined || whole === undefined ? null : { part, whole };
}

/**
 * Tells whether a text may be a month of a year as well as a part of a whole or a span: `5/2024`, `01-2024`, `2024/5`.
 *
 * @param text - lower-case text
 * @returns `true` where nothing beside the numbers tells
 */
export function mayBeMonth(text: string): boolean {
  const [, first, second] = /^(\d{1,4})(?:[-–—]| ?\/ ?)(\d{1,4})$/.exec(text) ?? [];
  if (first === undefined || second === undefined) return false;
  return (isMonth(first) && isYear(second)) || (isYear(first) && isMonth(second));
}

const isMonth = (digits: string): boolean => /^(?:0?[1-9]|1[0-2])$/.test(digits);
const isYear = (digits: string): boolean => /^(?:19|20)\d\d$/.test(digits);

/**
 * Reads a number in words, with the unit behind it or without: `mười triệu đồng chẵn`.
 *
 * @param text - lower-case text
 * @param measuredIn - unit of measure of the field
 * @returns the number, or `null`
 */
export function numberInWords(text: string, measuredIn: string): bigint | null {
  const words = text.replace(/^(?:viết )?(?:bằng chữ|ghi bằng chữ) ?:? ?/, '').replace(/ (?:chẵn|tròn)$/, '');
  const whole = readNumberWords(words);
  if (whole !== null) return whole;
  const syllables = words.split(' ');
  for (let count = syllables.length - 1; count > 0; count--) {
    const value = readNumberWords(syllables.slice(0, count).join(' '));
    if (value === null) continue;
    const { names, rest } = unitWordsIn(syllables.slice(count).join(' '), measuredIn);
    return names === 'own' && rest === '' ? value : null;
  }
  return null;
}

/**
 * Takes from a text what stands beside its number: brackets, and a percentage behind a comma.
 *
 * @param text - lower-case text such as `861/866 đơn vị (đạt 99,4%)`
 * @param measuredIn - unit of measure of the field
 * @returns the text without it, and what it says
 */
export function takeBeside(text: string, measuredIn: string): Beside {
  const brackets: string[] = [];
  let plain = text.replace(/ ?\(([^()]*)\) ?/g, (_, inside: string) => {
    brackets.push(inside.trim().replace(/[.;,]+$/, ''));
    return ' ';
  });
  plain = plain
    .replace(/ +/g, ' ')
    .replace(/ (?=[,;])|(?<=\d) (?=%)/g, '')
    .trim();
  const tail = behindPair.exec(plain) ?? behindWord.exec(plain);
  if (tail?.[1] !== undefined && tail[2] !== undefined) {
    plain = tail[1];
    brackets.push(tail[2]);
  }
  const others: string[] = [];
  const [, figure, comparison] = compared.exec(plain) ?? [];
  if (figure !== undefined && comparison !== undefined) {
    plain = figure;
    others.push(comparison);
  }
  plain = plain.replace(unitBefore, '$2 $1');
  let percent: string | null = null;
  let pair: PairText | null = null;
  let status: FigureStatus | null = null;
  const inWords: { words: string; value: bigint }[] = [];
  for (const inside of brackets) {
    const bare = withoutLead(inside);
    const value = numberInWords(inside, measuredIn);
    if (inside === '') continue;
    if (statusSaid(inside) !== null) status = statusSaid(inside);
    else if (percent === null && percentForm.test(bare)) percent = bare;
    else if (pair === null && pairIn(bare) !== null) pair = pairIn(bare);
    else if (value !== null) inWords.push({ words: inside, value });
    else others.push(inside);
  }
  return { text: plain, percent, pair, inWords, status, others };
}
