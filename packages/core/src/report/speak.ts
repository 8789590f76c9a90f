import type { Language, Printed } from '../outcome/text.ts';

/** Which languages a file speaks. */
export type Speech = Language | 'both';

/**
 * Chooses the words of a text for a file; both languages stand one under the other.
 *
 * @param text - the text; a plain string belongs to both languages
 * @param speech - which languages
 * @returns the words
 * @example
 * ```ts
 * speak({ vi: 'Lỗi', en: 'Error' }, 'vi'); // => 'Lỗi'
 * speak({ vi: 'Lỗi', en: 'Error' }, 'both'); // => 'Lỗi\nError'
 * ```
 */
export function speak(text: Printed, speech: Speech): string {
  if (typeof text === 'string') return text;
  if (speech !== 'both') return text[speech];
  return text.vi === text.en ? text.vi : `${text.vi}\n${text.en}`;
}
