import { compareFractions, type Fraction } from '@qcdc/core/exact';
import { isExact } from '../score/point-range.ts';
import type { UnitScore } from '../score/unit-score.ts';
import { countFirst } from './level-groups.ts';
import type { CountRange } from './quota-range.ts';
import type { RankedUnit } from './ranking.ts';

/** Whether a unit may take a place at all: it may, it may not, or nobody can tell yet. */
export type Fits = 'yes' | 'no' | 'cannotTell';

/** Who takes a number of places. */
export interface FilledPlaces {
  /** Take a place for certain, best first. */
  readonly sure: readonly string[];
  /** Of these nobody can tell: a tie or a bounded score at the last place, a class or a number of places not decided. */
  readonly open: readonly string[];
  /** Would take one, were there more places, best first. */
  readonly rest: readonly string[];
}

/**
 * Tells whether a unit holds one of some classes.
 *
 * @param score - its score
 * @param classes - ids of the classes
 * @returns `cannotTell` while its class is open and may be one of them
 */
export function holdsOneOf(score: UnitScore | null, classes: readonly string[]): Fits {
  const rating = score?.class;
  if (rating == null) return 'no';
  if (rating.class !== null) return classes.includes(rating.class) ? 'yes' : 'no';
  return rating.possible.some((id) => classes.includes(id)) ? 'cannotTell' : 'no';
}

// Places every number among the others once, so that millions of comparisons are those of small integers.
function placeOf(numbers: readonly Fraction[]): (value: Fraction) => number {
  const key = ({ n, d }: Fraction): string => `${n}/${d}`;
  const distinct = new Map(numbers.map((value) => [key(value), value]));
  const sorted = [...distinct.values()].sort((a, b) => compareFractions(b, a));
  const places = new Map(sorted.map((value, i) => [key(value), i]));
  return (value) => places.get(key(value)) ?? sorted.length;
}

/**
 * Fills places from the top of a ranking. A tie, a bounded score or an undecided class at the last place is left open,
 * never cut.
 *
 * @param rows - ranked units, best first
 * @param fitsOf - whether a unit may take a place
 * @param places - how many places there are, at least and at most
 * @returns who takes one, who may, and who comes next
 */
export function fillPlaces(
  rows: readonly RankedUnit[],
  fitsOf: (row: RankedUnit) => Fits,
  places: CountRange,
): FilledPlaces {
  const rivals = rows.map((row) => ({ row, fits: fitsOf(row) })).filter(({ fits }) => fits !== 'no');
  const place = placeOf(rivals.flatMap(({ row }) => [row.value.low, row.value.high]));
  // Whole numbers in the order of standing: first the score, then, among equal exact scores, the rank, by which a rule or a
  // person has parted them. A bounded score stands before its equals at best, and behind them at worst.
  const behind = 1 + rows.reduce((lowest, row) => Math.max(lowest, row.rank), 0);
  const standing = (row: RankedUnit, end: Fraction, bounded: number): number =>
    place(end) * (behind + 1) + (isExact(row.value) ? row.rank : bounded);
  const bestOf = (row: RankedUnit): number => standing(row, row.value.high, 0);
  const worstOf = (row: RankedUnit): number => standing(row, row.value.low, behind);
  const best = rivals.map(({ row }) => bestOf(row)).sort((a, b) => a - b);
  const worst = rivals
    .filter(({ fits }) => fits === 'yes')
    .map(({ row }) => worstOf(row))
    .sort((a, b) => a - b);
  const [sure, open, rest]: [string[], string[], string[]] = [[], [], []];
  for (const { row, fits } of rivals) {
    // Everybody who can stand above it or level with it, itself included; and everybody who surely stands above.
    const [top, bottom] = [bestOf(row), worstOf(row)];
    const last = countFirst(best, (one) => one <= bottom);
    const above = countFirst(worst, (one) => one < top);
    if (fits === 'yes' && last <= places.least) sure.push(row.unit);
    else if (above < places.most) open.push(row.unit);
    else rest.push(row.unit);
  }
  return { sure, open, rest };
}
