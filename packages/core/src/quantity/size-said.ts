import { normaliseText } from '../number/normalise-text.ts';
import { unitWordsIn } from './unit-of-measure.ts';

/** In what the numbers of a page, a column or a row are written. */
export interface Size {
  /** Power of ten: 3 for thousands, 6 for millions, 9 for billions, 0 for single ones. */
  readonly power: number;
  /** Words for it, as they would stand behind a number: `triệu đồng`. */
  readonly words: string;
  /** What is counted, in lower case: `đồng`, `người`; empty where only the power is said. */
  readonly of: string;
}

const powers: readonly (readonly [number, string, string])[] = [
  [12, 'nghìn tỷ', '(?:nghìn|ngàn) (?:tỷ|tỉ)|trillion'],
  [9, 'tỷ', 'tỷ|tỉ|billion|1[., ]?000[., ]?000[., ]?000'],
  [6, 'triệu', 'triệu|tr(?=[. đ]|$)|million|mil|1[., ]?000[., ]?000'],
  [3, 'nghìn', 'nghìn|ngàn|nghđ|ngđ|ng(?=[. đ])|thousand|1[., ]?000'],
];
const patterns = /* @__PURE__ */ powers.map(
  ([power, word, words]) => [power, word, RegExp(`^(?:${words})[. ]*(\\p{L}[\\p{L} ]*)?$`, 'u')] as const,
);

/**
 * Reads a unit of measure that says in how many the numbers are written: `triệu đồng`, `1.000 đ`, `VND million`.
 *
 * @param text - what stands behind "Đơn vị tính", in brackets behind a header, or in the column of measures
 * @returns the size; `null` where the words say none
 */
export function scaleOf(text: string): Size | null {
  const plain = plainly(text).replace(/^(vnd|vnđ|đồng) (?=\p{L})/u, '');
  const currency = plain === plainly(text) ? '' : 'đồng';
  for (const [power, word, pattern] of patterns) {
    const found = pattern.exec(plain);
    if (found === null) continue;
    const of = /^(?:nghđ|ngđ)/.test(plain) ? 'đồng' : (found[1] ?? '').trim() || currency;
    return { power, of, words: `${word} ${of}`.trim() };
  }
  return null;
}

/**
 * Reads all units of measure a text names: `triệu đồng; m2`, `nghìn đồng, hộ và người`.
 *
 * @param text - words that may be units of measure
 * @returns those understood, and whether words were left that are none
 */
export function sizesIn(text: string): { readonly sizes: readonly Size[]; readonly rest: boolean } {
  const parts = text.split(/[;+]|[,/](?!\d)| và | and /u).filter((part) => plainly(part) !== '');
  const sizes = parts.flatMap((part) => sizeOf(part) ?? []);
  const whole = sizes.length === parts.length ? null : sizeOf(text);
  return whole === null ? { sizes, rest: sizes.length < parts.length } : { sizes: [whole], rest: false };
}

function sizeOf(text: string): Size | null {
  const scale = scaleOf(text);
  if (scale !== null && (scale.of === '' || isMeasureWord(scale.of))) return scale;
  const of = plainly(text);
  return isMeasureWord(of) ? { power: 0, of, words: of } : null;
}

function isMeasureWord(of: string): boolean {
  const { names, rest } = unitWordsIn(of, '');
  return names !== 'unknown' && rest === '';
}

/**
 * Tells whether a text is nothing but units of measure.
 *
 * @param text - words that may be units of measure
 * @returns `true` for `triệu đồng`, `m2; hộ`
 */
export function saysOnlySizes(text: string): boolean {
  const { sizes, rest } = sizesIn(text);
  return sizes.length > 0 && !rest;
}

/**
 * Tells what a size is to a field.
 *
 * @param size - the size that is said
 * @param measuredIn - unit of measure of the field
 * @returns `own` where it counts what the field counts, `other` where it is another unit of the same kind, `none` otherwise
 */
export function sizeFits({ of, power }: Size, measuredIn: string): 'own' | 'other' | 'none' {
  if (of === '') return measuredIn === 'VND' && power > 0 ? 'own' : 'none';
  if (isOwn(of, measuredIn)) return 'own';
  const kind = alike.find((ids) => ids.includes(measuredIn)) ?? [];
  return kind.some((one) => isOwn(of, one)) ? 'other' : 'none';
}

/**
 * Finds the size that words say for a field.
 *
 * @param words - all units of measure that are said at one place
 * @param measuredIn - unit of measure of the field
 * @returns the size, also that of another unit of the same kind; `null` where nothing said is about the field
 */
export function sizeFor(words: string, measuredIn: string): Size | null {
  const fitting = sizesIn(words).sizes.filter((size) => sizeFits(size, measuredIn) !== 'none');
  return fitting.find((size) => sizeFits(size, measuredIn) === 'own') ?? fitting[0] ?? null;
}

// Units of measure of one kind, between which a number says something else: 3 ha are no 3 m2.
const alike: readonly (readonly string[])[] = [
  ['m2', 'ha'],
  ['VND', 'USD'],
  ['hour', 'day', 'workingDay', 'month', 'year'],
];

function isOwn(words: string, measuredIn: string): boolean {
  const { names, rest } = unitWordsIn(words, measuredIn);
  return names === 'own' && rest === '';
}

function plainly(text: string): string {
  return normaliseText(text)
    .toLowerCase()
    .replace(/^[\s(]+|(?<![\s.,;:)])[\s.,;:)]+$/g, '');
}
