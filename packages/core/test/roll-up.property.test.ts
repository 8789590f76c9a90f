// The roll-up against the slow exact path: every total is worked out again from leaves, on decimals and intervals.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineMeasure, ok, type Bound, type Measure, type Quantity } from '../src/index.ts';
import {
  numberText,
  addIntervals,
  Dec,
  exactly,
  fraction,
  intervalOf,
  liesIn,
  type Decimal,
  type Interval,
  type ExactNumber,
} from '../src/exact/index.ts';
import {
  defineUnits,
  FigureBuilder,
  type FigureTable,
  LiveTotals,
  mergeTables,
  rollUp,
  rollUpInSteps,
  type FigureInput,
  type UnitInput,
  type UnitRegistry,
} from '../src/flow/index.ts';
import { addRows, finish, prepare } from '../src/figure/roll-up/roll-up.ts';
import { tableFromJson, tableToJson } from '../src/stored/index.ts';
import { stored } from '../src/figure/table/stored.ts';

const label = { vi: 'Số vụ', en: 'Cases' };
const cases: Measure = defineMeasure({ id: 'a.cases', label, measuredIn: 'case', nonNegative: true });
const money: Measure = defineMeasure({ id: 'a.money', label, measuredIn: 'VND', nonNegative: true, collectedFrom: ['commune'] }); // prettier-ignore
const periods = ['2024-H1', '2024-H2'];

// A ragged tree: unit i hangs under any earlier unit, up to ten levels; a unit without children is a commune.
const tree = fc.integer({ min: 2, max: 24 }).chain((n) =>
  fc.tuple(...Array.from({ length: n }, (_, i) => fc.nat(Math.max(0, i - 1)))).map((above): UnitRegistry => {
    const parents = above.slice(1).map((p) => p);
    const inner = new Set(parents);
    const units = above.map((_, i): UnitInput => ({
      code: `u${i}`,
      kind: inner.has(i) ? 'district' : 'commune',
      ...(i === 0 ? {} : { parent: `u${above[i] ?? 0}` }),
    }));
    return defineUnits(units);
  }),
);

const bounds: readonly Bound[] = ['exact', 'exact', 'exact', 'atLeast', 'above', 'atMost', 'below', 'about', 'between'];
const big = 2 ** 53 - 1;
const quantity = fc
  .record({
    value: fc.oneof(fc.nat(100), fc.integer({ min: big - 50, max: big }), fc.constant(0)),
    decimals: fc.constantFrom(0, 0, 0, 1, 3),
    width: fc.nat(40),
    bound: fc.constantFrom(...bounds),
    state: fc.constantFrom('reported', 'reported', 'reported', 'missing', 'withheld', 'pending', 'notApplicable'),
  })
  .map(({ value, decimals, width, bound, state }): Quantity => {
    if (state !== 'reported') return { state: state, value: null, bound: 'exact', upper: null, accuracy: null };
    // "Below zero" of a count contradicts itself.
    const number: Decimal = new Dec(bound === 'below' ? value + 1 : value).times(`1e-${decimals}`);
    const upper = bound === 'between' ? number.plus(width) : null;
    return {
      state: number.isZero() && bound === 'exact' ? 'zero' : 'reported',
      value: number,
      bound,
      upper,
      accuracy: null,
    };
  });

const world = tree.chain((units) => {
  const leaves = units.units.filter((u) => u.kind === 'commune');
  const rows = fc.tuple(
    ...leaves.flatMap((u) =>
      periods.map((period) => fc.option(quantity.map((q) => ({ unit: u.id, period, quantity: q })))),
    ),
  );
  return rows.map((found) => ({ units, rows: found.filter((row) => row !== null) }));
});

const tableOf = (rows: readonly Omit<FigureInput, 'measure'>[], measures: readonly Measure[], units: UnitRegistry) => {
  const builder = new FigureBuilder(measures, { units });
  for (const measure of measures) for (const row of rows) builder.add({ ...row, measure: measure.id });
  return builder.build();
};

// What is known of the sum of some leaves: missing ones are anything from zero up.
function slowSum(parts: readonly (Quantity | undefined)[]): Interval {
  return parts.reduce<Interval>(
    (sum, part) => {
      if (part?.state === 'notApplicable') return sum;
      const own = part === undefined || part.value === null ? { low: { at: fraction(0n), closed: true }, high: null } : intervalOf(part, { nonNegative: true }); // prettier-ignore
      return own === null ? sum : addIntervals(sum, own);
    },
    exactly(fraction(0n)),
  );
}

const text = (number: ExactNumber | null | undefined) => (number == null ? 'none' : numberText(number));

const show = (table: FigureTable): readonly string[] =>
  Array.from(table, (f) =>
    [f.measure, f.unit, f.period, f.state, f.bound, text(f.value), text(f.upper), f.coverage.reported, f.coverage.expected, ...f.coverage.missing].map(String).join(' '),
  ).sort(); // prettier-ignore

const runs = { numRuns: 60 };

describe('a roll-up along any tree', () => {
  it('agrees with the slow exact path in value, bound, coverage and the list of the missing', () => {
    fc.assert(
      fc.property(world, ({ units, rows }) => {
        const { value: table } = rollUp(tableOf(rows, [money], units), { units });
        for (const period of periods)
          for (const unit of units.units) {
            if (unit.kind === 'commune') continue;
            const leaves = units.leaves(unit.id, '2024-12-31');
            const of = leaves.map(
              (leaf) => rows.find((row) => row.unit === leaf.id && row.period === period)?.quantity,
            );
            const total = table.find({ measure: money.id, unit: unit.id, period });
            if (of.every((q) => q === undefined)) {
              expect(total).toBeNull();
              continue;
            }
            const known = of.filter((q): q is Quantity => q?.value != null);
            const asked = leaves.filter((_, i) => of[i]?.state !== 'notApplicable');
            expect(total?.coverage.reported).toBe(known.length);
            expect(total?.coverage.expected).toBe(asked.length);
            expect(total?.coverage.missing).toEqual(
              leaves.filter((_, i) => of[i]?.state !== 'notApplicable' && of[i]?.value == null).map((leaf) => leaf.id),
            );
            if (total === null || known.length === 0) {
              expect(total?.value).toBeNull();
              continue;
            }
            // The true sum lies in the slow interval, so the slow interval must lie in the one that is shown.
            const shown = intervalOf(total, { nonNegative: true });
            expect(shown !== null && liesIn(slowSum(of), shown)).toBe(true);
            if (of.every((q) => q === undefined || q.state === 'notApplicable' || q.bound === 'exact')) {
              const sum = known.reduce((a, q) => a.plus(q.value ?? 0), new Dec(0));
              expect(text(total.value)).toBe(sum.toFixed());
              expect(total.bound).toBe(known.length < asked.length ? 'atLeast' : 'exact');
            }
          }
      }),
      runs,
    );
  });

  it('gives the same in any order of rows, through JSON, step by step, and from shards that are merged', async () => {
    await fc.assert(
      fc.asyncProperty(world, fc.nat(5), async ({ units, rows }, seed) => {
        const measures = [cases, money];
        const counts = tableOf(rows, measures, units);
        const whole = show(rollUp(counts, { units }).value);
        const turned = [...rows].sort((a, b) => ((a.unit.length * 7 + seed) % 5) - ((b.unit.length * 3) % 5)).reverse();
        expect(show(rollUp(tableOf(turned, measures, units), { units }).value)).toEqual(whole);
        const back = tableFromJson(JSON.parse(JSON.stringify(tableToJson(counts.value))), { units }).value!;
        expect(show(rollUp(ok(back), { units }).value)).toEqual(whole);
        expect(show((await rollUpInSteps(counts, { units })).value)).toEqual(whole);
        const shards = [0, 1].map((shard) =>
          rollUp(
            tableOf(
              rows.filter((_, i) => i % 2 === shard),
              measures,
              units,
            ),
            { units },
          ),
        );
        expect(show(mergeTables(shards).value)).toEqual(whole);
      }),
      { numRuns: 25 },
    );
  });

  it('follows corrections and late reports as if all had been added up anew', () => {
    fc.assert(
      fc.property(
        world,
        fc.array(fc.tuple(fc.nat(100), fc.option(fc.nat(50)), fc.boolean()), { maxLength: 6 }),
        ({ units, rows }, edits) => {
          // prettier-ignore
          if (rows.length === 0) return;
          const live = new LiveTotals(tableOf(rows, [cases], units), { units });
          const now = [...rows] as { unit: string; period: string; quantity: FigureInput['quantity'] }[];
          for (const [at, number] of edits) {
            const row = now[at % now.length];
            if (row === undefined) continue;
            row.quantity = number;
            live.update([{ ...row, measure: cases.id }]);
            expect(show(live.outcome.value)).toEqual(show(rollUp(tableOf(now, [cases], units), { units }).value));
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('gives the same whether rows lie report after report or in any other order', () => {
    const places = 12;
    const measures = Array.from({ length: places }, (_, i) =>
      defineMeasure({ id: `a.m${i}`, label, measuredIn: 'case', nonNegative: i % 2 === 0, ...(i === 7 ? { collectedFrom: ['commune'] as const } : {}) }),
    ); // prettier-ignore
    // Sums that stay below 2^53: only those are added run by run.
    const modest = quantity.map((q): Quantity => {
      if (q.value?.greaterThan(1e6) !== true) return q;
      return { ...q, value: new Dec(7), upper: q.bound === 'between' ? new Dec(9) : null };
    });
    const report = fc.array(fc.option(modest), { minLength: places, maxLength: places });
    const reports = fc.tuple(tree, fc.array(report, { minLength: 24, maxLength: 24 }), fc.nat(1000), fc.boolean());
    fc.assert(
      fc.property(reports, ([units, filled, seed, sevenAlone]) => {
        const rows = units.units.flatMap((u, i) =>
          u.kind === 'commune'
            ? (filled[i] ?? []).flatMap((q, m) =>
                m === 7 && !sevenAlone ? [] : [{ measure: `a.m${m}`, unit: u.id, period: '2024', quantity: q }],
              )
            : [],
        );
        const counts = (order: readonly FigureInput[]) => {
          const builder = new FigureBuilder(measures, { units });
          for (const row of order) builder.add(row);
          return builder.build();
        };
        const inRuns = counts(rows);
        const mixed = counts([...rows].sort((a, b) => ((seed * a.measure.length + a.unit.length) % 7) - (b.measure.length % 5) || (a.measure < b.measure ? -1 : 1))); // prettier-ignore
        expect(stored(inRuns.value).segments[0]?.layout.runs).not.toBeNull();
        const whole = show(rollUp(mixed, { units }).value);
        expect(show(rollUp(inRuns, { units }).value)).toEqual(whole);
        // In two steps, the first of which ends inside a report.
        const work = prepare(inRuns.value, units);
        for (const columns of work.read) {
          const middle = seed % columns.length;
          addRows(work, columns, 0, middle);
          addRows(work, columns, middle, columns.length);
        }
        expect(show(finish(work, []).outcome.value)).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });

  it('of different persons, holds the number of the union of all lists, level after level', () => {
    const persons = defineMeasure({ id: 'a.persons', label, measuredIn: 'person', overUnits: 'distinct' });
    const lists = fc.array(fc.uniqueArray(fc.nat(12), { maxLength: 8 }), { minLength: 24, maxLength: 24 });
    fc.assert(
      fc.property(tree, lists, (units, of) => {
        const listOf = new Map(units.units.map((u, i) => [u.id, of[i] ?? []]));
        const leaves = units.units.filter((u) => u.kind === 'commune');
        const rows = leaves.map((u) => ({ unit: u.id, period: '2024', quantity: listOf.get(u.id)?.length ?? 0 }));
        const { value: table } = rollUp(tableOf(rows, [persons], units), { units });
        for (const unit of units.units) {
          const below = units.leaves(unit.id, '2024-12-31').map((leaf) => listOf.get(leaf.id) ?? []);
          const total = table.find({ measure: persons.id, unit: unit.id, period: '2024' });
          const sizes = below.map((list) => list.length);
          expect(Number(total?.value)).toBe(Math.max(...sizes));
          const high = total?.upper ?? total?.value;
          expect(Number(high)).toBe(sizes.reduce((a, b) => a + b, 0));
          const union = new Set(below.flat()).size;
          expect(Number(total?.value)).toBeLessThanOrEqual(union);
          expect(Number(high)).toBeGreaterThanOrEqual(union);
        }
      }),
      runs,
    );
  });

  it('gives every unit below the top the same top, whatever lies between', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: big - 9, max: big }), { minLength: 1, maxLength: 12 }),
        fc.nat(9),
        (values, depth) => {
          const levels = Array.from({ length: depth }, (_, i): UnitInput => ({ code: `d${i + 1}`, kind: 'district', parent: `d${i}` })); // prettier-ignore
          const leaves = values.map((_, i): UnitInput => ({
            code: `u${i}`,
            kind: 'commune',
            parent: `d${i % (depth + 1)}`,
          }));
          const units = defineUnits([{ code: 'd0', kind: 'province' }, ...levels, ...leaves]);
          const rows = values.map((n, i) => ({ unit: `u${i}`, period: '2024', quantity: n }));
          const top = rollUp(tableOf(rows, [cases], units), { units }).value.find({
            measure: cases.id,
            unit: 'd0',
            period: '2024',
          });
          expect(text(top?.value)).toBe(String(values.reduce((a, b) => a + BigInt(b), 0n)));
          expect(top?.coverage).toMatchObject({ reported: values.length, expected: values.length });
        },
      ),
      runs,
    );
  });
});

it('two hundred thousand children of one parent are one sum', () => {
  const n = 200_000;
  const units = defineUnits([
    { code: 'top', kind: 'province' },
    ...Array.from({ length: n }, (_, i): UnitInput => ({ code: `c${i}`, kind: 'commune', parent: 'top' })),
  ]);
  const builder = new FigureBuilder([cases]);
  for (let i = 0; i < n; i++) builder.add({ measure: cases.id, unit: `c${i}`, period: '2024', quantity: i });
  const top = rollUp(builder.build(), { units }).value.find({ measure: cases.id, unit: 'top', period: '2024' });
  expect(Number(top?.value)).toBe((n * (n - 1)) / 2);
  expect(top?.coverage).toMatchObject({ reported: n, expected: n });
}, 240_000);
