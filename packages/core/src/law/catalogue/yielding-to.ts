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
  const [it, ...others] = [own, ...beside].flatMap((id) => findProvision(id, catalogue) ?? []);
  const isOfLaw = ({ basis }: Provision) => findInstrument(basis.number ?? '', catalogue)?.kind === 'law';
  if (it === undefined || isOfLaw(it)) return {};
  const over = others
    .filter(
      ({ from, value }) =>
        from > it.from && value.is === it.value.is && JSON.stringify(value) !== JSON.stringify(it.value),
    )
    .filter(isOfLaw);
  return over.length === 0 ? {} : { yieldsTo: over.map(({ basis }) => basis) };
}
