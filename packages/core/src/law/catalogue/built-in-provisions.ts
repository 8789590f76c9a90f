import type { LawProvisions } from '../catalogue.ts';
import type { Instrument } from '../instrument.ts';
import { instruments } from '../instruments.ts';
import { before2023 } from '../provisions/before-2023.ts';
import { decree59 } from '../provisions/decree-59-2023.ts';
import { decree61 } from '../provisions/decree-61-2023.ts';
import { labourProvisions } from '../provisions/labour.ts';
import { law2022Commune } from '../provisions/law-2022-commune.ts';
import { law2022Workplace } from '../provisions/law-2022-workplace.ts';
import { receptionProvisions } from '../provisions/reception.ts';
import { lazily } from './lazily.ts';

/**
 * Instruments and provisions of the law this library knows, those of {@link lawCatalogue}, without its lists and histories: all
 * that rules and deadlines ask, so that a page that judges reports does not ship the rest. Put together when it is first used.
 *
 * @example
 * ```ts
 * lawProvisions.provisions === lawCatalogue.provisions; // => true
 * ```
 */
export const lawProvisions: LawProvisions = /* @__PURE__ */ lazily<LawProvisions>({
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
});
