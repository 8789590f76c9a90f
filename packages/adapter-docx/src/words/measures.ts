/** Twentieths of a point, the measure of Word. */
const perPoint = 20;
const perMillimetre = 1440 / 25.4;

/**
 * Turns millimetres into the measure of Word.
 *
 * @param length - millimetres
 * @returns twentieths of a point
 */
export const millimetres = (length: number): number => Math.round(length * perMillimetre);

/**
 * Turns points into the measure of Word.
 *
 * @param length - points
 * @returns twentieths of a point
 */
export const points = (length: number): number => Math.round(length * perPoint);

/**
 * Guesses how wide a text is in Times New Roman: no program that measures letters is at hand, and a line drawn below a name
 * need not be exact.
 *
 * @param text - the text
 * @param size - size of its letters in points
 * @param bold - whether they are fat
 * @returns the width in twentieths of a point
 */
export function guessedWidth(text: string, size: number, bold: boolean): number {
  let ems = 0;
  for (const letter of text.normalize('NFC')) {
    if (letter === ' ' || letter === '-') ems += 0.28;
    else if (/\p{Lu}/u.test(letter)) ems += 0.7;
    else if (/[filjt.,:;'()|]/u.test(letter)) ems += 0.3;
    else ems += 0.49;
  }
  return points(ems * size * (bold ? 1.06 : 1));
}
