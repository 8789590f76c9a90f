import { fractionOf } from '../../number/exact-number.ts';
import { addFractions, compareFractions, zero, type Fraction } from '../../number/fraction.ts';
import { fractionText } from '../../number/fraction-text.ts';
import type { Finding } from '../../outcome/finding.ts';
import type { ComputedQuantity } from '../../quantity/quantity.ts';
import { doesNotBalance, type OfMeasure } from './restate-findings.ts';

const exactOnly = (all: readonly ComputedQuantity[]): boolean =>
  all.every((q) => q.value === null || q.bound === 'exact');

const sumOf = (all: readonly ComputedQuantity[]): Fraction =>
  all.reduce((sum, { value }) => (value === null ? sum : addFractions(sum, fractionOf(value))), zero);

/**
 * Checks that nothing was lost and nothing counted twice: the total of the figures before is the certain part of the figures
 * after, plus the figures that are named as having no single place.
 *
 * @param at - measure and period, by id
 * @param before - the figures before; only where all are exact can anything be checked
 * @param after - the certain parts of the figures after
 * @param named - figures that have no single place
 * @returns a finding, or `null` where it balances
 */
export function balance(
  at: OfMeasure,
  before: readonly ComputedQuantity[],
  after: readonly ComputedQuantity[],
  named: readonly ComputedQuantity[],
): Finding | null {
  if (!exactOnly(before)) return null;
  const [was, is] = [sumOf(before), addFractions(sumOf(after), sumOf(named))];
  return compareFractions(was, is) === 0 ? null : doesNotBalance(at, fractionText(was), fractionText(is));
}
