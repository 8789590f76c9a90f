import { addFractions, fraction, compareFractions, multiplyFractions, subtractFractions, zero, type Fraction, type Interval, type IntervalEnd } from '@qcdc/core/exact'; // prettier-ignore
import type { FigureTable } from '@qcdc/core/flow';
import { isGap, type Computed } from './computed.ts';
import type { Spot } from './elsewhere.ts';
import { gap, type Gap } from './gap.ts';

/**
 * Finds the lowest units below a unit.
 *
 * @param figures - the table, with its tree
 * @param spot - unit and period
 * @returns ids; none for a unit without any below
 */
export function unitsBelow(figures: FigureTable, { unit, period }: Spot): readonly string[] {
  const leaves = figures.registry?.leaves(unit, figures.dayOf(period)) ?? [];
  return leaves.map(({ id }) => id).filter((id) => id !== unit);
}

const concerned = (part: Gap): boolean => part.reason !== 'unitKind' && part.reason !== 'notApplicable';

/**
 * Returns the value that a share of the units do not exceed. Where units have no value, it lies between the answers their
 * smallest and their largest values would give.
 *
 * @param parts - the values of the units
 * @param units - their ids
 * @param at - the share
 * @param neverNegative - whether a value can never be below zero
 * @returns where it lies, or the reason why nobody can tell
 */
export function percentileOf(
  parts: readonly Computed[],
  units: readonly string[],
  at: Fraction,
  neverNegative: boolean,
): Computed {
  const asked = parts
    .map((part, i) => ({ part, unit: units[i] ?? '' }))
    .filter(({ part }) => !isGap(part) || concerned(part));
  const lacking = asked.filter(({ part }) => isGap(part));
  const reason = lacking.map(({ part }) => part).find(isGap) ?? null;
  if (asked.length === lacking.length) return reason ?? gap('notApplicable');
  const unknown: Interval = { low: neverNegative ? { at: zero, closed: true } : null, high: null };
  const intervals = asked.map(({ part }) => (isGap(part) ? unknown : part.interval));
  const ends = (side: 'low' | 'high') => intervals.map((interval) => interval[side]);
  const interval = { low: endAt(ends('low'), at, -1), high: endAt(ends('high'), at, 1) };
  const coverage = {
    reported: asked.length - lacking.length,
    expected: asked.length,
    missing: lacking.map(({ unit }) => unit),
  };
  return { interval, whole: interval, coverage, open: reason };
}

// Between two units it lies in proportion; an end nobody knows makes it unknown as soon as it counts.
function endAt(ends: readonly (IntervalEnd | null)[], at: Fraction, open: -1 | 1): IntervalEnd | null {
  const sorted = [...ends].sort((a, b) => {
    if (a === null || b === null) return a === b ? 0 : (a === null ? 1 : -1) * open;
    return compareFractions(a.at, b.at);
  });
  const place = multiplyFractions(fraction(BigInt(sorted.length - 1)), at);
  const below = Number(place.n / place.d);
  const rest = subtractFractions(place, fraction(BigInt(below)));
  const [first, second] = [sorted[below] ?? null, sorted[below + 1] ?? null];
  if (rest.n === 0n || first === null) return first;
  if (second === null) return null;
  const step = multiplyFractions(rest, subtractFractions(second.at, first.at));
  return { at: addFractions(first.at, step), closed: first.closed && second.closed };
}

/**
 * Counts the units of which a condition holds.
 *
 * @param answers - yes, no, `null` where nobody can tell, or why a part is missing
 * @param units - ids of the units
 * @returns how many, as a range where some are open
 */
export function countOf(answers: readonly (boolean | null | Gap)[], units: readonly string[]): Computed {
  const asked = answers
    .map((answer, i) => ({ answer, unit: units[i] ?? '' }))
    .filter(({ answer }) => typeof answer === 'boolean' || answer === null || concerned(answer));
  const open = asked.filter(({ answer }) => typeof answer !== 'boolean');
  const reasons = open.flatMap(({ answer }) => (answer === null || typeof answer === 'boolean' ? [] : [answer]));
  if (asked.length === 0) return gap('notApplicable');
  if (reasons.length === asked.length) return reasons[0] ?? gap('missing');
  const yes = BigInt(asked.filter(({ answer }) => answer === true).length);
  const end = (n: bigint): IntervalEnd => ({ at: fraction(n), closed: true });
  const interval = { low: end(yes), high: end(yes + BigInt(open.length)) };
  const coverage = {
    reported: asked.length - open.length,
    expected: asked.length,
    missing: open.map(({ unit }) => unit),
  };
  return {
    interval,
    whole: interval,
    coverage,
    open: open.length === 0 ? null : (reasons[0] ?? gap('undecidedCondition')),
  };
}
