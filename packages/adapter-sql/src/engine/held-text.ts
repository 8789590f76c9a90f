// Letters a code may have: keys of databases take no longer ones.
const longestCode = 250;

/**
 * Tells whether every database takes a text as it is: none may hold the letter NUL, and half of a character is no letter.
 *
 * @param text - the text
 * @returns `false` where some database would refuse it, or store another
 */
export function isHeldText(text: string): boolean {
  return !/[\0\p{Surrogate}]/u.test(text);
}

/**
 * Tells whether a text can be the code of a unit in a database.
 *
 * @param code - the code
 * @returns `false` for one that is too long for a key, and for a text that is not held
 */
export function isHeldCode(code: string): boolean {
  return code.length <= longestCode && isHeldText(code);
}

/**
 * Writes a value that is not held so that whoever reads of it sees what it is.
 *
 * @param value - the value
 * @returns a text with its letters, of a long one the beginning
 */
export function writtenOut(value: unknown): string {
  if (typeof value !== 'string') return String(value);
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}… (${value.length})` : text;
}
