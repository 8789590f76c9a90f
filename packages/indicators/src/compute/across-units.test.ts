// Across the units below: the middle one, a percentile, how many satisfy a condition. Who did not report leaves it open.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { totals } from '../../test/figures.ts';
import { basis, received, sampleMeasures, settled } from '../../test/sample-indicators.ts';
import { compare, computeIndicators, countWhere, defineIndicator, formulaText, formulaWords, median, percentile, printIndicatorValue, ratio, type Expression } from '../index.ts'; // prettier-ignore
import type { FormulaInputs } from '../define/indicator-definition.ts';
import { written } from '../formula/written.ts';
import { percentileOf } from './across-units.ts';
import type { Computed } from './computed.ts';
import { exactly, fraction } from '@qcdc/core/exact';

const inputs = { settled, received };
const define = (measuredIn: string, value: (i: FormulaInputs<typeof inputs>) => Expression) =>
  defineIndicator({
    id: 'mediation.across',
    label: { vi: 'Ví dụ', en: 'Example' },
    measuredIn,
    scale: 1,
    better: 'higher',
    inputs,
    formula: [{ from: '2000-01-01', basis, value }],
  });
const rate = (i: FormulaInputs<typeof inputs>): Expression => ratio(i.settled, i.received, 100);
// Rates of 10, 20, 40 and 80 % in the four communes of the province.
const rows = [10, 20, 40, 80].map((n, i) => [`0000${i + 1}`, '2021', { 'mediation.settled': n, 'mediation.received': 100 }] as const); // prettier-ignore
const at = (
  unit: string,
  value: ReturnType<typeof define>,
  of: readonly (readonly [string, string, Record<string, number | null>])[] = rows,
) =>
  // prettier-ignore
  computeIndicators(totals(sampleMeasures, of), [value]).value.get({ indicator: value, unit, period: '2021' });
const print = (...of: Parameters<typeof at>) => {
  const value = at(...of);
  return value === null ? 'none' : printIndicatorValue(value, 'en');
};

describe('across the communes of a province', () => {
  it('the middle of their rates, which is not the rate of the province', () => {
    expect(
      print(
        '01',
        define('percent', (i) => median(rate(i))),
      ),
    ).toBe('30.0%');
    expect(
      print(
        '01',
        define('percent', (i) => percentile(rate(i), 75)),
      ),
    ).toBe('50.0%');
    expect(
      print(
        '01',
        define('percent', (i) => percentile(rate(i), 0)),
      ),
    ).toBe('10.0%');
    expect(
      print(
        '01',
        define('percent', (i) => percentile(rate(i), 100)),
      ),
    ).toBe('80.0%');
  });

  it('how many reach 40 %', () => {
    expect(
      print(
        '01',
        define('unit', (i) => countWhere(compare(rate(i), '>=', 40))),
      ),
    ).toMatch(/^2\.0 /);
  });

  it('a commune that did not report leaves it open, and a share of it is refused', () => {
    const three = rows.slice(0, 3);
    expect(
      print(
        '01',
        define('percent', (i) => median(rate(i))),
        three,
      ),
    ).toBe('at least 15.0% and at most 30.0%');
    expect(print('01', define('unit', (i) => countWhere(compare(rate(i), '>=', 40))), three)).toMatch(/^at least 1\.0 .* and at most 2\.0 /); // prettier-ignore
    expect(at('01', define('percent', (i) => median(rate(i))), three)?.coverage).toMatchObject({ reported: 3, expected: 4, missing: ['00004'] }); // prettier-ignore
    const share = define('percent', (i) => ratio(countWhere(compare(i.settled, '>', 1)), countWhere(compare(i.received, '>', 1)), 100)); // prettier-ignore
    expect(print('01', share)).toBe('100.0%');
    expect(at('01', share, three)?.gap?.reason).toBe('missing');
  });

  it('a commune has nobody below', () => {
    expect(
      at(
        '00001',
        define('percent', (i) => median(rate(i))),
      )?.gap?.reason,
    ).toBe('notApplicable');
  });
});

describe('written and said', () => {
  const formula = define('percent', (i) => percentile(rate(i), '12.5')).versions[0]!.value;
  it('comes back as it was written', () => {
    expect(formulaText(formula)).toBe('percentile(settled / received * 100, 12.5)');
    const again = define('percent', written(formulaText(formula))).versions[0]?.value;
    expect(again).toEqual(formula);
    const count = define('unit', written('countWhere(settled > received)')).versions[0]!.value;
    expect(formulaText(count)).toBe('countWhere(settled > received)');
    expect(() => define('percent', written('percentile(settled / received, 101)'))).toThrow('formula/bad-number');
    expect(() => define('percent', written('percentile(settled, received)'))).toThrow('formula/argument-count');
    expect(() => define('percent', (i) => percentile(rate(i), 101))).toThrow('formula/bad-number');
  });
  it('in words of both languages', () => {
    expect(formulaWords(define('percent', (i) => median(rate(i))).versions[0]!.value, 'vi')).toMatch(/^trung vị của các đơn vị \(/); // prettier-ignore
    expect(formulaWords(formula, 'en')).toMatch(/^percentile 12\.5 of the units below \(/);
  });
});

it('lies where sorting and interpolating by hand put it', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100), { minLength: 1, maxLength: 20 }), fc.nat(100), (numbers, percent) => {
      const parts = numbers.map((n): Computed => {
        const interval = exactly(fraction(BigInt(n)));
        return { interval, whole: interval, coverage: { reported: 1, expected: 1, missing: [] }, open: null };
      });
      const found = percentileOf(parts, numbers.map(String), fraction(BigInt(percent), 100n), true);
      const sorted = [...numbers].sort((a, b) => a - b);
      const place = ((sorted.length - 1) * percent) / 100;
      const [low = 0, high = low] = sorted.slice(Math.floor(place), Math.floor(place) + 2);
      const expected = low + (place - Math.floor(place)) * (high - low);
      const end = 'interval' in found ? found.interval.low?.at : undefined;
      expect(Number(end?.n) / Number(end?.d)).toBeCloseTo(expected, 9);
    }),
    { numRuns: 100 },
  );
});
