import { addFractions, multiplyFractions, one, zero, type Fraction } from '@qcdc/core/exact';
import { amountOf, type Amount } from '../rubric/amount.ts';
import type { Criterion } from '../rubric/criterion.ts';

// What a group comes to beside the plain sum of its lines only the rubric can reckon.
function isPlain(c: Criterion): boolean {
  const { children = [], capped, round, zeroWhen, notApplicable, adjustments = [] } = c;
  const alone = capped !== true && round === undefined && zeroWhen === undefined && notApplicable === undefined;
  return alone && adjustments.every((a) => a.percentOf === undefined) && children.every((k) => k.weight === undefined);
}

/** A line of the form that is added up, and what it is multiplied by. */
export interface SumLine {
  /** Id of the criterion, bonus or penalty. */
  readonly id: string;
  /** What its points are multiplied by. */
  readonly times: Fraction;
  /** `true` for a bonus or penalty: left blank, the facts decide later. */
  readonly mayBeBlank: boolean;
}

/**
 * What a group adds up, where its sum is a plain one.
 *
 * @param c - the group
 * @returns the lines; `null` where weights, ceilings, rounding or facts have a say in it, here or below
 */
export function linesOfSum(c: Criterion): readonly SumLine[] | null {
  const { children = [] } = c;
  const plain = (k: Criterion): boolean => isPlain(k) && (k.children ?? []).every(plain);
  if (children.length === 0 || !plain(c)) return null;
  const beside = (k: Criterion, times: Fraction): readonly SumLine[] =>
    (k.adjustments ?? []).map(({ id }) => ({ id, times, mayBeBlank: true }));
  return [
    // A criterion has its bonus and penalty rows beside it, a group has them in its sum.
    ...children.flatMap((k) => {
      const times = amountOf(k.coefficient ?? 1);
      return [{ id: k.id, times, mayBeBlank: false }, ...(k.children === undefined ? beside(k, times) : [])];
    }),
    ...beside(c, one),
  ];
}

/**
 * Adds up what stands below a line, where the sum is a plain one.
 *
 * @param c - the criterion or group
 * @param points - points by criterion, and by bonus or penalty
 * @returns the sum, a bonus or penalty that is blank left out; `null` where points are missing, or where weights, ceilings, rounding or facts have a say in it
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
    sum = addFractions(sum, amountOf(points.get(id) ?? 0));
  }
  return sum;
}
