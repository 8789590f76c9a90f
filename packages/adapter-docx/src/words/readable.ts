import type { Printed } from '@qcdc/core';
import { speak, type Speech } from '@qcdc/core/flow';

// What XML forbids, halves of a character, and what changes how its neighbours read without being seen: a name that looks
// like another name must not pass for it.
const special =
  /[\u061C\u200B\u200E\u200F\u2028\u2029\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]|(?![\t\n\r])\p{Cc}|\p{Cs}/gu;

/**
 * Makes a text that a file of XML can hold: characters that cannot stand there, and those nobody sees, are shown by their code
 * points, such as `⟦U+202E⟧`.
 *
 * @param text - any text
 * @returns the text
 */
export function readable(text: string): string {
  return text.replace(special, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `⟦U+${code.toString(16).toUpperCase().padStart(4, '0')}⟧`;
  });
}

/**
 * Gives the words of a text, ready for the file.
 *
 * @param text - the text; a plain string belongs to both languages
 * @param speech - which languages
 * @returns the words, one language below the other where both are spoken
 */
export function spoken(text: Printed, speech: Speech): string {
  return readable(speak(text, speech));
}
