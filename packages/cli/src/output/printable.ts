// Control characters could move the cursor or hide what stands there; marks that turn the direction likewise.
const unseen = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Makes words out of somebody's file safe for a terminal: one line, and nothing in them commands it.
 *
 * @param text - the words
 * @returns the words with code points in place of what cannot be seen
 */
export function printable(text: string): string {
  return text
    .replace(/\s*[\r\n\t]+\s*/gu, ' ')
    .replace(unseen, (mark) => `<U+${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`);
}
