import { describe, expect, it } from 'vitest';
import { practice } from '../basis/legal-basis.ts';
import type { Finding } from '../outcome/finding.ts';
import { expectedReports } from '../plan/outstanding-reports.ts';
import { defineReportPlan } from '../plan/define-report-plan.ts';
import { isoDate } from '../time/iso-date.ts';
import { defineUnits } from '../unit/define-units.ts';
import { chartTable } from './chart-table.ts';
import type { ChartBlock } from './chart.ts';
import { deliveryChart } from './delivery-chart.ts';
import { findingsOverview } from './findings-overview.ts';
import { unitNames } from './unit-names.ts';

const both = (text: string) => ({ vi: text, en: text });
const basis = practice({ vi: 'kế hoạch mẫu', en: 'an invented plan' });
const day = isoDate('2024-12-31');

function country(communes: number, districts: number) {
  return defineUnits([
    { code: 'T', kind: 'province', name: 'Tỉnh Mẫu' },
    ...Array.from({ length: districts }, (_, i) => ({ code: `H${i}`, kind: 'district' as const, name: `Huyện ${i}`, parent: 'T' })),
    ...Array.from({ length: communes }, (_, i) => ({ code: `X${i}`, kind: 'commune' as const, name: `Xã ${i}`, parent: `H${i % districts}` })),
  ]); // prettier-ignore
}

const plan = defineReportPlan({
  id: 'mau',
  label: { vi: 'Báo cáo mẫu', en: 'Sample report' },
  areas: ['mediation', 'petitions'],
  kinds: ['commune'],
  periods: ['2024'],
  exempt: [{ unit: 'X1', reason: both('mới lập'), basis }],
  basis,
});

function heat(units: ReturnType<typeof country>, came: (area: string, unit: string) => boolean, most?: number) {
  const reports = expectedReports(plan, { units, received: { has: came }, on: day }).value;
  const block = deliveryChart(reports, { units, plan, ...(most === undefined ? {} : { most }) });
  return { block, rows: chartTable(block).rows.map((row) => row.map((cell) => (typeof cell === 'string' || cell === null ? cell : cell.vi))) };
} // prettier-ignore

describe('what was delivered', () => {
  it('says of every unit and area whether it came, and who need not send', () => {
    const { rows } = heat(country(3, 1), (area, unit) => unit === 'X0' || (unit === 'X2' && area === 'mediation'));
    expect(rows).toEqual([
      ['Xã 0', 'có', 'có'],
      ['Xã 1', 'miễn', 'miễn'],
      ['Xã 2', 'có', 'chưa'],
    ]);
  });

  it('gathers units by the unit above where there are more than can be overlooked; who is exempt is not counted', () => {
    const { rows } = heat(country(10, 2), (_, unit) => unit !== 'X2' && unit !== 'X1', 5);
    expect(rows).toEqual([
      ['Huyện 0', '4/5', '4/5'],
      ['Huyện 1', '4/4', '4/4'],
    ]);
  });

  it('climbs on while there are still too many, and counts everybody once', () => {
    expect(heat(country(60, 20), (_, unit) => unit !== 'X1', 5).rows).toEqual([['Tỉnh Mẫu', '59/59', '59/59']]);
  });

  it('is darker the more came, and light is not “no figure”', () => {
    const { block } = heat(country(3, 1), (_, unit) => unit === 'X0');
    const { chart } = block;
    expect(chart.type === 'heat' && chart.rows.map(({ cells }) => cells[0]?.share)).toEqual([1, null, 0]);
  });

  it('refuses what are no reports, and misspelt options', () => {
    const units = country(1, 1);
    expect(() => deliveryChart([{} as never], { units, plan })).toThrow('deliveryChart.reports');
    expect(() => deliveryChart([], { units, plan, mots: 3 } as never)).toThrow('mots');
  });
});

const finding = (code: string, severity: Finding['severity'], unit?: string, state: Finding['state'] = 'failed'): Finding => ({
  code,
  severity,
  state,
  message: both(code),
  where: unit === undefined ? {} : { unit, period: '2024' },
  basis: [],
}); // prettier-ignore

describe('an overview of findings', () => {
  const findings = [
    finding('a/x', 'error', 'X0'),
    finding('a/x', 'error', 'X1'),
    finding('a/x', 'error', 'X1'),
    finding('a/y', 'error', 'X0', 'undecided'),
    finding('a/z', 'warning'),
  ];
  const plain = (i: number, most?: number) =>
    findingsOverview(findings, most === undefined ? {} : { most })[i]?.rows.map((row) =>
      row.map((cell) => (typeof cell === 'string' || cell === null ? cell : cell.vi)),
    );

  it('counts by severity, with the units concerned, and adds up to all', () => {
    expect(plain(0)).toEqual([
      ['Lỗi', '3', '2'],
      ['Cảnh báo', '1', '0'],
      ['Chưa kết luận được', '1', '1'],
      ['Cộng', '5', '2'],
    ]);
  });

  it('counts by kind, heavy ones first', () => {
    expect(plain(1)?.map((row) => [row[4], row[2]])).toEqual([
      ['a/x', '3'],
      ['a/z', '1'],
      ['a/y', '1'],
    ]);
  });

  it('counts by unit, most errors first; who is beyond the list is counted, and so is what is of no unit', () => {
    expect(plain(2)).toEqual([
      ['X1', '2', '0', '0', '0'],
      ['X0', '1', '0', '1', '0'],
      ['Không thuộc đơn vị nào', '0', '1', '0', '0'],
    ]);
    expect(plain(2, 1)?.[1]).toEqual(['1 đơn vị khác', '1', '0', '1', '0']);
  });

  it('says nothing where nothing was found', () => {
    expect(findingsOverview([])).toEqual([]);
  });
});

describe('the name of a unit', () => {
  const units = defineUnits([
    { id: 'old', code: '00007', kind: 'commune', name: 'Xã Cũ', to: '2025-06-30' },
    { id: 'new', code: '00007', kind: 'commune', name: 'Xã Mới', from: '2025-07-01' },
  ]);
  const names = unitNames(units, isoDate('2025-12-31'));

  it('is one name and one code, whether a finding says the id or the code', () => {
    expect(names.nameOf('new')).toBe('Xã Mới (00007)');
    expect(names.nameOf('00007')).toBe('Xã Mới (00007)');
  });

  it('is that of the period: the same code was another unit before', () => {
    expect(names.nameOf('00007', { where: { period: '2024' } })).toBe('Xã Cũ (00007)');
    expect(names.unitOf('00007', '2024')?.id).toBe('old');
  });

  it('stays as it is where the register does not know it', () => {
    expect(names.nameOf('Xã lạ')).toBe('Xã lạ');
    expect(names.unitOf('Xã lạ')).toBeNull();
  });
});

describe('the table of a chart', () => {
  const print = both('9');
  const range = { label: both('Xã'), low: 9, high: 9, print };
  const charts: readonly ChartBlock['chart'][] = [
    { type: 'trend', measuredIn: both('%'), at: [both('2024')], lines: [{ label: both('Tỉnh'), points: [range] }], target: range },
    { type: 'ranking', measuredIn: both('điểm'), bars: [range] },
    { type: 'heat', of: both('Đơn vị'), columns: [both('A')], rows: [{ label: both('Xã'), cells: [{ share: 1, print }] }] },
    { type: 'radar', measuredIn: both('điểm'), axes: [{ label: both('A'), most: 10 }], shapes: [{ label: both('Xã'), points: [range] }] },
    { type: 'waterfall', measuredIn: both('điểm'), steps: [{ label: both('A'), from: 0, to: 9, isSum: false, print }] },
    { type: 'tiles', of: both('Tỉnh'), measuredIn: both('%'), tiles: [{ ...range, code: '01', short: 'HN', row: 0, column: 0 }] },
  ]; // prettier-ignore

  it.each(charts.map((chart) => [chart.type, chart] as const))('of a %s holds every figure it prints', (_, chart) => {
    const { columns, rows } = chartTable({ kind: 'chart', caption: both('Biểu đồ'), chart });
    for (const row of rows) expect(row).toHaveLength(columns.length);
    expect(JSON.stringify(rows)).toContain('"9"');
  });

  it('is refused for what is no chart', () => {
    expect(() => chartTable({ kind: 'chart', caption: both('x'), chart: { type: 'pie' } } as never)).toThrow(
      'chartTable.block',
    );
    expect(() => chartTable({ kind: 'chart', caption: both('x'), chart: { type: 'toString' } } as never)).toThrow();
    expect(() => chartTable(null as never)).toThrow();
  });
});
