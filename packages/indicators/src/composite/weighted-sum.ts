import { fraction, leastCommonMultiple, type Fraction } from '@qcdc/core/exact';

/**
 * Adds scores up by their weights, exactly. All are brought to one denominator and reduced once, at the end: scores have thirty
 * digits, and to look for the divisors of each sum on the way takes longer than everything else.
 *
 * @param scores - scores with their weights
 * @returns the sum, in lowest terms; 0 of none
 */
export function weightedSum(scores: readonly (readonly [score: Fraction, weight: Fraction])[]): Fraction {
  let [n, d] = [0n, 1n];
  for (const [score, weight] of scores) {
    const [top, bottom] = [score.n * weight.n, score.d * weight.d];
    if (d % bottom === 0n) {
      n += top * (d / bottom);
      continue;
    }
    const common = bottom % d === 0n ? bottom : leastCommonMultiple(d, bottom);
    n = n * (common / d) + top * (common / bottom);
    d = common;
  }
  return fraction(n, d);
}
