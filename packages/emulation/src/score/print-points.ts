import type { Language, Text } from '@qcdc/core';
import { printDecimal, roundNumber, type Fraction, type Interval } from '@qcdc/core/exact';
import { isExact, type PointRange } from './point-range.ts';

/** Decimals after which a number without end is cut for printing; it is then marked with ≈. */
const shown = 2;

function decimalsOf(d: bigint): number | null {
  let rest = d;
  let twos = 0;
  let fives = 0;
  while (rest % 2n === 0n) [rest, twos] = [rest / 2n, twos + 1];
  while (rest % 5n === 0n) [rest, fives] = [rest / 5n, fives + 1];
  return rest === 1n && Math.max(twos, fives) <= 6 ? Math.max(twos, fives) : null;
}

/**
 * Prints an exact number: all digits where they end, otherwise two decimals marked with ≈.
 *
 * @param value - the value
 * @param language - `vi` or `en`
 */
export function printNumber(value: Fraction, language: Language): string {
  const decimals = decimalsOf(value.d);
  const printed = printDecimal(roundNumber(value, decimals ?? shown), language, decimals === null ? shown : 0);
  return decimals === null ? `≈ ${printed}` : printed;
}

/**
 * Prints points in one language: `17,5`, or `15 – 20` when they are only bounded.
 *
 * @param points - the points
 * @param language - `vi` or `en`
 */
export function printPoints(points: PointRange | null, language: Language): string {
  if (points === null) return '—';
  const low = printNumber(points.low, language);
  return isExact(points) ? low : `${low} – ${printNumber(points.high, language)}`;
}

/**
 * Prints points in both languages.
 *
 * @param points - the points
 */
export function pointsText(points: PointRange | null): Text {
  return { vi: printPoints(points, 'vi'), en: printPoints(points, 'en') };
}

/**
 * Prints where a value lies in both languages: `70`, `từ 70 trở lên`, `dưới 70`.
 *
 * @param interval - where it lies
 * @returns the text, or `null` when nothing is known
 */
export function intervalText(interval: Interval | null): Text | null {
  if (interval === null) return null;
  const { low, high } = interval;
  if (low !== null && high !== null) return pointsText({ low: low.at, high: high.at });
  const end = low ?? high;
  if (end === null) return null;
  const [vi, en] = [printNumber(end.at, 'vi'), printNumber(end.at, 'en')];
  if (low !== null)
    return low.closed ? { vi: `từ ${vi} trở lên`, en: `at least ${en}` } : { vi: `trên ${vi}`, en: `above ${en}` };
  return end.closed ? { vi: `không quá ${vi}`, en: `at most ${en}` } : { vi: `dưới ${vi}`, en: `below ${en}` };
}
