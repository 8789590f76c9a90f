import { addFractions, multiplyFractions, zero, type Fraction } from '@qcdc/core';
import { amountOf, type Amount } from '../rubric/amount.ts';
import type { Criterion } from '../rubric/criterion.ts';

// What a group comes to beside the plain sum of its lines only the rubric can reckon.
function isPlain(c: Criterion): boolean {
  const { children = [], capped, round, zeroWhen, notApplicable, adjustments = [] } = c;
  const alone = capped !== true && round === undefined && zeroWhen === undefined && notApplicable === undefined;
  return alone && adjustments.every((a) => a.percentOf === undefined) && children.every((k) => k.weight === undefined);
}

/**
 * Adds up what stands below a line, where the sum is a plain one.
 *
 * @param c - the criterion or group
 * @param points - points by criterion, and by bonus or penalty
 * @returns the sum; `null` where points are missing, or where weights, ceilings, rounding or facts have a say in it
 */
export function plainSum(c: Criterion, points: ReadonlyMap<string, Amount>): Fraction | null {
  if (!isPlain(c)) return null;
  let sum = zero;
  if (c.children === undefined) {
    const own = points.get(c.id);
    if (own === undefined) return null;
    sum = amountOf(own);
  }
  for (const child of c.children ?? []) {
    const below = plainSum(child, points);
    if (below === null) return null;
    sum = addFractions(sum, multiplyFractions(below, amountOf(child.coefficient ?? 1)));
  }
  for (const { id } of c.adjustments ?? []) {
    const given = points.get(id);
    if (given === undefined) return null;
    sum = addFractions(sum, amountOf(given));
  }
  return sum;
}
