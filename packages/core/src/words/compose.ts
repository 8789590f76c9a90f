// Unicode's own bound for streams: no writing of the world puts more marks on one letter.
const mostMarks = 30;
const pile = /\p{M}{31}/u;
const pieces = /\P{M}*\p{M}{1,30}|\P{M}+/gu;

/**
 * Composes or takes apart the letters of a text. A pile of marks on one letter, which no writing has, is done thirty at a
 * time: put in order as a whole it would take time by the square of its length.
 *
 * @param text - any text
 * @param form - `NFC` composes, `NFD` takes apart
 * @returns the text in that form
 */
export function composed(text: string, form: 'NFC' | 'NFD' = 'NFC'): string {
  if (text.length <= mostMarks || !pile.test(text)) return text.normalize(form);
  return text.replace(pieces, (piece) => piece.normalize(form));
}
