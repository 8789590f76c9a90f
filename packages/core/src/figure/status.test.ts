// How final a figure is goes with it, and a total is as final as its weakest part.
import { expect, it } from 'vitest';
import { figureStatuses, weakerStatus } from '../quantity/figure-status.ts';
import { printQuantity } from '../quantity/print-quantity.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { readQuantity } from '../quantity/read-quantity.ts';
import { period } from '../time/period.ts';
import { defineUnits } from '../unit/define-units.ts';
import { toArrowColumns } from './exchange/arrow-columns.ts';
import { tableFromJson, tableToJson } from './exchange/table-json.ts';
import { defineMeasure } from './noun/measure.ts';
import { mergeOverTime } from './over-time/merge-over-time.ts';
import { rollUp } from './roll-up/roll-up.ts';
import { sumOfQuantities } from './sum/sum-of-quantities.ts';
import { pivot } from './table/pivot.ts';
import { FigureBuilder } from './table/figure-builder.ts';

const units = defineUnits([
  { code: '01', name: 'Tỉnh A', kind: 'province' },
  ...['a', 'b', 'c'].map((code) => ({ code, kind: 'commune' as const, parent: '01' })),
]);
const label = { vi: 'Kinh phí', en: 'Funds' };
const funds = defineMeasure({ id: 'a.funds', label, measuredIn: 'VND', nonNegative: true });
const said = (text: string): Quantity => {
  const { value } = readQuantity(text, { measuredIn: 'VND', locale: 'vi' });
  if (value === null) throw new Error(text);
  return value;
};

function built(figures: readonly (readonly [unit: string, text: string])[]) {
  const builder = new FigureBuilder([funds]);
  for (const [unit, text] of figures) builder.add({ measure: funds.id, unit, period: '2024', quantity: said(text) });
  return builder.build();
}
const at = (unit: string) => ({ measure: funds.id, unit, period: '2024' });
const total = (...texts: readonly string[]) =>
  rollUp(built(texts.map((text, i) => ['abc'[i] ?? '', text] as const)), { units }).value.find(at('01'));

it('the weaker of two counts, and a final one makes no sum final', () => {
  const beside = figureStatuses.map((status) => weakerStatus(status, 'provisional'));
  expect(beside).toEqual(['estimated', 'provisional', 'provisional', 'provisional']);
  expect(weakerStatus('final', null)).toBeNull();
  expect(weakerStatus(null, 'estimated')).toBe('estimated');
  expect(sumOfQuantities([said('sơ bộ 5'), said('7 (chính thức)')], true).status).toBe('provisional');
  expect(sumOfQuantities([said('5'), said('7 (chính thức)')], true).status).toBeUndefined();
});

it('a figure keeps its status in a table and through JSON; a total has that of its weakest part', () => {
  const table = built([
    ['a', 'sơ bộ 5'],
    ['b', '7 (chính thức)'],
    ['c', '9'],
  ]).value;
  const back = tableFromJson(JSON.stringify(tableToJson(table))).value;
  for (const one of [table, back])
    expect(['a', 'b', 'c'].map((unit) => one?.find(at(unit))?.status)).toEqual(['provisional', 'final', undefined]);
  const { status } = toArrowColumns(table);
  const inArrow = Array.from(status.indices, (code) => status.dictionary[code]);
  expect(inArrow).toEqual(['provisional', 'final', 'notStated']);
  const layout = pivot(table, { rows: 'unit', columns: 'period' });
  expect(layout.rows.map((unit) => layout.cell(unit, '2024')?.status)).toEqual(['provisional', 'final', undefined]);
  expect(total('sơ bộ 5', '7', '9')?.status).toBe('provisional');
  expect(total('sơ bộ 5', 'ước 7', '9')?.status).toBe('estimated');
  expect(total('5 (chính thức)', '7', '9')?.status).toBeUndefined();
  expect(printQuantity(total('sơ bộ 5', '7', '9')!, 'VND', 'vi')).toBe('sơ bộ 21 đồng');
});

it('goes with it over time: a sum as its weakest part, the last of a stock as itself', () => {
  const stock = defineMeasure({ ...funds, id: 'a.stock', overTime: 'last' });
  const most = defineMeasure({ ...funds, id: 'a.most', overTime: 'maximum' });
  const measures = [funds, stock, most];
  const builder = new FigureBuilder(measures);
  for (const { id } of measures) {
    builder.add({ measure: id, unit: 'a', period: '2024-H1', quantity: said('sơ bộ 5') });
    builder.add({ measure: id, unit: 'a', period: '2024-H2', quantity: said('7 (chính thức)') });
  }
  const year = mergeOverTime(builder.build(), [period('2024')]).value;
  const status = (measure: string) => year.find({ measure, unit: 'a', period: '2024' })?.status;
  expect(measures.map(({ id }) => status(id))).toEqual(['provisional', 'final', 'provisional']);
  const above = rollUp({ value: year, findings: [] }, { units }).value;
  expect(above.find({ measure: funds.id, unit: '01', period: '2024' })?.status).toBe('provisional');
});

it('a total of rounded parts prints as rounded', () => {
  const print = (...texts: readonly string[]) => printQuantity(total(...texts)!, 'VND', 'vi');
  expect(print('3,4 tỷ', '3,4 tỷ', '3,4 tỷ')).toBe('10,2 tỷ đồng');
  expect(print('3,4 tỷ', '1.234.567', '0')).toBe('3,4 tỷ đồng');
  expect(print('3.400.000.000', '1.234.567', '0')).toBe('3.401.234.567 đồng');
});

it('of one figure stated twice the sharper statement counts', () => {
  for (const texts of [
    ['3,4 tỷ', '3.420.000.000'],
    ['3.420.000.000', '3,4 tỷ'],
  ]) {
    const { value, findings } = built(texts.map((text) => ['a', text] as const));
    expect(value.find(at('a'))?.value?.toString()).toBe('3420000000');
    expect(value.find(at('a'))?.accuracy).toBeNull();
    expect(findings).toMatchObject([{ code: 'figure/entered-twice', severity: 'warning' }]);
  }
  const { value, findings } = built([
    ['a', '3,4 tỷ'],
    ['a', '3.520.000.000'],
  ]);
  expect(value.find(at('a'))).toMatchObject({ state: 'pending' });
  expect(findings).toMatchObject([{ code: 'figure/entered-twice', severity: 'error' }]);
});
