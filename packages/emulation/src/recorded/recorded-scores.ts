import type { Text } from '@qcdc/core';
import { compareFractions, type Fraction, type Interval } from '@qcdc/core/exact';
import { numberText, said } from '../explain/words.ts';
import type { TotalRange } from '../rubric/total-range.ts';
import { isExact, type PointRange } from '../score/point-range.ts';
import type { Scoreboard } from '../score/scoreboard.ts';

/** Scores that records about a scoring are compared with. */
export interface RecordedScores {
  /** Scores of the column units fill in themselves: `score(…, { stated: statedPoints(appraisals, { column: 'self' }) })`. */
  readonly self?: Scoreboard;
  /** Scores of the column that counts, with final classes where caps and quotas bound them. */
  readonly final?: Scoreboard;
}

// "Over 100" lies above 100, which an end that is not its own says.
const isAbove = (low: Interval['low'], most: Fraction): boolean => {
  const order = low === null ? -1 : compareFractions(low.at, most);
  return order > 0 || (order === 0 && low?.closed === false);
};
const isBelow = (high: Interval['high'], least: Fraction): boolean => {
  const order = high === null ? 1 : compareFractions(high.at, least);
  return order < 0 || (order === 0 && high?.closed === false);
};

/**
 * Tells whether a stated number lies outside for certain.
 *
 * @param stated - what a record states
 * @param range - the points a total may come to
 */
export function isOutside({ low, high }: Interval, { least, most }: TotalRange): boolean {
  return (most !== null && isAbove(low, most)) || isBelow(high, least);
}

/**
 * Tells whether a stated number is another than the points for certain.
 *
 * @param stated - what a record states
 * @param points - the points
 */
export function differs({ low, high }: Interval, points: PointRange): boolean {
  return isAbove(low, points.high) || isBelow(high, points.low);
}

/**
 * Prints what a record states.
 *
 * @param stated - the interval
 */
export function statedText({ low, high }: Interval): Text {
  const ends = [low, high].map((end) => (end === null ? null : numberText(end.at)));
  const [from, to] = [ends[0] ?? said('…', '…'), ends[1] ?? said('…', '…')];
  if (low !== null && high !== null)
    return compareFractions(low.at, high.at) === 0 ? from : said(`${from.vi} – ${to.vi}`, `${from.en} – ${to.en}`);
  if (high !== null)
    return high.closed ? said(`không quá ${to.vi}`, `at most ${to.en}`) : said(`dưới ${to.vi}`, `below ${to.en}`);
  return low?.closed === true
    ? said(`từ ${from.vi} trở lên`, `${from.en} or more`)
    : said(`trên ${from.vi}`, `above ${from.en}`);
}

/**
 * Prints points; a range shows both ends.
 *
 * @param points - the points
 */
export function pointsText(points: PointRange): Text {
  if (isExact(points)) return numberText(points.low);
  const [low, high] = [numberText(points.low), numberText(points.high)];
  return said(`${low.vi} – ${high.vi}`, `${low.en} – ${high.en}`);
}
