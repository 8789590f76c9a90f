import { describe, expect, it } from 'vitest';
import { defineUnits } from '../../unit/define-units.ts';
import { defineMeasure } from '../noun/measure.ts';
import { StatedFigures } from './stated-figures.ts';

const both = (vi: string, en = vi) => ({ vi, en });
const received = defineMeasure({ id: 'demo.received', label: both('Tiếp nhận', 'Received'), measuredIn: 'case' });
const settled = defineMeasure({ id: 'demo.settled', label: both('Hòa giải thành', 'Settled'), measuredIn: 'case' });
const alike = defineMeasure({ id: 'other.settled', label: both('Hòa giải thành'), measuredIn: 'case' });
const measures = [received, settled, alike];
const units = defineUnits([
  { code: '00001', id: 'old', kind: 'commune', name: 'Xã Cũ', to: '2025-06-30' },
  { code: '00001', id: 'new', kind: 'commune', name: 'Xã Mới', from: '2025-07-01' },
]);

it('finds units by code and name on the last day of the period', () => {
  const stated = new StatedFigures(measures, { units });
  stated.add({ unit: '00001', period: '2024', measure: 'demo.received', value: 1 });
  stated.add({ unit: '00001', period: '2025', measure: 'demo.received', value: 2 });
  stated.add({ unit: 'xã mới', period: 'quý III/2025', measure: 'demo.received', value: 3 });
  const { value } = stated.build();
  expect([...value].map(({ unit, period }) => [unit, period])).toEqual([
    ['old', '2024'],
    ['new', '2025'],
    ['new', '2025-Q3'],
  ]);
});

it('refuses a label that two measures bear, and finds each by its id', () => {
  const stated = new StatedFigures(measures);
  stated.add({ unit: 'a', period: '2024', measure: 'Hòa giải thành', value: '1' });
  stated.add({ unit: 'a', period: '2024', measure: 'hoà giải thành ', value: '1' });
  stated.add({ unit: 'a', period: '2024', measure: 'other.settled', value: '2' });
  const { value, findings } = stated.build();
  expect(value.size).toBe(1);
  expect(findings.map(({ code }) => code)).toEqual(['parse/unknown-measure', 'parse/unknown-measure']);
});

it('tells once what stands in many rows, with their number', () => {
  const stated = new StatedFigures(measures, { units });
  for (let i = 0; i < 40_000; i++) stated.add({ unit: '77777', period: '2024', measure: 'demo.received', value: '1' });
  const { value, findings } = stated.build();
  expect(value.size).toBe(0);
  expect(findings).toHaveLength(1);
  expect(findings[0]?.message.vi).toContain('(40.000 dòng)');
});

it('withholds every unreadable value with its place, and passes over a row in which nothing stands', () => {
  const stated = new StatedFigures(measures, { sources: { at: (row) => ({ cell: `D${row}` }) } });
  stated.add({ unit: 'a', period: '2024', measure: 'demo.received', value: '7.609' }, 2);
  stated.add({ unit: 'b', period: '2024', measure: 'demo.received', value: '7.609' }, 3);
  stated.add({ unit: '', period: ' ', measure: '', value: '' }, 4);
  const { value, findings } = stated.build();
  expect(value.size).toBe(0);
  expect(findings.map(({ code, where }) => [code, where.cell, where.unit])).toEqual([
    ['quantity/ambiguous-number', 'D2', 'a'],
    ['quantity/ambiguous-number', 'D3', 'b'],
  ]);
});

it('reads with the marks of its caller', () => {
  const read = (locale: 'vi' | 'en') => {
    const stated = new StatedFigures(measures, { locale });
    stated.add({ unit: 'a', period: '2024', measure: 'Received', value: locale === 'vi' ? '7.609' : '7,609' });
    return stated.build().value.at(0).value?.toString();
  };
  expect([read('vi'), read('en')]).toEqual(['7609', '7609']);
});

it('refuses options nobody can follow', () => {
  expect(() => new StatedFigures(measures, { locale: 'fr' as 'vi' })).toThrow('locale');
  expect(() => new StatedFigures([received, received])).toThrow('twice');
});

it.each([
  ['Tổng cộng', 'parse/total-not-compared'],
  ['T.Cộng', 'parse/total-not-compared'],
  ['Bình quân', 'parse/derived-row'],
])('%s is no unit, with or without a register', (unit, code) => {
  for (const options of [{}, { units }]) {
    const stated = new StatedFigures(measures, options);
    stated.add({ unit, period: '2024', measure: 'demo.received', value: 1 });
    const { value, findings } = stated.build();
    expect(value.size).toBe(0);
    expect(findings.map((one) => [one.code, one.severity])).toEqual([[code, 'info']]);
  }
});

describe('labels as files write them', () => {
  const cases = defineMeasure({
    id: 'demo.cases',
    label: both('Số vụ tiếp nhận', 'Cases received'),
    alsoCalled: ['Số vụ việc tiếp nhận'],
    measuredIn: 'case',
  });
  const taken = (measure: string) => {
    const stated = new StatedFigures([cases, settled]);
    stated.add({ unit: 'a', period: '2024', measure, value: '7' });
    const { value, findings } = stated.build();
    return [[...value].map((one) => one.measure), findings.map(({ code }) => code)];
  };

  it.each([
    'Số vụ tiếp nhận (vụ)',
    'Số vụ việc tiếp nhận',
    '1. Số vụ tiếp nhận',
    '- Số vụ việc tiếp nhận trong kỳ',
    'Số vụ tiếp nhận (vụ) (1)',
    'số vụ tiếp nhận',
  ])('are the same measure as in a table: %s', (label) => {
    expect(taken(label)).toEqual([['demo.cases'], []]);
  });

  it.each(['Số vụ tiếp nhận (kế hoạch)', 'Số vụ tiếp nhận (cùng kỳ)', 'Số vụ tiếp nhận (%)', 'Lũy kế số vụ tiếp nhận'])(
    'that make another figure of it are told: %s',
    (label) => {
      expect(taken(label)).toEqual([[], ['parse/unknown-measure']]);
    },
  );

  it('belong to the measure whose label they are, whatever others are also called', () => {
    const other = defineMeasure({ id: 'demo.b', label: both('Số vụ việc tiếp nhận', 'B'), measuredIn: 'case' });
    const stated = new StatedFigures([cases, other]);
    stated.add({ unit: 'a', period: '2024', measure: 'Số vụ việc tiếp nhận', value: '7' });
    expect([...stated.build().value].map(({ measure }) => measure)).toEqual(['demo.b']);
  });
});
