import { describe, expect, it } from 'vitest';
import { Dec } from '../number/decimal.ts';
import { period } from '../time/period.ts';
import { explainFigure } from './explain-figure.ts';
import { FigureBuilder } from './figure-builder.ts';
import { defineMeasure, type Measure } from './measure.ts';
import { mergeOverTime } from './merge-over-time.ts';
import { reconcileCumulative } from './reconcile-cumulative.ts';

const label = { vi: 'Số vụ', en: 'Cases' };
const flow = defineMeasure({ id: 'a.flow', label, measuredIn: 'case', nonNegative: true });
const stock = defineMeasure({ id: 'a.stock', label, measuredIn: 'board', overTime: 'last', nonNegative: true });
const year = [period('2021')];

function counts(measures: readonly Measure[], rows: readonly (readonly [string, string, number | null])[]) {
  const builder = new FigureBuilder(measures);
  for (const [measure, when, quantity] of rows) builder.add({ measure, unit: 'u', period: when, quantity });
  return builder.build();
}
const yearOf = (measure: Measure, ...rows: (readonly [string, number | null])[]) => {
  const merged = mergeOverTime(counts([measure], rows.map(([when, n]) => [measure.id, when, n] as const)), year); // prettier-ignore
  const f = merged.value.find({ measure: measure.id, unit: 'u', period: '2021' });
  return { merged, f, print: f === null ? 'none' : `${f.state} ${f.bound} ${String(f.value)}` };
};

describe('halves become a year', () => {
  it('a flow is added up', () => {
    expect(yearOf(flow, ['2021-H1', 3], ['2021-H2', 4]).print).toBe('reported exact 7');
  });

  it('a stock is taken at the end', () => {
    expect(yearOf(stock, ['2021-H1', 3], ['2021-H2', 4]).print).toBe('reported exact 4');
    expect(yearOf(stock, ['2021-H1', 3], ['2021-H2', null]).print).toBe('missing exact null');
  });

  it('a half that is missing makes the year a lower bound', () => {
    expect(yearOf(flow, ['2021-H1', 3]).print).toBe('reported atLeast 3');
    expect(yearOf(flow, ['2021-H1', 3], ['2021-H2', null]).print).toBe('reported atLeast 3');
    expect(yearOf({ ...flow, missing: 'nonNull' }, ['2021-H1', 3]).print).toBe('missing exact null');
  });

  it('the fullest set of periods is taken', () => {
    const quarters = [1, 2, 3, 4].map((q) => [`2021-Q${q}`, 10] as const);
    expect(yearOf(flow, ['2021-H1', 3], ...quarters).print).toBe('reported exact 40');
  });

  it('a year that was reported itself is kept, and a difference is a finding', () => {
    const { merged, print } = yearOf(flow, ['2021-H1', 3], ['2021-H2', 4], ['2021', 8]);
    expect(print).toBe('reported exact 8');
    expect(merged.findings).toMatchObject([{ code: 'figure/period-differs', expected: '7', actual: '8' }]);
    const open = yearOf(flow, ['2021-H1', 3], ['2021', 8]).merged.findings;
    expect(open).toMatchObject([{ code: 'figure/period-above-its-parts', state: 'undecided' }]);
    expect(yearOf(flow, ['2021-H1', 3], ['2021-H2', 5], ['2021', 8]).merged.findings).toEqual([]);
  });

  it('a maximum, a mean and a percentage', () => {
    expect(yearOf({ ...flow, overTime: 'maximum' }, ['2021-H1', 3], ['2021-H2', 4]).print).toBe('reported exact 4');
    expect(yearOf({ ...flow, overTime: 'maximum' }, ['2021-H1', 3]).print).toBe('reported atLeast 3');
    expect(yearOf({ ...flow, overTime: 'minimum' }, ['2021-H1', 3], ['2021-H2', 4]).print).toBe('reported exact 3');
    expect(yearOf({ ...flow, overTime: 'first' }, ['2021-H1', 3], ['2021-H2', 4]).print).toBe('reported exact 3');
    expect(yearOf({ ...flow, overTime: 'mean' }, ['2021-H1', 3], ['2021-H2', 4]).print).toBe('none');
    expect(yearOf({ ...flow, measuredIn: 'percent' }, ['2021-H1', 3], ['2021-H2', 4]).print).toBe('none');
  });

  it('is explained by the periods inside', () => {
    const { merged } = yearOf(flow, ['2021-H1', 3], ['2021-H2', 4]);
    const why = explainFigure(merged.value, { measure: flow.id, unit: 'u', period: '2021' });
    expect(why).toMatchObject({
      how: { vi: 'gộp 2 trên 2 kỳ' },
      inputs: [{ period: '2021-H1' }, { period: '2021-H2' }],
    });
  });
});

describe('figures since 1 January', () => {
  const running = defineMeasure({ id: 'a.running', label, measuredIn: 'case', overTime: 'last' });
  const pair = [{ inPeriod: flow.id, cumulative: running.id }];
  const rows = (q2: number) =>
    counts(
      [flow, running],
      [
        ['a.flow', '2021-Q1', 3],
        ['a.running', '2021-Q1', 3],
        ['a.flow', '2021-Q2', 4],
        ['a.running', '2021-Q2', q2],
      ],
    );

  it('equal the sum of the periods since then', () => {
    expect(reconcileCumulative(rows(7), pair).findings).toEqual([]);
    expect(reconcileCumulative(rows(8), pair).findings).toMatchObject([
      { code: 'figure/cumulative-differs', where: { unit: 'u', period: '2021-Q2' }, expected: '7', actual: '8' },
    ]);
  });

  it('of a year are those of the last period', () => {
    const merged = mergeOverTime(counts([running], [['a.running', '2021-Q4', 9], ['a.running', '2021-Q3', 7]]), year); // prettier-ignore
    expect(merged.value.find({ measure: running.id, unit: 'u', period: '2021' })?.value).toEqual(new Dec(9));
  });
});
