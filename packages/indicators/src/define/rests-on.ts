import { citation, type LegalBasis } from '@qcdc/core';
import type { ComputedOperand } from '../formula/expression.ts';

/**
 * Tells what an indicator rests on: the law, Party documents and practice behind each figure it is computed from, each once.
 * The formula itself has a basis of its own, `versions[…].basis`.
 *
 * @param indicator - the indicator
 * @returns in the order of its inputs; empty where none of its measures says
 * @example
 * ```ts
 * import { citation } from '@qcdc/core';
 *
 * const bases = restsOn(mediationSettledShare);
 * bases.map((basis) => citation(basis, 'en')); // => ['Art. 15, Law on Grassroots Mediation No. 35/2013/QH13']
 * ```
 */
export function restsOn(indicator: Pick<ComputedOperand, 'inputs'>): readonly LegalBasis[] {
  const all = new Map<string, LegalBasis>();
  for (const of of Object.values(indicator.inputs))
    for (const basis of 'versions' in of ? restsOn(of) : (of.basis ?? [])) all.set(citation(basis, 'vi'), basis);
  return [...all.values()];
}
