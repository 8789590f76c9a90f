import type { Bound } from '../../quantity/quantity.ts';
import type { UnitOperator } from '../noun/measure.ts';
import { marks, marksOf, type BoundedSum } from './sum-marks.ts';

/** The ends of what a figure may be, as scaled whole numbers; `null` is open. */
export interface Ends {
  /** Lower end. */
  readonly low: bigint | null;
  /** Upper end. */
  readonly high: bigint | null;
}

/**
 * Returns the ends of a stated number.
 *
 * @param operator - how it will be put together with others; of a number of different things none is below zero
 * @param bound - how the true number lies to it
 * @param number - the stated number
 * @param upper - upper end of `between`
 * @returns the ends, closed
 */
export function endsOf(operator: UnitOperator, bound: Bound, number: bigint, upper: bigint | null): Ends {
  const bits = marksOf(bound);
  return {
    low: (bits & marks.noLow) === 0 ? number : operator === 'distinct' ? 0n : null,
    high: bound === 'between' ? upper : (bits & marks.noHigh) === 0 ? number : null,
  };
}

/**
 * Puts the ends of two figures together.
 *
 * @remarks An open lower end loses against any number in a maximum and wins in a minimum; an open upper end the other way.
 * Of different things, there are at least as many as in the larger part, and at most as many as in both.
 *
 * @param operator - `maximum`, `minimum` or `distinct`
 * @param a - the one
 * @param b - the other
 * @returns the ends of both together
 */
export function joined(operator: UnitOperator, a: Ends, b: Ends): Ends {
  if (operator === 'distinct')
    return { low: best(a.low, b.low, true, false), high: a.high === null || b.high === null ? null : a.high + b.high };
  const largest = operator === 'maximum';
  return { low: best(a.low, b.low, largest, !largest), high: best(a.high, b.high, largest, largest) };
}

/**
 * Says what is certain of a figure from its ends.
 *
 * @param ends - its ends, closed
 * @param about - whether a part promised nothing exact
 * @returns the number and its bound
 */
export function boundedEnds({ low, high }: Ends, about: boolean): BoundedSum {
  const value = low ?? high ?? 0n;
  if (about) return { value, bound: 'about', upper: null };
  if (low !== null && high !== null)
    return low === high ? { value, bound: 'exact', upper: null } : { value, bound: 'between', upper: high };
  return { value, bound: low !== null ? 'atLeast' : high !== null ? 'atMost' : 'about', upper: null };
}

function best(a: bigint | null, b: bigint | null, largest: boolean, openWins: boolean): bigint | null {
  if (a === null || b === null) return openWins ? null : (a ?? b);
  return a > b === largest ? a : b;
}
