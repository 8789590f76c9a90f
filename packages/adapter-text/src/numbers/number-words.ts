import { readQuantity } from '@qcdc/core';
import type { Token } from '../page/token.ts';
import { countingWords } from '../words/counting-words.ts';
import { keysOf } from '../words/phrase-table.ts';
import { once } from '../words/once.ts';
import { percentWords } from '../words/number-phrases.ts';

const vocabulary = /* @__PURE__ */ once(() => {
  const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').flatMap(keysOf));
  return {
    // With what a number in words may begin, and how it may go on
    first: set('một hai ba bốn năm sáu bảy bẩy tám chín mười không'),
    next: set('một hai ba bốn năm sáu bảy bẩy tám chín mười mươi trăm nghìn ngàn triệu tỷ linh lẻ mốt tư lăm nhăm'),
    one: keysOf('một')[0],
    year: keysOf('năm')[0],
    zero: keysOf('không')[0],
    any: keysOf('nào')[0],
    among: keysOf('trong')[0],
    // "vài ba hộ" is no number; "chưa có một vụ nào" is none
    rough: set('vài đôi dăm mươi'),
    none: set('chưa không chẳng'),
    // Behind these "một" is the number one, and no article
    counts: set(
      'chức có được thêm mở lập hiện nhận hành duyệt trả dựng nghị dụng lý chỉ hơn thúc đạo ký kết ra sinh tiếp công',
    ),
    // Behind these "năm" is a year
    ofYears: set(
      'trong cả một hằng hàng mỗi các đầu cuối của qua những từng theo sau trước ngoái mấy nhiều nửa báo thời giữa dự cùng',
    ),
    // "một số", "một phần", "một cách"; "một cửa"
    vague: set('số phần cách bộ cửa trong mặt là vài ít nửa chiều lòng'),
  };
});
const mostWords = 14;

/**
 * Tells whether a piece may be part of a number in words.
 *
 * @param token - the piece
 * @returns whether it may
 */
export function isNumberWord(token: Token | undefined): boolean {
  return token !== undefined && vocabulary().next.has(token.key);
}

/** A number in words. */
export interface NumberWords {
  /** Behind its last piece. */
  readonly to: number;
  /** The same in digits. */
  readonly digits: string;
}

/**
 * Reads a number written in words at a place. Words for small numbers mean much else, so something that is counted must stand behind it.
 *
 * @param tokens - the pieces of the block
 * @param at - the place
 * @returns the number, or `null`
 */
export function numberWordsAt(tokens: readonly Token[], at: number): NumberWords | null {
  const words = vocabulary();
  const key = tokens[at]?.key ?? '';
  if (!words.first.has(key)) return null;
  let to = at + 1;
  while (to < tokens.length && to - at < mostWords && words.next.has(tokens[to]?.key ?? '')) to += 1;
  for (; to > at; to -= 1) {
    if (!standsBefore(tokens, to)) continue;
    const digits = digitsOf(tokens.slice(at, to));
    if (digits === null) continue;
    return to - at === 1 && isOtherWord(tokens, at) ? null : { to, digits };
  }
  return null;
}

// A counting word, a percentage, or the same number again: "hai (02) cuộc".
function standsBefore(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text === '(' && tokens[at + 1]?.kind === 'number' && tokens[at + 2]?.text === ')')
    return countingWords().at(tokens, at + 3) !== null;
  const counted = countingWords().at(tokens, at);
  // "họp hai lần trong năm" tells how often.
  if (counted?.means[0] === 'time') return false;
  return counted !== null || percentWords().at(tokens, at) !== null;
}

function isOtherWord(tokens: readonly Token[], at: number): boolean {
  const words = vocabulary();
  const [key, before, behind] = [tokens[at]?.key, tokens[at - 1]?.key ?? '', tokens[at + 1]?.key ?? ''];
  if (key === words.zero) return !isNone(tokens, at + 1);
  const further = tokens[at - 2]?.key ?? '';
  if (words.rough.has(before) || (before === words.among && further === words.one)) return true;
  if (key === words.one) return !words.counts.has(before) || words.vague.has(behind) || words.none.has(further);
  if (key === words.year) return at === 0 || words.ofYears.has(before) || tokens[at - 1]?.kind === 'sign';
  return false;
}

// "Không vụ nào", "không vụ;" are zero; "không đồng ý", "không tổ chức họp", "không công khai" deny what follows.
function isNone(tokens: readonly Token[], at: number): boolean {
  const counted = countingWords().at(tokens, at);
  if (counted === null) return percentWords().at(tokens, at) !== null || tokens[at]?.text === '(';
  const behind = tokens[at + counted.pieces];
  return behind === undefined || behind.kind === 'sign' || behind.key === vocabulary().any;
}

function digitsOf(words: readonly Token[]): string | null {
  const text = words.map(({ text }) => text).join(' ');
  const { value } = readQuantity(text, { measuredIn: 'case', locale: 'vi' });
  return value?.value?.toFixed() ?? null;
}
