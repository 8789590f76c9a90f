import { describe, expect, it } from 'vitest';
import type { Figure } from '../figure/noun/figure.ts';
import { defineMeasure } from '../figure/noun/measure.ts';
import { Dec } from '../number/decimal.ts';
import type { Finding } from '../outcome/finding.ts';
import { explanationBlock } from './explanation-block.ts';
import { figureBars } from './figure-bars.ts';
import { figuresTable } from './figures-table.ts';
import { findingsBlock } from './findings-block.ts';
import { quantityCell } from './quantity-cell.ts';

const settled = defineMeasure({
  id: 'mediation.settled',
  label: { vi: 'Số vụ hòa giải thành', en: 'Cases settled' },
  measuredIn: 'case',
});

const figure = (unit: string, value: number | null, reported = 1, expected = 1): Figure => ({
  measure: settled.id,
  unit,
  period: '2024',
  measuredIn: 'case',
  state: value === null ? 'missing' : value === 0 ? 'zero' : 'reported',
  value: value === null ? null : new Dec(value),
  bound: 'exact',
  upper: null,
  accuracy: null,
  coverage: { reported, expected, missing: [] },
  source: null,
});

const source = (...figures: readonly Figure[]) => ({
  find: ({ unit }: { readonly unit: string }) => figures.find((f) => f.unit === unit) ?? null,
});

const finding = (code: string, severity: Finding['severity'], state: Finding['state'] = 'failed'): Finding => ({
  code,
  severity,
  state,
  message: { vi: code, en: code },
  where: {},
  basis: [],
});

describe('a block of findings', () => {
  it('puts failures first, then what nobody can tell, then notes, each in the order found', () => {
    const block = findingsBlock([
      finding('a', 'info'),
      finding('b', 'error', 'undecided'),
      finding('c', 'warning'),
      finding('d', 'error'),
      finding('e', 'error'),
    ]);
    expect(block.findings.map((f) => f.code)).toEqual(['d', 'e', 'c', 'b', 'a']);
  });
});

it('a block of findings calls units by their names when told how, and leaves the findings themselves alone', () => {
  const found = { ...finding('a', 'error'), where: { unit: '909' } };
  const block = findingsBlock([found, finding('b', 'error')], undefined, (unit) => `Huyện ${unit}`);
  expect(block.findings.map(({ where }) => where.unit)).toEqual(['Huyện 909', undefined]);
  expect(found.where.unit).toBe('909');
});

describe('a table of figures', () => {
  const options = { caption: { vi: 'Hòa giải', en: 'Mediation' }, measures: [settled], period: '2024' };

  it('names the unit of measure once, in the header, and prints numbers for each language', () => {
    const table = figuresTable(source(figure('a', 1949)), { ...options, units: ['a'] });
    expect(table.columns[1]?.header).toEqual({ vi: 'Số vụ hòa giải thành (vụ)', en: 'Cases settled (cases)' });
    expect(table.rows).toEqual([['a', { vi: '1.949', en: '1,949' }]]);
    expect(table.note).toBeUndefined();
  });

  it('keeps a missing figure apart from zero', () => {
    const table = figuresTable(source(figure('a', 0), figure('b', null)), { ...options, units: ['a', 'b', 'c'] });
    expect(table.rows.map((row) => row[1])).toEqual([{ vi: '0', en: '0' }, null, null]);
  });

  it('says what a total covers, and explains the brackets', () => {
    const table = figuresTable(source(figure('a', 12, 4, 5)), { ...options, units: ['a'] });
    expect(table.rows[0]?.[1]).toEqual({ vi: '12 (4/5)', en: '12 (4/5)' });
    expect(table.note?.vi).toContain('(4/5)');
  });

  it('calls units by their names when told how', () => {
    const table = figuresTable(source(figure('a', 1)), { ...options, units: ['a'], nameOf: () => 'Xã Mẫu' });
    expect(table.rows[0]?.[0]).toBe('Xã Mẫu');
  });
});

describe('a cell', () => {
  it('keeps the sign of a percentage', () => {
    const cell = quantityCell({ ...figure('a', 91), accuracy: null }, 'percent');
    expect(cell).toEqual({ vi: '91%', en: '91%' });
  });

  it('says in words why there is no number when the reporter said so', () => {
    const cell = quantityCell({ ...figure('a', null), state: 'notApplicable' }, 'case');
    expect(cell).not.toBeNull();
    expect(JSON.stringify(cell)).not.toContain('0');
  });
});

describe('a chart of figures', () => {
  it('draws a reported zero and leaves a gap for a missing figure', () => {
    const chart = figureBars(source(figure('a', 3), figure('b', 0), figure('c', null)), {
      measure: settled,
      units: ['a', 'b', 'c'],
      period: '2024',
    });
    expect(chart.bars.map((bar) => bar.length)).toEqual([3, 0, null]);
    expect(chart.bars[2]?.print.vi).toBe('chưa báo cáo');
    expect(chart.caption).toBe(settled.label);
  });
});

it('an explanation is captioned by what it explains', () => {
  const text = { vi: 'Số vụ', en: 'cases' };
  const captionIn = (period: string) =>
    explanationBlock({
      label: text,
      unit: 'Xã Mẫu',
      period,
      value: text,
      how: text,
      basis: [],
      where: null,
      inputs: [],
    }).caption;
  expect(captionIn('2024-H1')).toEqual({
    vi: 'Số vụ · Xã Mẫu · 6 tháng đầu năm 2024',
    en: 'cases · Xã Mẫu · first half of 2024',
  });
  expect(captionIn('hè 2024')).toEqual({ vi: 'Số vụ · Xã Mẫu · hè 2024', en: 'cases · Xã Mẫu · hè 2024' });
});
