import { isValid, parseISO } from 'date-fns';
import { DefinitionError } from '../outcome/errors.ts';

/** A calendar day, `YYYY-MM-DD`. A string on purpose: it is the same day in every time zone and sorts as text. */
export type IsoDate = `${number}-${number}-${number}`;

/**
 * Tells whether a text is a real calendar day written `YYYY-MM-DD`.
 *
 * @param text - any text
 * @returns `true` for `2024-02-29`, `false` for `2023-02-29` or `2023-2-1`
 */
export function isIsoDate(text: string): text is IsoDate {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isValid(parseISO(text));
}

/**
 * Returns the text as a day.
 *
 * @param text - a day written `YYYY-MM-DD`
 * @returns the same text, typed
 * @throws {@link DefinitionError} `time/not-a-day`
 * @example
 * ```ts
 * isoDate('2023-07-01'); // => '2023-07-01'
 * ```
 */
export function isoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new DefinitionError('time/not-a-day', `"${text}" is not a day; write YYYY-MM-DD`);
  return text;
}
