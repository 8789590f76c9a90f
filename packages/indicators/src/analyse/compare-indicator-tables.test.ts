// A corrected delivery: which indicators it moves, of which units, and none besides.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mediation } from '@qcdc/core/entities';
import { defineUnits, parseRecords, rollUp, tally } from '@qcdc/core/flow';
import { mediationSettledShare } from '../catalogue/mediation.ts';
import { compareIndicatorTables, computeIndicators, printIndicatorValue } from '../index.ts';

const units = defineUnits([
  { code: 'P', kind: 'province' },
  ...['a', 'b'].map((code) => ({ code, kind: 'commune' as const, parent: 'P' })),
]);
type Told = Readonly<Record<string, readonly [received: number | null, settled: number | null]>>;
const table = (told: Told) => {
  const rows = Object.entries(told).map(([unit, [received, settled]]) => ({ unit, period: '2024', received, settled }));
  const counts = tally(parseRecords(rows, mediation, { units }), [
    mediation.measures.received,
    mediation.measures.settled,
  ]);
  return computeIndicators(rollUp(counts), [mediationSettledShare]).value;
};
const moved = (before: Told, after: Told) =>
  compareIndicatorTables(table(before), table(after)).map(({ unit, from, to }) => [
    unit,
    ...[from, to].map((value) => value && printIndicatorValue(value, 'en')),
  ]);

it('a corrected figure moves its own share and that of the units above', () => {
  const before: Told = { a: [10, 5], b: [10, 10] };
  expect(moved(before, { a: [10, 8], b: [10, 10] })).toEqual([
    ['a', '50.00%', '80.00%'],
    ['P', '75.00%', '90.00%'],
  ]);
  expect(moved(before, { b: [10, 10], a: [10, 5] })).toEqual([]);
  // The share is the same, the total covers another unit.
  expect(moved({ a: [10, 5] }, { a: [10, 5], b: [20, 10] }).map(([unit]) => unit)).toEqual(['P', 'b']);
  expect(moved(before, { a: [10, 5] }).map(([unit]) => unit).sort()).toEqual(['P', 'b']); // prettier-ignore
});

it('holds exactly the units whose parts differ', () => {
  const pair = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.nat(1));
  fc.assert(
    fc.property(pair, pair, pair, pair, (a, b, c, d) => {
      const found = moved({ a, b }, { a: c, b: d }).map(([unit]) => unit);
      const differ = (x: readonly number[], y: readonly number[]) => (x[1] ?? 0) * (y[0] ?? 0) !== (y[1] ?? 0) * (x[0] ?? 0); // prettier-ignore
      const sum = (x: readonly number[], y: readonly number[]) => [0, 1].map((i) => (x[i] ?? 0) + (y[i] ?? 0));
      expect([found.includes('a'), found.includes('b'), found.includes('P')]).toEqual([
        differ(a, c),
        differ(b, d),
        differ(sum(a, b), sum(c, d)),
      ]);
    }),
    { numRuns: 60 },
  );
});

it('takes tables alone', () => {
  expect(() => compareIndicatorTables([] as never, table({ a: [1, 1] }))).toThrow('call/bad-argument');
});
