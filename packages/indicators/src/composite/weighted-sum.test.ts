import { addFractions, fraction, multiplyFractions, zero } from '@qcdc/core/exact';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { weightedSum } from './weighted-sum.ts';

const digits = fc.bigInt({ min: -(10n ** 31n), max: 10n ** 31n }).map((n) => fraction(n, 10n ** 30n));
const ratio = fc
  .tuple(fc.bigInt({ min: -50n, max: 50n }), fc.bigInt({ min: 1n, max: 60n }))
  .map(([n, d]) => fraction(n, d));
const weight = fc
  .tuple(fc.bigInt({ min: 0n, max: 20n }), fc.bigInt({ min: 1n, max: 55n }))
  .map(([n, d]) => fraction(n, d));

it('a sum by weights is what adding up one by one gives, in lowest terms', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.oneof(digits, ratio), weight), { maxLength: 12 }), (scores) => {
      const oneByOne = scores.reduce((sum, [score, by]) => addFractions(sum, multiplyFractions(score, by)), zero);
      expect(weightedSum(scores)).toEqual(oneByOne);
    }),
    { numRuns: 500 },
  );
});
