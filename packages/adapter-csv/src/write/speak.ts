import type { Language, Printed } from '@qcdc/core';

/** Which languages a file speaks. */
export type Speech = Language | 'both';

/**
 * Chooses the words of a text; both languages stand one under the other.
 *
 * @param text - the text
 * @param speech - which languages
 * @returns the words
 */
export function speak(text: Printed, speech: Speech): string {
  if (typeof text === 'string') return text;
  if (speech !== 'both') return text[speech];
  return text.vi === text.en ? text.vi : `${text.vi}\n${text.en}`;
}
