import { Dec, type Decimal } from '../../number/decimal.ts';
import type { Bound, Margin } from '../../quantity/quantity.ts';
import { endsOf, joined, type Ends } from '../sum/ends.ts';
import { marks, marksOf } from '../sum/sum-marks.ts';
import { weakerStatus, type FigureStatus } from '../../quantity/figure-status.ts';
import type { UnitOperator } from '../noun/measure.ts';
import type { Totals } from './totals.ts';

/** What figures of one bound add to a sum. Of each bound there is at most one in a {@link PartialSum}. */
export interface PartialSumOfBound {
  /** How the true numbers lie to the stated ones. */
  readonly bound: Bound;
  /** How many figures. */
  readonly count: number;
  /** Sum of the stated numbers; of `between` the lower ends. */
  readonly stated: Decimal;
  /** Of `between`, the sum of the upper ends; otherwise `null`. */
  readonly upper: Decimal | null;
  /** The smallest stated number. */
  readonly least: Decimal;
  /** The largest stated number. */
  readonly most: Decimal;
  /** Of `between`, the smallest upper end; otherwise `null`. */
  readonly leastUpper: Decimal | null;
  /** Of `between`, the largest upper end; otherwise `null`. */
  readonly mostUpper: Decimal | null;
}

/**
 * What the figures of some units below one unit come to, of one measure and one period: a sum that was made elsewhere, such
 * as by a database, and of which nothing is lost. Two of them of different units make one by adding counts and sums.
 */
export interface PartialSum {
  /** Id of the unit right above those whose figures are inside. */
  readonly above: string;
  /** Id of the measure. */
  readonly measure: string;
  /** Id of the period. */
  readonly period: string;
  /** What the reported numbers come to, by their bound. */
  readonly parts: readonly PartialSumOfBound[];
  /** Units to which the measure does not apply. */
  readonly notApplicable: number;
  /** Units whose figure has no number for another reason: it was left blank, is pending, or withheld. */
  readonly blank: number;
  /** What rounded figures leave open; `null` where none was rounded. */
  readonly margin: Margin | null;
  /** The largest margins of a single figure, for measures that are not added up; `null` where none was rounded. */
  readonly worstMargin: Margin | null;
  /** The weakest status of a figure; `null` where nobody said. */
  readonly status: FigureStatus | null;
}

/** Where a partial sum goes. */
export interface PartialSumPlace {
  /** Place in the totals. */
  readonly place: number;
  /** How figures become one. */
  readonly operator: UnitOperator;
  /** Decimals the totals are kept with. */
  readonly scale: number;
}

/**
 * Adds a partial sum to the totals, as if its figures had been added one by one.
 *
 * @param totals - the totals; changed
 * @param sum - the partial sum
 * @param to - where it goes
 */
export function addPartialSum(totals: Totals, sum: PartialSum, { place, operator, scale }: PartialSumPlace): void {
  const inOne = new Dec(10).pow(scale);
  const whole = (number: Decimal): bigint => BigInt(number.times(inOne).toFixed(0));
  totals.mark[place] = (totals.mark[place] ?? 0) | marks.touched;
  if (sum.notApplicable > 0)
    totals.notApplicable.set(place, (totals.notApplicable.get(place) ?? 0) + sum.notApplicable);
  const wide = totals.wideAt(place);
  for (const part of sum.parts) {
    totals.count[place] = (totals.count[place] ?? 0) + part.count;
    const bits = marksOf(part.bound);
    if (operator === 'count') totals.addUnits(place, part.count);
    else if (operator === 'sum') {
      totals.mark[place] |= bits;
      const stated = whole(part.stated);
      wide.stated += stated;
      if ((bits & marks.noLow) !== 0) wide.noLow += stated;
      if (part.upper !== null) wide.width += whole(part.upper) - stated;
    } else {
      totals.mark[place] |= bits & marks.about;
      for (const ends of endsOfPart(part, operator, whole))
        wide.ends = wide.ends === null ? ends : joined(operator, wide.ends, ends);
    }
  }
  // How many units reported is certain, however they rounded.
  if (operator === 'count') return;
  const margin = operator === 'sum' ? sum.margin : sum.worstMargin;
  if (margin !== null) {
    const halves = (number: Decimal): bigint => whole(number.times(2));
    const [below, above] = [
      halves(margin.below),
      halves(operator === 'distinct' ? (sum.margin ?? margin).above : margin.above),
    ];
    const old = wide.margin;
    const worst = (a: bigint, b: bigint): bigint => (a > b ? a : b);
    wide.margin =
      operator === 'sum'
        ? { below: old.below + below, above: old.above + above }
        : {
            below: worst(old.below, below),
            above: operator === 'distinct' ? old.above + above : worst(old.above, above),
          };
  }
  if (sum.status !== null && weakerStatus(sum.status, null) !== null)
    wide.status = weakerStatus(wide.status, sum.status);
}

// All figures of one bound together have the ends of the smallest and the largest; of different things, the tops add up.
function endsOfPart(
  part: PartialSumOfBound,
  operator: Exclude<UnitOperator, 'sum' | 'count'>,
  whole: (number: Decimal) => bigint,
): readonly Ends[] {
  const ends = (number: Decimal, upper: Decimal | null): Ends =>
    endsOf(operator, part.bound, whole(number), upper === null ? null : whole(upper));
  if (operator !== 'distinct') return [ends(part.least, part.leastUpper), ends(part.most, part.mostUpper)];
  const { low } = ends(part.most, part.upper);
  const { high } = ends(part.stated, part.upper);
  return [{ low, high }];
}
