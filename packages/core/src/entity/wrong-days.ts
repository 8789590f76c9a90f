import { isIsoDate } from '../time/iso-date.ts';
import type { AskedDays } from './asked-days.ts';

/** What is wrong in a definition, and where. */
export interface WrongDay {
  /** Path to the faulty part. */
  readonly path: string;
  /** What is wrong with it. */
  readonly message: string;
}

/**
 * Looks for days that are none, and for an end before the beginning.
 *
 * @param path - where the days stand
 * @param days - since when and until when something is asked
 * @returns what is wrong; nothing when the days are sound
 */
export function wrongDays(path: string, { askedFrom, askedUntil }: AskedDays): readonly WrongDay[] {
  const wrong: WrongDay[] = [];
  if (askedFrom !== undefined && !isIsoDate(askedFrom)) wrong.push(notADay(`${path}.askedFrom`, askedFrom));
  if (askedUntil !== undefined && !isIsoDate(askedUntil)) wrong.push(notADay(`${path}.askedUntil`, askedUntil));
  if (wrong.length === 0 && askedFrom !== undefined && askedUntil !== undefined && askedUntil < askedFrom)
    wrong.push({
      path: `${path}.askedUntil`,
      message: `it is asked until ${askedUntil}, before it is asked from ${askedFrom}`,
    });
  return wrong;
}

/**
 * Says that a text is no day.
 *
 * @param path - where it stands
 * @param text - the text
 * @returns what is wrong
 */
export function notADay(path: string, text: string): WrongDay {
  return { path, message: `"${text}" is not a day; write YYYY-MM-DD` };
}

/**
 * Puts everything that is wrong into one message.
 *
 * @param wrong - what is wrong, at least one thing
 * @returns the message, with the paths of all but the first
 */
export function allWrong([first, ...others]: readonly WrongDay[]): string {
  return [first?.message ?? '', ...others.map(({ path, message }) => `${path}: ${message}`)].join('; ');
}
