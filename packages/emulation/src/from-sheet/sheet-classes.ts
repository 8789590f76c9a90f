import type { RawSheet } from '@qcdc/core';
import type { ClassTable } from '../rubric/class-table.ts';
import { classLines, meets, type ClassLine } from './class-lines.ts';
import { sheetFaults } from './sheet-faults.ts';
import type { Found } from './sheet-lines.ts';

const lowOf = ({ limits: { from } }: ClassLine): number => Number(from?.at ?? Number.NEGATIVE_INFINITY);

// To which class a limit belongs is said by the words of either: "trên 85" leaves 85 to the class below.
function isDoubtful(
  { limits: { to } }: ClassLine,
  above: ClassLine | undefined,
  closed: ClassTable['closed'],
): boolean {
  const from = above?.limits.from ?? null;
  if (to === null || from === null) return false;
  if (to.at !== from.at) return true;
  if (to.closed === null) return closed === 'lower';
  return to.closed === from.closed;
}

/**
 * Makes the classes of a sheet of what is written below its lines.
 *
 * @param sheet - the sheet
 * @param from - first row behind the lines
 * @param found - takes what is wrong
 * @returns the classes; `null` where fewer than two are written
 */
export function sheetClasses(sheet: RawSheet, from: number, found: Found): ClassTable | null {
  const lines = classLines(sheet, from);
  if (lines.length < 2) {
    found('no-classes', sheetFaults['no-classes'](), sheet.place(Math.max(0, sheet.rows - 1), 0));
    return null;
  }
  const ordered = [...lines].sort((a, b) => lowOf(b) - lowOf(a));
  const closed = lines.some(({ limits }) => limits.from?.closed === false) ? 'upper' : 'lower';
  const classes = ordered.map((line, i) => {
    const { label, limits } = line;
    const above = ordered[i - 1];
    const next = above?.limits.from?.at;
    if (isDoubtful(line, above, closed))
      found('limit-undecided', sheetFaults['limit-undecided'](label.vi, closed === 'lower'), line.at);
    const to = limits.to === null ? undefined : next !== undefined && meets(limits.to.at, next) ? next : limits.to.at;
    return {
      id: `class-${i + 1}`,
      label,
      ...(limits.from === null ? {} : { from: limits.from.at }),
      // The upper end of the best class is the maximum, whatever bonus comes on top.
      ...(to === undefined || i === 0 ? {} : { to }),
    };
  });
  return { of: 'points', closed, classes };
}
