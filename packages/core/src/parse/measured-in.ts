import type { Field } from '../entity/field.ts';
import { Dec } from '../number/decimal.ts';
import { normaliseText } from '../number/normalise-text.ts';
import { unitWordsIn } from '../quantity/unit-of-measure.ts';
import type { CellInput } from './cell-input.ts';

/** By what the numbers of a column are to be multiplied, and in what they are measured. */
export interface Scale {
  /** Power of ten: 3 for thousands, 6 for millions, 9 for billions. */
  readonly power: number;
  /** Word for it, to put behind a text. */
  readonly word: string;
  /** What is counted, in lower case: `đồng`, `người`; empty where nothing is said. */
  readonly of: string;
}

const powers: readonly (readonly [number, string, string])[] = [
  [9, 'tỷ', 'tỷ|tỉ|1[.,]?000[.,]?000[.,]?000'],
  [6, 'triệu', 'triệu|tr|1[.,]?000[.,]?000'],
  [3, 'nghìn', 'nghìn|ngàn|1[.,]?000'],
];
const patterns = /* @__PURE__ */ powers.map(
  ([power, word, words]) => [power, word, RegExp(`^(?:${words})[. ]?(\\p{L}[\\p{L} ]*)?$`, 'u')] as const,
);

/**
 * Reads a unit of measure that says in how many the numbers are written: `triệu đồng`, `1.000 đ`, `nghìn người`.
 *
 * @param text - what stands behind "Đơn vị tính", in brackets behind a header, or in the column of measures
 * @returns the scale; `null` where the words say none
 */
export function scaleOf(text: string): Scale | null {
  const plain = normaliseText(text)
    .toLowerCase()
    .replace(/[\s.,;:)]+$/, '');
  for (const [power, word, pattern] of patterns) {
    const found = pattern.exec(plain);
    if (found !== null) return { power, word, of: (found[1] ?? '').trim() };
  }
  return null;
}

/**
 * Returns the unit of measure in brackets behind a header, or behind the nearest group above it that has one.
 *
 * @param header - such as `Kinh phí (triệu đồng)`, or `Kinh phí (triệu đồng) / Tổng số`
 * @returns `triệu đồng`; empty where no brackets end the header or a group
 */
export function measureInHeader(header: string): string {
  const parts = header.split(' / ').reverse();
  const found = parts.map((part) => /\(([^()]*)\)\s*$/.exec(part)?.[1]).find((words) => words !== undefined);
  return found?.replace(/^(?:đơn vị(?: tính)?|đvt)\s*:?\s*/iu, '') ?? '';
}

/**
 * Gives a cell the size its column says: 3,4 under "triệu đồng" is 3.400.000 đồng, as exact as it was written.
 *
 * @param cell - the cell
 * @param field - its field; what is not measured in these words is left alone
 * @param scale - what the column, the row or the page says
 * @returns the cell with the full number
 */
export function scaledCell(cell: CellInput, { info }: Field, scale: Scale): CellInput {
  const { measuredIn } = info;
  if (measuredIn === undefined || info.kind === 'statedRatio') return cell;
  const fits = scale.of === '' ? measuredIn === 'VND' : isOwn(scale.of, measuredIn);
  const { value } = cell;
  if (!fits) return cell;
  if (typeof value === 'string')
    return /^[\s\d.,]*\d[\s\d.,]*$/.test(value)
      ? { ...cell, value: `${value.trim()} ${scale.word} ${scale.of}`.trim() }
      : cell;
  if (typeof value !== 'number' || !Number.isFinite(value) || value === 0) return cell;
  // A file keeps 15 digits of what was typed; those behind are noise.
  const typed = new Dec(value.toPrecision(15));
  const accuracy = { decimals: typed.decimalPlaces() - scale.power, mode: 'unknown' };
  const full = typed.times(new Dec(10).pow(scale.power));
  return { ...cell, value: { state: 'reported', value: full, bound: 'exact', upper: null, accuracy } };
}

// Units of measure of one kind, between which a number says something else: 3 ha are no 3 m2.
const alike: readonly (readonly string[])[] = [
  ['m2', 'ha'],
  ['VND', 'USD'],
  ['hour', 'day', 'workingDay', 'month', 'year'],
];

/**
 * Puts the unit of measure the page states behind a number, where it is not the one of the field though one of its kind:
 * the number is then refused as it would be with its unit beside it.
 *
 * @param cell - the cell
 * @param field - its field
 * @param said - units of measure that are stated, the nearest first
 * @returns the cell with its unit; the cell itself where nothing contradicts
 */
export function otherMeasureIn(cell: CellInput, { info }: Field, said: readonly string[]): CellInput {
  const { measuredIn } = info;
  const others = alike.find((kind) => measuredIn !== undefined && kind.includes(measuredIn)) ?? [];
  const { value } = cell;
  const bare = typeof value === 'number' || (typeof value === 'string' && /^[\s\d.,]*\d[\s\d.,]*$/.test(value));
  const [words] = said;
  if (!bare || words === undefined || measuredIn === undefined || isOwn(words, measuredIn)) return cell;
  const other = others.some((one) => one !== measuredIn && isOwn(words, one));
  return other ? { value: `${String(value).trim()} ${words}`, at: cell.at } : cell;
}

function isOwn(words: string, measuredIn: string): boolean {
  const { names, rest } = unitWordsIn(words.toLowerCase(), measuredIn);
  return names === 'own' && rest === '';
}
