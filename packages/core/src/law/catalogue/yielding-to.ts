import type { LegalBasis } from '../../basis/legal-basis.ts';
import type { LawCatalogue } from '../catalogue.ts';
import type { Provision } from '../provision.ts';
import { findInstrument, findProvision } from './lookup.ts';

/**
 * Finds what a provision of a decree, a circular or another lower instrument may have to yield to: provisions of a law that bind
 * beside it, came later, and lay down another value of the same kind.
 *
 * @param own - id of the provision
 * @param beside - ids of those that bind beside it
 * @param catalogue - the catalogue of law
 * @returns their places, where there are any
 * @example
 * ```ts
 * yieldingTo('D59-4.4', ['L-19.2b'], lawCatalogue); // => {}
 * ```
 */
export function yieldingTo(
  own: string,
  beside: readonly string[],
  catalogue: LawCatalogue,
): { readonly yieldsTo?: readonly LegalBasis[] } {
  const it = findProvision(own, catalogue);
  if (it === undefined || isOfLaw(it, catalogue)) return {};
  const yieldsTo = beside.flatMap((id) => {
    const other = findProvision(id, catalogue);
    return other !== undefined && isOfLaw(other, catalogue) && other.from > it.from && differs(other.value, it.value)
      ? [other.basis]
      : [];
  });
  return yieldsTo.length === 0 ? {} : { yieldsTo };
}

const isOfLaw = ({ basis }: Provision, catalogue: LawCatalogue): boolean =>
  /^(?:law|code)$/.test(findInstrument(basis.number ?? '', catalogue)?.kind ?? '');

const differs = (a: Provision['value'], b: Provision['value']): boolean =>
  a.is === b.is && JSON.stringify(a) !== JSON.stringify(b);
