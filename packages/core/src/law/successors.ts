import type { Provision } from './provision.ts';
import type { LawCatalogue } from './catalogue.ts';
import { lawCatalogue } from './catalogue/built-in.ts';
import { provision } from './catalogue/provision-by-id.ts';
import type { Succession } from './successions.ts';

/**
 * Leads from an old provision to what took its place.
 *
 * @param id - id of the old provision
 * @param catalogue - the catalogue of law; the built-in one when left out
 * @returns the successions it is part of; none where it still holds or nobody established what followed
 * @throws `DefinitionError` `law/unknown-provision`
 * @example
 * ```ts
 * successorsOf('PL34-12')[0]?.to; // => ['L-21.1a', 'L-21.1b', 'L-21.1c']
 * ```
 */
export function successorsOf(id: string, catalogue: LawCatalogue = lawCatalogue): readonly Succession[] {
  provision(id, catalogue);
  return catalogue.successions.filter((s) => s.from.includes(id));
}

/**
 * Returns the provisions that took the place of an old one.
 *
 * @param id - id of the old provision
 * @param catalogue - the catalogue of law; the built-in one when left out
 * @returns the new provisions
 * @throws `DefinitionError` `law/unknown-provision`
 * @example
 * ```ts
 * nowRuledBy('PL34-26').map(({ topic }) => topic); // => ['dialogue', 'communityConference']
 * ```
 */
export function nowRuledBy(id: string, catalogue: LawCatalogue = lawCatalogue): readonly Provision[] {
  return successorsOf(id, catalogue).flatMap((s) => s.to.map((next) => provision(next, catalogue)));
}
