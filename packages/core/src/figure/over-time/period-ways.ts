import { checkCall } from '../../outcome/check-call.ts';
import { listOf } from '../../outcome/demand.ts';
import { aPeriod } from '../../outcome/noun-demands.ts';
import { addDays, daysBetween } from '../../time/day-arithmetic.ts';
import type { Period, PeriodKind } from '../../time/period.ts';
import { contains, subPeriods } from '../../time/period-relations.ts';
import { differencePaths, type DifferencePaths } from './difference-paths.ts';

const kinds: readonly PeriodKind[] = ['year', 'halfYear', 'quarter', 'month'];

/** A way to fill a longer period. */
export interface Filling {
  /** Places in the list of periods, in order of time; −1 where the list, or the unit, lacks a period. */
  readonly codes: Int32Array;
}

/** A period that lies in the longer one. */
export interface PeriodInside {
  /** Its place in the list of periods. */
  readonly code: number;
  /** The period. */
  readonly period: Period;
  /** How many days it has. */
  readonly days: number;
  /** How many of the periods inside, in their order, end before it begins. */
  readonly before: number;
  /** Places of the shorter ones inside it. */
  readonly holds: readonly number[];
}

/** A period and shorter ones of one length that fill it. */
export interface PeriodEquation {
  /** Place of the period in the list. */
  readonly whole: number;
  /** Places of the shorter ones. */
  readonly parts: readonly number[];
}

/** Everything a longer period can be made from, worked out once for all figures. */
export interface PeriodWays {
  /** The longer period. */
  readonly target: Period;
  /** The halves, the quarters, the months in it, of which at least one is there; the longest first. */
  readonly uniform: readonly Filling[];
  /** All periods inside, of whatever length, in order of their last days. */
  readonly inside: readonly PeriodInside[];
  /** Whether periods of several lengths lie inside, so that one may stand beside, or against, another. */
  readonly several: boolean;
  /** Which of them fill which, the longest first. */
  readonly equations: readonly PeriodEquation[];
  /** Longer periods less shorter ones that make it; `null` where none do. */
  readonly differences: DifferencePaths | null;
  /**
   * Returns the ways to make another of the periods there are.
   * @param code - its place in the list
   * @returns the ways, worked out once; `null` where there is no such period
   */
  of(code: number): PeriodWays | null;
}

/** What stands at a place in the list of periods: a number, a figure without one, or nothing. */
export type IsThere = (code: number) => 'number' | 'figure' | 'nothing';

/**
 * Finds the ways to make a longer period.
 *
 * @param periods - periods there are
 * @param target - the longer period
 * @returns the ways
 */
export function waysOf(periods: readonly Period[], target: Period): PeriodWays {
  const codes = new Map(periods.map((period, code) => [period.id, code]));
  const uniform = kinds.flatMap((kind): readonly Filling[] => {
    const places = Int32Array.from(subPeriods(target, kind), (period) => codes.get(period.id) ?? -1);
    return places.some((code) => code >= 0) ? [{ codes: places }] : [];
  });
  const sorted = [...codes]
    .flatMap(([id, code]) => {
      const period = periods[code];
      const inside = period !== undefined && id !== target.id && isPartOf(period, target);
      return inside ? [{ code, period, days: daysBetween(period.from, period.to) + 1 }] : [];
    })
    .sort((a, b) => (a.period.to < b.period.to ? -1 : a.period.to > b.period.to ? 1 : b.days - a.days));
  const inside = sorted.map((one) => ({
    ...one,
    before: sorted.filter(({ period }) => period.to < one.period.from).length,
    holds: sorted.flatMap(({ code, period }) => (code !== one.code && contains(one.period, period) ? [code] : [])),
  }));
  const [only] = uniform;
  const inOne = only === undefined || uniform.length > 1 ? 0 : only.codes.filter((code) => code >= 0).length;
  const several = inside.length > inOne;
  const longestFirst = several ? [...inside].sort((a, b) => b.days - a.days) : [];
  const others = new Map<number, PeriodWays>();
  return {
    target,
    uniform,
    inside,
    several,
    of: (code) => {
      const other = periods[code];
      let found = others.get(code);
      if (found === undefined && other !== undefined) others.set(code, (found = waysOf(periods, other)));
      return found ?? null;
    },
    equations: longestFirst.flatMap(({ code, period }) => equationsOf(code, period, codes)),
    differences: differencePaths(periods, target),
  };
}

function equationsOf(whole: number, period: Period, codes: ReadonlyMap<string, number>): readonly PeriodEquation[] {
  return kinds.flatMap((kind): readonly PeriodEquation[] => {
    const parts = subPeriods(period, kind).map(({ id }) => codes.get(id) ?? -1);
    return parts.length === 0 || parts.includes(-1) ? [] : [{ whole, parts }];
  });
}

// Periods of the State's regime fill those of the regime, those of the calendar fill those of the calendar.
const isPartOf = (part: Period, target: Period): boolean => part.regime === target.regime && contains(target, part);

/**
 * Chooses the fullest way to fill a period: of halves, quarters or months alone the fullest, the longest where two are alike; and
 * periods of several lengths beside one another, such as nine months and a quarter, where they cover more days.
 *
 * @param ways - the ways
 * @param isThere - what stands at a place in the list of periods
 * @param mixed - whether periods of different length may stand beside one another
 * @returns the way; `null` when no part has a figure
 */
export function chosenFilling(ways: PeriodWays, isThere: IsThere, mixed: boolean): Filling | null {
  const best = fullest(ways.uniform, isThere);
  if (!mixed || !ways.several) return best;
  if (best?.codes.every((code) => code >= 0 && isThere(code) === 'number') === true) return best;
  const one = mostDays(ways.inside, ({ code }) => isThere(code));
  return one.score > daysOf(best, ways, isThere) ? { codes: codesOf(one.taken, ways.target) } : best;
}

function fullest(fillings: readonly Filling[], isThere: IsThere): Filling | null {
  let best: Filling | null = null;
  let most = 0;
  for (const filling of fillings) {
    let [numbers, figures] = [0, 0];
    for (const code of filling.codes) {
      const there = code < 0 ? 'nothing' : isThere(code);
      if (there !== 'nothing') figures += 1;
      if (there === 'number') numbers += 1;
    }
    const share = numbers / filling.codes.length;
    if (share > most || (best === null && figures > 0)) [best, most] = [filling, share];
  }
  return best;
}

// Days with a number count before days with a figure that has none, and these before nothing.
const weight = { number: 1e6, figure: 1, nothing: 0 } as const;

function daysOf(filling: Filling | null, { inside }: PeriodWays, isThere: IsThere): number {
  const codes = new Set(filling?.codes);
  return inside.reduce((sum, { code, days }) => sum + (codes.has(code) ? days * weight[isThere(code)] : 0), 0);
}

interface Taken {
  readonly score: number;
  readonly count: number;
  readonly taken: readonly PeriodInside[];
}

/**
 * Fills a period as far as it goes with periods inside it, of whatever length.
 *
 * @param ways - the ways to fill a longer one
 * @param whole - the period: the longer one, or one inside it
 * @param isThere - what stands at a place in the list of periods
 * @returns the way; `null` where nothing is there
 */
export function filledAsFar(ways: PeriodWays, whole: Period, isThere: IsThere): Filling | null {
  const { taken } = mostDays(ways.inside, ({ code, period }) =>
    period.id === whole.id || !contains(whole, period) ? 'nothing' : isThere(code),
  );
  return taken.length === 0 ? null : { codes: codesOf(taken, whole) };
}

// Of periods that do not overlap those that cover most days; of two alike the fewest.
function mostDays(inside: readonly PeriodInside[], isThere: (one: PeriodInside) => ReturnType<IsThere>): Taken {
  const best: Taken[] = [{ score: 0, count: 0, taken: [] }];
  for (const [i, one] of inside.entries()) {
    const without = best[i] as Taken;
    const there = isThere(one);
    const before = best[one.before] as Taken;
    const score = before.score + one.days * weight[there];
    const better = score > without.score || (score === without.score && before.count + 1 < without.count);
    const taken = there !== 'nothing' && better;
    best.push(taken ? { score, count: before.count + 1, taken: [...before.taken, one] } : without);
  }
  return best.at(-1) as Taken;
}

function codesOf(taken: readonly PeriodInside[], target: Period): Int32Array {
  const codes: number[] = [];
  let next = target.from;
  for (const { code, period } of taken) {
    if (next < period.from) codes.push(-1);
    codes.push(code);
    next = addDays(period.to, 1);
  }
  if (next <= target.to) codes.push(-1);
  return Int32Array.from(codes);
}

/**
 * Tells which periods the figures of a longer one may be made from, for whoever fetches figures before `mergeOverTime` puts them
 * together.
 *
 * @param target - the longer period
 * @param periods - the periods there are
 * @returns those inside it, and those beyond it that make it less one another
 * @throws `DefinitionError` `call/bad-argument`
 * @example
 * ```ts
 * const there = ['2024-9M', '2024-Q4', '2023'].map(period);
 * const { inside, beyond } = periodsThatMake(period('2024'), there);
 * [inside.map(({ id }) => id), beyond]; // => [['2024-9M', '2024-Q4'], []]
 * ```
 */
export function periodsThatMake(target: Period, periods: readonly Period[]): PeriodsThatMake {
  checkCall('periodsThatMake', { target: [target, aPeriod], periods: [periods, listOf(aPeriod)] });
  const { inside, differences } = waysOf(periods, target);
  const within = inside.map(({ period }) => period);
  const other = (period: Period): boolean =>
    period.id !== target.id && period.regime === target.regime && !within.includes(period);
  return { inside: within, beyond: differences === null ? [] : periods.filter(other) };
}

/** The periods a longer one may be made from. */
export interface PeriodsThatMake {
  /** Those that lie in it, in order of their last days. */
  readonly inside: readonly Period[];
  /** Those that reach beyond it, and are taken from one another; none where they make nothing. */
  readonly beyond: readonly Period[];
}
