import { blockText } from '../page/block-text.ts';
import type { Token } from '../page/token.ts';
import { countingWords } from '../words/counting-words.ts';
import { keysOf } from '../words/phrase-table.ts';
import { once } from '../words/once.ts';
import { percentWords, scales } from '../words/number-phrases.ts';
import { setAsidePatterns, type SetAsideKind } from './set-aside-patterns.ts';

/** Pieces of a block that count nothing. */
export interface SetAsideRange {
  /** What they are. */
  readonly what: SetAsideKind;
  /** First piece. */
  readonly from: number;
  /** Behind the last one. */
  readonly to: number;
}

/**
 * Finds the numbers of a block that count nothing: days, documents, articles, levels, phones and what else bears a number.
 *
 * @param tokens - the pieces of the block
 * @returns the ranges, each piece in one at most, in order
 */
export function setAside(tokens: readonly Token[]): readonly SetAsideRange[] {
  const ranges: SetAsideRange[] = [];
  const taken = new Uint8Array(tokens.length);
  const take = (what: SetAsideKind, from: number, to: number): void => {
    if (taken.subarray(from, to).some((one) => one === 1)) return;
    taken.fill(1, from, to);
    ranges.push({ what, from, to });
  };
  if (!tokens.some(({ kind }) => kind === 'number')) return ranges;
  documentNumbers(tokens, take);
  const text = blockText(tokens);
  for (const { what, pattern, unlessCounted } of setAsidePatterns())
    for (const { 0: found, index } of text.line.matchAll(pattern)) {
      if (!/\d/.test(found) || found === '') continue;
      const [from, end] = text.pieces(index, index + found.length);
      // A number behind a word such as "ngày" is still counted where something is counted behind it.
      const to = unlessCounted ? withoutCounted(tokens, from, end) : end;
      if (tokens.slice(from, to).some(({ kind }) => kind === 'number')) take(what, from, to);
    }
  listNumbers(tokens, take);
  years(tokens, taken, take);
  properNames(tokens, taken, take);
  return ranges.sort((a, b) => a.from - b.from);
}

// Takes the last number away where something is counted behind it.
function withoutCounted(tokens: readonly Token[], from: number, to: number): number {
  let last = to - 1;
  while (last > from && tokens[last]?.kind !== 'number') last -= 1;
  if (last + 1 !== to || !(isCounted(tokens, to) || isPart(tokens, to)) || isNamed(tokens, last)) return to;
  // "đến 25/33 xã": both numbers of a pair are counted.
  if (isCounted(tokens, to) && tokens[last - 1]?.text === '/' && tokens[last - 2]?.kind === 'number') last -= 2;
  while (last > from && tokens[last - 1]?.kind !== 'number') last -= 1;
  return Math.max(from, last);
}

// "hướng dẫn 87/92 đơn vị": the part of a pair, of which the whole is counted.
const isPart = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '/' && tokens[at + 1]?.kind === 'number' && isCounted(tokens, at + 2);

// "hội nghị lần 2 Ban Chỉ đạo", "điểm trường số 3 thôn Ví Dụ": behind such a word a name begins, and nothing is counted.
function isNamed(tokens: readonly Token[], number: number): boolean {
  if (!ordinals().has(tokens[number - 1]?.key ?? '')) return false;
  const pieces = countingWords().at(tokens, number + 1)?.pieces ?? 1;
  const isName = (at: number): boolean => tokens[at]?.kind === 'word' && tokens[at].capital;
  return isName(number + 1) || isName(number + 1 + pieces);
}

const ordinals = /* @__PURE__ */ once(
  () => new Set('điều khoản lần đợt số khóa phố thôn ấp khóm bản xóm khối tổ khu đội buôn'.split(' ').flatMap(keysOf)),
);

const verbs = /* @__PURE__ */ once(() => ({
  organise: keysOf('tổ chức'),
  held: new Set(
    [
      'hội',
      'họp',
      'đối',
      'được',
      'lấy',
      'các',
      'thực',
      'cho',
      'tuyên',
      'tốt',
      'ký',
      'bầu',
      'đại',
      'sinh',
      'bàn',
      'buổi',
      'cuộc',
      'lễ',
      'công',
      'kiểm',
      'hòa',
      'tập',
      'thành',
    ].flatMap(keysOf),
  ),
}));

/**
 * Tells whether something is counted at a place: a unit of measure, a scale or a percentage stands there.
 *
 * @param tokens - the pieces of the block
 * @param at - the place behind a number
 * @returns whether it does
 */
export function isCounted(tokens: readonly Token[], at: number): boolean {
  if (percentWords().at(tokens, at) !== null || scales().at(tokens, at) !== null) return true;
  const found = countingWords().at(tokens, at);
  if (found === null) return false;
  // "khoản 2 điểm c" bears a letter; "thôn 3 tổ chức hội nghị" has a verb, and no organisation.
  if (found.pieces === 1 && found.means.includes('point') && /^\p{L}$/u.test(tokens[at + 1]?.text ?? '')) return false;
  // "Hội nghị Trung ương 6, 7 khóa XIII" is no seven courses.
  if (found.means.includes('class') && /^[IVXLC]+$/.test(tokens[at + found.pieces]?.text ?? '')) return false;
  const { organise, held } = verbs();
  const isVerb = found.pieces === 2 && organise.every((key, i) => tokens[at + i]?.key === key);
  return !(isVerb && (held.has(tokens[at + 2]?.key ?? '') || tokens[at + 2]?.kind === 'number'));
}

// 30-CT/TW, 10/2022/QH15, 05/BC-UBND: a number to which letters in capitals are joined.
function documentNumbers(tokens: readonly Token[], take: (what: SetAsideKind, from: number, to: number) => void): void {
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== 'number') continue;
    let at = i + 1;
    const mark = (): boolean => {
      const sign = tokens[at];
      return sign !== undefined && (sign.text === '-' || sign.text === '/' || sign.text === '–');
    };
    if (mark() && tokens[at + 1]?.kind === 'number' && tokens[at + 2]?.text === '/') at += 2;
    const word = tokens[at + 1];
    if (!mark() || word?.kind !== 'word' || !/^\p{Lu}[\p{Lu}\d]/u.test(word.text)) continue;
    if (!(word.joined || tokens[at]?.joined === true)) continue;
    at += 2;
    while (mark() && tokens[at]?.joined === true && tokens[at + 1]?.kind === 'word') at += 2;
    take('document', i, at);
  }
}

// "(1) … ; (2) …" inside a sentence.
function listNumbers(tokens: readonly Token[], take: (what: SetAsideKind, from: number, to: number) => void): void {
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== 'number' || !/^[1-9]\d?$/.test(token.text)) continue;
    const isBracketed = tokens[i - 1]?.text === '(' && tokens[i + 1]?.text === ')';
    if (isBracketed && tokens[i + 2]?.kind === 'word' && !isCounted(tokens, i + 2)) take('list', i - 1, i + 2);
    else if (
      tokens[i - 1]?.text !== '(' &&
      tokens[i + 1]?.text === ')' &&
      tokens[i + 1]?.joined === true &&
      !opened(tokens, i)
    )
      take('list', i, i + 2);
  }
}

function opened(tokens: readonly Token[], before: number): boolean {
  for (let i = before - 1; i >= Math.max(0, before - 40); i -= 1) {
    if (tokens[i]?.text === '(') return true;
    if (tokens[i]?.text === ')') return false;
  }
  return false;
}

// A bare year: 2024, with nothing that is counted behind it.
function years(
  tokens: readonly Token[],
  taken: Uint8Array,
  take: (what: SetAsideKind, from: number, to: number) => void,
): void {
  for (const [i, { kind, text }] of tokens.entries())
    if (kind === 'number' && taken[i] === 0 && /^(?:19[4-9]|20[0-9])\d$/.test(text) && !isCounted(tokens, i + 1))
      take('period', i, i + 1);
}

// "Trường Tiểu học Kim Đồng 2": behind two words of a name a small number is part of it, where nothing is counted.
function properNames(
  tokens: readonly Token[],
  taken: Uint8Array,
  take: (what: SetAsideKind, from: number, to: number) => void,
): void {
  for (const [i, { kind, text }] of tokens.entries()) {
    if (kind !== 'number' || taken[i] !== 0 || !/^[1-9]\d?$/.test(text)) continue;
    const isNamed = tokens[i - 1]?.capital === true && tokens[i - 2]?.capital === true && i > 2;
    const next = tokens[i + 1]?.text ?? '';
    if (!isNamed || isShouted(tokens, i) || next === '/' || next === '-') continue;
    // "Trường THCS Số 2 xã Ví Dụ": behind a number that is called one nothing is counted.
    if (tokens[i - 1]?.text === 'Số' || !isCounted(tokens, i + 1)) take('name', i, i + 1);
  }
}

// In capitals from the first letter to the last everything looks like a name.
const isShouted = (tokens: readonly Token[], at: number): boolean =>
  [tokens[at - 1], tokens[at - 2]].every((token) => token !== undefined && token.text === token.text.toUpperCase());
