import type { TextOperator } from './rule-text.ts';
import { textError } from './text-error.ts';

/** One word or sign of a rule's text. */
export type Word =
  | {
      /** A number as it is written. */
      readonly kind: 'number';
      /** Its digits. */
      readonly text: string;
      /** Place in the text. */
      readonly at: number;
    }
  | {
      /** A name, a sign, or a text in quotation marks. */
      readonly kind: 'name' | 'quoted' | 'sign' | 'operator' | 'key' | 'unit';
      /** What is written, or what it stands for. */
      readonly text: string;
      /** Place in the text. */
      readonly at: number;
    };

const operators: Readonly<Record<string, TextOperator>> = {
  '=': '=',
  '==': '=',
  '!=': '!=',
  '<>': '!=',
  '≠': '!=',
  '<': '<',
  '<=': '<=',
  '≤': '<=',
  '>': '>',
  '>=': '>=',
  '≥': '>=',
};

const signs: Readonly<Record<string, string>> = { '−': '-', '–': '-', '×': '*', '·': '*', ':': '/', '÷': '/' };

// Words of both languages; whoever has a field of such a name puts it in quotation marks.
const keys: Readonly<Record<string, readonly [kind: 'key' | 'unit', text: string]>> = {
  if: ['key', 'if'],
  nếu: ['key', 'if'],
  khi: ['key', 'if'],
  when: ['key', 'if'],
  then: ['key', 'then'],
  thì: ['key', 'then'],
  and: ['key', 'and'],
  và: ['key', 'and'],
  of: ['key', 'of'],
  của: ['key', 'of'],
  day: ['unit', 'days'],
  days: ['unit', 'days'],
  ngày: ['unit', 'days'],
  'working day': ['unit', 'workingDays'],
  'working days': ['unit', 'workingDays'],
  'ngày làm việc': ['unit', 'workingDays'],
  month: ['unit', 'months'],
  months: ['unit', 'months'],
  tháng: ['unit', 'months'],
  year: ['unit', 'years'],
  years: ['unit', 'years'],
  năm: ['unit', 'years'],
};

const patterns: readonly (readonly [kind: Word['kind'], pattern: RegExp])[] = [
  ['number', /\d+(?:\.\d+)?/y],
  ['quoted', /"[^"]*"|“[^”]*”/y],
  ['operator', /<=|>=|!=|<>|==|[=<>≤≥≠]/y],
  ['sign', /[-+*/()%×·:÷−–]/y],
  ['name', /ngày làm việc|working days?|[\p{L}_][\p{L}\p{M}\p{N}_]*/uy],
];

/**
 * Parts the text of a rule into words and signs.
 *
 * @param written - the text, its letters composed
 * @param path - where it stands, for the error
 * @returns the words, in order
 * @throws `DefinitionError` `rules/unreadable`
 */
export function readWords(written: string, path: string): readonly Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < written.length) {
    if (/\s/.test(written.charAt(at))) {
      at++;
      continue;
    }
    const word = wordAt(written, at);
    if (word === null) throw textError('unreadable', unreadable(written.charAt(at)), written, at, path);
    if (grouped.test(word.word.text) && word.word.kind === 'number' && !/^\s*%/.test(written.slice(word.end)))
      throw textError('unreadable', thousandOrDecimal(word.word.text), written, at, path);
    words.push(word.word);
    at = word.end;
  }
  return words;
}

function wordAt(written: string, at: number): { readonly word: Word; readonly end: number } | null {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const found = pattern.exec(written)?.[0];
    if (found === undefined) continue;
    return { word: wordOf(kind, found, at), end: at + found.length };
  }
  return null;
}

function wordOf(kind: Word['kind'], found: string, at: number): Word {
  if (kind === 'operator') return { kind, text: operators[found] ?? found, at };
  if (kind === 'sign') return { kind, text: signs[found] ?? found, at };
  if (kind === 'quoted') return { kind, text: found.slice(1, -1).trim(), at };
  const name = found.toLowerCase();
  const key = kind === 'name' && Object.hasOwn(keys, name) ? keys[name] : undefined;
  return key === undefined ? { kind, text: found, at } : { kind: key[0], text: key[1], at };
}

// 1.000 is a thousand to one reader and one to another.
const grouped = /^[1-9]\d{0,2}\.\d{3}$/;
const thousandOrDecimal = (number: string) => ({
  vi: `"${number}" có thể là ${number.replace('.', '')} hoặc số thập phân; viết ${number.replace('.', '')} hoặc ${number}0`,
  en: `"${number}" can be ${number.replace('.', '')} or a decimal; write ${number.replace('.', '')} or ${number}0`,
});

const unreadable = (sign: string) => ({
  vi: `dấu "${sign}" không dùng được ở đây; số thập phân viết dấu chấm và không chia nhóm: 1234.5`,
  en: `the sign "${sign}" cannot be used here; decimals are written with a point and without groups: 1234.5`,
});
