import { Dec } from '../../number/decimal.ts';
import type { ComputedQuantity } from '../../quantity/quantity.ts';
import { marginOf } from '../../quantity/stated-interval.ts';
import { hasTop } from '../sum/has-top.ts';
import { decimalUp } from '../sum/scaled.ts';
import { widened } from '../sum/widened.ts';

/**
 * Returns what is certain of some of a number that is not negative: from nothing to all of it.
 *
 * @param whole - the number
 * @returns the range; the same where there is no number
 */
export function someOf(whole: ComputedQuantity): ComputedQuantity {
  if (whole.value === null) return whole;
  const above = marginOf(whole)?.above;
  const top = whole.bound === 'between' ? whole.upper : whole.value;
  const closed = hasTop(whole);
  return {
    state: 'reported',
    value: new Dec(0),
    bound: closed ? 'between' : 'atLeast',
    upper: closed ? top : null,
    accuracy: null,
    ...(closed && above !== undefined ? { margin: { below: new Dec(0), above: decimalUp(above) } } : {}),
    ...(whole.status === undefined ? {} : { status: whole.status }),
  };
}

/**
 * Returns what is left certain of a sum to which something unknown, never negative, may have to be added.
 *
 * @param sum - the sum of what is known
 * @returns the lower bound
 */
export function orMore(sum: ComputedQuantity): ComputedQuantity {
  if (sum.value === null) return sum;
  return { ...sum, state: 'reported', bound: widened(sum.bound, true), upper: null };
}
