import { numberText } from '../../number/exact-number.ts';
import type { Finding } from '../../outcome/finding.ts';
import { intersect } from '../../quantity/interval.ts';
import type { ComputedQuantity } from '../../quantity/quantity.ts';
import { intervalOfStated } from '../../quantity/stated-interval.ts';
import type { Period } from '../../time/period.ts';
import { contains } from '../../time/period-relations.ts';
import type { Figure } from '../noun/figure.ts';
import type { Measure } from '../noun/measure.ts';
import { mergeParts, overTimeOf } from './merge-parts.ts';
import { notUsed, periodsDiffer } from './over-time-findings.ts';
import type { FilledBy } from './parts-in-time.ts';
import { filledAsFar, type Filling, type IsThere, type PeriodWays } from './period-ways.ts';

/**
 * Holds the figures inside a longer period against one another, and against what it was made from.
 *
 * @param measure - the measure
 * @param ways - the ways to make the longer period
 * @param filled - how it was made
 * @returns findings where a period differs from shorter ones in it, and where a figure lies beside what was used
 */
export function otherPeriods(measure: Measure, ways: PeriodWays, filled: FilledBy): readonly Finding[] {
  if (filled.filling === null || !isCompared(measure)) return [];
  const used = ways.inside.filter(({ code }) => filled.filling?.codes.includes(code) === true);
  return ways.inside.flatMap(({ code, period }): readonly Finding[] => {
    const figure = filled.at(code);
    if (figure?.value == null) return [];
    const isUsed = used.some((one) => one.code === code || contains(one.period, period));
    const fits = isUsed || isFull(filledAsFar(ways, period, isTold(filled.at)));
    const beside = fits ? [] : [notUsed(measure, figure, ways.target)];
    return [...beside, ...shorterPeriods(measure, ways, period, figure, filled.at)];
  });
}

/**
 * Holds the figure of a period against those of the shorter ones in it.
 *
 * @param measure - the measure
 * @param ways - the ways to make it, or a longer one around it
 * @param period - the period
 * @param figure - its figure
 * @param at - finds a figure by the place of its period
 * @param target - the period that is asked for; that of the ways when left out
 * @returns a finding where they differ
 */
export function shorterPeriods(
  measure: Measure,
  ways: PeriodWays,
  period: Period,
  figure: Figure,
  at: FilledBy['at'],
  target = ways.target,
): readonly Finding[] {
  // An average counts each period by its length, which those of several lengths do not tell.
  if (!isCompared(measure) || overTimeOf(measure) === 'mean') return [];
  const filling = filledAsFar(ways, period, isTold(at));
  const parts = Array.from(filling?.codes ?? [], at);
  const merged = mergeParts({ ...measure, missing: 'covered' }, parts);
  if (parts.length === 0 || merged?.value == null || mayBeAlike(merged, figure)) return [];
  const shorter = parts.filter((part) => part !== null);
  return [periodsDiffer(measure, figure, shorter, numberText(merged.value), target)];
}

// A count of periods is another one for each length.
function isCompared(measure: Measure): boolean {
  const operator = overTimeOf(measure);
  return operator !== 'none' && operator !== 'count';
}

const isTold =
  (at: FilledBy['at']): IsThere =>
  (code) =>
    at(code)?.value == null ? 'nothing' : 'number';

const isFull = (filling: Filling | null): boolean => filling?.codes.includes(-1) === false;

/**
 * Tells whether two numbers of one thing can both be true.
 *
 * @param a - a number
 * @param b - another
 * @returns `false` where no number is both
 */
export function mayBeAlike(a: ComputedQuantity, b: ComputedQuantity): boolean {
  const [one, other] = [intervalOfStated(a), intervalOfStated(b)];
  return one === null || other === null || intersect(one, other) !== null;
}
