import { mediation } from '@qcdc/core/entities';
import { defineUnits, parseRecords, rollUp, tally } from '@qcdc/core/flow';
import { describe, expect, it } from 'vitest';
import { allIndicators } from '../catalogue/all-indicators.ts';
import { computeIndicators } from '../compute/compute-indicators.ts';
import { indicatorTrend } from '../analyse/indicator-trend.ts';
import { explainIndicator } from '../compute/explain-indicator.ts';
import { sideBySide } from './side-by-side.ts';

const units = defineUnits([
  { code: 'H', kind: 'district', name: 'Huyện Mẫu' },
  { code: 'A', kind: 'commune', name: 'Xã A', parent: 'H' },
  { code: 'B', kind: 'commune', name: 'Xã B', parent: 'H' },
]);
const records = [
  { unit: 'A', period: '2023', received: 40, settled: 30 },
  { unit: 'A', period: '2024', received: 50, settled: 40 },
  { unit: 'B', period: '2024', received: 'hơn 50', settled: 20 },
];
const figures = rollUp(tally(parseRecords(records, mediation, { units }), Object.values(mediation.measures)));
const share = allIndicators.find(({ id }) => id === 'mediation.settled-share');
const table = computeIndicators(figures, share === undefined ? [] : [share]).value;
const options = { of: 'mediation.received', units: ['H', 'A', 'B'], periods: ['2023', '2024'] };
const short = (of: string) =>
  sideBySide(table, { ...options, of }).rows.map(({ name, cells }) => [
    name,
    ...cells.map(({ value, order, change, coverage }) =>
      [value?.vi ?? '–', order ?? '–', change?.vi ?? '–', coverage ?? '–'].join(' | '),
    ),
  ]);

describe('units and periods side by side', () => {
  it('show the figures of a measure, how they moved, and what they cover', () => {
    expect(short('mediation.received')).toEqual([
      ['Huyện Mẫu', 'ít nhất 40 | 1 | – | 1/2', 'hơn 100 | 1 | – | –'],
      ['Xã A', '40 | 1 | – | –', '50 | 3 | +25,0% | –'],
      ['Xã B', '– | – | – | –', 'hơn 50 | 2 | – | –'],
    ]);
  });

  it('show an indicator; of percentages the difference is told in points', () => {
    expect(share).toBeDefined();
    const [, a] = short('mediation.settled-share');
    expect(a).toEqual(['Xã A', '75,00% | 1 | – | –', '80,00% | 1 | +5,0 điểm % | –']);
  });

  it('are plain data', () => {
    const made = sideBySide(table, options);
    expect(structuredClone(made)).toEqual(made);
  });

  it('refuse what nobody computed', () => {
    expect(() => sideBySide(table, { ...options, of: 'mediation.recieved' })).toThrow(
      expect.objectContaining({ code: 'indicators/unknown-indicator' }),
    );
    expect(() => sideBySide(table, { ...options, units: ['X'] })).toThrow(
      expect.objectContaining({ code: 'figure/unknown-unit' }),
    );
  });
});

describe('units of one name side by side', () => {
  it('are told apart by the units above them, in the comparison, the trend and the explanation', () => {
    const named = defineUnits([
      { code: '01', kind: 'province', name: 'Tỉnh Một' },
      { code: '02', kind: 'province', name: 'Tỉnh Hai' },
      { code: 'A', kind: 'commune', name: 'Xã Tân Lập', parent: '01' },
      { code: 'B', kind: 'commune', name: 'Xã Tân Lập', parent: '02' },
      { code: 'C', kind: 'commune', name: 'Xã Riêng', parent: '02' },
    ]);
    const parsed = parseRecords(
      ['A', 'B', 'C'].map((unit) => ({ unit, period: '2024', received: 50, settled: 40 })),
      mediation,
      { units: named },
    );
    const counted = rollUp(tally(parsed, Object.values(mediation.measures)));
    const { value } = computeIndicators(counted, share === undefined ? [] : [share]);
    const of = 'mediation.settled-share';
    const asWritten = ['Xã Tân Lập (Tỉnh Một)', 'Xã Tân Lập (Tỉnh Hai)', 'Xã Riêng'];
    const shown = ['A', 'B', 'C'];
    expect(sideBySide(value, { of, units: shown, periods: ['2024'] }).rows.map(({ name }) => name)).toEqual(asWritten);
    const { chart } = indicatorTrend(value, { indicator: of, units: shown });
    expect('lines' in chart && chart.lines.map(({ label }) => label)).toEqual(asWritten.map((name) => ({ vi: name, en: name }))); // prettier-ignore
    expect(shown.map((unit) => explainIndicator(value, { indicator: of, unit, period: '2024' })?.unit)).toEqual(
      asWritten,
    );
  });
});
