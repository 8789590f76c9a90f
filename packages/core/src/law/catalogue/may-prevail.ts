import type { LawCatalogue } from '../catalogue.ts';
import { findInstrument, findProvision } from './lookup.ts';

/**
 * Tells whether a provision may prevail over another one that binds beside it: it stands in a law and the other one in a lower
 * instrument, it came later, and it lays down another value of the same kind.
 *
 * @param above - id of the provision
 * @param below - id of the other one
 * @param catalogue - the catalogue of law
 * @returns whether it may; that it does nobody has confirmed
 * @example
 * ```ts
 * mayPrevail('L-19.2b', 'D59-4.4', lawCatalogue); // => false
 * ```
 */
export function mayPrevail(above: string, below: string, catalogue: LawCatalogue): boolean {
  const [over, under] = [findProvision(above, catalogue), findProvision(below, catalogue)];
  const isLaw = (number: string | null) => findInstrument(number ?? '', catalogue)?.kind === 'law';
  if (over === undefined || under === undefined || over.from <= under.from || over.value.is !== under.value.is)
    return false;
  const differs = JSON.stringify(over.value) !== JSON.stringify(under.value);
  return differs && isLaw(over.basis.number) && !isLaw(under.basis.number);
}
