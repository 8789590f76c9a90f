import { DefinitionError } from '../outcome/errors.ts';
import type { Instrument } from './instrument.ts';
import * as grassroots from './instruments/grassroots.ts';
import * as neighbours from './instruments/neighbours.ts';
import * as party from './instruments/party.ts';

/**
 * All instruments by id: `instruments.law2022`, `instruments.decree59of2023`, `instruments.directive30` …
 *
 * @example
 * ```ts
 * instruments.ordinance2007.to; // => '2023-06-30'
 * ```
 */
export const instruments = { ...grassroots, ...neighbours, ...party } as const;

/**
 * Finds an instrument by id or official number.
 *
 * @param idOrNumber - such as `law2022` or `10/2022/QH15`
 * @returns the instrument
 * @throws `DefinitionError` `law/unknown-instrument`
 * @example
 * ```ts
 * instrument('59/2023/NĐ-CP').from; // => '2023-08-15'
 * ```
 */
export function instrument(idOrNumber: string): Instrument {
  const wanted = idOrNumber.normalize('NFC');
  const found = Object.values<Instrument>(instruments).find((i) => i.id === wanted || i.number === wanted);
  if (found === undefined)
    throw new DefinitionError(
      'law/unknown-instrument',
      `"${idOrNumber.slice(0, 60)}" is not in the registry of instruments`,
    );
  return found;
}
