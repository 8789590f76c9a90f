import { citation, type LegalBasis } from '@qcdc/core';
import { markup, trusted, type Markup } from '../markup.ts';
import { speak, type PageLanguage } from '../speak.ts';

/**
 * Renders the citations of a rule, one below the other.
 *
 * @param basis - what the rule rests on
 * @param language - language of the page
 * @returns the citations; nothing when there are none
 */
export function law(basis: readonly LegalBasis[], language: PageLanguage): Markup {
  const cited = basis.map(
    (one) =>
      markup`<span class="cited">${speak({ vi: citation(one, 'vi'), en: citation(one, 'en') }, language)}</span>`,
  );
  return joined(cited, markup` `);
}

/**
 * Puts pieces one behind the other.
 *
 * @param parts - the pieces
 * @param between - what stands between two of them
 * @returns the markup
 */
export function joined(parts: readonly Markup[], between: Markup): Markup {
  return trusted(parts.map((part) => part.html).join(between.html));
}
