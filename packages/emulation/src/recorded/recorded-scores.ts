import { compareFractions, type Interval, type Text } from '@qcdc/core';
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

/**
 * Tells whether a stated number lies outside for certain.
 *
 * @param stated - what a record states
 * @param range - the points a total may come to
 */
export function isOutside({ low, high }: Interval, { least, most }: TotalRange): boolean {
  const above = most !== null && low !== null && compareFractions(low.at, most) > 0;
  const below = high !== null && compareFractions(high.at, least) < 0;
  return above || below;
}

/**
 * Tells whether a stated number is another than the points for certain.
 *
 * @param stated - what a record states
 * @param points - the points
 */
export function differs({ low, high }: Interval, points: PointRange): boolean {
  const above = low !== null && compareFractions(low.at, points.high) > 0;
  const below = high !== null && compareFractions(high.at, points.low) < 0;
  return above || below;
}

/**
 * Prints what a record states.
 *
 * @param stated - the interval
 */
export function statedText({ low, high }: Interval): Text {
  const [from, to] = [low, high].map((end) => (end === null ? said('…', '…') : numberText(end.at)));
  if (low !== null && high !== null && compareFractions(low.at, high.at) === 0) return numberText(low.at);
  return said(`${from?.vi ?? ''} – ${to?.vi ?? ''}`, `${from?.en ?? ''} – ${to?.en ?? ''}`);
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
