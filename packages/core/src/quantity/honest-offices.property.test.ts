// Whoever states true numbers, however rounded or bounded, is never told that they cannot be: not of a total, not of a share.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Dec } from '../number/decimal.ts';
import { fractionOf, roundNumber } from '../number/exact-number.ts';
import { divideFractions, hundred, multiplyFractions, type Fraction } from '../number/fraction.ts';
import { agrees, agreesTotal, numeratorsThatFit } from './agrees.ts';
import { ofWholes } from './of-wholes.ts';
import type { Accuracy, Bound, Quantity } from './quantity.ts';

/** How an office states what it knows. */
interface Manner {
  readonly bound: Bound;
  readonly decimals: number;
  readonly cut: 'nearest' | 'truncated';
  readonly saysHow: boolean;
  readonly off: number;
}

const manner: fc.Arbitrary<Manner> = fc.record({
  bound: fc.constantFrom<Bound>('exact', 'exact', 'exact', 'atLeast', 'above', 'atMost', 'below', 'about', 'between'),
  decimals: fc.integer({ min: -9, max: 0 }),
  cut: fc.constantFrom('nearest', 'truncated'),
  saysHow: fc.boolean(),
  off: fc.nat(5000),
});

// "hơn 5" is said of what is more than 5, and "gần" of what is less: the number said is moved to where that is true.
const moved: Readonly<Record<Bound, -1 | 0 | 1>> = {
  exact: 0,
  about: 0,
  atLeast: -1,
  above: -1,
  between: -1,
  atMost: 1,
  below: 1,
};

function state(truth: Fraction, { bound, decimals, cut, saysHow, off }: Manner): Quantity {
  const accuracy: Accuracy = { decimals, mode: saysHow ? cut : 'unknown' };
  const said = roundNumber(truth, decimals, cut);
  if (moved[bound] === 0) return { state: 'reported', value: said, bound, upper: null, accuracy };
  // A bound is taken at its word, so its number is rounded to the side that keeps it true.
  const step = new Dec(1).times(`1e${-decimals}`);
  const value = said.plus(step.times(moved[bound] * (off + 2)));
  const upper = bound === 'between' ? said.plus(step.times(off + 2)) : null;
  return { state: 'reported', value, bound, upper, accuracy };
}

const whole = fc.oneof(fc.nat(50), fc.nat(5000), fc.nat(2_000_000_000));
const truthOf = (n: number): Fraction => fractionOf(new Dec(n));

it('no total of true parts is impossible, whichever of them are rounded, cut or bounded', () => {
  let decided = 0;
  const parts = fc.array(fc.tuple(whole, manner), { minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(parts, manner, (all, said) => {
      const sum = all.reduce((total, [n]) => total.plus(n), new Dec(0));
      const told = all.map(([n, how]) => ofWholes(state(truthOf(n), how), 'case'));
      const verdict = agreesTotal(ofWholes(state(fractionOf(sum), said), 'case'), told);
      expect(verdict).not.toBe('impossible');
      if (verdict !== 'undecided') decided++;
    }),
    { numRuns: 1000 },
  );
  // The law is not kept by never deciding.
  expect(decided).toBeGreaterThan(50);
});

it('no share of a true part in a true whole is impossible, nor its part among those that cannot be', () => {
  const share = fc.record({
    bound: fc.constantFrom<Bound>('exact', 'exact', 'atLeast', 'above', 'atMost', 'below', 'between'),
    decimals: fc.integer({ min: 0, max: 4 }),
    cut: fc.constantFrom('nearest', 'truncated'),
    saysHow: fc.boolean(),
    off: fc.nat(5000),
  });
  fc.assert(
    fc.property(whole, whole, share, manner, manner, (some, more, said, a, b) => {
      const all = some + more;
      if (all === 0) return;
      const truth = multiplyFractions(divideFractions(truthOf(some), truthOf(all)), hundred);
      const stated = state(truth, said);
      const [part, base] = [state(truthOf(some), a), state(truthOf(all), b)];
      expect(agrees(stated, part, base)).not.toBe('impossible');
      const fit = numeratorsThatFit(stated, BigInt(all));
      if (fit === null) expect(stated.bound === 'about').toBe(true);
      else expect(fit.from <= BigInt(some) && BigInt(some) <= fit.to).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
