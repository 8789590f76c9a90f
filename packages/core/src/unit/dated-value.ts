import type { Problems } from '../outcome/problems.ts';
import type { Text } from '../outcome/text.ts';
import { addDays } from '../time/day-arithmetic.ts';
import type { IsoDate } from '../time/iso-date.ts';
import type { DatedValue } from './reporting-unit.ts';

/** Days between two ends; `null` is an open end. */
export interface Days {
  /** First day, or `null`. */
  readonly from: IsoDate | null;
  /** Last day (inclusive), or `null`. */
  readonly to: IsoDate | null;
}

// Open ends as text that sorts before and after every day.
const ever = '';
const never = '~';

/**
 * Tells whether a day lies between two ends.
 *
 * @param days - the ends
 * @param day - the day
 * @returns `true` on the first and on the last day too
 */
export function holdsOn(days: Days, day: IsoDate): boolean {
  return (days.from ?? ever) <= day && day <= (days.to ?? never);
}

/**
 * Returns the value that holds on a day.
 *
 * @param spans - values by date
 * @param day - the day
 * @returns the value, or `null` when none holds
 */
export function valueOn<T>(spans: readonly DatedValue<T>[], day: IsoDate): T | null {
  for (const span of spans) if (holdsOn(span, day)) return span.value;
  return null;
}

/**
 * Returns the days two spans share.
 *
 * @param a - one span
 * @param b - the other
 * @returns the common days, or `null` when there are none
 */
export function commonDays(a: Days, b: Days): Days | null {
  const from = (a.from ?? ever) >= (b.from ?? ever) ? a.from : b.from;
  const to = (a.to ?? never) <= (b.to ?? never) ? a.to : b.to;
  return (from ?? ever) <= (to ?? never) ? { from, to } : null;
}

/**
 * Prints days for an error message.
 *
 * @param days - the ends
 * @returns such as `2003-01-01 … 2025-06-30`, or `… 2025-06-30`
 */
export function printDays({ from, to }: Days): string {
  return `${from ?? ''} … ${to ?? ''}`.trim();
}

/**
 * Says that days end before they begin.
 *
 * @param days - the ends
 * @returns the words
 */
export function endsTooEarly(days: Days): Text {
  return {
    vi: `ngày cuối trước ngày đầu: ${printDays(days)}`,
    en: `the last day comes before the first: ${printDays(days)}`,
  };
}

const gap = (from: IsoDate | null): Text => ({
  vi: `không có giá trị nào từ ${from ?? 'đầu'}; bổ sung cho đủ ngày`,
  en: `nothing holds from ${from ?? 'the beginning'}; fill the days`,
});

/**
 * Checks that spans fill the days of a life, each day once, and cuts them to it.
 *
 * @param spans - spans in any order
 * @param life - the days to fill
 * @param path - where they stand, for the error
 * @param overlap - code of the problem of a day with two values
 * @param problems - takes `unit/ends-before-it-starts`, `unit/gap` and the given code
 * @returns the spans, oldest first, cut to it
 */
export function fill<T>(
  spans: readonly DatedValue<T>[],
  life: Days,
  path: string,
  overlap: string,
  problems: Problems,
): readonly DatedValue<T>[] {
  const [first] = spans;
  if (spans.length === 1 && first?.from === null && first.to === null)
    return [{ from: life.from, to: life.to, value: first.value }];
  const cut: DatedValue<T>[] = [];
  for (const [i, span] of spans.entries()) {
    if ((span.from ?? ever) > (span.to ?? never)) {
      problems.add('unit/ends-before-it-starts', endsTooEarly(span), `${path}[${i}]`);
      continue;
    }
    const days = commonDays(span, life);
    if (days !== null) cut.push({ ...days, value: span.value });
  }
  const [only] = cut;
  if (cut.length === 1 && only?.from === life.from && only.to === life.to) return cut;
  cut.sort((a, b) => ((a.from ?? ever) < (b.from ?? ever) ? -1 : 1));
  let expected = life.from;
  for (const span of cut) {
    if ((span.from ?? ever) < (expected ?? ever))
      problems.add(
        overlap,
        {
          vi: `có hai giá trị vào ngày ${span.from ?? 'đầu tiên'}; cho giá trị trước kết thúc sớm hơn`,
          en: `two values hold on ${span.from ?? 'the first day'}; end the earlier one`,
        },
        path,
      );
    if ((span.from ?? ever) > (expected ?? ever)) problems.add('unit/gap', gap(expected), path);
    if (span.to === null) return cut;
    expected = addDays(span.to, 1);
  }
  if (cut.length === 0 || (expected ?? ever) <= (life.to ?? never)) problems.add('unit/gap', gap(expected), path);
  return cut;
}
