import { fractionOf } from '../../number/exact-number.ts';
import { compareFractions, fraction } from '../../number/fraction.ts';
import { daysNamed } from '../../time/read-day-span.ts';
import { normaliseText } from '../../number/normalise-text.ts';
import type { Refusal } from '../quantity-findings.ts';
import { stateWords } from '../quantity-words.ts';
import { missingQuantity, type Quantity, type QuantityState } from '../quantity.ts';
import type { SizedReadOptions } from './read-options.ts';
import { liesIn, exactly } from '../interval.ts';
import { intervalOfStated } from '../stated-interval.ts';
import { sizeFits } from '../size-said.ts';
import { unitWordsIn } from '../unit-of-measure.ts';
import { readNumberWords } from '../../words/number-words.ts';
import { Dec } from '../../number/decimal.ts';
import { accuracyOf } from './read-amount.ts';
import {
  mayBeMonth,
  numberInWords,
  pairIn,
  takeBeside,
  withoutLead,
  type Beside,
  type PairText,
} from './read-beside.ts';
import { checkShare, partOfPair, readPair, shareOfPair } from './read-pair.ts';
import { readPhrase, type PhraseOptions, type ReadText } from './read-phrase.ts';
import { takeStatus } from './read-status.ts';
import { stated, withStatus } from './stated.ts';
import { startingWord, wordList } from './word-list.ts';

const states = /* @__PURE__ */ wordList(stateWords);

// 40*, 20 **, 40 (*): the mark of a footnote says nothing of the number.
const footnote = /(?<=[\d%)\p{L}]) ?(?:\*+|\(\*+\)|\[\*+\])$/u;

// Programs that write files of separated values quote in their own ways: “1.234”, '1.234', «12».
const quoted = /^["“”„«'‘’`](\d[^"“”„«»'‘’`]*)["“”»'‘’`]$/u;

const groupedByApostrophes = /(?<![\d.,'’‘`])\d{1,3}(?:['’‘`]\d{3})+(?!['’‘`\d])/gu;

// How a reader hands on what a sheet shows as a day.
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}(?:[ t]\d{2}:\d{2}.*)?$/.test(text);

// The value of a state: "none" is a zero with its number.
function ofState(state: Exclude<QuantityState, 'reported'>): Quantity {
  return state === 'zero' ? stated(new Dec(0), 'exact', null) : { ...missingQuantity, state };
}

/**
 * Reads a figure from text: a state, a number with the words around it, or a part and its whole.
 *
 * @param text - as typed
 * @param options - unit of measure, locale, meaning of a dash
 * @returns the quantity and remarks, or why it is refused
 */
export function readFigureText(text: string, options: SizedReadOptions): ReadText | Refusal {
  if (text.length > 200) return { code: 'too-long' };
  // An apostrophe in front is how spreadsheets mark text; letters that only look like đ are typed for it.
  const plain = normaliseText(text)
    .toLowerCase()
    .replace(/ð|ɖ/g, 'đ')
    .replace(quoted, '$1')
    .replace(/^['’‘`]+ ?/, '')
    .replace(groupedByApostrophes, (number) => number.replace(/['’‘`]/g, ' '))
    .replace(footnote, '');
  if (plain === '') return { quantity: missingQuantity, notes: [] };
  if (isDay(plain)) return { code: 'time-in-a-figure' };
  const days = daysNamed(plain);
  if (days !== null)
    return {
      code: 'days-in-a-figure',
      ...(options.measuredIn === 'day' && days > 0 ? { proposal: String(days) } : {}),
    };
  if (/^[-–—]+$/.test(plain)) {
    const notes: Refusal[] = options.dash === undefined ? [{ code: 'dash-read-as-missing' }] : [];
    return { quantity: ofState(options.dash ?? 'missing'), notes };
  }
  const words = plain === '...' ? plain : plain.replace(/ ?[./;,]+$/, '');
  const state = stateSaid(words, options.measuredIn);
  if (state !== null) return { quantity: ofState(state), notes: [] };
  if (/^(?:n\/a|na|#n\/a)$/.test(words)) return { code: 'not-available-or-not-applicable' };
  const { measuredIn, locale = null, size } = options;
  const phrase: PhraseOptions = { measuredIn, locale, ...(size === undefined ? {} : { size }) };
  if (mayBeMonth(words)) return { code: 'pair-or-month', words };
  // Nearly every text is a bare number.
  return /^[\d., ]+$/.test(words) ? readPhrase(words, phrase) : readStatement(words, phrase);
}

// "không có vụ nào" says no more than "không có".
function stateSaid(words: string, measuredIn: string): Exclude<QuantityState, 'reported'> | null {
  const said = words
    .replace(/ (?:nào(?: cả)?|cả)$/, '')
    .replace(behindNone, '')
    .trim();
  const found = startingWord(said, states);
  if (found === null) return null;
  if (found.rest === '') return said === words || found.means === 'zero' ? found.means : null;
  const { names, rest } = unitWordsIn(found.rest, measuredIn);
  if (found.means !== 'zero' || rest !== '') return null;
  // Where nothing arose, whatever is named, there is nothing to count; "không có kế hoạch" says nothing of meetings.
  return names === 'own' || (names === 'other' && /phát sinh/.test(said)) ? 'zero' : null;
}

// "không phát sinh trong kỳ", "không phát sinh (0)"
const behindNone = /(?: (?:trong )?(?:kỳ|tháng|quý|năm)(?: (?:này|báo cáo))?)?(?: ?\(0+\))?$/;

function readStatement(words: string, options: PhraseOptions): ReadText | Refusal {
  const beside = takeBeside(words, options.measuredIn);
  const said = takeStatus(withoutLead(beside.text));
  const text = withoutLead(said.text);
  const read = readMain(text, beside, options);
  if ('code' in read) return read;
  const { quantity } = read;
  const notes = toldOnce([
    ...read.notes,
    ...read.unused.map((other): Refusal => ({ code: 'words-beside', words: other })),
  ]);
  for (const { words: spelled, value } of beside.inWords)
    if (!fits(quantity, value) && !fits(quantity, inSize(spelled, value, options)))
      return { code: 'number-words-differ', words: `${text} ≠ ${spelled}` };
  const status = said.status ?? beside.status;
  return { quantity: status === null ? quantity : withStatus(quantity, status), notes };
}

// All words nobody used are one remark of a cell.
function toldOnce(notes: readonly Refusal[]): readonly Refusal[] {
  const unused = notes.filter(({ code }) => code === 'words-beside');
  if (unused.length < 2) return notes;
  const words = unused.map((note) => note.words ?? '').join('; ');
  return [...notes.filter(({ code }) => code !== 'words-beside'), { code: 'words-beside', words }];
}

// "hai vụ", "Hai (02) vụ": the number in words alone, or before its digits.
function readSpelled(text: string, { others }: Beside, options: PhraseOptions): WithUnused | Refusal | null {
  const said = /\d/.test(text) ? null : numberInWords(text, options.measuredIn);
  if (said === null) return null;
  const { size, measuredIn, locale } = options;
  const isBare = readNumberWords(text) !== null;
  if (isBare && size !== undefined && sizeFits(size, measuredIn) === 'other')
    return { code: 'other-unit-of-measure', words: size.words, measuredIn };
  const value = inSize(text, said, options);
  // "hai tỷ" is as round as "2 tỷ".
  const scale = [12, 9, 6, 3].find((power) => value > 0n && value % 10n ** BigInt(power) === 0n) ?? 0;
  const accuracy = accuracyOf({ decimals: -scale, scale }, options.measuredIn);
  const quantity = stated(new Dec(String(value)), 'exact', accuracy);
  const digits = others.filter((other) => /^[\d., ]+$/.test(other));
  for (const one of digits) {
    const again = [readPhrase(one, options), readPhrase(one, { measuredIn, locale })];
    if (!again.some((read) => !('code' in read) && fits(read.quantity, value)))
      return { code: 'number-words-differ', words: `${text} ≠ ${one}` };
  }
  return { quantity, notes: [], unused: others.filter((other) => !digits.includes(other)) };
}

// "một trăm" under "triệu đồng" are a hundred million; "hai triệu" says its size itself.
function inSize(words: string, value: bigint, { size }: PhraseOptions): bigint {
  const isSized = size !== undefined && value % 1000n !== 0n && readNumberWords(words) !== null;
  return isSized ? value * 10n ** BigInt(size.power) : value;
}

interface WithUnused extends ReadText {
  /** Words in brackets that nobody used. */
  readonly unused: readonly string[];
}

function readMain(text: string, beside: Beside, options: PhraseOptions): WithUnused | Refusal {
  const spelled = readSpelled(text, beside, options);
  if (spelled !== null) return spelled;
  const read = readDigits(text, beside, options);
  return 'code' in read ? read : { ...read, unused: beside.others };
}

function readDigits(text: string, beside: Beside, options: PhraseOptions): ReadText | Refusal {
  const percentField = options.measuredIn.startsWith('percent');
  const percent = beside.percent === null ? null : readPhrase(beside.percent, { ...options, measuredIn: 'percent' });
  if (percent !== null && 'code' in percent) return percent;
  const main = pairIn(text);
  if (main !== null) {
    const pair = readPair(
      percentField ? bare(main) : main,
      percentField ? { measuredIn: '', locale: options.locale } : options,
    );
    if ('code' in pair) return pair;
    if (!percentField) return partOfPair(pair, percent?.quantity ?? null);
    if (percent === null) return shareOfPair(pair);
    return { ...percent, notes: [...percent.notes, ...checkShare(percent.quantity, pair), unentered(pair.words)] };
  }
  const read = readPhrase(text, options);
  if ('code' in read) return read;
  const notes = [...read.notes];
  if (percent !== null) notes.push({ code: 'words-beside', words: beside.percent ?? '' });
  if (beside.pair !== null) {
    const pair = percentField ? readPair(bare(beside.pair), { measuredIn: '', locale: options.locale }) : null;
    if (pair !== null && !('code' in pair)) notes.push(...checkShare(read.quantity, pair), unentered(pair.words));
    else notes.push({ code: 'words-beside', words: `${beside.pair.part}/${beside.pair.whole}` });
  }
  return { quantity: read.quantity, notes };
}

// The two numbers a percentage comes from, whatever they count.
function bare({ part, whole }: PairText): PairText {
  const digits = (text: string) => /^[\d., ]*\d/.exec(text)?.[0] ?? text;
  return { part: digits(part), whole: digits(whole) };
}

const unentered = (words: string): Refusal => ({ code: 'whole-not-entered', words });

// Whether a number in words may be what the digits say, as precisely as they say it.
function fits(quantity: Quantity, value: bigint): boolean {
  if (quantity.value === null) return false;
  const exact = { ...quantity, bound: 'exact' } as const;
  const told = intervalOfStated(exact);
  return (
    told === null ||
    compareFractions(fractionOf(quantity.value), fraction(value)) === 0 ||
    liesIn(exactly(fraction(value)), told)
  );
}
