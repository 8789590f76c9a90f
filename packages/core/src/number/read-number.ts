import type { Language } from '../outcome/text.ts';
import { Dec, decimalOfText, type Decimal } from './decimal.ts';

/** A number read from text. */
export interface ReadNumber {
  /** The number. */
  readonly value: Decimal;
  /** Decimals written. */
  readonly decimals: number;
  /** `true` when the decimal mark is that of the other language, though only one reading was possible. */
  readonly foreign: boolean;
  /**
   * Both readings, thousands first, where one mark stands before exactly three digits and only the locale told which
   * it is; `null` where nothing else could be meant.
   */
  readonly other: readonly [string, string] | null;
}

/** A number read from text, or why it was not. */
export type NumberReading =
  | ReadNumber
  | {
      /** The two numbers the text may mean, thousands read first. */
      readonly readings: readonly [string, string];
    };

const grouped = /^\d{1,3}(?:([., ])\d{3}(?:\1\d{3})*)?$/;

/**
 * Reads the digits of one number: `1949`, `1.949`, `18 126`, `3,4`, `1.234,5`, `1,234.5`.
 *
 * @remarks A single mark before exactly three digits may set off thousands or decimals. Only the locale can tell; without
 * one, both readings are returned and neither is chosen.
 *
 * @param text - digits and marks only, ordinary spaces, no sign
 * @param locale - whose marks they are, if known
 * @returns the reading, or `null` when the text is no number
 */
export function readNumber(text: string, locale: Language | null): NumberReading | null {
  const marks = text.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return whole(text, null);
  const cut = text.lastIndexOf(last);
  const [before, after] = [text.slice(0, cut), text.slice(cut + 1)];
  const home = locale === null ? null : locale === 'vi' ? ',' : '.';
  if (new Set(marks).size === 2)
    return grouped.test(before) && /^\d+$/.test(after) ? decimal(before, after, last, home) : null;
  if (marks.length > 1) return whole(text, home);
  const canGroup = grouped.test(text) && !before.startsWith('0');
  if (!canGroup) return grouped.test(before) || /^\d+$/.test(before) ? decimal(before, after, last, home) : null;
  const readings = [text.replace(/[., ]/g, ''), `${before.replace(/ /g, '')}.${after}`] as const;
  if (home === null) return { readings };
  const read = last === home ? decimal(before, after, last, home) : whole(text, home);
  return read && { ...read, other: readings };
}

function whole(text: string, home: string | null): ReadNumber | null {
  if (!/^\d+$/.test(text) && !grouped.test(text)) return null;
  return {
    value: decimalOfText(text.replace(/[., ]/g, '')),
    decimals: 0,
    foreign: home !== null && text.includes(home),
    other: null,
  };
}

function decimal(before: string, after: string, mark: string, home: string | null): ReadNumber | null {
  if (!/^\d+$/.test(after)) return null;
  const value = new Dec(`${before.replace(/[., ]/g, '')}.${after}`);
  return { value, decimals: after.length, foreign: home !== null && mark !== home, other: null };
}
