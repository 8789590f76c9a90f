import { checkCall } from '../outcome/check-call.ts';
import { aText } from '../outcome/demand.ts';
import { fold } from '../words/fold.ts';

/**
 * Returns the number of an item in the form all spellings of it share: `NV1`, `nv 01`, `NV-1.` and `NV.1)` are one number, `1.1` and
 * `11` are two. It is for comparing, not for showing.
 *
 * @param written - the number as a report writes it
 * @returns the form for comparing
 * @throws `DefinitionError` `call/bad-argument` for what is no text
 * @example
 * ```ts
 * [itemNumber('NV 01.') === itemNumber('nv1'), itemNumber('1.1') === itemNumber('11')]; // => [true, false]
 * ```
 */
export function itemNumber(written: string): string {
  if (typeof written !== 'string') checkCall('itemNumber', { written: [written, aText] });
  return fold(written)
    .replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '')
    .replace(/(?<=\p{L})[^\p{L}\d]+(?=\d)/gu, '')
    .replace(/(?<!\d)0+(?=\d)/g, '');
}
