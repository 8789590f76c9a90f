import { unknownName } from '../../outcome/unknown-name.ts';
import type { LawProvisions } from '../catalogue.ts';
import type { Instrument } from '../instrument.ts';
import type { Provision } from '../provision.ts';

interface Lookup {
  readonly provisions: ReadonlyMap<string, Provision>;
  readonly duties: ReadonlyMap<string, readonly Provision[]>;
  readonly instruments: ReadonlyMap<string, Instrument>;
}

// A catalogue never changes, so what was looked up once stays right; it goes when the catalogue goes.
const lookups = /* @__PURE__ */ new WeakMap<LawProvisions, Lookup>();

function lookupOf(catalogue: LawProvisions): Lookup {
  const known = lookups.get(catalogue);
  if (known !== undefined) return known;
  const duties = new Map<string, Provision[]>();
  for (const provision of catalogue.provisions)
    duties.set(provision.duty, [...(duties.get(provision.duty) ?? []), provision]);
  const made: Lookup = {
    provisions: new Map(catalogue.provisions.map((p) => [p.id, p])),
    duties,
    instruments: new Map(catalogue.instruments.flatMap((i) => [[i.id, i] as const, [i.number, i] as const])),
  };
  lookups.set(catalogue, made);
  return made;
}

/** Ids a provision goes by in tables elsewhere. */
const otherIds: Readonly<Record<string, string>> = { 'D145-BL63': 'BL63-63.2a' };

/**
 * Finds a provision.
 *
 * @param id - its id
 * @param catalogue - where to look
 * @returns the provision, or `undefined`
 */
export function findProvision(id: string, catalogue: LawProvisions): Provision | undefined {
  return lookupOf(catalogue).provisions.get(otherIds[id] ?? id);
}

/**
 * Returns the versions of a duty, in the order of the catalogue.
 *
 * @param duty - its id
 * @param catalogue - where to look
 * @returns at least one version
 * @throws `DefinitionError` `law/unknown-duty`
 * @example
 * ```ts
 * versionsOfDuty('L-13.2a', lawCatalogue).map(({ value }) => value.is); // => ['duration']
 * ```
 */
export function versionsOfDuty(duty: string, catalogue: LawProvisions): readonly Provision[] {
  const found = lookupOf(catalogue).duties.get(otherIds[duty] ?? duty);
  if (found === undefined)
    throw unknownName(
      'law/unknown-duty',
      { vi: 'mã nghĩa vụ trong danh mục pháp luật', en: 'a duty of the catalogue' },
      duty,
      lookupOf(catalogue).duties.keys(),
    );
  return found;
}

/**
 * Finds an instrument.
 *
 * @param idOrNumber - its id or official number
 * @param catalogue - where to look
 * @returns the instrument, or `undefined`
 */
export function findInstrument(idOrNumber: string, catalogue: LawProvisions): Instrument | undefined {
  return lookupOf(catalogue).instruments.get(idOrNumber.normalize('NFC'));
}
