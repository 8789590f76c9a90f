import { practice } from '@qcdc/core';
import { chartTable } from '@qcdc/core/report';
import { describe, expect, it } from 'vitest';
import { computeIndicators, indicatorTrend } from '../src/index.ts';
import { totals, type Cell, type figures } from './figures.ts';
import { sampleMeasures, settledShare } from './sample-indicators.ts';

const cells = (s: Cell, r: Cell) => ({ 'mediation.settled': s, 'mediation.received': r });
const target = {
  by: '2025-12-31',
  value: '90',
  basis: practice({ vi: 'nghị quyết mẫu', en: 'an invented resolution' }),
} as const;
const indicator = { ...settledShare, targets: [target] };
type Rows = Parameters<typeof figures>[1];
const tableOf = (rows: Rows) => computeIndicators(totals(sampleMeasures, rows), [indicator]).value;
const table = tableOf([
  ['00001', '2021', cells(40, 50)],
  ['00001', '2022', cells('hơn 40', 50)],
  ['00001', '2023', cells(45, 0)],
]);

describe('the trend of an indicator', () => {
  const block = indicatorTrend(table, { indicator, units: ['00001'] });
  const chart = block.chart.type === 'trend' ? block.chart : null;

  it('has exact values as points, bounded ones as ranges, and gaps with their reason', () => {
    const [exact, bounded, gap] = chart?.lines[0]?.points ?? [];
    expect([exact?.low, exact?.high]).toEqual([80, 80]);
    // More than 40 cases of 50 are 41 at least.
    expect(bounded?.low).toBe(82);
    expect(bounded?.high).not.toBe(82);
    expect([gap?.low, gap?.high]).toEqual([null, null]);
    expect(gap?.print.vi).toContain('không tính được');
  });

  it('shows the target that is still to come, with its day', () => {
    expect(chart?.target).toMatchObject({ low: 90, high: 90 });
    expect(chart?.target?.label.vi).toContain('2025');
  });

  it('reads as a table of periods', () => {
    expect(chartTable(block).rows).toHaveLength(3);
    expect(JSON.stringify(chartTable(block).rows[0])).toContain('80,00%');
  });

  it('says of a period nobody reported for that there are no figures', () => {
    const { chart: other } = indicatorTrend(table, {
      indicator: indicator.id,
      units: ['00001'],
      periods: ['2021', '2024'],
    });
    expect(other.type === 'trend' && other.lines[0]?.points[1]?.low).toBeNull();
  });

  it('refuses an indicator that was never computed, and misspelt options', () => {
    expect(() => indicatorTrend(table, { indicator: 'x.y', units: ['00001'] })).toThrow('x.y');
    expect(() => indicatorTrend(table, { indicator, unit: '00001' } as never)).toThrow('unit');
  });
});
