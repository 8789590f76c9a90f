// Every operator and every policy over time, against sums done by hand.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dec } from '../../number/decimal.ts';
import { fractionOf } from '../../number/exact-number.ts';
import { exactQuantity, missingQuantity } from '../../quantity/quantity.ts';
import { period } from '../../time/period.ts';
import { defineMeasure, type MergeOperator } from '../noun/measure.ts';
import { missingPolicies, type MissingPolicy } from '../noun/missing-policy.ts';
import { notAsked } from '../noun/not-asked.ts';
import { FigureBuilder } from '../table/figure-builder.ts';
import { mergeOverTime } from './merge-over-time.ts';

const quarters = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'];
/** Tenths; nothing at all, a figure that was left blank, or one that was not asked for. */
type Part = bigint | 'nothing' | 'blank' | 'not asked';
const part: fc.Arbitrary<Part> = fc.oneof(
  { weight: 4, arbitrary: fc.bigInt({ min: 0n, max: 10n ** 17n }) },
  { weight: 2, arbitrary: fc.bigInt({ min: 0n, max: 3n }) },
  { weight: 3, arbitrary: fc.constantFrom<Part>('nothing', 'blank', 'not asked') },
);
const operators = ['sum', 'maximum', 'minimum', 'first', 'last', 'mean', 'count'] as const;

/** Numerator and denominator of the whole, and whether it is all there is. */
interface Whole {
  readonly n: bigint;
  readonly d: bigint;
  readonly bound: string;
}

// Written from the words of the documentation alone.
function byHand(parts: readonly Part[], operator: MergeOperator, policy: MissingPolicy): Whole | 'none' | 'blank' {
  const zeroes = policy === 'partialZero' || policy === 'alwaysZero' || policy === 'nonZero';
  if (parts.every((one) => one === 'not asked')) return 'blank';
  if (policy !== 'covered') {
    if (zeroes && parts.includes('blank')) return 'blank';
    if (!zeroes && parts.some((one) => one === 'nothing' || one === 'blank'))
      return policy === 'nonNull' ? 'none' : 'blank';
  }
  const all = parts.map((one) => (zeroes && one === 'nothing' ? 0n : one));
  const whole = together(all, operator);
  return policy === 'nonZero' && whole !== 'blank' && whole.n === 0n ? 'none' : whole;
}

function together(parts: readonly Part[], operator: MergeOperator): Whole | 'blank' {
  const numbers = parts.filter((one) => typeof one === 'bigint');
  const asked = parts.filter((one) => one !== 'not asked').length;
  const whole = (n: bigint, d: bigint, open = 'atLeast'): Whole => ({ n, d, bound: numbers.length === asked ? 'exact' : open }); // prettier-ignore
  if (operator === 'count') return { n: BigInt(numbers.length), d: 1n, bound: 'exact' };
  if (operator === 'first' || operator === 'last') {
    const one = operator === 'first' ? parts[0] : parts.at(-1);
    return typeof one === 'bigint' ? { n: one, d: 10n, bound: 'exact' } : 'blank';
  }
  const [first] = numbers;
  if (first === undefined) return 'blank';
  const sum = numbers.reduce((a, b) => a + b, 0n);
  if (operator === 'sum') return whole(sum, 10n);
  if (operator === 'mean') return whole(sum, 10n * BigInt(asked));
  if (operator === 'maximum') return whole(numbers.reduce((a, b) => (a > b ? a : b)), 10n); // prettier-ignore
  return whole(numbers.reduce((a, b) => (a < b ? a : b)), 10n, 'atMost'); // prettier-ignore
}

describe('a year of quarters', () => {
  it('is what doing it by hand gives, for every operator and policy', () => {
    fc.assert(
      fc.property(fc.tuple(part, part, part, part), fc.constantFrom(...operators), fc.constantFrom(...missingPolicies), (parts, overTime, missing) => {
        const label = { vi: 'Diện tích', en: 'Area' };
        const measure = defineMeasure({ id: 'a.b', label, measuredIn: 'ha', overTime, nonNegative: true, missing });
        const builder = new FigureBuilder([measure]);
        builder.add({ measure: 'a.b', unit: 'other', period: '2024-Q1', quantity: 1 });
        builder.add({ measure: 'a.b', unit: 'u', period: '2023', quantity: 1 });
        for (const [i, one] of parts.entries()) {
          const quantity = typeof one === 'bigint' ? exactQuantity(new Dec(String(one)).div(10)) : one === 'blank' ? missingQuantity : notAsked; // prettier-ignore
          if (one !== 'nothing') builder.add({ measure: 'a.b', unit: 'u', period: quarters[i] ?? '', quantity });
        }
        const { value } = mergeOverTime(builder.build(), [period('2024')]);
        const figure = value.find({ measure: 'a.b', unit: 'u', period: '2024' });
        const there = parts.some((one) => one !== 'nothing');
        const always = missing === 'alwaysNull' || missing === 'alwaysZero';
        const expected = there || always ? byHand(parts, overTime, missing) : 'none';
        const got = figure === null ? 'none' : figure.value === null ? 'blank' : fractionOf(figure.value);
        if (typeof expected === 'string' || typeof got === 'string') expect(got).toBe(expected);
        else {
          expect(got.n * expected.d).toBe(expected.n * got.d);
          expect(figure?.bound).toBe(expected.bound);
        }
      }),
      { numRuns: 250 },
    );
  }); // prettier-ignore
});
