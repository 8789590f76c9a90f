import { FormulaError } from './formula-error.ts';

/** Longest formula taken, in characters. */
export const longestFormula = 2000;

/** Deepest nesting taken, in brackets or in operations inside one another. */
export const deepestFormula = 40;

/**
 * Refuses a text before any parser sees it: too long, letters of another script, brackets that do not match or nest too
 * deep.
 *
 * @param text - a formula
 * @param path - path to the formula inside its definition
 * @throws {@link FormulaError} `formula/empty`, `formula/too-long`, `formula/foreign-letter`, `formula/too-deep`,
 * `formula/bracket-not-closed`, `formula/bracket-not-opened`
 */
export function checkText(text: string, path: string): void {
  const refuse = (code: string, vi: string, en: string, at: number, piece = ''): never => {
    throw new FormulaError(`formula/${code}`, { vi, en }, at, piece, path);
  };
  if (text.trim() === '') refuse('empty', 'công thức để trống', 'the formula is empty', 0);
  if (text.length > longestFormula)
    refuse(
      'too-long',
      `công thức dài ${text.length} ký tự; tối đa ${longestFormula}`,
      `the formula has ${text.length} characters; at most ${longestFormula} are taken, so split it into indicators`,
      longestFormula,
    );
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? '';
    if (!/[\t\n\r -~]/.test(letter)) refuseLetter(text, at, path);
    if (letter === '(') open.push(at);
    if (open.length > deepestFormula)
      refuse(
        'too-deep',
        `ngoặc lồng nhau quá ${deepestFormula} lớp`,
        `brackets nest deeper than ${deepestFormula}; split the formula into indicators`,
        at,
        letter,
      );
    if (letter === ')' && open.pop() === undefined)
      refuse('bracket-not-opened', 'dấu ")" không có dấu "(" tương ứng', 'a ")" has no "(" before it', at, letter);
  }
  const last = open.at(-1);
  if (last !== undefined)
    refuse('bracket-not-closed', 'dấu "(" chưa được đóng', 'a "(" is never closed', last, text.slice(last, last + 10));
}

const signs: Readonly<Record<string, string>> = {
  '×': '*',
  '÷': '/',
  '−': '-',
  '–': '-',
  '≤': '<=',
  '≥': '>=',
  '≠': '<>',
};

function refuseLetter(text: string, at: number, path: string): never {
  const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const code = `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const sign = signs[letter];
  const [vi, en] =
    sign === undefined
      ? ['chỉ dùng chữ cái Latinh không dấu; hãy gõ lại tên', 'only plain Latin letters are taken; type the name again']
      : [`hãy viết "${sign}"`, `write "${sign}"`];
  throw new FormulaError(
    'formula/foreign-letter',
    { vi: `ký tự "${letter}" (${code}) không dùng được: ${vi}`, en: `"${letter}" (${code}) cannot be used: ${en}` },
    at,
    letter,
    path,
  );
}
