import { addDays, addMonths, daysBetween, type CountedDay, type IsoDate } from '@qcdc/core';
import { fraction, one } from '@qcdc/core/exact';
import { wholeValue } from './exact-value.ts';
import type { LinearForm, SystemBound } from './linear-system.ts';

/**
 * Says what is always so of days counted by working days, months or years, wherever one begins: how far from their beginning
 * they lie, and that who counts further comes to a later day.
 *
 * @param counted - the days by name
 * @returns what always holds, resting on no rule
 */
export function alwaysOf(counted: ReadonlyMap<string, CountedDay>): readonly LinearForm[] {
  const all = [...counted].sort(([, a], [, b]) => a.n - b.n);
  const apart = all.flatMap(([name, day]): readonly LinearForm[] => {
    const ends = endsOf(day);
    return ends === null ? [] : [{ terms: difference(name, day.from), ...ends }];
  });
  const inOrder = all.flatMap(([name, day], i) => {
    const next = all.slice(i + 1).find(([, other]) => other.from === day.from && other.unit === day.unit);
    return next === undefined || day.n === next[1].n ? [] : [{ terms: difference(next[0], name), low: bound(1) }];
  });
  return [...apart, ...inOrder];
}

const bound = (days: number): SystemBound => ({ at: wholeValue(BigInt(days)), because: [] });
const difference = (a: string, b: string): LinearForm['terms'] =>
  new Map([
    [a, one],
    [b, fraction(-1n)],
  ]);

// How many days off lie between working days is up to the calendar; that none is worked twice is not.
function endsOf({ n, unit }: CountedDay): { readonly low?: SystemBound; readonly high?: SystemBound } | null {
  if (unit === 'workingDays') return n > 0 ? { low: bound(n) } : n < 0 ? { high: bound(n) } : null;
  const months = unit === 'years' ? n * 12 : n;
  const days = beginnings().map((day) => daysBetween(day, addMonths(day, months)));
  return { low: bound(Math.min(...days)), high: bound(Math.max(...days)) };
}

// Four years that follow one another, and those around a year of a hundred that does not leap: days from which months are of
// every length there is.
function beginnings(): readonly IsoDate[] {
  const years = [2000, 2001, 2002, 2003, 2097, 2098, 2099, 2100];
  return years.flatMap((year) =>
    Array.from({ length: 12 }, (_, at) => addMonths(`${year}-01-01`, at)).flatMap((first) => {
      const length = daysBetween(first, addMonths(first, 1));
      return [1, 28, 29, 30, 31].filter((day) => day <= length).map((day) => addDays(first, day - 1));
    }),
  );
}
