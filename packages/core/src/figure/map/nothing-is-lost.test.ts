// Figures on another map: the total before is the total after plus what is named, whatever happened to the units.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { practice } from '../../basis/legal-basis.ts';
import { fractionOf } from '../../number/exact-number.ts';
import { addFractions, compareFractions, fraction, zero, type Fraction } from '../../number/fraction.ts';
import { Dec } from '../../number/decimal.ts';
import { defineUnits } from '../../unit/define-units.ts';
import type { LineageEdge } from '../../unit/reporting-unit.ts';
import type { UnitInput } from '../../unit/unit-input.ts';
import type { UnitRegistry } from '../../unit/unit-registry.ts';
import { defineMeasure, type Measure } from '../noun/measure.ts';
import type { FigureTable } from '../noun/figure-table.ts';
import { rollUp } from '../roll-up/roll-up.ts';
import { explainFigure } from '../table/explain-figure.ts';
import { FigureBuilder } from '../table/figure-builder.ts';
import { tableFromJson, tableToJson } from '../exchange/table-json.ts';
import { balance } from './balance.ts';
import { restate } from './restate.ts';

const act = practice({ vi: 'ví dụ', en: 'an example' });
const on = '2025-07-01';
const asOf = '2025-12-31';
const cases: Measure = defineMeasure({
  id: 'mediation.received',
  label: { vi: 'Số vụ tiếp nhận', en: 'Cases received' },
  measuredIn: 'case',
  nonNegative: true,
});
const old = (code: string, parent: string): UnitInput => ({ code, kind: 'commune', parent, to: '2025-06-30' });
const young = (code: string, parent: string): UnitInput => ({ code, kind: 'commune', parent, from: on });
const goes = (from: string, to: string, extent: 'whole' | 'part' = 'whole'): LineageEdge => ({
  from,
  to,
  on,
  extent,
  act,
});

function reported(units: UnitRegistry, figures: Readonly<Record<string, number>>, measure = cases) {
  const builder = new FigureBuilder([measure], { units });
  for (const [unit, quantity] of Object.entries(figures))
    builder.add({ measure: measure.id, unit, period: '2024', quantity });
  return builder.build();
}
const print = (table: FigureTable, unit: string, measure = cases): string => {
  const figure = table.find({ measure: measure.id, unit, period: '2024' });
  if (figure === null) return 'no figure';
  const { bound, value, upper, coverage } = figure;
  const number = `${String(value)}${upper === null ? '' : `…${String(upper)}`}`;
  return `${bound} ${number} (${coverage.reported}/${coverage.expected})`;
};

describe('a commune divided inside one province', () => {
  const list: readonly UnitInput[] = [
    { code: 'VN', kind: 'nation' },
    { code: 'P', kind: 'province', parent: 'VN' },
    { code: 'Q', kind: 'province', parent: 'VN' },
    old('A', 'P'),
    old('B', 'P'),
    old('C', 'P'),
    young('D', 'P'),
    young('E', 'P'),
    young('F', 'Q'),
  ];
  const inside = [goes('A', 'D'), goes('B', 'D', 'part'), goes('B', 'E', 'part')];
  const units = defineUnits(list, [...inside, goes('C', 'F')]);
  const both = defineUnits(list, [...inside, goes('C', 'E', 'part'), goes('C', 'F', 'part')]);

  it('leaves the province exact; one divided between two provinces leaves the nation exact', () => {
    const { value, findings } = rollUp(restate(reported(units, { A: 10, B: 5 }), { units, asOf }));
    expect(findings).toEqual([]);
    expect([print(value, 'D'), print(value, 'E')]).toEqual(['between 10…15 (1/1)', 'between 0…5 (1/1)']);
    expect([print(value, 'P'), print(value, 'VN')]).toEqual(['exact 15 (2/2)', 'atLeast 15 (2/3)']);
    const all = rollUp(restate(reported(both, { A: 10, B: 5, C: 4 }), { units: both, asOf })).value;
    expect([print(all, 'P'), print(all, 'Q'), print(all, 'VN')]).toEqual([
      'between 15…19 (2/2)',
      'between 0…4 (1/1)',
      'exact 19 (3/3)',
    ]);
  });

  it('is exact for a number that can be negative too, though its pieces cannot be told', () => {
    const balance = defineMeasure({ ...cases, id: 'a.balance', nonNegative: false });
    const restated = restate(reported(units, { A: -10, B: 5 }, balance), { units, asOf });
    expect(restated.findings).toMatchObject([
      { code: 'figure/not-comparable', actual: 'A: -10; B: 5' },
      { code: 'figure/not-comparable', actual: 'B: 5' },
    ]);
    const { value } = rollUp(restated);
    expect(print(value, 'D', balance)).toBe('exact null (0/1)');
    expect(print(value, 'P', balance)).toBe('exact -5 (2/2)');
    expect(value.find({ measure: balance.id, unit: 'P', period: '2024' })?.coverage.missing).toEqual([]);
    // C was asked too and said nothing: then nothing above E is complete.
    const silent = rollUp(restate(reported(both, { A: -10, B: 5 }, balance), { units: both, asOf }));
    expect(print(silent.value, 'P', balance)).toBe('about -5 (1/2)');
  });

  it('explains what the total holds though no unit below tells it', () => {
    const { value } = rollUp(restate(reported(units, { A: 10, B: 5 }), { units, asOf }));
    const why = explainFigure(value, { measure: cases.id, unit: 'P', period: '2024' });
    expect(why?.inputs.map(({ unit, value: { en }, how }) => `${unit}: ${en}; ${how.en}`)).toContain(
      'B: 5 cases; lies in D, E; not to be told for each of them, but this total holds all of it',
    );
    expect(explainFigure(value, { measure: cases.id, unit: 'VN', period: '2024' })?.inputs).toHaveLength(2);
  });

  it('stays so through JSON; a part of the table claims no more than it holds', () => {
    const restated = restate(reported(units, { A: 10, B: 5 }), { units, asOf });
    const back = tableFromJson(JSON.parse(JSON.stringify(tableToJson(restated.value))), { units });
    expect(back.value?.spread).toMatchObject([{ figure: { unit: 'B', value: new Dec(5) }, among: ['D', 'E'], complete: true, above: [] }]); // prettier-ignore
    expect(print(rollUp({ value: back.value!, findings: [] }).value, 'P')).toBe('exact 15 (2/2)');
    const part = rollUp({ value: restated.value.filter({ units: ['D'] }), findings: [] }, { units });
    expect(print(part.value, 'P')).toBe('atLeast 10 (1/2)');
  });
});

describe('a unit that ended with figures and has no way onto the map', () => {
  const units = defineUnits(
    [
      { code: 'P', kind: 'province' },
      { code: 'D1', kind: 'district', parent: 'P', to: '2025-06-30' },
      old('A', 'D1'),
      old('X', 'D1'),
      young('B', 'P'),
    ],
    [goes('A', 'B')],
  );

  it('is named with its figures, and the totals that may lack them are not called exact', () => {
    const restated = restate(reported(units, { A: 10, X: 7 }), { units, asOf });
    expect(restated.findings).toMatchObject([
      { code: 'figure/no-way-onto-map', where: { unit: 'X', period: '2024' }, actual: 'mediation.received = 7' },
    ]);
    expect(restated.findings[0]?.message.en).toContain('the totals of P may lack them');
    expect(restated.value.spread).toMatchObject([{ figure: { unit: 'X' }, among: [], complete: false, above: ['P'] }]);
    expect(print(rollUp(restated).value, 'P')).toBe('between 10…17 (1/1)');
    const { inputs } = explainFigure(rollUp(restated).value, { measure: cases.id, unit: 'P', period: '2024' })!;
    expect(inputs.map((input) => input.unit)).toEqual(['B', 'X']);
  });

  it('a district that reported for its communes is told through them; beside their figures its own is left behind', () => {
    const known = defineUnits(units.units.map(plain), [goes('A', 'B'), goes('X', 'B')]);
    const stands = rollUp(restate(reported(known, { D1: 30 }), { units: known, asOf }));
    expect([print(stands.value, 'B'), print(stands.value, 'P')]).toEqual(['exact 30 (1/1)', 'exact 30 (1/1)']);
    expect(stands.findings).toEqual([]);
    const beside = restate(reported(known, { D1: 30, A: 10, X: 7 }), { units: known, asOf });
    expect(beside.findings.map((f) => `${f.code} ${f.where.unit ?? ''}`)).toEqual(['figure/total-of-ended-unit D1']);
    expect(print(rollUp(beside).value, 'P')).toBe('exact 17 (1/1)');
  });

  it('a unit that reported for days on which it did not exist is told too', () => {
    const { findings, value } = restate(reported(units, { B: 3, nobody: 1 }), { units, asOf });
    expect(findings.map((f) => `${f.code} ${f.where.unit ?? ''}`)).toEqual([
      'figure/unit-outside-tree B',
      'figure/unit-outside-tree nobody',
    ]);
    expect(value.size).toBe(0);
  });
});

const plain = ({ id, code, kind, from, to, parents }: UnitRegistry['units'][number]): UnitInput => ({
  id,
  code,
  kind,
  from,
  to,
  parents,
});

describe('a table that was rolled up, or restated before', () => {
  const units = defineUnits(
    [{ code: 'P', kind: 'province' }, old('A', 'P'), old('B', 'P'), young('C', 'P')],
    [goes('A', 'C'), goes('B', 'C')],
  );
  const counts = reported(units, { A: 1, B: 2 });

  it('is worked out anew along the wanted map', () => {
    const { value } = restate(rollUp(counts, { units }), { units, asOf });
    expect([print(value, 'C'), print(value, 'P')]).toEqual(['exact 3 (1/1)', 'exact 3 (1/1)']);
    expect(value.find({ measure: cases.id, unit: 'A', period: '2024' })).toBeNull();
  });

  it('goes back to what was reported; where that is not known any more it is refused', () => {
    const once = restate(counts, { units, asOf });
    expect(print(restate(once, { units, asOf: '2024-12-31' }).value, 'A')).toBe('exact 1 (1/1)');
    const stored = tableFromJson(tableToJson(once.value), { units });
    expect(() => restate({ value: stored.value!, findings: [] }, { units, asOf: on })).toThrow(
      'figure/already-restated',
    );
  });
});

describe('random histories with holes', () => {
  // Communes under two provinces; each goes whole into one, in parts into several, in part only, or nowhere.
  const history = fc.record({
    into: fc.array(
      fc.record({
        parent: fc.constantFrom('P', 'Q'),
        targets: fc.uniqueArray(fc.nat(4), { maxLength: 3 }),
        // Whether the last target of several is left out of the history.
        hole: fc.boolean(),
        value: fc.nat(1000),
      }),
      { minLength: 1, maxLength: 8 },
    ),
    homes: fc.array(fc.constantFrom('P', 'Q'), { minLength: 5, maxLength: 5 }),
  });

  it('total before = total after + what is named; every province and the nation hold the truth', () => {
    fc.assert(
      fc.property(history, fc.infiniteStream(fc.nat(1000)), ({ into, homes }, dice) => {
        const edges = into.flatMap(({ targets, hole }, i) => {
          const told = hole ? targets.slice(1) : targets;
          const extent = targets.length === 1 ? 'whole' : 'part';
          return told.map((t) => goes(`o${i}`, `n${t}`, extent));
        });
        const units = defineUnits(
          [
            { code: 'VN', kind: 'nation' },
            { code: 'P', kind: 'province', parent: 'VN' },
            { code: 'Q', kind: 'province', parent: 'VN' },
            ...into.map(({ parent }, i) => old(`o${i}`, parent)),
            ...homes.map((parent, i) => young(`n${i}`, parent)),
          ],
          edges,
        );
        const figures = Object.fromEntries(into.map(({ value }, i) => [`o${i}`, value]));
        const restated = restate(reported(units, figures), { units, asOf });
        const named = new Set(restated.findings.map((f) => f.where.unit));
        const { value: rolled } = rollUp(restated);

        // 1. What is certain after, plus the figures that are named as having no single place, is the total before.
        const before = into.reduce((sum, { value }) => sum + value, 0);
        let after = 0;
        for (const figure of restated.value) after += Number(figure.value);
        for (const { figure } of restated.value.spread) after += Number(figure.value);
        expect(after).toBe(before);
        // 2. A unit without a way is named, and no other.
        into.forEach(({ targets, hole }, i) => {
          const whole = targets.length === 1 && !hole;
          const parts = targets.length > 1 && (!hole || targets.length > 2);
          expect(named.has(`o${i}`)).toBe(!whole && !parts);
        });
        // 3. One way the history may have been: each part took some, what is not told stayed somewhere in the old parent.
        const truth = new Map<string, number>();
        const add = (unit: string, value: number) => truth.set(unit, (truth.get(unit) ?? 0) + value);
        const homeOf = (t: number) => homes[t] ?? '';
        into.forEach(({ parent, targets, hole, value }) => {
          const told = hole ? targets.slice(1) : targets;
          let left = value;
          told.forEach((t, j) => {
            const sure = told.length > 1 || !hole;
            const share = sure && j === told.length - 1 ? left : Math.min(left, dice.next().value as number);
            left -= share;
            add(homeOf(t), share);
          });
          add(parent, left);
          add('VN', value);
        });
        for (const parent of ['P', 'Q', 'VN']) {
          const figure = rolled.find({ measure: cases.id, unit: parent, period: '2024' });
          if (figure?.value == null) continue;
          const sum = fraction(BigInt(truth.get(parent) ?? 0));
          const { low, high } = endsOf(figure.value, figure.bound, figure.upper);
          expect(compareFractions(low, sum) <= 0).toBe(true);
          expect(high === null || compareFractions(high, sum) >= 0).toBe(true);
          // Where the history is complete, and nothing lies across the border, the total is exact.
          const inside = (t: number) => parent === 'VN' || homeOf(t) === parent;
          const complete = into.every(({ targets, hole }) => targets.length > 0 && !hole);
          const closed = into.every(({ targets }) => targets.every(inside) || !targets.some(inside));
          if (complete && closed && figure.coverage.reported === figure.coverage.expected)
            expect([figure.bound === 'exact', low]).toEqual([true, sum]);
        }
      }),
      { numRuns: 300 },
    );
  });
  const endsOf = (value: Parameters<typeof fractionOf>[0], bound: string, upper: typeof value | null) => ({
    low: bound === 'atMost' || bound === 'about' ? zero : fractionOf(value),
    high: ((): Fraction | null =>
      bound === 'exact' ? fractionOf(value) : bound === 'between' && upper !== null ? fractionOf(upper) : null)(),
  });

  it('a fault of the account itself would be told', () => {
    const of = { measure: 'a.b', period: '2024' };
    const number = (n: number) => ({ state: 'reported', value: new Dec(n), bound: 'exact', upper: null, accuracy: null }) as const; // prettier-ignore
    expect(balance(of, [number(3), number(4)], [number(5)], [number(2)])).toBeNull();
    expect(balance(of, [number(3)], [number(2)], [])).toMatchObject({
      code: 'figure/restated-sum-differs',
      expected: '3',
      actual: '2',
    });
    expect(addFractions(zero, zero)).toEqual(zero);
  });
});
