import type { LegalBasis } from '../../basis/legal-basis.ts';
import type { Problems } from '../../outcome/problems.ts';
import { cite, unconfirmed, type Instrument } from '../instrument.ts';
import type { Provision } from '../provision.ts';
import { checkWithin, noFirstDay } from './law-words.ts';
import type { NewProvision, LegalPlace } from './extension.ts';

/** Finds an instrument, or notes at a path that there is none. */
export type FindInstrument = (idOrNumber: string, path: string) => Instrument | null;

/**
 * Cites a place.
 *
 * @param instrument - its instrument
 * @param place - the place
 * @param confirmed - `false` where nobody has confirmed it in its text
 * @returns the basis
 */
export function basisAt(instrument: Instrument, { article, clause, point }: LegalPlace, confirmed = true): LegalBasis {
  const basis = cite(instrument, article, clause, point);
  return confirmed ? basis : unconfirmed(basis);
}

/**
 * Makes the first version of a duty a catalogue did not know.
 *
 * @param one - the provision
 * @param find - finds its instrument
 * @param problems - takes what is wrong
 * @param path - where it stands
 * @returns the version; `null` where something is wrong
 */
export function newProvision(
  one: NewProvision,
  find: FindInstrument,
  problems: Problems,
  path: string,
): Provision | null {
  const instrument = find(one.at.instrument, `${path}.at`);
  if (instrument === null) return null;
  const from = one.from ?? instrument.from;
  if (from === null) {
    problems.add('law/no-start', noFirstDay(instrument.id, one.id), path);
    return null;
  }
  checkWithin(one.from, instrument, problems, path);
  checkWithin(one.to, instrument, problems, `${path}.to`);
  const to = one.to ?? instrument.to;
  const { surelyFrom } = instrument;
  return {
    id: one.id,
    duty: one.id,
    from,
    ...(to === undefined ? {} : { to }),
    ...(one.from !== undefined || surelyFrom === undefined || surelyFrom <= from ? {} : { surelyFrom }),
    basis: basisAt(instrument, one.at, one.confirmed),
    value: one.value,
    kinds: one.kinds,
    ...(one.scope === undefined ? {} : { scope: one.scope }),
    topic: one.topic,
    modality: one.modality ?? 'must',
    actor: one.actor ?? null,
    subject: one.subject,
    flags: [],
  };
}
