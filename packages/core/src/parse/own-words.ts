import type { FieldInfo } from '../entity/field.ts';
import { fold, foldTones } from '../words/fold.ts';

const counting = /* @__PURE__ */ RegExp(/* @__PURE__ */ foldTones('^(?:tổng số|số lượng|số|tổng) '));

/**
 * Leaves out what a number says of its own column: "12 hòa giải viên" below "Số hòa giải viên".
 *
 * @param text - as typed
 * @param info - the field
 * @returns the number alone; `null` where the words behind it are others
 */
export function withoutOwnWords(text: string, { label, alsoCalled = [] }: FieldInfo): string | null {
  const [, number, words] = /^\s*(\d[\d.,\s]*?)\s+(\p{L}.*)$/u.exec(text.slice(0, longest)) ?? [];
  if (number === undefined || words === undefined) return null;
  const said = fold(words);
  return [label.vi, label.en, ...alsoCalled].some((own) => said === fold(own).replace(counting, '')) ? number : null;
}

const longest = 200;
