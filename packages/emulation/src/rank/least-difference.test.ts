import { addFractions, compareFractions, fraction, multiplyFractions, type Fraction } from '@qcdc/core/exact';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { leadGoneAt, leastDifference, type WeighedLead } from './least-difference.ts';

const zero = fraction(0n);
const whole = (n: number): Fraction => fraction(BigInt(n));

/** Up to four groups with whole weights that add up to 100, and leads in tenths. */
const groups: fc.Arbitrary<readonly WeighedLead[]> = fc
  .array(fc.record({ cut: fc.integer({ min: 0, max: 100 }), lead: fc.integer({ min: -10, max: 10 }) }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((list) => {
    const cuts = [...list.slice(1).map(({ cut }) => cut), 100].sort((a, b) => a - b);
    return list.map(({ lead }, i) => ({
      weight: whole((cuts[i] ?? 0) - (cuts[i - 1] ?? 0)),
      lead: fraction(BigInt(lead), 10n),
    }));
  });
const fixed = fc.integer({ min: -100, max: 300 }).map((n) => fraction(BigInt(n), 10n));

/** All whole weights within `by` of the given ones that add up to 100. */
function* grid(all: readonly WeighedLead[], by: number, left = 100): Generator<readonly number[]> {
  const [first, ...rest] = all;
  if (first === undefined) {
    if (left === 0) yield [];
    return;
  }
  const weight = Number(first.weight.n);
  for (let w = Math.max(0, weight - by); w <= Math.min(weight + by, left); w++)
    for (const others of grid(rest, by, left - w)) yield [w, ...others];
}

const leadAt = (all: readonly WeighedLead[], rest: Fraction, weights: readonly Fraction[]): Fraction =>
  weights.reduce((sum, w, i) => addFractions(sum, multiplyFractions(w, all[i]?.lead ?? zero)), rest);

it('the smallest lead is the smallest on the whole grid of weights, and its weights give it', () => {
  fc.assert(
    fc.property(groups, fixed, fc.integer({ min: 0, max: 6 }), (all, rest, by) => {
      const { difference, weights } = leastDifference(all, rest, whole(by));
      // Whole bounds and a whole sum: the corners of the box, where a linear lead is smallest, are whole weights.
      for (const corner of grid(all, by))
        expect(compareFractions(difference, leadAt(all, rest, corner.map(whole)))).toBeLessThanOrEqual(0);
      expect(weights.reduce(addFractions, zero)).toEqual(whole(100));
      expect(leadAt(all, rest, weights)).toEqual(difference);
      for (const [i, w] of weights.entries()) {
        const moved = addFractions(w, multiplyFractions(all[i]?.weight ?? zero, whole(-1)));
        expect(w.n).toBeGreaterThanOrEqual(0n);
        expect(compareFractions(moved.n < 0n ? { n: -moved.n, d: moved.d } : moved, whole(by))).toBeLessThanOrEqual(0);
      }
    }),
  );
});

it('the lead is gone exactly where it is said to be: zero there, above zero just before, never above zero after', () => {
  fc.assert(
    fc.property(groups, fixed, (all, rest) => {
      const lead = (by: Fraction) => leastDifference(all, rest, by).difference;
      const at = leadGoneAt(all, rest);
      if (at === null) {
        expect(lead(whole(100)).n).toBeGreaterThan(0n);
        return;
      }
      if (at.n === 0n) {
        expect(lead(zero).n).toBeLessThanOrEqual(0n);
        return;
      }
      expect(lead(at)).toEqual(zero);
      expect(lead(multiplyFractions(at, fraction(999n, 1000n))).n).toBeGreaterThan(0n);
      expect(lead(whole(100)).n).toBeLessThanOrEqual(0n);
    }),
  );
});

it('one group alone keeps its weight of 100, and a lead in it stays', () => {
  const only = [{ weight: whole(100), lead: fraction(1n, 10n) }];
  expect(leastDifference(only, zero, whole(5))).toEqual({ difference: whole(10), weights: [whole(100)] });
  expect(leadGoneAt(only, zero)).toBeNull();
});

it('the lead is gone where it is said to be for every lead of three groups of any weight, one by one', () => {
  const leads = [fraction(-1n), fraction(-1n, 3n), zero, fraction(1n, 2n), fraction(1n)];
  const shares = [[20, 30, 50], [50, 30, 20], [10, 10, 80], [0, 40, 60], [34, 33, 33]] as const; // prettier-ignore
  for (const weights of shares)
    for (const a of leads)
      for (const b of leads)
        for (const c of leads)
          for (const rest of [zero, whole(7), whole(-3)]) {
            const all = [a, b, c].map((lead, i) => ({ weight: whole(weights[i] ?? 0), lead }));
            const lead = (by: Fraction) => leastDifference(all, rest, by).difference;
            const at = leadGoneAt(all, rest);
            if (at === null) expect(lead(whole(100)).n).toBeGreaterThan(0n);
            else if (at.n === 0n) expect(lead(zero).n).toBeLessThanOrEqual(0n);
            else {
              expect(lead(at)).toEqual(zero);
              expect(lead(multiplyFractions(at, fraction(999n, 1000n))).n).toBeGreaterThan(0n);
            }
          }
});
