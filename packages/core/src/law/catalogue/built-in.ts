import type { LawCatalogue } from '../catalogue.ts';
import { caseAspects } from '../case-aspects.ts';
import { allChecklists } from '../checklists/all-checklists.ts';
import { regimes } from '../regimes.ts';
import { successions } from '../successions.ts';
import { lawProvisions } from './built-in-provisions.ts';
import { lazily } from './lazily.ts';

/**
 * The law this library knows: laws, decrees and provisions on grassroots democracy since 1998, oldest first. Put together
 * when it is first used.
 *
 * @example
 * ```ts
 * lawCatalogue.provisions.length > 300; // => true
 * ```
 */
export const lawCatalogue: LawCatalogue = /* @__PURE__ */ lazily<LawCatalogue>({
  instruments: () => lawProvisions.instruments,
  provisions: () => lawProvisions.provisions,
  aspects: () => caseAspects,
  checklists: () => allChecklists(),
  successions: () => successions,
  regimes: () => regimes,
});
