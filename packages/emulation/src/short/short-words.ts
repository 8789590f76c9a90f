import type { Text } from '@qcdc/core';
import * as z from 'zod';

/** Words in a short rubric: one text for both languages, or one each. */
export type ShortWords = string | Text;

/** What is told of words that are none. */
export const notWords = {
  vi: 'cần một dòng chữ, hoặc { "vi": …, "en": … }',
  en: 'give a text, or { "vi": …, "en": … }',
};

const line = z.string().trim().min(1).max(2000);

/** Schema of {@link ShortWords}. */
export const shortWordsSchema: z.ZodType<ShortWords> = z
  .union([line, z.strictObject({ vi: line, en: line })], { error: notWords.en })
  .meta({ id: 'Words' });

/**
 * The words in both languages; those given once stand for both.
 *
 * @param words - as written
 */
export const inBoth = (words: ShortWords): Text => (typeof words === 'string' ? { vi: words, en: words } : words);

/**
 * Makes an id of words: `Hoàn thành tốt` is `hoan-thanh-tot`.
 *
 * @param words - the words
 */
export function slug(words: ShortWords): string {
  return inBoth(words)
    .vi.normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9.]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/gu, '')
    .slice(0, 80);
}
