import { DefinitionError } from '../outcome/errors.ts';

/** A calendar day, `YYYY-MM-DD`. A string on purpose: it is the same day in every time zone and sorts as text. */
export type IsoDate = `${number}-${number}-${number}`;

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

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
 */
export function isIsoDate(text: string): text is IsoDate {
  const parts = shape.exec(text);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
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
