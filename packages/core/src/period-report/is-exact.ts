import type { Figure } from '../figure/noun/figure.ts';
import { isPartial } from '../report/quantity-cell.ts';
import { wholeByNature } from '../quantity/unit-of-measure.ts';

/**
 * Tells whether a figure is one number and nothing is open about it: no bound, no rounding, no unit that has not reported.
 *
 * @param figure - the figure
 * @returns `false` where the true number may be another
 */
export function isExact(figure: Figure): boolean {
  const { accuracy, measuredIn } = figure;
  if (!isSingle(figure)) return false;
  return accuracy === null || (wholeByNature(measuredIn) && accuracy.decimals >= 0);
}

/**
 * Tells whether a figure is one number, perhaps a rounded one.
 *
 * @param figure - the figure
 * @returns `false` for bounds, estimates, margins and totals that lack a unit
 */
export function isSingle({ value, bound, margin, status, coverage }: Figure): boolean {
  return value !== null && bound === 'exact' && margin === undefined && status !== 'estimated' && !isPartial(coverage);
}
