import type { IsoDate } from '@qcdc/core';
import {
  defineInstrument,
  extendCatalogue,
  lawCatalogue,
  type CatalogueExtension,
  type Instrument,
  type LawCatalogue,
  type ProvisionValue,
} from '@qcdc/core/law';

// Every instrument here is invented, and says so. They lie a whole round of weekdays (28 years) ahead, so that no real
// amendment of the years to come meets them.

/** Makes an invented law. */
export function invented(id: string, from: IsoDate, rest: Partial<Instrument> = {}): Instrument {
  return defineInstrument({
    id,
    kind: 'law',
    number: `${id}/QH`,
    title: { vi: `Luật giả định ${id}`, en: `Invented Law ${id}` },
    subject: { vi: 'giả định', en: 'invented' },
    issued: null,
    from,
    doubt: [],
    confirmed: true,
    ...rest,
  });
}

const first = invented('first', '2055-07-01');
const second = invented('second', '2056-01-01');

/** A place in the invented law of 2055-07-01. */
export const by = { instrument: 'first', article: 2, clause: 1 } as const;

/** Extends the built-in catalogue; it knows the invented laws `first` (2055-07-01) and `second` (2056-01-01). */
export function extended(extension: CatalogueExtension): LawCatalogue {
  return extendCatalogue(lawCatalogue, {
    ...extension,
    instruments: [first, second, ...(extension.instruments ?? [])],
  });
}

/** A term of so many working days. */
export function workingDays(n: number): ProvisionValue {
  return { is: 'term', side: 'within', n, unit: 'workingDays' };
}

/** So many days without a break, "since the day". */
export function lasting(atLeast: number): ProvisionValue {
  return { is: 'duration', atLeast, unit: 'days', consecutive: true, since: true };
}
