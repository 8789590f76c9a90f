import { foldTones } from '../words/fold.ts';
import { composed } from '../words/compose.ts';

// 1. 1.2) a) IV. - + • before the words of a line, and "Trong đó:" where a line is part of the one above.
const mark =
  /^(?:(?:\d{1,2}(?:\.\d{1,2}){0,8}|[A-Za-zĐđ]|[IVXivx]{1,5})[.)] ?|\d{1,2}(?:\.\d{1,2}){1,8} |[-+•*–—] ?){1,8}(?=.*\p{L})/u;
const partOf = /* @__PURE__ */ RegExp(/* @__PURE__ */ foldTones('^(?:trong đó|gồm|chia ra) ?: ?'), 'iu');

/**
 * Takes the number, letter or dash before the words of a line away.
 *
 * @param text - such as `1.2. Số vụ tiếp nhận` or `- Trong đó: khiếu nại`
 * @returns the words
 */
export function withoutMark(text: string): string {
  const plain = composed(text).trim();
  const bare = plain.replace(mark, '');
  return foldTones(bare.toLowerCase()).search(partOf) === 0 ? bare.slice(bare.indexOf(':') + 1).trim() : bare;
}
