import type { Finding } from '@qcdc/core';
import { checkChanges } from './check-changes.ts';
import { checkScales } from './check-scales.ts';
import { checkShares } from './check-shares.ts';
import { checkTotals } from './check-totals.ts';
import type { Told } from './told.ts';

/**
 * Judges the figures of a text against one another.
 *
 * @param told - the figures in order, with their text and the areas they may be of
 * @returns what does not agree, in the order of the text
 */
export function checkFigures(told: Told): readonly Finding[] {
  return [...checkShares(told), ...checkTotals(told), ...checkChanges(told), ...checkScales(told)]
    .sort((a, b) => a.start - b.start)
    .map(({ finding }) => finding);
}
