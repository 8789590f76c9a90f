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
  const read = tableFromJson(JSON.stringify(tableToJson(value)), { units });
  const back = read.value!;

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

  it('says what it is, in which version', () => {
    expect(tableToJson(value)).toMatchObject({ format: 'qcdc/figures', version: 1 });
    expect(read.findings).toEqual([]);
  });

  it('leaves out how a measure is counted from events: that is code', () => {
    const counted = defineMeasure({
      id: 'a.meetings',
      label,
      measuredIn: 'meeting',
      fromEvents: { entity: 'a', where: () => true },
    });
    const json = tableToJson(new FigureBuilder([counted], { units }).build().value);
    expect(json.body.measures).toEqual([{ id: 'a.meetings', label, measuredIn: 'meeting', covers: 'own' }]);
    expect(tableFromJson(json).findings).toEqual([]);
  });

  describe('is refused where it is broken, with the place', () => {
    const json = tableToJson(value);
    const [columns, ...others] = json.body.segments;
    const body = (change: object) => ({ ...json, body: { ...json.body, ...change } });
    const segment = (change: object) => body({ segments: [{ ...columns, ...change }, ...others] });
    const first = '/body/segments/0';

    it.each([
      ['no stamp', {}, 'stored/no-stamp', ''],
      ['a short column', segment({ unit: [0] }), 'stored/bad-shape', first],
      ['a code beyond the list', segment({ unit: columns!.unit.map(() => 99) }), 'stored/bad-shape', first],
      ['a wide row without its number', segment({ wide: [] }), 'stored/bad-shape', first],
      [
        'a number that is none',
        segment({ value: columns!.value.map(() => NaN) }),
        'stored/not-plain',
        `${first}/value/0`,
      ],
      ['half a number', segment({ value: columns!.value.map(() => 0.5) }), 'stored/bad-shape', `${first}/value/0`],
      ['a state nobody gave', segment({ state: columns!.state.map((byte) => byte | 7) }), 'stored/bad-shape', first],
      [
        'one place twice',
        segment({ unit: columns!.unit.map(() => 0), period: columns!.period.map(() => 0) }),
        'stored/bad-shape',
        first,
      ],
      ['a unit twice', body({ units: json.body.units.map(() => '001') }), 'stored/bad-shape', '/body/units'],
      ['a list too short', body({ scales: [] }), 'stored/bad-shape', '/body/scales'],
      ['a key nobody knows', body({ colour: 'red' }), 'stored/bad-shape', '/body/colour'],
      [
        'a measure that cannot be',
        body({ measures: [{ ...json.body.measures[0], overUnits: 'mean' }] }),
        'measure/operator-not-over-units',
        '/body/measures/0',
      ],
      [
        'a period that runs backwards',
        body({ periods: json.body.periods.map((p) => ({ ...p, to: '1999-12-31' })) }),
        'stored/bad-shape',
        '/body/periods/0',
      ],
    ])('%s', (_, broken, code, cell) => {
      const { value: nothing, findings } = tableFromJson(broken, { source: 'figures.json' });
      expect(nothing).toBeNull();
      expect(findings[0]).toMatchObject({ code, severity: 'error', where: { source: 'figures.json', cell } });
      expect(findings[0]?.message.vi).not.toBe(findings[0]?.message.en);
    });
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
