import { normaliseText } from '../number/normalise-text.ts';

/**
 * Returns a text in the form two spellings of one name share: composed, plain width, one space, lower case.
 *
 * @param text - any text
 * @returns its folded form
 */
export function fold(text: string): string {
  return normaliseText(text).toLowerCase();
}
