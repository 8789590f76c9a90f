import { addDays } from '../../time/day-arithmetic.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import type { Period } from '../../time/period.ts';
import { contains } from '../../time/period-relations.ts';

/** A period that is added or taken away. */
export interface SignedPeriod {
  /** Its place in the list of periods. */
  readonly code: number;
  /** `false` where it is taken away. */
  readonly added: boolean;
}

interface Edge extends SignedPeriod {
  readonly to: IsoDate;
  // Whether it lies in the period that is asked for.
  readonly inside: boolean;
}

type Edges = ReadonlyMap<IsoDate, readonly Edge[]>;

/** Ways to make a period of longer ones less shorter ones, such as nine months less the first half. */
export interface DifferencePaths {
  /** The way of those of which no part of the period itself is there; `null` where it takes one. */
  readonly usual: readonly SignedPeriod[] | null;
  /**
   * Finds the way with the fewest periods.
   * @param isThere - whether a period may be used
   * @returns the periods; `null` where they make no way
   */
  find(isThere: (code: number) => boolean): readonly SignedPeriod[] | null;
}

/**
 * Finds how a period is made of longer ones less shorter ones. Each period leads from its first day to the day after its last, or
 * back: what leads from the first day of the one asked for to the day after its last is its sum with signs.
 *
 * @param periods - periods there are
 * @param target - the one asked for
 * @returns the ways; `null` where there are none
 */
export function differencePaths(periods: readonly Period[], target: Period): DifferencePaths | null {
  const edges = new Map<IsoDate, Edge[]>();
  const add = (from: IsoDate, edge: Edge): void => {
    const same = edges.get(from);
    if (same === undefined) edges.set(from, [edge]);
    else same.push(edge);
  };
  const usable = (period: Period): boolean => period.id !== target.id && period.regime === target.regime;
  for (const [code, period] of periods.entries()) {
    if (!usable(period)) continue;
    const inside = contains(target, period);
    const end = addDays(period.to, 1);
    add(period.from, { code, added: true, to: end, inside });
    add(end, { code, added: false, to: period.from, inside });
  }
  const end = addDays(target.to, 1);
  if (!comeBack(edges, target.from, end) && !cross(periods.filter((p) => usable(p) && contains(target, p))))
    return null;
  return {
    usual: shortest(edges, target.from, end, ({ inside }) => !inside),
    find: (isThere) => shortest(edges, target.from, end, ({ code }) => isThere(code)),
  };
}

// Whether periods that reach beyond the one asked for lead from one day in it to another.
function comeBack(edges: Edges, from: IsoDate, end: IsoDate): boolean {
  const isIn = (day: IsoDate): boolean => from <= day && day <= end;
  return [...edges.keys()].filter(isIn).some((start) => {
    const reached = new Set([start]);
    for (const day of reached)
      for (const edge of edges.get(day) ?? []) {
        if (edge.inside || edge.to === start) continue;
        if (isIn(edge.to)) return true;
        reached.add(edge.to);
      }
    return false;
  });
}

const cross = (periods: readonly Period[]): boolean =>
  periods.some((a) => periods.some((b) => a.from < b.from && b.from <= a.to && a.to < b.to));

function shortest(
  edges: Edges,
  from: IsoDate,
  to: IsoDate,
  isThere: (edge: Edge) => boolean,
): readonly SignedPeriod[] | null {
  const ways = new Map<IsoDate, readonly Edge[]>([[from, []]]);
  // A map goes through what is added to it while it is gone through.
  for (const [day, way] of ways) {
    if (day === to) return way;
    for (const edge of edges.get(day) ?? []) if (!ways.has(edge.to) && isThere(edge)) ways.set(edge.to, [...way, edge]);
  }
  return null;
}
