import { describe, expect, it } from 'vitest';
import { Dec } from '../../number/decimal.ts';
import { exactQuantity, missingQuantity, type ComputedQuantity } from '../../quantity/quantity.ts';
import { readQuantity } from '../../quantity/read-quantity.ts';
import { period } from '../../time/period.ts';
import { defineUnits } from '../../unit/define-units.ts';
import { defineMeasure } from '../noun/measure.ts';
import { notAsked } from '../noun/not-asked.ts';
import { mergeTables } from '../roll-up/merge-tables.ts';
import { rollUp } from '../roll-up/roll-up.ts';
import { explainFigure } from '../table/explain-figure.ts';
import { FigureBuilder, type FigureInput } from '../table/figure-builder.ts';
import type { FigureTable } from '../noun/figure-table.ts';
import { mergeOverTime } from './merge-over-time.ts';
import { mergeParts } from './merge-parts.ts';
import { reconcileCumulative } from './reconcile-cumulative.ts';

const label = { vi: 'Số vụ', en: 'Cases' };
const flow = defineMeasure({ id: 'a.flow', label, measuredIn: 'case', nonNegative: true });
const change = defineMeasure({ id: 'a.change', label, measuredIn: 'case' });
const stock = defineMeasure({ id: 'a.stock', label, measuredIn: 'board', overTime: 'last', nonNegative: true });
const opening = defineMeasure({ id: 'a.opening', label, measuredIn: 'board', overTime: 'first' });
const blank = defineMeasure({ id: 'a.blank', label, measuredIn: 'case', missing: 'alwaysNull' });
const zero = defineMeasure({ id: 'a.zero', label, measuredIn: 'case', missing: 'alwaysZero' });
const land = defineMeasure({ id: 'a.land', label, measuredIn: 'ha', nonNegative: true });
const measures = [flow, change, stock, opening, blank, zero, land];
const withheld: ComputedQuantity = { ...missingQuantity, state: 'withheld' };
const stated = (text: string) => readQuantity(text, { measuredIn: 'case', locale: 'vi' }).value!;

type Row = readonly [measure: string, when: string, quantity: FigureInput['quantity'], unit?: string];
const counts = (...rows: readonly Row[]) => {
  const builder = new FigureBuilder(measures);
  for (const [measure, when, quantity, unit = 'u'] of rows) builder.add({ measure, unit, period: when, quantity });
  return builder.build();
};
const at = (table: FigureTable, measure: string, when: string, unit = 'u') => {
  const figure = table.find({ measure, unit, period: when });
  return figure === null ? 'none' : `${figure.state} ${figure.bound} ${String(figure.value)}`;
};
const yearOf = (measure: string, ...parts: readonly (readonly [string, FigureInput['quantity']])[]) =>
  at(mergeOverTime(counts(...parts.map(([when, n]) => [measure, when, n] as const)), [period('2021')]).value, measure, '2021'); // prettier-ignore

describe('a longer period', () => {
  it('keeps every decimal of its parts', () => {
    expect(yearOf('a.land', ['2021-H1', new Dec('1.25')], ['2021-H2', 3])).toBe('reported exact 4.25');
  });
  it('takes the fullest set of periods: numbers count, what was withheld does not', () => {
    expect(yearOf('a.flow', ['2021-H1', 3], ['2021-H2', withheld], ['2021-Q1', 1], ['2021-Q2', 1], ['2021-Q3', 1])).toBe('reported atLeast 3'); // prettier-ignore
    expect(yearOf('a.flow', ['2021-H1', withheld], ['2021-H2', withheld], ['2021-Q1', 7])).toBe('reported atLeast 7');
  });
  it('of sets that are as full, takes the longer periods', () => {
    expect(yearOf('a.flow', ['2021-H1', 3], ['2021-Q1', 1], ['2021-Q2', 1])).toBe('reported atLeast 3');
    expect(yearOf('a.flow', ['2021-H1', withheld], ['2021-Q1', withheld])).toBe('missing exact null');
  });
  it('takes a stock from its last period and an opening from its first, also from what a bound holds', () => {
    expect(yearOf('a.stock', ['2021-H1', 3], ['2021-H2', stated('hơn 4')])).toBe('reported above 4');
    expect(yearOf('a.opening', ['2021-H1', stated('gần 3')], ['2021-H2', 4])).toBe('reported below 3');
    expect(yearOf('a.opening', ['2021-H2', 4])).toBe('missing exact null');
    expect(yearOf('a.stock', ['2021-H1', 4])).toBe('missing exact null');
  });
  it('of what may be below zero is open on both sides where a part is missing', () => {
    expect(yearOf('a.change', ['2021-H1', -3], ['2021-H2', 4])).toBe('reported exact 1');
    expect(yearOf('a.change', ['2021-H1', -3])).toBe('reported about -3');
  });
  it('is blank or zero where the policy says so, also where nothing stands in it', () => {
    const merged = mergeOverTime(counts(['a.blank', '2020-H1', 5], ['a.zero', '2020-H1', 5], ['a.flow', '2020-H1', 5], ['a.flow', '2021-H1', 1, 'v']), [period('2021')]).value; // prettier-ignore
    expect(at(merged, 'a.blank', '2021')).toBe('missing exact null');
    expect(at(merged, 'a.zero', '2021')).toBe('zero exact 0');
    expect(at(merged, 'a.flow', '2021')).toBe('none');
    expect(at(merged, 'a.zero', '2021', 'v')).toBe('none');
  });
  it('that was reported itself stays as it was, where no part is there and where parts are', () => {
    expect(yearOf('a.flow', ['2021', 9])).toBe('reported exact 9');
    expect(yearOf('a.flow', ['2021', 9], ['2021-H1', 4], ['2021-H2', 5])).toBe('reported exact 9');
    expect(yearOf('a.flow', ['2021', null], ['2021-H1', 4], ['2021-H2', 5])).toBe('reported exact 9');
    expect(yearOf('a.flow', ['2021', null])).toBe('missing exact null');
  });
  it('that was reported itself says nothing beside parts that have no number', () => {
    const { findings } = mergeOverTime(counts(['a.flow', '2021', 9], ['a.flow', '2021-H1', withheld]), [period('2021')]); // prettier-ignore
    expect(findings).toEqual([]);
  });
  it('of several tables is that of one', () => {
    const parts = [counts(['a.flow', '2021-H1', 3], ['a.flow', '2021-H2', 1, 'v']), counts(['a.flow', '2021-H2', 4])];
    const merged = mergeOverTime(mergeTables(parts), [period('2021')]).value;
    expect(at(merged, 'a.flow', '2021')).toBe('reported exact 7');
    expect(at(merged, 'a.flow', '2021', 'v')).toBe('reported atLeast 1');
  });
  it('is explained by the one period a stock is taken from', () => {
    const merged = mergeOverTime(counts(['a.stock', '2021-H1', 3], ['a.stock', '2021-H2', 4], ['a.opening', '2021-H1', 3], ['a.opening', '2021-H2', 4]), [period('2021')]).value; // prettier-ignore
    const inputs = (measure: string) =>
      explainFigure(merged, { measure, unit: 'u', period: '2021' })?.inputs.map((part) => part.period);
    expect(inputs('a.stock')).toEqual(['2021-H2']);
    expect(inputs('a.opening')).toEqual(['2021-H1']);
  });
  it('has totals again where its parts had totals', () => {
    const units = defineUnits([
      { code: 'P', kind: 'province' },
      { code: 'A', kind: 'commune', parent: 'P' },
    ]);
    const builder = new FigureBuilder([flow], { units });
    for (const when of ['2021-H1', '2021-H2']) builder.add({ measure: 'a.flow', unit: 'A', period: when, quantity: 2 });
    const plain = builder.build();
    const merged = (table: typeof plain) => at(mergeOverTime(table, [period('2021')]).value, 'a.flow', '2021', 'P');
    expect([merged(plain), merged(rollUp(plain))]).toEqual(['none', 'reported exact 4']);
  });
});

describe('findings about longer periods say what is there', () => {
  it('of a year its parts do not fill', () => {
    const [finding] = mergeOverTime(counts(['a.flow', '2021', 8], ['a.flow', '2021-H1', 3]), [period('2021')]).findings;
    expect(finding).toMatchObject({
      code: 'figure/period-above-its-parts',
      severity: 'info',
      state: 'undecided',
      message: { vi: 'Chưa đủ các kỳ trong kỳ này để đối chiếu số cả kỳ' },
      where: { unit: 'u', period: '2021' },
      expected: '3',
      actual: '8',
      basis: [{ title: { vi: 'số liệu của cả kỳ bằng tổng số liệu các kỳ trong đó' } }],
    });
  });
  it('of a period nothing fills the first twelve that are there', () => {
    const rows = (n: number) => Array.from({ length: n }, (_, i): Row => ['a.flow', `${2001 + i}`, 1]);
    const told = (n: number) => mergeOverTime(counts(...rows(n)), [period('1999')]).findings[0]?.actual;
    expect(told(2)).toBe('2001, 2002');
    expect(told(12)).toMatch(/^2001, .*, 2012$/);
    expect(told(13)).toMatch(/^2001, .*, 2012, …$/);
  });
});

describe('parts of a period', () => {
  it('are as many as there are, and nobody asked is not missing', () => {
    expect(mergeParts(flow, [])).toMatchObject({ state: 'zero' });
    expect(mergeParts(flow, [notAsked, notAsked])).toEqual(notAsked);
    expect(mergeParts(flow, [notAsked, exactQuantity(4)])).toMatchObject({ state: 'reported', bound: 'exact' });
    expect(mergeParts(zero, [notAsked, exactQuantity(4)])).toMatchObject({ state: 'reported' });
    expect(mergeParts(zero, [missingQuantity, exactQuantity(4)])).toMatchObject({ state: 'missing' });
    expect(mergeParts(zero, [null, exactQuantity(4)])).toMatchObject({ state: 'reported', bound: 'exact' });
  });
});

describe('figures since 1 January', () => {
  const running = defineMeasure({ id: 'a.running', label, measuredIn: 'case', overTime: 'last' });
  const told = (inPeriod: string, ...rows: readonly Row[]) => {
    const builder = new FigureBuilder([...measures, running]);
    for (const [measure, when, quantity, unit = 'u'] of rows) builder.add({ measure, unit, period: when, quantity });
    return reconcileCumulative(builder.build(), [{ inPeriod, cumulative: 'a.running' }]).findings;
  };
  it('differ, and the finding says by what', () => {
    expect(told('a.flow', ['a.flow', '2021-Q1', 3], ['a.running', '2021-Q1', 4])).toMatchObject([
      { code: 'figure/cumulative-differs', severity: 'warning', state: 'failed', expected: '3', actual: '4' },
    ]);
  });
  it('of the first period are those of the period itself, even beside its months', () => {
    const months = ['01', '02', '03'].map((m): Row => ['a.flow', `2021-M${m}`, 9]);
    expect(told('a.flow', ...months, ['a.flow', '2021-Q1', 3], ['a.running', '2021-Q1', 3])).toEqual([]);
    expect(told('a.flow', ...months, ['a.running', '2021-Q1', 27])).toEqual([]);
    expect(told('a.flow', ...months, ['a.running', '2021-Q1', 3])).toMatchObject([{ expected: '27', actual: '3' }]);
  });
  it('may be more where a period before is missing, and less only where some may be below zero', () => {
    const rows = (n: number): readonly Row[] => [['a.flow', '2021-Q2', 3], ['a.change', '2021-Q2', 3], ['a.running', '2021-Q2', n]]; // prettier-ignore
    expect(told('a.flow', ...rows(9))).toEqual([]);
    expect(told('a.flow', ...rows(2))).toMatchObject([{ expected: '3', actual: '2' }]);
    expect(told('a.change', ...rows(2))).toEqual([]);
  });
  it('are compared with nothing where nothing is there, nor where nobody was asked', () => {
    expect(told('a.flow', ['a.running', '2021-Q1', 4])).toEqual([]);
    expect(told('a.flow', ['a.flow', '2021-Q1', notAsked], ['a.running', '2021-Q1', 4])).toMatchObject([
      { actual: '4' },
    ]);
    expect(told('a.flow', ['a.flow', '2021-Q1', 4], ['a.running', '2021-Q1', null])).toEqual([]);
  });
  it('are asked of measures there are', () => {
    const refused = (inPeriod: string, cumulative: string) => () => reconcileCumulative(counts(['a.flow', '2021', 1]), [{ inPeriod, cumulative }]); // prettier-ignore
    expect(refused('a.flow', 'a.other')).toThrow('a.other');
    expect(refused('a.other', 'a.flow')).toThrow('a.other');
  });
});
