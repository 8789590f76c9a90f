import type { Bound } from '../../quantity/quantity.ts';

/** What the parts of a sum were like, as bits that are simply put together. */
export const marks = {
  /** The lower end itself is left out ("hơn"). */
  lowOpen: 1,
  /** There is no upper end ("hơn", "từ … trở lên"). */
  noHigh: 2,
  /** There is no lower end ("gần", "không quá"). */
  noLow: 4,
  /** The upper end itself is left out ("gần"). */
  highOpen: 8,
  /** Nothing exact is promised ("khoảng"). */
  about: 16,
  /** There is an upper end of its own ("từ … đến …"). */
  between: 32,
  /** A row was there, whatever it said. */
  touched: 64,
} as const;

const ofBound: Readonly<Record<Bound, number>> = {
  exact: 0,
  atLeast: marks.noHigh,
  above: marks.noHigh | marks.lowOpen,
  atMost: marks.noLow,
  below: marks.noLow | marks.highOpen,
  about: marks.about,
  between: marks.between,
};

/**
 * Returns the marks of a part.
 *
 * @param bound - bound of the part
 * @returns its bits
 */
export function marksOf(bound: Bound): number {
  return ofBound[bound];
}

/** What is known of a sum besides the marks, in scaled whole numbers. */
export interface SumParts {
  /** Sum of the stated numbers; of `between` the lower ends. */
  readonly stated: bigint;
  /** Sum of the stated numbers that are upper ends only. */
  readonly noLow: bigint;
  /** Sum of the widths of `between`. */
  readonly width: bigint;
}

/** A sum with its bound. */
export interface BoundedSum {
  /** The number stated for the sum. */
  readonly value: bigint;
  /** How the true sum lies to it. */
  readonly bound: Bound;
  /** Upper end of `between`, else `null`. */
  readonly upper: bigint | null;
}

/** How the stated numbers of parts make the number of a sum. */
export interface SumForm {
  /** How the true sum lies to it. */
  readonly bound: Bound;
  /** Whether numbers that are upper ends only are left out. */
  readonly withoutNoLow: boolean;
  /** Whether the upper ends of `between` are meant. */
  readonly withWidth: boolean;
}

/**
 * Says how a sum is told from the marks of its parts.
 *
 * @param mark - the marks of all parts together
 * @param nonNegative - whether a part can never be below zero
 * @returns the bound, and which numbers go in
 */
export function sumForm(mark: number, nonNegative: boolean): SumForm {
  const form = (bound: Bound, withoutNoLow = false, withWidth = false): SumForm => ({ bound, withoutNoLow, withWidth });
  if ((mark & marks.about) !== 0) return form('about');
  const lower: Bound = (mark & marks.lowOpen) === 0 ? 'atLeast' : 'above';
  if ((mark & marks.noLow) === 0) {
    if ((mark & marks.noHigh) !== 0) return form(lower);
    return form((mark & marks.between) === 0 ? 'exact' : 'between');
  }
  // Parts with only an upper end beside parts with only a lower end: zero is the lower end of what cannot be negative.
  if ((mark & marks.noHigh) !== 0) return nonNegative ? form(lower, true) : form('about');
  return form((mark & marks.highOpen) === 0 ? 'atMost' : 'below', false, true);
}

/**
 * Says what is certain of a sum: the true sum always lies where the answer says.
 *
 * @param mark - the marks of all parts together
 * @param parts - the sums
 * @param nonNegative - whether a part can never be below zero
 * @returns the number and its bound; open ends stay open
 */
export function boundedSum(mark: number, { stated, noLow, width }: SumParts, nonNegative: boolean): BoundedSum {
  const { bound, withoutNoLow, withWidth } = sumForm(mark, nonNegative);
  const value = stated - (withoutNoLow ? noLow : 0n) + (withWidth ? width : 0n);
  if (bound === 'between' && width === 0n) return { value, bound: 'exact', upper: null };
  return { value, bound, upper: bound === 'between' ? stated + width : null };
}
