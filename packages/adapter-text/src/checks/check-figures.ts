import type { Finding, Where } from '@qcdc/core';
import type { ProposedFigure } from '../proposal.ts';
import { checkChanges } from './check-changes.ts';
import { checkShares } from './check-shares.ts';
import { checkTotals } from './check-totals.ts';
import type { Told } from './told.ts';

/**
 * Judges the figures of a text against one another.
 *
 * @param figures - the figures in order
 * @param text - the text
 * @param where - the file
 * @returns what does not agree, in the order of the text
 */
export function checkFigures(figures: readonly ProposedFigure[], text: string, where: Where): readonly Finding[] {
  const told: Told = { figures, text, where };
  return [...checkShares(told), ...checkTotals(told), ...checkChanges(told)]
    .sort((a, b) => a.start - b.start)
    .map(({ finding }) => finding);
}
