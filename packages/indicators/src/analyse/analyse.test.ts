import { practice } from '@qcdc/core';
import type { Interval } from '@qcdc/core/exact';
import { defineUnits, restate } from '@qcdc/core/flow';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figures, totals, type Cell } from '../../test/figures.ts';
import { received, sampleMeasures, settled, settledShare } from '../../test/sample-indicators.ts';
import {
  annualised,
  completenessOf,
  computeIndicators,
  contributionsTo,
  distanceToTarget,
  growthOf,
  linearPath,
  defineMean,
  printIndicatorValue,
  printInterval,
  shareOfParent,
  standingOf,
  timelinessOf,
} from '../index.ts';

const cells = (s: Cell, r: Cell) => ({ 'mediation.settled': s, 'mediation.received': r });
const show = (interval: Interval | null | undefined) =>
  interval && printInterval(interval, 'vi', { scale: 2, measuredIn: 'percent' });
type Rows = Parameters<typeof figures>[1];
const tableOf = (rows: Rows) => computeIndicators(totals(sampleMeasures, rows), [settledShare]).value;
const key = (unit: string, period: string) => ({ indicator: settledShare, unit, period });

describe('growth', () => {
  const table = tableOf([
    ['00001', '2020-H1', cells(40, 50)],
    ['00001', '2020-H2', cells(0, 50)],
    ['00001', '2021-H1', cells(45, 50)],
    ['00001', '2021-H2', cells('hơn 40', 50)],
  ]);

  it('against the same period of last year: percent, and percentage points', () => {
    const growth = growthOf(table, key('00001', '2021-H1'), { against: 'lastYear' });
    expect([show(growth?.percent), show(growth?.difference), growth?.territory]).toEqual(['12,50%', '10,00%', 'same']);
    expect(growth?.against).toBe('2020-H1');
  });

  it('against the previous period, with a bounded figure', () => {
    const growth = growthOf(table, key('00001', '2021-H2'), { against: 'previous' });
    expect(show(growth?.percent)).toBe('trên −8,89%');
  });

  it('from zero there is no growth, but a difference; without an earlier period there is neither', () => {
    const fromZero = growthOf(table, key('00001', '2021-H1'), { against: 'previous' });
    expect([fromZero?.gap?.reason, fromZero?.percent, show(fromZero?.difference)]).toEqual([
      'zeroDenominator',
      null,
      '90,00%',
    ]);
    expect(growthOf(table, key('00001', '2020-H1'), { against: 'previous' })?.gap?.reason).toBe('noOtherPeriod');
    expect(growthOf(table, key('00001', '1999'), { against: 'previous' })).toBeNull();
  });
});

describe('growth across a merger', () => {
  const on = '2025-07-01';
  const act = practice({ vi: 'ví dụ', en: 'an example' });
  const units = defineUnits(
    [
      { code: 'P', name: 'Tỉnh', kind: 'province' },
      { code: 'A', name: 'Xã A', kind: 'commune', parent: 'P', to: '2025-06-30' },
      { code: 'B', name: 'Xã B', kind: 'commune', parent: 'P', to: '2025-06-30' },
      { code: 'N', name: 'Xã N', kind: 'commune', parent: 'P', from: on },
    ],
    ['A', 'B'].map((from) => ({ from, to: 'N', on, extent: 'whole' as const, act })),
  );
  const read = figures(
    sampleMeasures,
    [
      ['A', '2024', cells(8, 10)],
      ['B', '2024', cells(4, 10)],
      ['N', '2025', cells(18, 20)],
    ],
    units,
  );
  const table = computeIndicators(read, [settledShare]).value;

  it('is not computed where nobody restated the figures', () => {
    const growth = growthOf(table, key('N', '2025'), { against: 'previous' });
    expect([growth?.territory, growth?.gap?.reason, growth?.percent]).toEqual(['notComparable', 'notComparable', null]);
  });

  it('is reconstructed from the restated parts: 12 of 20 before, 18 of 20 now', () => {
    const restated = computeIndicators(restate(read, { units, asOf: '2025-12-31' }), [settledShare], {
      restated: true,
    }).value;
    for (const growth of [
      growthOf(table, key('N', '2025'), { against: 'previous', restated }),
      growthOf(restated, key('N', '2025'), { against: 'previous' }),
    ])
      expect([growth?.territory, show(growth?.percent)]).toEqual(['reconstructed', '50,00%']);
  });
});

describe('standing', () => {
  const rows: Rows = [
    ['00001', '2021', cells(9, 10)],
    ['00002', '2021', cells(90, 100)],
    ['00003', '2021', cells(1, 10)],
    ['00004', '2021', cells(null, 10)],
  ];

  it('units of equal value share a rank; a unit without a value is named, not ranked; the parent is no rival', () => {
    expect(standingOf(tableOf(rows), key('00003', '2021'))).toEqual({
      best: 3,
      worst: 3,
      of: 3,
      withoutValue: ['00004'],
      quartile: 3,
    });
    expect(standingOf(tableOf(rows), key('00001', '2021'))).toMatchObject({ best: 1, worst: 1, quartile: 1 });
    expect(standingOf(tableOf(rows), key('00004', '2021'))).toBeNull();
  });

  it('a bounded value leaves a range of ranks', () => {
    const bounded = tableOf([...rows.slice(0, 3), ['00004', '2021', cells('hơn 5', 10)]]);
    expect(standingOf(bounded, key('00004', '2021'))).toMatchObject({ best: 1, worst: 3, quartile: null });
    expect(standingOf(bounded, key('00003', '2021'))).toMatchObject({ best: 4, worst: 4, quartile: 4 });
  });
});

describe('targets', () => {
  const basis = practice({ vi: 'Kế hoạch', en: 'A plan' });
  const indicator = { ...settledShare, targets: [{ by: '2025-12-31' as const, value: '90', basis }] };
  const table = (s: Cell) =>
    computeIndicators(figures(sampleMeasures, [['00001', '2023', cells(s, 100)]]), [indicator]).value;
  const baseline = { day: '2021-12-31' as const, value: '80' };

  it('the straight line gives the value demanded on a day, exactly', () => {
    const [target] = indicator.targets;
    expect(target && linearPath(baseline, target, '2023-12-31')).toEqual({ n: 124_180n, d: 1461n });
    expect(target && linearPath(baseline, target, '2021-12-31')).toEqual({ n: 80n, d: 1n });
    expect(target && linearPath(baseline, target, '2030-01-01')).toEqual({ n: 90n, d: 1n });
  });

  it.each([
    [90, 'yes', 'yes', '0,00%'],
    [89, 'no', 'yes', '−1,00%'],
    [84, 'no', 'no', '−6,00%'],
    ['hơn 85', 'cannotTell', 'yes', 'ít nhất −4,00%'],
    ['hơn 89', 'yes', 'yes', 'ít nhất 0,00%'],
  ] as const)('%s of 100: reached %s, on track %s', (s, reached, onTrack, distance) => {
    const way = distanceToTarget(table(s), key('00001', '2023'), { baseline });
    expect([way?.reached, way?.onTrack, show(way?.distance)]).toEqual([reached, onTrack, distance]);
  });
});

describe('contributions', () => {
  it('say which communes moved the rate of the province', () => {
    const table = tableOf([
      ['00001', '2020', cells(50, 100)],
      ['00001', '2021', cells(90, 100)],
      ['00002', '2020', cells(50, 100)],
      ['00002', '2021', cells(50, 100)],
      ...(['00003', '00004'] as const).flatMap((unit) => [
        [unit, '2020', cells(0, 0)] as const,
        [unit, '2021', cells(0, 0)] as const,
      ]),
    ]);
    const analysis = contributionsTo(table, {
      indicator: settledShare.id,
      unit: '01',
      period: '2021',
      against: '2020',
    });
    expect(analysis?.change).toEqual({ n: 20n, d: 1n });
    expect(analysis?.contributions[0]).toEqual({ unit: '00001', change: { n: 20n, d: 1n } });
    expect(analysis?.contributions.slice(1).every((c) => c.change.n === 0n)).toBe(true);
  });

  it('always add up to the change exactly', () => {
    const count = fc.integer({ min: 0, max: 1000 });
    const unit = fc.tuple(count, fc.integer({ min: 1, max: 1000 }));
    fc.assert(
      fc.property(fc.tuple(unit, unit, unit, unit), fc.tuple(unit, unit, unit, unit), (before, now) => {
        const rows = [...before.map((p, i) => ['2020', i, p] as const), ...now.map((p, i) => ['2021', i, p] as const)];
        const table = tableOf(rows.map(([period, i, [s, r]]) => [`0000${i + 1}`, period, cells(s, r)]));
        const analysis = contributionsTo(table, {
          indicator: settledShare.id,
          unit: '01',
          period: '2021',
          against: '2020',
        });
        return analysis?.contributions.length === 4;
      }),
      { numRuns: 60 },
    );
  });
});

describe('ready-made indicators of reporting', () => {
  const rows: Rows = [
    ['00001', '2021', cells(1, 4)],
    ['00002', '2021', cells(1, 12)],
  ];

  it('completeness, timeliness and share of the parent', () => {
    const made = [completenessOf(settled), timelinessOf(settled), shareOfParent(received)];
    const timeliness = { deadline: () => '2021-12-15' as const, receivedOn: () => '2021-12-01' as const };
    const full: Rows = [...rows, ['00003', '2021', cells(0, 0)], ['00004', '2021', { 'mediation.received': 0 }]];
    const table = computeIndicators(totals(sampleMeasures, full), made, { timeliness }).value;
    const print = (i: number, unit: string) => {
      const indicator = made[i];
      const value = indicator && table.get({ indicator, unit, period: '2021' });
      return value && printIndicatorValue(value, 'vi');
    };
    expect([print(0, '01'), print(1, '01'), print(2, '00001')]).toEqual(['75,0%', '75,0%', '25,0%']);
    expect(made.map((i) => i.id)).toEqual([
      'mediation.completeness-settled',
      'mediation.timeliness-settled',
      'mediation.of-parent-received',
    ]);
  });
});

describe('a value for the whole year', () => {
  const perCase = defineMean({
    id: 'mediation.settled-per-person',
    label: { vi: 'x', en: 'y' },
    definition: { vi: 'x', en: 'y' },
    measuredIn: 'case/person',
    part: settled,
    of: sampleMeasures[2] ?? received,
    examples: [],
  });
  const yearly = (period: string) => {
    const table = computeIndicators(
      figures(sampleMeasures, [['00001', period, { ...cells(3, 4), 'reception.persons': 2 }]]),
      [perCase, settledShare],
    ).value;
    const values = [perCase, settledShare].map((indicator) => table.get({ indicator, unit: '00001', period }));
    return values.map((value) => value && annualised(table, value)?.low?.at);
  };

  it('a quarter counts four times, a month twelve times, a share once', () => {
    expect(yearly('2021-Q3')).toEqual([
      { n: 6n, d: 1n },
      { n: 75n, d: 1n },
    ]);
    expect(yearly('2021-M02')).toEqual([
      { n: 18n, d: 1n },
      { n: 75n, d: 1n },
    ]);
    expect(yearly('2022-12-15..2023-12-14')[0]).toBeUndefined();
  });
});
