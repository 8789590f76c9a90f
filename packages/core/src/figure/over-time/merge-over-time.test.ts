import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dec } from '../../number/decimal.ts';
import { roundNumber } from '../../number/exact-number.ts';
import { fraction } from '../../number/fraction.ts';
import { printQuantity } from '../../quantity/print-quantity.ts';
import { intervalOf } from '../../quantity/stated-interval.ts';
import { period } from '../../time/period.ts';
import { defineUnits } from '../../unit/define-units.ts';
import type { UnitInput } from '../../unit/unit-input.ts';
import { toArrowColumns } from '../exchange/arrow-columns.ts';
import { explainFigure } from '../table/explain-figure.ts';
import { FigureBuilder } from '../table/figure-builder.ts';
import { defineMeasure, type Measure } from '../noun/measure.ts';
import { LiveTotals } from '../roll-up/live-totals.ts';
import { mergeOverTime } from './merge-over-time.ts';
import { mergeTables } from '../roll-up/merge-tables.ts';
import { reconcileCumulative } from './reconcile-cumulative.ts';
import { rollUp } from '../roll-up/roll-up.ts';
import { tableFromJson, tableToJson } from '../exchange/table-json.ts';

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
    expect(yearOf({ ...flow, missing: 'partialNull' }, ['2021-H1', 3]).print).toBe('missing exact null');
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

  it('a maximum, a minimum, a first figure; a percentage never', () => {
    expect(yearOf({ ...flow, overTime: 'maximum' }, ['2021-H1', 3], ['2021-H2', 4]).print).toBe('reported exact 4');
    expect(yearOf({ ...flow, overTime: 'maximum' }, ['2021-H1', 3]).print).toBe('reported atLeast 3');
    expect(yearOf({ ...flow, overTime: 'minimum' }, ['2021-H1', 3], ['2021-H2', 4]).print).toBe('reported exact 3');
    expect(yearOf({ ...flow, overTime: 'first' }, ['2021-H1', 3], ['2021-H2', 4]).print).toBe('reported exact 3');
    expect(yearOf({ ...flow, measuredIn: 'percent' }, ['2021-H1', 3], ['2021-H2', 4]).print).toBe('none');
  });

  it('counts the periods that have a figure, whatever it is', () => {
    const reports = { ...flow, overTime: 'count' } as const;
    expect(yearOf(reports, ['2021-H1', 3], ['2021-H2', 0]).print).toBe('reported exact 2');
    expect(yearOf(reports, ['2021-H1', 3], ['2021-H2', null]).print).toBe('reported exact 1');
    expect(yearOf(reports, ['2021-H1', null], ['2021-H2', null]).print).toBe('zero exact 0');
  });

  it('of different persons there are at least as many as in the fuller half, at most as many as in both', () => {
    const persons = { ...flow, overTime: 'distinct' } as const;
    const both = yearOf(persons, ['2021-H1', 30], ['2021-H2', 40]);
    expect(both.print).toBe('reported between 40');
    expect(String(both.merged.value.at(0).upper)).toBe('70');
    expect(yearOf(persons, ['2021-H1', 30], ['2021-H2', 0]).print).toBe('reported exact 30');
    expect(yearOf(persons, ['2021-H1', 30]).print).toBe('reported atLeast 30');
  });

  it('is explained by the periods inside', () => {
    const { merged } = yearOf(flow, ['2021-H1', 3], ['2021-H2', 4]);
    const why = explainFigure(merged.value, { measure: flow.id, unit: 'u', period: '2021' });
    expect(why).toMatchObject({
      how: { vi: 'tổng của 2 trên 2 kỳ' },
      inputs: [{ period: '2021-H1' }, { period: '2021-H2' }],
    });
  });
});

describe('why a figure of a longer period is what it is', () => {
  const why = (measure: Measure, ...rows: (readonly [string, number | null])[]) => {
    const { merged } = yearOf(measure, ...rows);
    const { how, inputs } = explainFigure(merged.value, { measure: measure.id, unit: 'u', period: '2021' })!;
    return [how.en, ...inputs.map((input) => input.period)];
  };

  it('a stock whose end nobody told rests on no earlier period', () => {
    expect(why(stock, ['2021-H1', 3])).toEqual(['the last period has no figure']);
    expect(why(stock, ['2021-H1', 3], ['2021-H2', 4])).toEqual(['figure of the last period', '2021-H2']);
    expect(why({ ...stock, overTime: 'first' }, ['2021-H2', 3])).toEqual(['the first period has no figure']);
  });

  it('a figure that was reported for the whole is not explained by its parts', () => {
    expect(why(flow, ['2021-H1', 3], ['2021-H2', 4], ['2021', 8])).toEqual(['reported for the whole period', '2021']);
  });
});

describe('the average of a stock over time', () => {
  const staff = defineMeasure({ id: 'a.staff', label, measuredIn: 'person', overTime: 'mean', nonNegative: true });
  const months = (...numbers: readonly (number | null)[]) =>
    numbers.map((n, i) => [`2021-M${String(i + 1).padStart(2, '0')}`, n] as const);

  it('is exact: a decimal where one holds it', () => {
    expect(yearOf(staff, ['2021-H1', 3], ['2021-H2', 4]).print).toBe('reported exact 3.5');
    expect(yearOf(staff, ['2021-Q1', 1], ['2021-Q2', 1], ['2021-Q3', 1], ['2021-Q4', 2]).print).toBe('reported exact 1.25'); // prettier-ignore
  });

  it('is a fraction where no decimal is the number, and rounded only where somebody rounds or prints it', () => {
    const { merged } = yearOf(staff, ...months(10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 11));
    const figure = merged.value.at(0);
    expect(figure).toMatchObject({ bound: 'exact', value: fraction(121n, 12n), accuracy: null });
    expect(intervalOf(figure)?.low?.at).toEqual(fraction(121n, 12n));
    expect(figure.value && roundNumber(figure.value, 3).toString()).toBe('10.083');
    expect(printQuantity(figure, 'person', 'vi')).toBe('10,08 người');
    expect(JSON.parse(JSON.stringify(figure))).toMatchObject({ value: '121/12', upper: null });
  });

  it('of some of the periods is a lower bound: those that are missing are counted in the divisor, not as zero', () => {
    const { merged, print } = yearOf(staff, ['2021-Q1', 12], ['2021-Q2', 12], ['2021-Q3', 12], ['2021-Q4', null]);
    expect(print).toBe('reported atLeast 9');
    expect(merged.value.at(0).coverage).toMatchObject({ reported: 1, expected: 1 });
    expect(yearOf(staff, ['2021-Q1', null], ['2021-Q2', null]).print).toBe('missing exact null');
  });

  it('adds up over units exactly: three thirds are one', () => {
    const units = defineUnits([
      { code: '01', kind: 'province' },
      ...['a', 'b', 'c'].map((code): UnitInput => ({ code, kind: 'commune', parent: '01' })),
    ]);
    const builder = new FigureBuilder([staff], { units });
    for (const unit of ['a', 'b', 'c'])
      for (const [at, n] of [3, 3, 4].entries())
        builder.add({ measure: staff.id, unit, period: `2021-M0${at + 1}`, quantity: n });
    const quarter = mergeOverTime(builder.build(), [period('2021-Q1')]);
    const { value: rolled } = rollUp(quarter, { units });
    const one = { measure: staff.id, unit: 'a', period: '2021-Q1' };
    expect(rolled.find(one)?.value).toEqual(fraction(10n, 3n));
    const top = rolled.find({ ...one, unit: '01' });
    expect(top?.value).toEqual(new Dec(10));

    const back = tableFromJson(JSON.parse(JSON.stringify(tableToJson(rolled))), { units }).value!;
    expect(back.find(one)?.value).toEqual(fraction(10n, 3n));
    expect(mergeTables([quarter, quarter]).value.find(one)?.value).toEqual(fraction(10n, 3n));
    const arrow = toArrowColumns(rolled);
    expect([arrow.value.values[0], arrow.divisor[0]]).toEqual([10n, 3]);
    const live = new LiveTotals(quarter, { units });
    live.update([{ ...one, quantity: 5 }]);
    expect(live.outcome.value.find({ ...one, unit: '01' })?.value).toEqual(fraction(35n, 3n));
  });

  it('is what adding up and dividing by hand give', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 12, maxLength: 12 }), (numbers) => {
        const figure = yearOf(staff, ...months(...numbers)).merged.value.at(0);
        const sum = numbers.reduce((a, b) => a + b, 0);
        expect(intervalOf(figure)?.low?.at).toEqual(fraction(BigInt(sum), 12n));
      }),
      { numRuns: 100 },
    );
  });

  it('says how it came about', () => {
    const { merged } = yearOf(staff, ['2021-H1', 3], ['2021-H2', 4]);
    const why = explainFigure(merged.value, { measure: staff.id, unit: 'u', period: '2021' });
    expect(why?.how).toEqual({ vi: 'bình quân của 2 trên 2 kỳ', en: 'average of 2 of 2 periods' });
    expect(why?.value.vi).toBe('3,5 người');
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
