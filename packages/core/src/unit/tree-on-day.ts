import { DefinitionError } from '../outcome/errors.ts';
import { addDays } from '../time/day-arithmetic.ts';
import type { IsoDate } from '../time/iso-date.ts';
import type { ReportingUnit } from './reporting-unit.ts';
import { holdsOn, valueOn } from './dated-value.ts';
import { placesOn } from './disjoint-spans.ts';
import type { TreeOnDay } from './unit-registry.ts';

/** Parent of a unit that is a root. */
export const root = -1;
/** Parent of a unit that does not exist on the day. */
export const absent = -2;

/**
 * Lists the days on which anything in the tree changes.
 *
 * @param units - the units
 * @returns first days of each new state, oldest first
 */
export function changeDays(units: readonly ReportingUnit[]): readonly IsoDate[] {
  const days = new Set<IsoDate>();
  const last = new Set<IsoDate>();
  for (const unit of units)
    for (const span of [unit, ...unit.parents]) {
      if (span.from !== null) days.add(span.from);
      if (span.to !== null) last.add(span.to);
    }
  for (const day of last) days.add(addDays(day, 1));
  return [...days].sort();
}

/**
 * Builds the tree of one day.
 *
 * @param units - the units
 * @param number - number of a unit by id
 * @param day - the day
 * @returns the tree as arrays
 * @throws `DefinitionError` `unit/cycle`
 */
export function treeOnDay(
  units: readonly ReportingUnit[],
  number: ReadonlyMap<string, number>,
  day: IsoDate,
): TreeOnDay {
  const parent = new Int32Array(units.length).fill(absent);
  const childCount = new Int32Array(units.length);
  let present = 0;
  for (const [i, unit] of units.entries()) {
    if (!holdsOn(unit, day)) continue;
    present += 1;
    const above = valueOn(unit.parents, day);
    const p = above === null ? root : (number.get(above) ?? root);
    parent[i] = p;
    if (p >= 0) childCount[p] = (childCount[p] ?? 0) + 1;
  }
  // Peel off leaves, layer by layer: a unit is free when all its children are done. What is never free lies on a cycle.
  const childrenFirst = new Int32Array(present);
  const waiting = childCount.slice();
  let end = 0;
  for (let i = 0; i < units.length; i++) if (parent[i] !== absent && waiting[i] === 0) childrenFirst[end++] = i;
  for (let begin = 0; begin < end; begin++) {
    const above = parent[childrenFirst[begin] ?? 0] ?? root;
    if (above < 0) continue;
    const left = (waiting[above] ?? 0) - 1;
    waiting[above] = left;
    if (left === 0) childrenFirst[end++] = above;
  }
  if (end < present) {
    const on = units.find((_, i) => parent[i] !== absent && (waiting[i] ?? 0) > 0);
    throw new DefinitionError(
      'unit/cycle',
      {
        vi: `ngày ${day}, "${on?.id ?? ''}" đứng trên chính mình; sửa lại đơn vị cấp trên`,
        en: `"${on?.id ?? ''}" stands above itself on ${day}; correct a parent`,
      },
      on?.id,
    );
  }
  return { parent, childCount, childrenFirst };
}

/**
 * Checks that no unit ever stands above itself.
 *
 * @param units - the units
 * @param number - number of a unit by id
 * @throws `DefinitionError` `unit/cycle`
 */
export function checkCycles(units: readonly ReportingUnit[], number: ReadonlyMap<string, number>): void {
  // All edges of all days at once: free of cycles, then every day is. Only otherwise is each day looked at.
  const above = units.map((unit) => unit.parents.map((span) => number.get(span.value) ?? root));
  const waiting = new Int32Array(units.length);
  for (const parents of above) for (const p of parents) waiting[p] = (waiting[p] ?? 0) + 1;
  const done: number[] = [];
  for (let i = 0; i < units.length; i++) if (waiting[i] === 0) done.push(i);
  for (let begin = 0; begin < done.length; begin++)
    for (const p of above[done[begin] ?? 0] ?? []) {
      const left = (waiting[p] ?? 0) - 1;
      waiting[p] = left;
      if (left === 0) done.push(p);
    }
  if (done.length === units.length) return;
  const free = new Uint8Array(units.length);
  for (const i of done) free[i] = 1;
  checkEachEdge(units, number, free);
}

// The edge of a cycle that begins last finds all others there on its first day: it is enough to walk up from it on that day.
function checkEachEdge(units: readonly ReportingUnit[], number: ReadonlyMap<string, number>, free: Uint8Array): void {
  const edges = units.flatMap((unit, child) =>
    free[child] === 1 ? [] : unit.parents.map(({ from }) => ({ child, day: from ?? ('0001-01-01' as const) })),
  );
  edges.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  for (const { child, day } of edges) {
    let at = aboveOn(units[child], number, day);
    // A walk longer than there are units goes round in a circle, too.
    for (let steps = 0; at >= 0; at = aboveOn(units[at], number, day)) {
      if (at === child || steps++ > units.length) {
        treeOnDay(units, number, day);
        break;
      }
    }
  }
}

function aboveOn(unit: ReportingUnit | undefined, number: ReadonlyMap<string, number>, day: IsoDate): number {
  if (unit === undefined || !holdsOn(unit, day)) return root;
  const [begin, end] = placesOn(unit.parents, { from: day, to: day });
  return end > begin ? (number.get(unit.parents[begin]?.value ?? '') ?? root) : root;
}
