import { compareFractions, divideFractions, fraction, negateFraction, one, subtractFractions, zero, type Fraction } from '@qcdc/core/exact'; // prettier-ignore
import type { ComparedValues } from './compared-values.ts';
import type { Normalisation } from './normalisation.ts';

/** A value as far as it is known; an end that is `null` is open. */
export interface Span {
  /** The least it may be. */
  readonly low: Fraction | null;
  /** The most. */
  readonly high: Fraction | null;
}

/** The least and the most a score may be. */
export interface ScoreRange {
  /** The least. */
  readonly least: Fraction;
  /** The most. */
  readonly most: Fraction;
}

/** Values of units that are compared with one another, some of which are known within ends only. */
export class OpenValues {
  /**
   * @param exact - the values that are known
   * @param open - those that are not, by place of the unit
   */
  constructor(
    private readonly exact: ComparedValues,
    private readonly open: ReadonlyMap<number, Span>,
  ) {}

  /** How many are not known exactly. */
  get size(): number {
    return this.open.size;
  }

  /**
   * Tells what the score of a unit may be, whatever the values are that are not known exactly.
   * @param unit - place of the unit
   * @param value - its own value
   * @param method - how values become scores: by their own ends, ranks or z-scores
   * @param better - which way is good
   * @returns the ends; exact for ranks and their own ends, and no closer than any z-score can be for z-scores
   */
  range(unit: number, value: Span, method: Normalisation['method'], better: 'higher' | 'lower'): ScoreRange {
    const others = [...this.open].flatMap(([u, span]) => (u === unit ? [] : [span]));
    const isOpen = this.open.has(unit);
    if (method === 'zScore') {
      // No value lies further from the mean of n than the root of n − 1 deviations.
      const far = fraction(BigInt(Math.ceil(Math.sqrt(this.exact.size + this.open.size))));
      return { least: negateFraction(far), most: far };
    }
    const up = method === 'rank' ? this.ranks(value, others, isOpen) : this.betweenEnds(value, others);
    if (better === 'higher') return up;
    return { least: subtractFractions(one, up.most), most: subtractFractions(one, up.least) };
  }

  // A value scores less the lower and the higher the others reach.
  private betweenEnds({ low, high }: Span, others: readonly Span[]): ScoreRange {
    const { lowest, highest } = this.exact;
    const told = (ends: readonly (Fraction | null)[]): readonly Fraction[] => ends.filter((end) => end !== null);
    const [lows, highs] = [others.map((span) => span.low), others.map((span) => span.high)];
    const floor = least(told([lowest, ...lows, high]));
    const ceiling = most(told([highest, ...highs, low]));
    const highFloor = least(told([lowest, ...highs]));
    const lowCeiling = most(told([highest, ...lows]));
    const share = (value: Fraction, from: Fraction, to: Fraction): Fraction =>
      divideFractions(subtractFractions(value, from), subtractFractions(to, from));
    const noTop = highs.includes(null) || ceiling === null;
    const isLowest = low === null || highFloor === null || compareFractions(low, highFloor) <= 0;
    const noBottom = lows.includes(null) || floor === null;
    const isHighest = high === null || lowCeiling === null || compareFractions(high, lowCeiling) >= 0;
    return {
      least: isLowest || noTop ? zero : share(low, highFloor, ceiling),
      most: isHighest || noBottom ? one : share(high, floor, lowCeiling),
    };
  }

  // Each other unit that is behind counts two halves, each that is alike one.
  private ranks({ low, high }: Span, others: readonly Span[], isOpen: boolean): ScoreRange {
    const { exact } = this;
    const pairs = exact.size + this.open.size - 1;
    if (pairs < 1) return { least: zero, most: one };
    const self = isOpen ? 0 : 1;
    const halves = (value: Fraction): number => 2 * exact.below(value) + exact.equal(value) - self;
    const all = 2 * (exact.size - self);
    let [fewest, many] = [low === null ? 0 : halves(low), high === null ? all : halves(high)];
    for (const other of others) {
      fewest += low === null || other.high === null ? 0 : 1 + compareFractions(low, other.high);
      many += high === null || other.low === null ? 2 : 1 + compareFractions(high, other.low);
    }
    const share = (count: number): Fraction => fraction(BigInt(count), BigInt(2 * pairs));
    return { least: share(fewest), most: share(many) };
  }
}

const least = (values: readonly Fraction[]): Fraction | null =>
  values.reduce<Fraction | null>((a, b) => (a === null || compareFractions(b, a) < 0 ? b : a), null);

const most = (values: readonly Fraction[]): Fraction | null =>
  values.reduce<Fraction | null>((a, b) => (a === null || compareFractions(b, a) > 0 ? b : a), null);
