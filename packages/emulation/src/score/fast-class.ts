import { fraction, one, type Fraction } from '@qcdc/core/exact';
import { within, type EntryRange } from '../rubric/cover.ts';
import type { ClassTable, RubricClass } from '../rubric/class-table.ts';
import type { Threshold } from '../rubric/threshold.ts';
import { anything, knowsAll, never, type KnownFields } from './known-fields.ts';
import { exactPoints, roundPoints } from './point-range.ts';
import type { Session } from './unit-context.ts';

/** Class of a whole total: its id, or `null` when the full engine has to be asked. */
export type FastClass = (total: number, points: Fraction) => string | null;

const sameForAll = (threshold: Threshold): boolean => typeof threshold !== 'object';

// Fields of a class whose total alone decides. A new field does not compile until somebody says what it means here.
const classFields: KnownFields<RubricClass, null> = {
  id: anything,
  label: anything,
  from: sameForAll,
  to: sameForAll,
  conditions: never,
  // Asked only where conditions are.
  otherwise: anything,
  basis: anything,
};
// The classes are judged one by one below: one that needs the full engine does not slow the others.
const tableFields: KnownFields<ClassTable, null> = {
  of: anything,
  closed: anything,
  round: anything,
  classes: anything,
  unconfirmed: anything,
};

/**
 * Makes a look-up of the class of a total, for rubrics whose classes ask nothing but the score.
 *
 * @param session - the rubric
 * @returns the look-up; each total is looked up once
 */
export function fastClass(session: Session): FastClass {
  const { rubric, amount, outline } = session;
  const table = rubric.classes;
  const maximum = outline.get(rubric.root.id)?.maximum ?? one;
  if (table === undefined || !knowsAll(table, tableFields, null)) return () => null;
  const ranges = table.classes.map(({ from, to }): EntryRange | null =>
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
    const place = ranges.findIndex((s) => s !== null && within(rounded, s, table.closed));
    const found = table.classes[place];
    const id = found === undefined || !knowsAll(found, classFields, null) ? null : found.id;
    known.set(total, id);
    return id;
  };
}
