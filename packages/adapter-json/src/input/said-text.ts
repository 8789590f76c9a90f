/** What stands for a part of a message that is no data, such as a function: a blank would pass for a value nobody gave. */
export const noData = '‹?›';

/**
 * Returns what a value of a foreign message says: a text as it is, a number in its digits. Anything else as JSON, which nobody takes for
 * a number, a code or a mark, so that it is told where it stands and never passes for a value that is not there.
 *
 * @param value - plain data
 * @returns its text; `null` for a value that is not there
 */
export function saidText(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return value;
  if (typeof value === 'bigint' || (typeof value === 'number' && Number.isFinite(value))) return String(value);
  return `‹${JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part)).slice(0, 80)}›`;
}

/**
 * Tells whether a text stands for something that is no text.
 *
 * @param text - what {@link saidText} gave
 * @returns whether it is so
 */
export const isNoText = (text: string): boolean => /^‹.*›$/s.test(text);
