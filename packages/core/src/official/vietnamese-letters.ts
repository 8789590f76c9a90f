import { checkCall } from '../outcome/check-call.ts';
import { whole } from '../outcome/demand.ts';

// No f, j, w, z; ă, â, ê, ô, ơ, ư are left out: points of a law never bear them.
const letters = 'abcdđeghiklmnopqrstuvxy';

/**
 * Returns the letter of a point, as laws and official documents count them: a, b, c, d, đ, e, g … Behind y they go on in
 * pairs: aa, ab …
 *
 * @param place - 1 for the first
 * @returns the letter
 * @throws `DefinitionError` `call/bad-argument` for what is no place
 * @term điểm
 * @example
 * ```ts
 * [1, 4, 5, 6, 7].map(letterOfPoint).join(' '); // => 'a d đ e g'
 * letterOfPoint(24); // => 'aa'
 * ```
 */
export function letterOfPoint(place: number): string {
  checkCall('letterOfPoint', { place: [place, whole(1)] });
  const last = letters[(place - 1) % letters.length] ?? '';
  const before = Math.floor((place - 1) / letters.length);
  return before === 0 ? last : letterOfPoint(before) + last;
}
