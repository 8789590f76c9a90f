import { describe, expect, it } from 'vitest';
import { Dec } from '../../number/decimal.ts';
import { readQuantity } from '../../quantity/read-quantity.ts';
import { defineUnits } from '../../unit/define-units.ts';
import { baseUnitGroupOf, rollUpByGroup } from '../roll-up/base-unit-groups.ts';
import { FigureBuilder } from '../table/figure-builder.ts';
import { defineMeasure } from '../noun/measure.ts';
import { rollUp } from '../roll-up/roll-up.ts';
import { tableFromJson, tableToJson } from './table-json.ts';

const units = defineUnits([
  { code: '01', name: 'Tỉnh A', kind: 'province' },
  { code: '001', name: 'Xã 1', kind: 'commune', parent: '01' },
  { code: '002', name: 'Xã 2', kind: 'commune', parent: '01' },
  { code: 'S1', name: 'Sở 1', kind: 'agency', parent: '01' },
]);
const label = { vi: 'Kinh phí', en: 'Money' };
const money = defineMeasure({ id: 'a.money', label, measuredIn: 'VND', nonNegative: true });

function table() {
  const cells = ['B2', 'B3', 'B4'];
  const builder = new FigureBuilder([money], { units, sources: { at: (i) => ({ cell: cells[i] ?? '' }) } });
  const text = (words: string) => readQuantity(words, { measuredIn: 'VND' }).value;
  builder.add({ measure: money.id, unit: '001', period: '2024', quantity: text('hơn 3,4 tỷ đồng'), source: 0 });
  builder.add({
    measure: money.id,
    unit: '002',
    period: '2024',
    quantity: new Dec('123456789012345678901.5'),
    source: 1,
  });
  builder.add({ measure: money.id, unit: 'S1', period: '2024', quantity: null, source: 2 });
  builder.add({ measure: money.id, unit: 'S1', period: '2023', quantity: -0, source: 2 });
  return rollUp(builder.build(), { units });
}

describe('a table as JSON', () => {
  const { value } = table();
  const back = tableFromJson(JSON.parse(JSON.stringify(tableToJson(value))), { units });

  it('comes back equal, figure by figure', () => {
    expect([...back]).toEqual([...value]);
    expect(back.find({ measure: money.id, unit: '01', period: '2024' })).toMatchObject({
      value: new Dec('123456789015745678901.5'),
      bound: 'above',
      coverage: { reported: 2, expected: 3, missing: ['S1'], reportedBound: 'above' },
    });
    expect(tableToJson(back)).toEqual(tableToJson(value));
  });

  it('never holds −0', () => {
    expect(Object.is(Number(back.find({ measure: money.id, unit: 'S1', period: '2023' })?.value), 0)).toBe(true);
  });

  it('is refused where it is broken', () => {
    const json = tableToJson(value);
    const columns = json.segments[0]!;
    const broken = (change: object) => () => tableFromJson({ ...json, segments: [{ ...columns, ...change }] });
    expect(() => tableFromJson({})).toThrow('figure/bad-json');
    expect(broken({ unit: [0] })).toThrow('not equally long');
    expect(broken({ unit: columns.unit.map(() => 99) })).toThrow('not in the lists');
    expect(broken({ wide: [] })).toThrow('wide');
    expect(broken({ value: columns.value.map(() => Number.NaN) })).toThrow('figure/bad-json');
  });
});

describe('a part of a table', () => {
  const { value } = table();

  it('is chosen by ids or by a question', () => {
    expect(value.filter({ units: ['01'] }).size).toBe(2);
    expect(value.filter({ periods: ['2024'], origin: 'read' }).size).toBe(3);
    expect(value.filter((f) => f.bound === 'above').size).toBe(2);
    expect(value.filter({ measures: [] }).size).toBe(0);
  });

  it('still knows what its totals cover', () => {
    const part = value.filter({ origin: 'computed' });
    expect(part.find({ measure: money.id, unit: '01', period: '2024' })?.coverage.missing).toEqual(['S1']);
  });

  it('rolls up apart for each kind of base unit', () => {
    const apart = rollUpByGroup(table(), { units });
    expect([...apart.keys()]).toEqual(['commune', 'office']);
    expect(apart.get('commune')?.value.find({ measure: money.id, unit: '01', period: '2024' })?.coverage).toMatchObject(
      {
        reported: 2,
        expected: 2,
      },
    );
    expect(baseUnitGroupOf(units.unit('01')!)).toBeNull();
  });
});
