import type { LawProvisions } from '../catalogue.ts';
import { findInstrument, findProvision } from './lookup.ts';

// A version of a threshold, with the id of its provision and those that may be in force instead.
interface OfProvision {
  readonly provision: string;
  readonly orElse?: readonly OfProvision[];
}

/**
 * Adds to a version those that may prevail over it: it stands in a decree or another lower instrument, and they bind beside it,
 * stand in a law, came later, and lay down another value of the same kind. That they prevail nobody has confirmed.
 *
 * @param version - the version
 * @param beside - versions that bind on the same days
 * @param catalogue - the catalogue of law they come from
 * @returns all that may be in force instead; nothing where there is none
 * @example
 * ```ts
 * withLawsAbove({ provision: 'D59-4.4' }, [{ provision: 'L-19.2b' }], lawCatalogue); // => {}
 * ```
 */
export function withLawsAbove<V extends OfProvision>(
  { provision, orElse = [] }: V,
  beside: readonly V[],
  catalogue: LawProvisions,
): { readonly orElse?: readonly V[] } {
  const above = beside.filter((other) => mayPrevail(other.provision, provision, catalogue));
  return above.length === 0 ? {} : { orElse: [...(orElse as readonly V[]), ...above] };
}

function mayPrevail(above: string, below: string, catalogue: LawProvisions): boolean {
  const [over, under] = [findProvision(above, catalogue), findProvision(below, catalogue)];
  const isLaw = (number: string | null) => findInstrument(number ?? '', catalogue)?.kind === 'law';
  if (over === undefined || under === undefined || over.from <= under.from || over.value.is !== under.value.is)
    return false;
  const differs = JSON.stringify(over.value) !== JSON.stringify(under.value);
  return differs && isLaw(over.basis.number) && !isLaw(under.basis.number);
}
