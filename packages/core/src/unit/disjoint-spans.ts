import type { Days } from './dated-value.ts';

// Open ends as text that sorts before and after every day.
const ever = '';
const never = '~';

/**
 * Sorts spans by their first day.
 *
 * @param spans - spans in any order
 * @returns the same, oldest first
 */
export function byFirstDay<T extends Days>(spans: readonly T[]): readonly T[] {
  return spans.toSorted((a, b) => {
    const [x, y] = [a.from ?? ever, b.from ?? ever];
    return x < y ? -1 : x > y ? 1 : 0;
  });
}

/**
 * Finds the spans that share a day with others, by halving: ten thousand units may have borne one code one after another.
 *
 * @param spans - spans without a common day, oldest first
 * @param days - the days
 * @returns the places of those that share one, as the first and the one behind the last
 */
export function placesOn(spans: readonly Days[], days: Days): readonly [begin: number, end: number] {
  const [from, to] = [days.from ?? ever, days.to ?? never];
  const begin = firstOf(spans, (span) => (span.to ?? never) >= from);
  return [
    begin,
    Math.max(
      begin,
      firstOf(spans, (span) => (span.from ?? ever) > to),
    ),
  ];
}

function firstOf(spans: readonly Days[], holds: (span: Days) => boolean): number {
  let low = 0;
  for (let high = spans.length; low < high;) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span !== undefined && holds(span)) high = middle;
    else low = middle + 1;
  }
  return low;
}
