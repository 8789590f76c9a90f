import { describe, expect, it } from 'vitest';
import { Dec } from '../../number/decimal.ts';
import { readQuantity } from '../../quantity/read-quantity.ts';
import { exactQuantity, missingQuantity, type Quantity } from '../../quantity/quantity.ts';
import { defineUnits } from '../../unit/define-units.ts';
import { defineMeasure } from '../noun/measure.ts';
import { FigureBuilder, type FigureInput } from '../table/figure-builder.ts';
import type { FigureTable } from '../noun/figure-table.ts';
import { LiveTotals } from './live-totals.ts';
import { rollUp } from './roll-up.ts';

const units = defineUnits([
  { code: 'VN', kind: 'nation' },
  { code: '01', kind: 'province', parent: 'VN' },
  { code: '02', kind: 'province', parent: 'VN' },
  ...['001', '002'].map((code) => ({ code, kind: 'commune', parent: '01' }) as const),
  ...['003', '004'].map((code) => ({ code, kind: 'commune', parent: '02' }) as const),
]);
const measure = (id: string, more: object = {}) =>
  defineMeasure({ id, label: { vi: 'Số vụ', en: 'Cases' }, measuredIn: 'case', nonNegative: true, ...more });
const measures = [
  measure('m.taken'),
  measure('m.balance', { nonNegative: false }),
  measure('m.peak', { overUnits: 'maximum' }),
  measure('m.own', { overUnits: 'none' }),
];
const [taken, balance, peak, own] = ['m.taken', 'm.balance', 'm.peak', 'm.own'] as const;

type Row = readonly [measure: string, unit: string, period: string, quantity: FigureInput['quantity']];
const input = ([measure, unit, period, quantity]: Row): FigureInput => ({ measure, unit, period, quantity });
const key = ([measure, unit, period]: Row) => `${measure} ${unit} ${period}`;
const tableOf = (rows: readonly Row[]) => {
  const builder = new FigureBuilder(measures, { units });
  for (const row of rows) builder.add(input(row));
  return builder.build();
};
const shown = (table: FigureTable): readonly string[] =>
  [...table].map((f) => `${f.measure} ${f.unit} ${f.period}: ${f.state} ${f.bound} ${String(f.value)} ${f.coverage.reported}/${f.coverage.expected}`).sort(); // prettier-ignore

const first: readonly Row[] = [
  [taken, '001', '2023', 7],
  [taken, '002', '2023', 1],
  [taken, '001', '2024', 40],
  [taken, '002', '2024', null],
  [taken, '003', '2024', 5],
  [taken, '004', '2024', null],
  [balance, '001', '2023', -7],
  [balance, '003', '2024', 3],
  [balance, '004', '2024', null],
  [peak, '001', '2024', 9],
  [peak, '003', '2024', 4],
  [own, '001', '2024', 2],
];

const hanging = readQuantity('hơn 40', { measuredIn: 'case', locale: 'vi' }).value!;
const rounded: Quantity = { ...exactQuantity(41), accuracy: { decimals: 0, mode: 'nearest' } };
const withheld: Quantity = { ...missingQuantity, state: 'withheld' };

describe('totals that live on after a change', () => {
  // What one office sends after another: each change on top of those before it.
  const steps: readonly (readonly [what: string, inPlace: number, rows: readonly Row[]])[] = [
    ['a correction', 1, [[taken, '001', '2024', 41]]],
    ['a correction of another unit of another province', 1, [[taken, '003', '2024', 50]]],
    ['a correction of another period', 1, [[taken, '002', '2023', 3]]],
    ['a late report', 1, [[taken, '002', '2024', 60]]],
    ['a report that is taken back', 1, [[taken, '002', '2024', null]]],
    ['another report that is taken back', 1, [[taken, '003', '2024', null]]],
    ['a report where nobody below had reported', 1, [[taken, '004', '2024', 8]]],
    ['a number below zero', 1, [[balance, '003', '2024', -9]]],
    ['a late number below zero', 1, [[balance, '004', '2024', -1]]],
    ['the number of something no sum is made of', 0, [[own, '001', '2024', 3]]],
    ['a largest number', 0, [[peak, '003', '2024', 12]]],
    ['a figure nobody had given before', 0, [[taken, '004', '2023', 2]]],
    ['a quantity that is exact', 1, [[taken, '001', '2024', exactQuantity(44)]]],
    ['a decimal that is whole', 1, [[taken, '001', '2024', new Dec(45)]]],
    ['a quantity nobody reported', 1, [[taken, '001', '2024', missingQuantity]]],
    ['several at once', 2, [[taken, '001', '2024', 1], [taken, '001', '2023', 2]]], // prettier-ignore
    ['one in its place and one that is new', 1, [[taken, '001', '2024', 2], [balance, '002', '2024', 2]]], // prettier-ignore
    ['a number that is no whole one', 0, [[taken, '001', '2024', new Dec('1.5')]]],
    ['"hơn 40"', 0, [[taken, '001', '2023', hanging]]],
    ['a rounded number', 0, [[taken, '003', '2024', rounded]]],
    ['a number that is withheld', 0, [[taken, '002', '2023', withheld]]],
  ];
  const all = new Map(first.map((row) => [key(row), row]));
  const live = new LiveTotals(tableOf(first), { units });
  it.each(steps)('%s: %i in its place', (_, inPlace, rows) => {
    expect(live.update(rows.map(input))).toBe(inPlace);
    for (const row of rows) all.set(key(row), row);
    expect(shown(live.outcome.value)).toEqual(shown(rollUp(tableOf([...all.values()]), { units }).value));
  });
  it('a sum that no double holds is added up anew', () => {
    const large = Number.MAX_SAFE_INTEGER;
    const near = new LiveTotals(tableOf([[taken, '001', '2024', large - 1], [taken, '002', '2024', 1]]), { units }); // prettier-ignore
    expect(near.update([input([taken, '002', '2024', 5])])).toBe(0);
    expect(String(near.outcome.value.find({ measure: taken, unit: 'VN', period: '2024' })?.value)).toBe(
      String(BigInt(large) + 4n),
    );
  });
});
