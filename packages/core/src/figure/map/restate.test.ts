import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { practice } from '../../basis/legal-basis.ts';
import { Dec } from '../../number/decimal.ts';
import { fractionOf } from '../../number/exact-number.ts';
import { addFractions, compareFractions, fraction, zero } from '../../number/fraction.ts';
import { period } from '../../time/period.ts';
import { defineUnits } from '../../unit/define-units.ts';
import { joinUnitLists } from '../../unit/join-unit-lists.ts';
import type { LineageEdge } from '../../unit/reporting-unit.ts';
import { reusedCodes } from '../../unit/code-reuse.ts';
import type { UnitInput } from '../../unit/unit-input.ts';
import { explainFigure } from '../table/explain-figure.ts';
import { FigureBuilder } from '../table/figure-builder.ts';
import { growthBetween } from './growth-between.ts';
import { defineMeasure, type Measure } from '../noun/measure.ts';
import { mergeOverTime } from '../over-time/merge-over-time.ts';
import { mergeTables } from '../roll-up/merge-tables.ts';
import { restate } from './restate.ts';
import { rollUp } from '../roll-up/roll-up.ts';
import { tableFromJson, tableToJson } from '../exchange/table-json.ts';

const act = practice({ vi: 'ví dụ', en: 'an example' });
const on = '2025-07-01';
const cases: Measure = defineMeasure({
  id: 'mediation.received',
  label: { vi: 'Số vụ tiếp nhận', en: 'Cases received' },
  measuredIn: 'case',
  nonNegative: true,
});
const commune = (code: string, parent?: string): UnitInput => ({
  code,
  name: `Xã ${code}`,
  kind: 'commune',
  ...(parent === undefined ? {} : { parent }),
});
const edge = (from: string, to: string, extent: 'whole' | 'part' = 'whole'): LineageEdge => ({
  from,
  to,
  on,
  extent,
  act,
});

// Before: province P with districts D1 (A, B) and D2 (C, D). After: no districts; A + B became A; C was divided between
// A and E; D became E together with a part of C. The code A is used again.
const units = defineUnits(
  joinUnitLists(
    [
      { code: 'P', kind: 'province' },
      { code: 'D1', kind: 'district', parent: 'P' },
      { code: 'D2', kind: 'district', parent: 'P' },
      commune('A', 'D1'),
      commune('B', 'D1'),
      commune('C', 'D2'),
      commune('D', 'D2'),
      commune('G', 'D2'),
    ],
    [{ code: 'P', kind: 'province' }, commune('A', 'P'), commune('E', 'P'), commune('G', 'P')],
    on,
    (earlier) => earlier.code === 'P' || earlier.code === 'G',
  ),
  [
    edge('A', 'A@2025-07-01'),
    edge('B', 'A@2025-07-01'),
    edge('C', 'A@2025-07-01', 'part'),
    edge('C', 'E', 'part'),
    edge('D', 'E'),
  ],
);

function counts(rows: readonly (readonly [string, string, number])[], measure = cases) {
  const builder = new FigureBuilder([measure], { units });
  for (const [unit, when, quantity] of rows) builder.add({ measure: measure.id, unit, period: when, quantity });
  return builder.build();
}

describe('figures of an earlier map, put on a later one', () => {
  const total = { measure: cases.id, unit: 'P', period: '2024' };
  const whole = counts([['A', '2024', 10], ['B', '2024', 20], ['D', '2024', 5], ['G', '2024', 7]]); // prettier-ignore

  it('are added up along the tree of that day, not of the period: no district stands between', () => {
    const restated = restate(whole, { units, asOf: on });
    expect(restated.value.asOf).toBe(on);
    const { value: rolled } = rollUp(restated, { units });
    expect(rolled.find(total)?.value).toEqual(new Dec(42));
    expect(explainFigure(rolled, total)?.inputs.map((part) => part.unit)).toEqual(['Xã G', 'Xã A', 'Xã E']);
    expect(rolled.find({ ...total, unit: 'D1' })).toBeNull();
    expect(rollUp(whole, { units }).value.find({ ...total, unit: 'D1' })?.value).toEqual(new Dec(30));
  });

  it('stay on it through JSON and time, and are not mixed with figures on another', () => {
    const restated = restate(whole, { units, asOf: on });
    const back = tableFromJson(JSON.parse(JSON.stringify(tableToJson(restated.value))), { units }).value!;
    expect(back.asOf).toBe(on);
    expect(mergeOverTime(restated, [period('2024')]).value.asOf).toBe(on);
    expect(() => mergeTables([whole, restated])).toThrow('figure/mixed-maps');
    expect(mergeTables([restated, restated]).value.asOf).toBe(on);
  });
});
const rows = [
  ['A', '2024', 10],
  ['B', '2024', 20],
  ['C', '2024', 5],
  ['D', '2024', 40],
  ['G', '2024', 7],
  ['A@2025-07-01', '2025', 33],
  ['E', '2025', 44],
  ['G', '2025', 8],
] as const;

describe('a series on the map of one day', () => {
  const today = restate(counts(rows), { units, asOf: '2025-12-31' });
  const of = (unit: string, when: string) => today.value.find({ measure: cases.id, unit, period: when });

  it('is exact where whole units went in, and an interval where one was divided', () => {
    expect(of('A@2025-07-01', '2024')).toMatchObject({ bound: 'between', value: new Dec(30), upper: new Dec(35) });
    expect(of('E', '2024')).toMatchObject({ bound: 'between', value: new Dec(40), upper: new Dec(45) });
    expect(of('G', '2024')).toMatchObject({ bound: 'exact', value: new Dec(7) });
    expect(of('E', '2025')).toMatchObject({ bound: 'exact', value: new Dec(44) });
  });

  it('works backwards too: what one old commune has today', () => {
    const before = restate(counts(rows), { units, asOf: '2025-06-30' });
    const find = (unit: string) => before.value.find({ measure: cases.id, unit, period: '2025' });
    expect(find('A')).toMatchObject({ bound: 'between', value: new Dec(0), upper: new Dec(33) });
    expect(find('C')).toMatchObject({ bound: 'between', value: new Dec(0), upper: new Dec(77) });
    expect(find('G')).toMatchObject({ bound: 'exact', value: new Dec(8) });
  });

  it('growth says whether it is one number, an interval, or cannot be told', () => {
    const key = (unit: string) => ({ measure: cases.id, unit, period: '2025' });
    const exact = growthBetween(today.value, key('G'), '2024');
    expect(exact.comparability).toBe('exact');
    expect(exact.rate?.low?.at).toEqual(fraction(1n, 7n));
    const range = growthBetween(today.value, key('E'), '2024');
    expect(range.comparability).toBe('interval');
    expect(range.rate).toMatchObject({ low: { at: fraction(-1n, 45n) }, high: { at: fraction(1n, 10n) } });
    expect(growthBetween(today.value, key('E'), '2019').comparability).toBe('notComparable');
  });

  it('is not comparable where a percentage, or a number that can be negative, was divided', () => {
    const balance = defineMeasure({ ...cases, id: 'a.balance', nonNegative: false });
    const { value, findings } = restate(counts(rows, balance), { units, asOf: '2025-12-31' });
    expect(value.find({ measure: 'a.balance', unit: 'E', period: '2024' })?.state).toBe('missing');
    expect(findings.map((f) => `${f.code} ${f.where.unit ?? ''} ${f.where.period ?? ''}`)).toEqual([
      'figure/not-comparable A@2025-07-01 2024',
      'figure/not-comparable E 2024',
    ]);
  });

  it('explains which units went in', () => {
    const why = explainFigure(today.value, { measure: cases.id, unit: 'E', period: '2024' });
    expect(why?.how.vi).toBe('tính theo địa giới ngày 31/12/2025: 1 đơn vị trọn vẹn, 1 đơn vị bị chia');
    expect(why?.inputs.map((input) => input.unit)).toEqual(['Xã D', 'Xã C']);
  });

  it('a unit of which only a part is known to have gone somewhere is never taken whole', () => {
    const only = defineUnits(units.units, [edge('C', 'E', 'part')]);
    const { value } = restate(counts([['C', '2024', 5]]), { units: only, asOf: '2025-12-31' });
    expect(value.find({ measure: cases.id, unit: 'E', period: '2024' })).toMatchObject({ bound: 'between' });
  });

  it('a unit of which nobody knows what it was made from is not comparable', () => {
    const unknown = defineUnits(units.units, []);
    const { value } = restate(counts([['C', '2024', 5]]), { units: unknown, asOf: '2025-12-31' });
    expect(value.size).toBe(0);
    expect(reusedCodes(unknown)).toMatchObject([{ code: 'A', territory: 'unknown' }]);
  });
});

describe('the end of the district level', () => {
  it('each period is added up along its own tree', () => {
    const { value } = rollUp(counts(rows), { units });
    const of = (unit: string, when: string) => String(value.find({ measure: cases.id, unit, period: when })?.value);
    expect([of('D1', '2024'), of('D2', '2024'), of('P', '2024')]).toEqual(['30', '52', '82']);
    expect([of('D1', '2025'), of('P', '2025')]).toEqual(['undefined', '85']);
    expect(value.find({ measure: cases.id, unit: 'P', period: '2025' })?.coverage).toMatchObject({
      reported: 3,
      expected: 3,
    });
  });

  it('the code that was used again is found', () => {
    expect(reusedCodes(units)).toMatchObject([{ code: 'A', on, territory: 'different' }]);
  });
});

describe('whatever is merged or divided', () => {
  const history = fc
    .record({ old: fc.integer({ min: 1, max: 8 }), young: fc.integer({ min: 1, max: 5 }) })
    .chain(({ old, young }) =>
      fc.record({
        young: fc.constant(young),
        // Each old unit goes whole into one new unit, or in parts into several.
        into: fc.array(fc.uniqueArray(fc.nat(young - 1), { minLength: 1, maxLength: 3 }), {
          minLength: old,
          maxLength: old,
        }),
        values: fc.array(fc.nat(1000), { minLength: old, maxLength: old }),
      }),
    );

  it('nothing is lost and nothing is counted twice', () => {
    fc.assert(
      fc.property(history, ({ young, into, values }) => {
        const before = into.map((_, i) => commune(`o${i}`));
        const after = Array.from({ length: young }, (_, i) => commune(`n${i}`));
        const edges = into.flatMap((targets, i) =>
          targets.map((t) => edge(`o${i}`, `n${t}`, targets.length === 1 ? 'whole' : 'part')),
        );
        const registry = defineUnits(joinUnitLists(before, after, on), edges);
        const builder = new FigureBuilder([cases], { units: registry });
        values.forEach((quantity, i) => {
          builder.add({ measure: cases.id, unit: `o${i}`, period: '2024', quantity });
        });
        const { value, findings } = restate(builder.build(), { units: registry, asOf: '2025-12-31' });
        expect(findings).toEqual([]);
        const total = values.reduce((a, b) => a + b, 0);
        let [low, high] = [zero, zero];
        for (const figure of value) {
          low = addFractions(low, fractionOf(figure.value ?? zero));
          high = addFractions(high, fractionOf((figure.bound === 'between' ? figure.upper : figure.value) ?? zero));
        }
        const sum = fraction(BigInt(total));
        expect(compareFractions(low, sum) <= 0 && compareFractions(high, sum) >= 0).toBe(true);
        if (into.every((targets) => targets.length === 1)) expect([low, high]).toEqual([sum, sum]);
      }),
      { numRuns: 60 },
    );
  });
});
