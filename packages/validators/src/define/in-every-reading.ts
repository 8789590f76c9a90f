import type { TriState } from '@qcdc/core/flow';

/**
 * What holds whichever of several readings is the right one: a field that was left out or told roughly leaves nothing open
 * where all of its possible values come to the same.
 *
 * @param answers - the answer of each reading
 * @returns the one answer they share, `cannotTell` where they differ or there is none
 * @example
 * ```ts
 * [inEveryReading(['no', 'no']), inEveryReading(['no', 'yes']), inEveryReading([])]; // => ['no', 'cannotTell', 'cannotTell']
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function inEveryReading(answers: readonly TriState[]): TriState {
  const [first = 'cannotTell'] = answers;
  return answers.every((one) => one === first) ? first : 'cannotTell';
}
