import type { Coverage } from '@qcdc/core';

/** Coverage of something that stands for no unit, such as a constant. */
export const noUnits: Coverage = { reported: 0, expected: 0, missing: [] };

const complete = (c: Coverage): boolean => c.reported >= c.expected;

/**
 * Tells whether two figures stand for the same units: both complete, or short of the same ones.
 *
 * @param a - coverage of one figure
 * @param b - coverage of the other
 * @returns `false` when a ratio of the two would compare different units
 */
export function evenCoverage(a: Coverage, b: Coverage): boolean {
  if (complete(a) && complete(b)) return true;
  if (a.reported !== b.reported || a.expected !== b.expected) return false;
  const [x, y] = [a.missing, b.missing];
  // Without the names of the units that lack nobody can tell whether they are the same.
  if (x.length !== a.expected - a.reported || y.length !== x.length) return false;
  const known = new Set(x);
  return y.every((unit) => known.has(unit));
}
