import { compareFractions, DefinitionError, type Fraction } from '@qcdc/core';

/** A stretch of numbers a band or class stands for; `null` ends are without limit. */
export interface Stretch {
  /** Lower end. */
  readonly from: Fraction | null;
  /** Upper end. */
  readonly to: Fraction | null;
}

/** Which end belongs to a stretch. */
export type Closed = 'lower' | 'upper';

/**
 * Tells whether a number lies in a stretch. A stretch whose ends are equal holds that one number.
 *
 * @param value - the number
 * @param stretch - the stretch
 * @param closed - which end belongs to it
 * @returns `true` when it lies inside
 */
export function within(value: Fraction, { from, to }: Stretch, closed: Closed): boolean {
  if (from !== null && to !== null && compareFractions(from, to) === 0) return compareFractions(value, from) === 0;
  const above = from === null ? 1 : compareFractions(value, from);
  const below = to === null ? -1 : compareFractions(value, to);
  return closed === 'lower' ? above >= 0 && below < 0 : above > 0 && below <= 0;
}

const isPoint = ({ from, to }: Stretch): boolean => from !== null && to !== null && compareFractions(from, to) === 0;

// `null` lower ends first; of equal lower ends the single number comes first.
function byLowerEnd(a: Stretch, b: Stretch): number {
  if (a.from === null || b.from === null) return a.from === b.from ? 0 : a.from === null ? -1 : 1;
  const order = compareFractions(a.from, b.from);
  return order !== 0 ? order : Number(isPoint(b)) - Number(isPoint(a));
}

/**
 * Checks that stretches lie edge to edge, each number in exactly one of them.
 *
 * @param stretches - in any order
 * @param closed - which end belongs to a stretch
 * @param path - where they stand, for the error
 * @param what - what they are, for the error
 * @returns the lowest and the highest end
 * @throws `DefinitionError` `emulation/band-gap`, `emulation/band-overlap`, `emulation/band-upside-down`
 */
export function checkCover(stretches: readonly Stretch[], closed: Closed, path: string, what = 'bands'): Stretch {
  for (const { from, to } of stretches)
    if (from !== null && to !== null && compareFractions(from, to) > 0)
      throw new DefinitionError('emulation/band-upside-down', `a ${what} entry starts above its end; swap them`, path);
  const ordered = [...stretches].sort(byLowerEnd);
  for (let i = 1; i < ordered.length; i++) {
    const before = ordered[i - 1] as Stretch;
    const after = ordered[i] as Stretch;
    const meet = before.to === null || after.from === null ? 1 : compareFractions(before.to, after.from); // > 0: they overlap
    // Where both touch, exactly one of them holds the number: by convention, or because one is that single number.
    const pointsTouch = isPoint(before) && isPoint(after);
    const heldTwice = (closed === 'lower' && isPoint(before)) || (closed === 'upper' && isPoint(after)) || pointsTouch;
    if (meet > 0 || (meet === 0 && heldTwice))
      throw new DefinitionError(
        'emulation/band-overlap',
        `two ${what} hold the same number; end one where the next begins`,
        path,
      );
    if (meet < 0)
      throw new DefinitionError(
        'emulation/band-gap',
        `no ${what} entry holds the numbers between two neighbours; close the gap`,
        path,
      );
  }
  return { from: (ordered[0] as Stretch).from, to: (ordered.at(-1) as Stretch).to };
}
