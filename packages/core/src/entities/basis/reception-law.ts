import type { LegalBasis } from '../../basis/legal-basis.ts';

/**
 * Cites an article of the law on citizen reception. @term Luật Tiếp công dân
 *
 * @param article - article
 * @returns the basis
 */
// @__NO_SIDE_EFFECTS__
export function receptionLaw(article: number): LegalBasis {
  return {
    kind: 'law',
    number: '42/2013/QH13',
    title: { vi: 'Luật Tiếp công dân', en: 'Law on Citizen Reception' },
    article: String(article),
    confirmed: true,
  };
}
