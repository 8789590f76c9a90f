import type { LegalBasis } from '../../basis/legal-basis.ts';

/**
 * Cites an article of the law on mediation at the grassroots. @term Luật Hòa giải ở cơ sở
 *
 * @param article - article
 * @returns the basis
 */
// @__NO_SIDE_EFFECTS__
export function mediationLaw(article: number): LegalBasis {
  return {
    kind: 'law',
    number: '35/2013/QH13',
    title: { vi: 'Luật Hòa giải ở cơ sở', en: 'Law on Grassroots Mediation' },
    article: String(article),
    confirmed: true,
  };
}
