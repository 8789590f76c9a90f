import { compareFractions, fraction, type Fraction } from '@qcdc/core/exact';
import { digits, rootOf } from './fixed-point.ts';

/** The values of all units compared, looked through once, however many scores are made of them. */
export class ComparedValues {
  /** How many there are. */
  readonly size: number;
  private readonly sorted: readonly Fraction[];
  private moments: { readonly mean: bigint; readonly squares: bigint } | null = null;

  /** @param values - the values, in any order */
  constructor(values: readonly Fraction[]) {
    this.size = values.length;
    this.sorted = [...values].sort(compareFractions);
  }

  /** The smallest; `null` where there is none. */
  get lowest(): Fraction | null {
    return this.sorted[0] ?? null;
  }

  /** The largest; `null` where there is none. */
  get highest(): Fraction | null {
    return this.sorted.at(-1) ?? null;
  }

  /**
   * Counts the values below a value.
   * @param value - the value
   * @returns how many
   */
  below(value: Fraction): number {
    return firstAt(this.sorted, (other) => compareFractions(other, value) >= 0);
  }

  /**
   * Counts the values that are equal to a value.
   * @param value - the value
   * @returns how many
   */
  equal(value: Fraction): number {
    return firstAt(this.sorted, (other) => compareFractions(other, value) > 0) - this.below(value);
  }

  /**
   * Returns how far a value lies from the mean, in standard deviations, to 30 decimals.
   * @param value - the value
   * @param of - whether the units are all there are, or a sample of them
   * @returns the distance; `null` among equals, and in a sample of one
   */
  distance(value: Fraction, of: 'population' | 'sample'): Fraction | null {
    const { mean, squares } = (this.moments ??= this.findMoments());
    const free = of === 'population' ? this.size : this.size - 1;
    if (free < 1 || squares === 0n) return null;
    // Both are whole numbers of 10^−45: the root of a sum of squares is one too.
    const deviation = rootOf(squares / BigInt(free));
    if (deviation === 0n) return null;
    const scaled = ((digits(value) - mean) * 10n ** 31n) / deviation;
    return fraction(roundedToTen(scaled), 10n ** 30n);
  }

  // Exact means of thousands of ratios have thousands of digits; 45 decimals leave the 30 that are kept untouched.
  private findMoments(): { readonly mean: bigint; readonly squares: bigint } {
    const scaled = this.sorted.map(digits);
    const mean = this.size === 0 ? 0n : scaled.reduce((sum, value) => sum + value, 0n) / BigInt(this.size);
    const constant = scaled.every((value) => value === scaled[0]);
    const squares = constant ? 0n : scaled.reduce((sum, value) => sum + (value - mean) * (value - mean), 0n);
    return { mean, squares };
  }
}

// Takes the last digit off, to the nearest.
const roundedToTen = (value: bigint): bigint => (value < 0n ? value - 5n : value + 5n) / 10n;

/**
 * Finds the first place in a sorted list that fits.
 *
 * @param sorted - the list
 * @param fits - `false` for all before the place, `true` from there on
 * @returns the place; the length of the list when none fits
 */
export function firstAt<T>(sorted: readonly T[], fits: (item: T) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(sorted[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
