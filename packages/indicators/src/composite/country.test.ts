// Scores of a whole country are worked out once for all units: they are the scores each unit has by itself.
import fc from 'fast-check';
import { compareFractions, Dec, fraction, roundNumber, type Fraction } from '@qcdc/core/exact';
import { describe, expect, it } from 'vitest';
import { figures } from '../../test/figures.ts';
import { basis, sampleMeasures, settledShare } from '../../test/sample-indicators.ts';
import { computeIndex, computeIndicators, defineIndex, defineMean, type CompositeIndex, type IndexLeaf } from '../index.ts'; // prettier-ignore
import { ComparedValues } from './compared-values.ts';
import { rootOf } from './fixed-point.ts';
import { geometricMean } from './geometric-mean.ts';

const label = { vi: 'Chỉ số', en: 'Index' };
const moneyEach = defineMean({
  id: 'funds.each',
  label,
  definition: label,
  measuredIn: 'VND/household',
  part: sampleMeasures[3]!,
  of: sampleMeasures[4]!,
  examples: [],
});
const indexOf = (leaf: Partial<IndexLeaf>, more: Partial<CompositeIndex> = {}): CompositeIndex =>
  defineIndex({
    id: 'tried',
    label,
    basis,
    scale: 0,
    aggregate: 'arithmetic',
    parts: [{ indicator: moneyEach, weight: '1', normalise: { method: 'minMax' }, ...leaf }],
    ...more,
  });
const table = (...each: readonly number[]) =>
  computeIndicators(
    figures(
      sampleMeasures,
      each.map((n, i) => [`u${i}`, '2021', { 'funds.raised': n, 'funds.households': 1, 'mediation.settled': 1, 'mediation.received': 2 }] as const), // prettier-ignore
    ),
    [moneyEach, settledShare],
  ).value;
const scores = (index: CompositeIndex, ...each: readonly number[]) => {
  const { rows } = computeIndex(table(...each), index, { period: '2021' });
  return each.map((_, i) => rows.find((row) => row.unit === `u${i}`));
};
const print = (score: Fraction | null | undefined, decimals = 6) =>
  score == null ? null : roundNumber(score, decimals).toString();

describe('the ends of the units compared', () => {
  it('give 0 and 1, and everything between in proportion', () => {
    expect(scores(indexOf({}), 10, 20, 40).map((row) => print(row?.score))).toEqual(['0', '0.333333', '1']);
    expect(scores(indexOf({}), 7, 7).map((row) => row?.score)).toEqual([null, null]);
  });
});

describe('a z-score', () => {
  it('says whether it is of a population or of a sample', () => {
    const z = (deviation: 'population' | 'sample') =>
      scores(indexOf({ normalise: { method: 'zScore', deviation } }), 2, 4, 4, 4, 5, 5, 7, 9).map((row) =>
        print(row?.score),
      );
    expect(z('population')).toEqual(['-1.5', '-0.5', '-0.5', '-0.5', '0', '0', '1', '2']);
    expect(z('sample')[0]).toBe('-1.403122');
    expect(() => indexOf({ normalise: { method: 'zScore' } as never })).toThrow('indicators/bad-index');
    expect(scores(indexOf({ normalise: { method: 'zScore', deviation: 'sample' } }), 3)[0]?.score).toBeNull();
  });
});

describe('incomes', () => {
  it('count by their logarithm, or their root: each doubling is one step', () => {
    expect(scores(indexOf({ transform: 'logarithm' }), 100, 200, 400).map((row) => print(row?.score))).toEqual([
      '0',
      '0.5',
      '1',
    ]);
    const posts = { method: 'goalposts', low: '100', high: '75000' } as const;
    expect(print(scores(indexOf({ transform: 'logarithm', normalise: posts }), 15_000)[0]?.score)).toBe('0.756885');
    expect(scores(indexOf({ transform: 'squareRoot' }), 1, 4, 9).map((row) => print(row?.score))).toEqual([
      '0',
      '0.5',
      '1',
    ]);
    const zero = scores(indexOf({ transform: 'logarithm' }), 0, 200, 400)[0];
    expect(zero).toMatchObject({ score: null, stage: { parts: [{ unscored: { vi: 'số từ 0 trở xuống không lấy được lôgarit' } }] } }); // prettier-ignore
    expect(scores(indexOf({}), 5, 5)[0]?.stage.parts[0]?.unscored?.en).toBe('there is no different value to compare it with'); // prettier-ignore
    expect(() => indexOf({ transform: 'cube' as never })).toThrow('indicators/bad-index');
    expect(() => indexOf({ transform: 'logarithm', normalise: { ...posts, low: '0' } })).toThrow(
      'indicators/bad-index',
    );
  });
});

describe('ranks', () => {
  it('stand on the exact scores, or on those that are shown, as the index declares', () => {
    const each = [1000, 996, 500, 0];
    const ranks = (ranksOn: 'exact' | 'shown') => scores(indexOf({}, { ranksOn }), ...each).map((row) => row?.rank);
    expect(ranks('exact')).toEqual([1, 2, 3, 4]);
    expect(ranks('shown')).toEqual([1, 1, 3, 4]);
    expect(() => indexOf({}, { ranksOn: 'rounded' as never })).toThrow('indicators/bad-index');
  });

  it('are those of comparing everybody with everybody', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 2, maxLength: 30 }), (each) => {
        const rows = scores(indexOf({ normalise: { method: 'goalposts', low: '0', high: '20' } }), ...each);
        rows.forEach((row, i) => {
          expect(row?.rank).toBe(1 + each.filter((other) => other > (each[i] ?? 0)).length);
          expect(row?.certain).toBe(true);
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('long numbers', () => {
  it('weights and goalposts may have forty decimals', () => {
    const third = `0.${'3'.repeat(40)}`;
    expect(() => indexOf({ weight: third, normalise: { method: 'goalposts', low: third, high: '1' } })).not.toThrow();
    expect(() => indexOf({ weight: `0.${'3'.repeat(41)}` })).toThrow('indicators/bad-index');
  });
});

describe('the arithmetic behind', () => {
  const positive = fc.tuple(fc.integer({ min: 1, max: 10 ** 9 }), fc.integer({ min: 1, max: 10 ** 9 })).map(([n, d]) => fraction(BigInt(n), BigInt(d))); // prettier-ignore

  it('a geometric mean is what powers give, to 28 decimals', () => {
    const slow = new Dec(10).constructor as typeof Dec;
    slow.set({ precision: 60 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(positive, fc.integer({ min: 1, max: 100 })), { minLength: 1, maxLength: 10 }),
        (parts) => {
          const all = parts.reduce((sum, [, w]) => sum + w, 0);
          const weighted = parts.map(([score, w]) => [score, fraction(BigInt(w), BigInt(all))] as const);
          const mean = geometricMean(weighted);
          const decimal = ({ n, d }: Fraction) => new Dec(n.toString()).div(d.toString());
          const power = weighted.reduce(
            (product, [score, w]) => product.times(decimal(score).pow(decimal(w))),
            new Dec(1),
          );
          const difference = decimal(mean).minus(power).abs();
          expect(difference.lessThanOrEqualTo(power.times('1e-28').plus('1e-29'))).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
    slow.set({ precision: 40 });
    expect(geometricMean([[fraction(0n), fraction(1n, 2n)], [fraction(4n), fraction(1n, 2n)]])).toEqual(fraction(0n)); // prettier-ignore
    expect(geometricMean([[fraction(1n, 4n), fraction(1n, 2n)], [fraction(4n), fraction(1n, 2n)]])).toEqual(fraction(1n)); // prettier-ignore
  });

  it('values are counted below and equal as they stand', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 1, maxLength: 40 }), fc.nat(9), (values, at) => {
        const compared = new ComparedValues(values.map((n) => fraction(BigInt(n))));
        expect(compared.below(fraction(BigInt(at)))).toBe(values.filter((n) => n < at).length);
        expect(compared.equal(fraction(BigInt(at)))).toBe(values.filter((n) => n === at).length);
        expect(compared.lowest && compareFractions(compared.lowest, fraction(BigInt(Math.min(...values))))).toBe(0);
      }),
    );
  });

  it('a root is the largest number whose square is not larger', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 60n }), (square) => {
        const root = rootOf(square);
        expect(root * root <= square && (root + 1n) * (root + 1n) > square).toBe(true);
      }),
    );
  });
});
