import { printExplanation, type Quantity } from '@qcdc/core';
import { describe, expect, it } from 'vitest';
import { figures, totals } from '../../test/figures.ts';
import {
  basis,
  defineTried as define,
  households,
  money,
  received,
  sampleMeasures,
  settled,
  settledShare,
} from '../../test/sample-indicators.ts';
import {
  coalesce,
  compare,
  computeIndicators,
  cumulative,
  defineIndicator,
  explainIndicator,
  expected,
  lastYear,
  defineMean,
  minus,
  onTime,
  over,
  parent,
  previous,
  printIndicatorValue,
  ratio,
  reporting,
  sum,
  times,
  when,
  type IndicatorValue,
} from '../index.ts';

const withheld: Quantity = { state: 'withheld', value: null, bound: 'exact', upper: null, accuracy: null };
type Row = readonly [string, string, Readonly<Record<string, number | string | null | Quantity>>];
const cells = (s: number | string | null | Quantity, r: number | string | null | Quantity) => ({
  'mediation.settled': s,
  'mediation.received': r,
});

function one(rows: readonly Row[], indicator = settledShare, unit = '00001', period = '2021'): IndicatorValue {
  const value = computeIndicators(totals(sampleMeasures, rows), [indicator]).value.get({ indicator, unit, period });
  if (value === null) throw new Error('no such value');
  return value;
}
const print = (value: IndicatorValue): string => printIndicatorValue(value, 'vi');

describe('a share of a unit', () => {
  it('comes with numerator, denominator, factor and coverage, and is not rounded', () => {
    const value = one([['00001', '2021', cells(317, 348)]]);
    expect(value.value).toEqual({ n: 7925n, d: 87n });
    expect(value.numerator?.low?.at).toEqual({ n: 317n, d: 1n });
    expect(value.denominator?.low?.at).toEqual({ n: 348n, d: 1n });
    expect(value.factor).toEqual({ n: 100n, d: 1n });
    expect(value.coverage).toMatchObject({ reported: 1, expected: 1 });
    expect(print(value)).toBe('91,09%');
    expect(printIndicatorValue(value, 'en')).toBe('91.09%');
  });

  it.each([
    ['both zero', cells(0, 0), 'zeroDenominator', 'indicators/zero-denominator'],
    ['denominator not reported', cells(5, null), 'missing', 'indicators/missing-part'],
    ['numerator not reported', { 'mediation.received': 5 }, 'missing', 'indicators/missing-part'],
    ['numerator withheld', cells(withheld, 8), 'withheld', 'indicators/withheld-part'],
    [
      'denominator only bounded and perhaps zero',
      cells(0, 'không quá 5'),
      'denominatorMayBeZero',
      'indicators/denominator-may-be-zero',
    ],
  ] as const)('gives a reason instead of a number: %s', (_, given, reason, code) => {
    const outcome = computeIndicators(figures(sampleMeasures, [['00001', '2021', given]]), [settledShare]);
    const value = outcome.value.get({ indicator: settledShare, unit: '00001', period: '2021' });
    expect([value?.value, value?.interval, value?.gap?.reason]).toEqual([null, null, reason]);
    expect(outcome.findings).toMatchObject([{ code, state: 'undecided', where: { unit: '00001', period: '2021' } }]);
    expect(outcome.findings[0]?.message.vi).not.toBe(outcome.findings[0]?.message.en);
  });

  it('is silent about an area nobody reported on', () => {
    const outcome = computeIndicators(figures(sampleMeasures, [['00001', '2021', { 'funds.raised': 1 }]]), [
      settledShare,
    ]);
    expect(outcome.findings).toEqual([]);
    expect(outcome.value.get({ indicator: settledShare, unit: '00001', period: '2021' })?.gap?.reason).toBe('missing');
  });

  it('zero of something is a real 0 %', () => {
    expect(print(one([['00001', '2021', cells(0, 8)]]))).toBe('0,00%');
  });
});

describe('bounded figures', () => {
  it.each([
    // Cases are whole: more than 1,400 are 1,401 at least.
    ['hơn 1.400', 2000, 'ít nhất 70,05%'],
    [1400, 'hơn 2.000', 'dưới 69,97%'],
    ['gần 1.400', 2000, 'nhiều nhất 69,95%'],
    ['hơn 2', 3, 'ít nhất 100,00%'],
    ['gần 2', 3, 'dưới 33,34%'],
  ])('%s of %s is %s', (s, r, shown) => {
    expect(print(one([['00001', '2021', cells(s, r)]]))).toBe(shown);
  });
});

describe('digits as stated', () => {
  const moneyEach = defineMean({
    id: 'funds.each',
    label: { vi: 'Bình quân hộ', en: 'Each household' },
    definition: { vi: 'Bình quân', en: 'Mean' },
    measuredIn: 'VND/household',
    scale: 0,
    part: money,
    of: households,
    examples: [],
  });

  it.each([
    [false, '3.400.000 đồng/hộ'],
    [true, 'ít nhất 3.350.000 đồng/hộ và dưới 3.500.000 đồng/hộ'],
  ])('3,4 tỷ đồng for 1000 households, digits counting: %s', (digitsCount, shown) => {
    const data = figures(sampleMeasures, [
      ['00001', '2021', { 'funds.raised': '3,4 tỷ đồng', 'funds.households': 1000 }],
    ]);
    const table = computeIndicators(data, [moneyEach], { digitsCount }).value;
    const value = table.get({ indicator: moneyEach, unit: '00001', period: '2021' });
    expect(value && print(value)).toBe(shown);
  });
});

describe('a share of a parent', () => {
  const rows: readonly Row[] = [
    ['00001', '2021', cells(9, 10)],
    ['00002', '2021', cells(10, 90)],
    ['00003', '2021', cells(0, 0)],
    ['00004', '2021', cells(1, 2)],
  ];

  it('is the ratio of the sums, not the mean of the ratios', () => {
    const value = one(rows, settledShare, '01');
    expect(value.value).toEqual({ n: 1000n, d: 51n });
    expect(value.coverage).toMatchObject({ reported: 4, expected: 4 });
  });

  it('speaks of the units inside when both parts lack the same ones, and says so', () => {
    const value = one(rows.slice(0, 3), settledShare, '01');
    expect(print(value)).toBe('19,00%');
    expect(value.coverage).toMatchObject({ reported: 3, expected: 4, missing: ['00004'] });
  });

  it('has no value when the parts lack different units', () => {
    const uneven: Row[] = [...rows.slice(0, 3), ['00004', '2021', { 'mediation.settled': 1 }]];
    const outcome = computeIndicators(totals(sampleMeasures, uneven), [settledShare]);
    expect(outcome.value.get({ indicator: settledShare, unit: '01', period: '2021' })?.gap?.reason).toBe(
      'unevenCoverage',
    );
    expect(outcome.findings.map((f) => f.code)).toContain('indicators/uneven-coverage');
  });

  it('keeps an incomplete sum a lower bound when nothing is divided', () => {
    const total = define('case', (i) => sum(i.settled, i.received));
    expect(print(one(rows.slice(0, 2), total, '01'))).toBe('ít nhất 119,00 vụ');
  });
});

describe('which formula', () => {
  const changing = defineIndicator({
    id: 'mediation.changing',
    label: { vi: 'Đổi công thức', en: 'Changing' },
    measuredIn: 'percent',
    scale: 0,
    better: 'higher',
    inputs: { settled, received },
    formula: [
      { from: '2014-01-01', to: '2023-06-30', basis, value: (i) => ratio(i.settled, i.received, 100) },
      { from: '2023-07-01', basis, value: (i) => ratio(i.settled, sum(i.received, i.settled), 100) },
    ],
  });

  it.each([
    ['2013', 'notInForce', null],
    ['2023-H1', null, '50%'],
    ['2023-M07', null, '33%'],
    ['2023', null, '33%'],
  ])('%s is judged by the formula in force on its last day', (period, reason, shown) => {
    const value = one([['00001', period, cells(5, 10)]], changing, '00001', period);
    expect(value.gap?.reason ?? null).toBe(reason);
    if (shown !== null) expect(print(value)).toBe(shown);
  });

  it('another day may be asked for', () => {
    const table = computeIndicators(figures(sampleMeasures, [['00001', '2023', cells(5, 10)]]), [changing], {
      day: () => '2023-06-30',
    });
    const value = table.value.get({ indicator: changing, unit: '00001', period: '2023' });
    expect(value && print(value)).toBe('50%');
    const why = explainIndicator(table.value, { indicator: changing, unit: '00001', period: '2023' });
    expect(why?.how.en).toBe('Cases settled ÷ Cases received × 100');
  });

  it('an indicator meant for communes has no value for a province', () => {
    const communes = { ...settledShare, appliesTo: ['commune' as const] };
    expect(one([['00001', '2021', cells(5, 10)]], communes, '01').gap?.reason).toBe('unitKind');
  });
});

describe('looking elsewhere', () => {
  const years: readonly Row[] = [
    ['00001', '2020-H1', cells(4, 8)],
    ['00001', '2020-H2', cells(5, 8)],
    ['00001', '2021-H1', cells(6, 8)],
    ['00001', '2021-H2', cells(9, 10)],
    ['00002', '2021-H2', cells(1, 10)],
  ];

  it('previous period, same period last year, and since the beginning of the year', () => {
    const before = define('case', (i) => minus(i.settled, previous(i.received)));
    expect(print(one(years, before, '00001', '2021-H1'))).toBe('−2,00 vụ');
    const year = define('percent', (i) =>
      times(over(minus(i.settled, lastYear(i.settled)), lastYear(i.received)), 100),
    );
    expect(print(one(years, year, '00001', '2021-H1'))).toBe('25,00%');
    const whole = define('percent', (i) => ratio(cumulative(i.settled), cumulative(i.received), 100));
    expect(print(one(years, whole, '00001', '2021-H2'))).toBe('83,33%');
  });

  it('gives a reason when the other period is not there', () => {
    const before = define('case', (i) => minus(i.settled, previous(i.received)));
    expect(one(years, before, '00001', '2020-H1').gap?.reason).toBe('noOtherPeriod');
  });

  it('share of the parent, only of a parent that is complete', () => {
    const part = define('percent', (i) => ratio(sum(i.settled, i.received), parent(sum(i.settled, i.received)), 100));
    const full = years.concat([
      ['00003', '2021-H2', cells(0, 0)],
      ['00004', '2021-H2', cells(0, 0)],
    ]);
    expect(print(one(full, part, '00001', '2021-H2'))).toBe('63,33%');
    expect(one(years, part, '00001', '2021-H2').gap?.reason).toBe('unevenCoverage');
    expect(one(full, part, '01', '2021-H2').gap?.reason).toBe('noParent');
  });
});

describe('conditions and stand-ins', () => {
  it('coalesce takes the first that has a value', () => {
    const either = define('case', (i) => coalesce(i.settled, i.received));
    expect(print(one([['00001', '2021', cells(null, 7)]], either))).toBe('7,00 vụ');
  });

  it.each([
    [10, '1,00 vụ'],
    [9, '0,00 vụ'],
    ['hơn 10', '1,00 vụ'],
    ['hơn 9', '1,00 vụ'],
    ['hơn 8', 'không tính được: số liệu chỉ nêu khoảng nên chưa xác định được điều kiện trong công thức'],
  ])('if received is at least 10, for %s', (r, shown) => {
    const asked = define('case', (i) => when(compare(i.received, '>=', 10), 1, minus(i.settled, i.settled)));
    expect(print(one([['00001', '2021', cells(3, r)]], asked))).toBe(shown);
  });
});

describe('counting reports', () => {
  const rows: readonly Row[] = [
    ['00001', '2021', cells(1, 1)],
    ['00002', '2021', cells(1, 1)],
    ['00003', '2021', cells(1, 1)],
  ];
  const complete = define('percent', (i) => times(over(reporting(i.settled), expected(i.received)), 100));
  const timely = define('percent', (i) => times(over(onTime(i.settled), expected(i.received)), 100));

  it('completeness is units that reported of units expected', () => {
    expect(print(one(rows, complete, '01'))).toBe('75,00%');
  });

  it('timeliness counts those that came by the deadline: the day itself, and not the day after', () => {
    const timeliness = {
      deadline: () => '2021-12-15' as const,
      receivedOn: (unit: string) => (unit === '00001' ? ('2021-12-15' as const) : ('2021-12-16' as const)),
    };
    const table = computeIndicators(totals(sampleMeasures, rows), [timely], { timeliness }).value;
    const value = table.get({ indicator: timely, unit: '01', period: '2021' });
    expect(value && print(value)).toBe('25,00%');
  });

  it('without a deadline nobody can tell', () => {
    expect(one(rows, timely, '01').gap?.reason).toBe('noDeadline');
  });
});

describe('explaining', () => {
  it('prints formula, basis and parts down to what was reported', () => {
    const table = computeIndicators(totals(sampleMeasures, [['00001', '2021', cells(317, 348)]]), [settledShare]).value;
    const why = explainIndicator(table, { indicator: settledShare, unit: '00001', period: '2021' });
    expect(why && printExplanation(why, 'vi').split('\n')).toMatchObject([
      expect.stringContaining(
        'Tỷ lệ hòa giải thành [Xã 00001 2021] = 91,09% · Số vụ hòa giải thành ÷ Số vụ tiếp nhận × 100',
      ),
      expect.stringContaining('Số vụ hòa giải thành [Xã 00001 2021] = 317 vụ'),
      expect.stringContaining('Số vụ tiếp nhận [Xã 00001 2021] = 348 vụ'),
    ]);
    const at = { unit: '00001', period: '2021' };
    expect(explainIndicator(table, { indicator: settledShare, unit: '00001', period: '2020' })).toBeNull();
    for (const [key, code] of [
      [{ ...at, indicator: 'mediation.setled-share' }, 'indicators/unknown-indicator'],
      [{ ...at, indicator: settledShare, unit: '1' }, 'figure/unknown-unit'],
      [{ ...at, indicator: settledShare, period: 'năm 2021' }, 'figure/unknown-period'],
    ] as const) {
      expect(() => explainIndicator(table, key)).toThrow(expect.objectContaining({ code }) as Error);
      expect(table.peek(key)).toBeNull();
    }
  });

  it('an indicator may be an input of another', () => {
    const gapTo90 = defineIndicator({
      id: 'mediation.over-90',
      label: { vi: 'Vượt 90%', en: 'Above 90 %' },
      measuredIn: 'percentagePoint',
      scale: 1,
      better: 'higher',
      inputs: { share: settledShare },
      formula: [{ from: '2014-01-01', basis, value: ({ share }) => minus(share, 90) }],
    });
    const table = computeIndicators(figures(sampleMeasures, [['00001', '2021', cells(95, 100)]]), [gapTo90]).value;
    const value = table.get({ indicator: gapTo90, unit: '00001', period: '2021' });
    expect(value && printIndicatorValue(value, 'vi')).toBe('5,0 điểm %');
    const why = explainIndicator(table, { indicator: gapTo90, unit: '00001', period: '2021' });
    expect(why?.inputs[0]?.value.vi).toBe('95,00%');
    expect(why?.inputs[0]?.inputs).toHaveLength(2);
  });
});
