import { isAboutSize } from '../quantity/about-size.ts';
import { saysOnlySizes } from '../quantity/size-said.ts';
import { composed } from '../words/compose.ts';

/** A unit of measure that a line above a table states. */
export interface MeasureLine {
  /** The words that state it: `triệu đồng; m2`. */
  readonly words: string;
  /** What else stands in the line; empty where that is all. */
  readonly rest: string;
}

const before = '(?<![\\p{L}\\p{N}])';
// These say a unit of measure and nothing else, whatever stands behind them.
const certain = RegExp(
  `${before}(?:đơn vị (?:tính|đo(?: lường)?)|đvt|units? of measure)\\s*(?:\\([^)]*\\))?\\s*:\\s*(\\S.*)$`,
  'iu',
);
// Behind these may stand somebody's name, or a period.
const likely = RegExp(
  `${before}(?:đơn vị(?: tiền(?: tệ)?)?|đv|unit|currency|(?:tính|ghi) (?:bằng|theo)(?: đơn vị)?)\\s*:?\\s+(\\S.*)$`,
  'iu',
);
const labelled = /:\s*([^:\d\s][^:\d]*)$/u;

/**
 * Finds the unit of measure in a line above a table: `(Đơn vị: triệu đồng)`, `HUY ĐỘNG NĂM 2024 (ĐVT: 1.000 đồng)`,
 * `Số tiền tính bằng triệu đồng`, or `Triệu đồng` alone.
 *
 * @param text - text of a cell
 * @returns the words and what else the line says; `null` where it states none
 */
export function measureInLine(text: string): MeasureLine | null {
  const plain = composed(text).replace(/[ÐƉ]/g, 'Đ').replace(/\s+/g, ' ').trim();
  for (const { 0: brackets, 1: inside = '', index } of plain.matchAll(/\(([^()]*)\)?/g)) {
    const words = saidIn(inside)?.words ?? (isSize(inside) ? inside.trim() : null);
    if (words !== null) return lineOf(words, `${plain.slice(0, index)} ${plain.slice(index + brackets.length)}`);
  }
  if (isSize(plain)) return lineOf(plain, '');
  const said = saidIn(plain);
  return said === null ? null : lineOf(said.words, plain.slice(0, said.from));
}

function saidIn(text: string): { readonly words: string; readonly from: number } | null {
  const sure = certain.exec(text);
  if (sure?.[1] !== undefined) return { words: sure[1], from: sure.index };
  const maybe = likely.exec(text);
  if (maybe?.[1] !== undefined && saysOnlySizes(maybe[1])) return { words: maybe[1], from: maybe.index };
  const [, words] = labelled.exec(text) ?? [];
  // "Kinh phí: triệu đồng" says the size of all money; its label is no title of the table.
  return words !== undefined && isSize(words) ? { words, from: 0 } : null;
}

const isSize = (text: string): boolean => isAboutSize(text) && saysOnlySizes(text);

function lineOf(words: string, rest: string): MeasureLine {
  return {
    words: words.replace(/(?<![\s.;)])[\s.;)]+$/u, ''),
    rest: rest.replace(/^[\s*,;–—-]+|(?<![\s*,;.–—-])[\s*,;.–—-]+$/gu, '').replace(/ +/g, ' '),
  };
}
