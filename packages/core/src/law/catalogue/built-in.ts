import type { LawCatalogue } from '../catalogue.ts';
import { caseAspects } from '../case-aspects.ts';
import { allChecklists } from '../checklists/all-checklists.ts';
import type { Instrument } from '../instrument.ts';
import { instruments } from '../instruments.ts';
import { before2023 } from '../provisions/before-2023.ts';
import { decree59 } from '../provisions/decree-59-2023.ts';
import { decree61 } from '../provisions/decree-61-2023.ts';
import { labourProvisions } from '../provisions/labour.ts';
import { law2022Commune } from '../provisions/law-2022-commune.ts';
import { law2022Workplace } from '../provisions/law-2022-workplace.ts';
import { receptionProvisions } from '../provisions/reception.ts';
import { regimes } from '../regimes.ts';
import { successions } from '../successions.ts';

type Parts = { readonly [Part in keyof LawCatalogue]: () => LawCatalogue[Part] };

// A catalogue whose parts are put together when somebody first asks for them: importing it costs nothing.
// @__NO_SIDE_EFFECTS__
function lazily(parts: Parts): LawCatalogue {
  const catalogue = {};
  for (const [name, make] of Object.entries(parts))
    Object.defineProperty(catalogue, name, {
      enumerable: true,
      configurable: true,
      get() {
        const value: unknown = make();
        Object.defineProperty(catalogue, name, { enumerable: true, value });
        return value;
      },
    });
  return catalogue as LawCatalogue;
}

/**
 * The law this library knows: laws, decrees and provisions on grassroots democracy since 1998, oldest first. Put together
 * when it is first used.
 *
 * @example
 * ```ts
 * lawCatalogue.provisions.length > 300; // => true
 * ```
 */
export const lawCatalogue: LawCatalogue = /* @__PURE__ */ lazily({
  instruments: () => Object.values<Instrument>(instruments),
  provisions: () => [
    ...before2023(),
    ...law2022Commune(),
    ...law2022Workplace(),
    ...decree59(),
    ...decree61(),
    ...labourProvisions(),
    ...receptionProvisions(),
  ],
  aspects: () => caseAspects,
  checklists: () => allChecklists(),
  successions: () => successions,
  regimes: () => regimes,
});
