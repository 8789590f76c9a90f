import type { Finding, Where } from '../outcome/finding.ts';
import { addDays } from '../time/day-arithmetic.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { dayText } from '../time/print-period.ts';
import { readDaySpan, type DaySpan } from '../time/read-day-span.ts';
import type { Say } from './parse-findings.ts';

// Days from 1990 to 2100 as Excel counts them; a number of another size is no day anybody means.
const firstSerial = 32_874;
const lastSerial = 73_415;
const beforeFirst: IsoDate = '1899-12-30';

/**
 * Says why a text is no day: it names several, or is the number a spreadsheet keeps for one.
 *
 * @param text - what stands in the cell
 * @param at - its place
 * @param say - makes the finding
 * @returns the finding
 */
export function noDay(text: string, at: Where, say: Say): Finding {
  const span = readDaySpan(text);
  if (span !== null) {
    return say('span-of-days', at, { a: text, expected: `${span.from} | ${span.to}`, actual: text });
  }
  const serial = /^\d{5}$/.test(text) ? Number(text) : 0;
  if (serial < firstSerial || serial > lastSerial) return say('not-a-day', at, { a: text, actual: text });
  const day = dayText(addDays(beforeFirst, serial));
  return say('day-as-number', at, { a: text, b: day, expected: day, actual: text });
}

/**
 * Says that an event of several days counts on its first.
 *
 * @param text - what stands in the cell
 * @param span - the days
 * @param at - its place
 * @param say - makes the finding
 * @returns the finding; a warning where the days lie in two months, and so perhaps in two periods
 */
export function countsOnFirst(text: string, { from, to }: DaySpan, at: Where, say: Say): Finding {
  const trouble = from.slice(0, 7) === to.slice(0, 7) ? 'several-days' : 'days-across-months';
  return say(trouble, at, { a: text, b: dayText(from), expected: dayText(from), actual: text });
}
