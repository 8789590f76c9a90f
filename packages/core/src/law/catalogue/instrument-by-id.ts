import { checkCall } from '../../outcome/check-call.ts';
import { aText } from '../../outcome/demand.ts';
import { aCatalogue } from '../../outcome/noun-demands.ts';
import { unknownName } from '../../outcome/unknown-name.ts';
import type { LawProvisions } from '../catalogue.ts';
import type { Instrument } from '../instrument.ts';
import { lawProvisions } from './built-in-provisions.ts';
import { findInstrument } from './lookup.ts';

/**
 * Finds an instrument by id or official number.
 *
 * @param idOrNumber - such as `law2022` or `10/2022/QH15`
 * @param catalogue - the catalogue of law; the built-in one when left out
 * @returns the instrument
 * @throws `DefinitionError` `law/unknown-instrument`, `call/bad-argument`
 * @example
 * ```ts
 * instrument('59/2023/NĐ-CP').from; // => '2023-08-15'
 * ```
 */
export function instrument(idOrNumber: string, catalogue: LawProvisions = lawProvisions): Instrument {
  checkCall('instrument', { idOrNumber: [idOrNumber, aText], catalogue: [catalogue, aCatalogue] });
  const found = findInstrument(idOrNumber, catalogue);
  if (found === undefined)
    throw unknownName(
      'law/unknown-instrument',
      { vi: 'mã hay số hiệu văn bản trong danh mục pháp luật', en: 'an instrument of the catalogue' },
      idOrNumber,
      catalogue.instruments.flatMap(({ id, number }) => [id, number]),
    );
  return found;
}
