// What is certain of sums, running sums, smallest and largest where parts are missing: the same lower bound a total over
// units has. A ratio of such sums is still refused.
import { describe, expect, it } from 'vitest';
import { totals } from '../../test/figures.ts';
import {
  basis,
  defineTried as define,
  sampleMeasures,
  settled as settledMeasure,
} from '../../test/sample-indicators.ts';
import { coalesce, computeIndicators, cumulative, defineIndicator, max, min, minus, over, printIndicatorValue, ratio, sum, times, type Indicator } from '../index.ts'; // prettier-ignore

type Cells = Readonly<Record<string, number | string | null>>;
type Row = readonly [unit: string, period: string, cells: Cells];
const settled = (s: number | string | null, r: number | string | null): Cells => ({
  'mediation.settled': s,
  'mediation.received': r,
});
const value = (rows: readonly Row[], indicator: Indicator, unit = '00001', period = '2021') =>
  computeIndicators(totals(sampleMeasures, rows), [indicator]).value.get({ indicator, unit, period });
const print = (...of: Parameters<typeof value>): string => {
  const found = value(...of);
  return found === null ? 'none' : printIndicatorValue(found, 'en');
};
const total = define('case', (i) => sum(i.settled, i.received));

describe('a part that was not reported', () => {
  const rows: Row[] = [['00001', '2021', settled(3, null)]];

  it('leaves a lower bound where nothing can be negative', () => {
    expect(print(rows, total)).toBe('at least 3.00 cases');
    expect(
      print(
        rows,
        define('case', (i) => max(i.settled, i.received)),
      ),
    ).toBe('at least 3.00 cases');
    expect(
      print(
        rows,
        define('case', (i) => min(i.settled, i.received)),
      ),
    ).toBe('at most 3.00 cases');
    expect(
      print(
        rows,
        define('case', (i) => times(sum(i.settled, i.received), 2)),
      ),
    ).toBe('at least 6.00 cases');
    expect(value(rows, total)?.coverage).toMatchObject({ reported: 0, expected: 1 });
  });

  it('refuses a ratio and a difference, with the part that is missing', () => {
    const share = define('percent', (i) => ratio(i.settled, sum(i.settled, i.received), 100));
    expect(value(rows, share)?.gap).toMatchObject({ reason: 'missing', of: 'mediation.received' });
    expect(value(rows, define('percent', (i) => ratio(sum(i.settled, i.received), i.settled, 100)))?.gap?.reason).toBe('missing'); // prettier-ignore
    expect(
      value(
        rows,
        define('case', (i) => minus(sum(i.settled, i.received), i.settled)),
      )?.gap?.reason,
    ).toBe('missing');
  });

  it('is no value where nothing at all was reported, and nothing stands in where there is an exact one', () => {
    expect(value([['00001', '2021', settled(null, null)]], total)?.gap?.reason).toBe('missing');
    const either = define('case', (i) => coalesce(sum(i.settled, i.received), i.settled));
    expect(print(rows, either)).toBe('3.00 cases');
  });
});

describe('totals that lack different units', () => {
  const rows: Row[] = [
    ['00001', '2021', settled(3, 5)],
    ['00002', '2021', settled(4, null)],
    ['00003', '2021', settled(null, 6)],
    ['00004', '2021', settled(1, 1)],
  ];

  it('add up to a lower bound', () => {
    expect(print(rows, total, '01')).toBe('at least 20.00 cases');
    expect(
      print(
        rows,
        define('case', (i) => max(i.settled, i.received)),
        '01',
      ),
    ).toBe('at least 12.00 cases');
    expect(
      print(
        rows,
        define('case', (i) => min(i.settled, i.received)),
        '01',
      ),
    ).toBe('at least 8.00 cases');
  });

  it('are never divided by one another', () => {
    expect(
      value(
        rows,
        define('percent', (i) => ratio(i.settled, i.received, 100)),
        '01',
      )?.gap?.reason,
    ).toBe('unevenCoverage');
    expect(value(rows, define('percent', (i) => times(over(sum(i.settled, i.received), i.received), 100)), '01')?.gap?.reason).toBe('unevenCoverage'); // prettier-ignore
  });
});

describe('a running sum', () => {
  const soFar = defineIndicator({
    id: 'mediation.so-far',
    label: { vi: 'Lũy kế', en: 'So far' },
    measuredIn: 'case',
    scale: 2,
    better: 'higher',
    inputs: { settled: settledMeasure },
    formula: [{ from: '2000-01-01', basis, value: (i) => cumulative(i.settled) }],
  });
  const quarters = (...numbers: readonly (number | null)[]): Row[] =>
    numbers.map((n, i) => ['00001', `2021-Q${i + 1}`, settled(n, 1)]);

  it('with a quarter missing is a lower bound, and one that is blank in the period itself too', () => {
    expect(print(quarters(1, 2, 3), soFar, '00001', '2021-Q3')).toBe('6.00 cases');
    expect(print(quarters(1, null, 3), soFar, '00001', '2021-Q3')).toBe('at least 4.00 cases');
    expect(print(quarters(1, 2, null), soFar, '00001', '2021-Q3')).toBe('at least 3.00 cases');
    expect(print(quarters(1, 2, 3).slice(1), soFar, '00001', '2021-Q3')).toBe('at least 5.00 cases');
  });

  it('in a ratio needs every period', () => {
    const share = define('percent', (i) => ratio(cumulative(i.settled), cumulative(i.received), 100));
    expect(value(quarters(1, null, 3), share, '00001', '2021-Q3')?.gap?.reason).toBe('missing');
  });
});
