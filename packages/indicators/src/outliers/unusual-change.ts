import { checkCall, whole } from '@qcdc/core/checks';
import { Dec, fractionOf, type Decimal, type Fraction } from '@qcdc/core/exact';
import { positiveText } from '../compute/settings.ts';
import type { Outlier, ValuesByUnit } from './outlier.ts';

/** Settings of {@link unusualChange}, by the names of the method. */
export interface UnusualChangeOptions {
  /** Weight of the size of a unit, 0 (none) to 1, as a decimal text; `0.5` when left out. */
  readonly u?: string;
  /** Least spread, as a share of the middle effect, so that very even changes do not flag trifles; `0.05` when left out. */
  readonly a?: string;
  /** Width of what is usual; `4` when left out. */
  readonly c?: string;
  /** Fewest units the rule is applied to; 8 when left out. */
  readonly least?: number;
}

interface Change {
  readonly unit: string;
  readonly value: Fraction;
  readonly before: Decimal;
  readonly weight: Decimal;
  readonly effect: Decimal;
}

const decimal = ({ n, d }: Fraction): Decimal => new Dec(n.toString()).div(d.toString());

function quantileOf(sorted: readonly Decimal[], share: number): Decimal {
  const place = (sorted.length - 1) * share;
  const at = Math.floor(place);
  const [low, high] = [sorted[at] as Decimal, sorted[Math.min(at + 1, sorted.length - 1)] as Decimal];
  return low.plus(high.minus(low).times(String(place - at)));
}

/**
 * Finds units whose figure changed unlike that of the others since an earlier period, by the method of Hidiroglou and
 * Berthelot: a rise and a fall weigh alike, and the change of a large unit weighs more.
 *
 * @remarks A screening rule, computed on decimals of 40 digits because it takes roots; it changes no figure.
 *
 * @param now - values of the period
 * @param before - values of the earlier period
 * @param options - settings of the method
 * @returns the units that stand out, with the range their ratio of change led one to expect
 * @example
 * ```ts
 * const values = (...of: number[]) => new Map(of.map((n, i) => [`unit-${i}`, fraction(BigInt(n))]));
 * const before = values(100, 110, 120, 100, 110, 120, 130, 100, 105, 115);
 * const now = values(102, 111, 121, 103, 109, 122, 131, 900, 104, 116);
 * unusualChange(now, before).some(({ unit }) => unit === 'unit-7'); // => true
 * ```
 */
export function unusualChange(
  now: ValuesByUnit,
  before: ValuesByUnit,
  options: UnusualChangeOptions = {},
): readonly Outlier[] {
  checkCall('unusualChange', {}, options, { u: positiveText, a: positiveText, c: positiveText, least: whole(0) });
  const { u = '0.5', a = '0.05', c = '4', least = 8 } = options;
  const pairs = [...now].flatMap(([unit, value]) => {
    const earlier = before.get(unit);
    return earlier !== undefined && earlier.n > 0n && value.n > 0n
      ? [{ unit, value, after: decimal(value), before: decimal(earlier) }]
      : [];
  });
  if (pairs.length < least) return [];
  const ratios = pairs.map(({ after, before: earlier }) => after.div(earlier)).sort((x, y) => x.comparedTo(y));
  const middle = quantileOf(ratios, 0.5);
  const changes: readonly Change[] = pairs.map(({ unit, value, after, before: earlier }) => {
    const ratio = after.div(earlier);
    const score = ratio.lessThan(middle) ? new Dec(1).minus(middle.div(ratio)) : ratio.div(middle).minus(1);
    const weight = Dec.max(after, earlier).pow(u);
    return { unit, value, before: earlier, weight, effect: score.times(weight) };
  });
  const effects = changes.map((change) => change.effect).sort((x, y) => x.comparedTo(y));
  const [q1, q2, q3] = [0.25, 0.5, 0.75].map((share) => quantileOf(effects, share)) as [Decimal, Decimal, Decimal];
  const floor = q2.times(a).abs();
  const [low, high] = [q2.minus(Dec.max(q2.minus(q1), floor).times(c)), q2.plus(Dec.max(q3.minus(q2), floor).times(c))];
  if (low.equals(high)) return [];
  return changes
    .filter(({ effect }) => effect.lessThan(low) || effect.greaterThan(high))
    .map(({ unit, value, before: earlier, weight }) => {
      // Turned back from effects to values, at the unit's own weight.
      const ratioOf = (effect: Decimal): Decimal => {
        const score = effect.div(weight);
        return score.isNegative() ? middle.div(new Dec(1).minus(score)) : middle.times(score.plus(1));
      };
      const end = (effect: Decimal) => ({
        at: fractionOf(ratioOf(effect).times(earlier).toDecimalPlaces(6)),
        closed: true,
      });
      return { unit, rule: 'unusual-change', value, expected: { low: end(low), high: end(high) } };
    });
}
