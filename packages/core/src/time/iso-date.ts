import { notADay } from '../outcome/definition-words.ts';
import { DefinitionError } from '../outcome/errors.ts';

/** A calendar day, `YYYY-MM-DD`. A string on purpose: it is the same day in every time zone and sorts as text. */
export type IsoDate = `${number}-${number}-${number}`;

// Digit by digit: every record of a million has a day, and a pattern costs several times as much.
function numberAt(text: string, from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    n = n * 10 + digit;
  }
  return n;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Tells whether a text is a real calendar day written `YYYY-MM-DD`.
 *
 * @remarks Works on the digits alone: a clock of some time zone would deny days its zone once skipped.
 *
 * @param text - any text
 * @returns `true` for `2024-02-29`, `false` for `2023-02-29` or `2023-2-1`
 * @example
 * ```ts
 * [isIsoDate('2024-02-29'), isIsoDate('2023-02-29'), isIsoDate('2023-2-1')]; // => [true, false, false]
 * ```
 */
export function isIsoDate(text: string): text is IsoDate {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return false;
  const [year, month, day] = [numberAt(text, 0, 4), numberAt(text, 5, 7), numberAt(text, 8, 10)];
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/**
 * Tells whether anything at all is a real calendar day: what callers without types hand in.
 *
 * @param value - anything
 * @returns `true` for a text that {@link isIsoDate}
 */
export function isDay(value: unknown): value is IsoDate {
  return typeof value === 'string' && isIsoDate(value);
}

/**
 * Returns the text as a day.
 *
 * @param text - a day written `YYYY-MM-DD`
 * @returns the same text, typed
 * @throws `DefinitionError` `time/not-a-day`
 * @example
 * ```ts
 * isoDate('2023-07-01'); // => '2023-07-01'
 * ```
 */
export function isoDate(text: string): IsoDate {
  if (!isDay(text)) throw new DefinitionError('time/not-a-day', notADay(text));
  return text;
}
