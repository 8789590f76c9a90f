import type { Bound } from '../../quantity/quantity.ts';
import type { Measure } from '../noun/measure.ts';
import { zeroForMissing } from '../noun/missing-policy.ts';
import { widened } from '../sum/widened.ts';
import { boundOf, isPartial } from './state-byte.ts';

/**
 * Returns the bound a figure is shown with: that of its parts, widened where some are missing.
 *
 * @param byte - byte of the column `state`
 * @param measure - the measure
 * @returns the bound
 */
export function publishedBound(byte: number, measure: Measure): Bound {
  const own = boundOf(byte);
  if (!isPartial(byte) || zeroForMissing(measure)) return own;
  // How many units reported is known even where others did not.
  if (measure.overUnits === 'count') return own;
  if (measure.overUnits === 'minimum') return own === 'exact' || own === 'atMost' ? 'atMost' : 'about';
  const onlyMore = measure.overUnits === 'maximum' || measure.overUnits === 'distinct' || measure.nonNegative === true;
  return widened(own, onlyMore);
}
