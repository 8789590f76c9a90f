import { fraction, one, type Fraction } from '@qcdc/core';
import { within, type Stretch } from '../rubric/cover.ts';
import { exactPoints, roundPoints } from './point-range.ts';
import type { Session } from './scene.ts';

/** Class of a whole total: its id, or `null` when the full engine has to be asked. */
export type FastClass = (total: number, points: Fraction) => string | null;

/**
 * Makes a look-up of the class of a total, for sheets whose classes ask nothing but the score.
 *
 * @param session - the sheet
 * @returns the look-up; each total is looked up once
 */
export function fastClass(session: Session): FastClass {
  const { rubric, amount, outline } = session;
  const table = rubric.classes;
  const maximum = outline.get(rubric.root.id)?.maximum ?? one;
  if (table === undefined) return () => null;
  const stretches = table.classes.map(({ from, to }): Stretch | null =>
    typeof from === 'object' || typeof to === 'object'
      ? null
      : { from: from === undefined ? null : amount(from), to: to === undefined ? null : amount(to) },
  );
  const known = new Map<number, string | null>();
  return (total, points) => {
    const before = known.get(total);
    if (before !== undefined) return before;
    const value = table.of === 'points' ? points : fraction(points.n * 100n * maximum.d, points.d * maximum.n);
    const rounded = roundPoints(exactPoints(value), table.round).low;
    const place = stretches.findIndex((s) => s !== null && within(rounded, s, table.closed));
    const found = table.classes[place];
    const id = found === undefined || found.conditions !== undefined ? null : found.id;
    known.set(total, id);
    return id;
  };
}
