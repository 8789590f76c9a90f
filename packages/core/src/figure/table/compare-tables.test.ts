import { expect, it } from 'vitest';
import { mediation } from '../../entities/index.ts';
import { parseRecords } from '../../parse/parse-records.ts';
import { defineUnits } from '../../unit/define-units.ts';
import { rollUp } from '../roll-up/roll-up.ts';
import { tally } from '../tally/tally.ts';
import { compareTables } from './compare-tables.ts';

const units = defineUnits([
  { code: 'P', kind: 'province' },
  ...['a', 'b'].map((code) => ({ code, kind: 'commune' as const, parent: 'P' })),
]);
const totals = (...figures: readonly (readonly [unit: string, received: number | null])[]) => {
  const records = figures.map(([unit, received]) => ({ unit, period: '2024', received }));
  const table = tally(parseRecords(records, mediation, { units }), [mediation.measures.received]);
  return rollUp(table).value;
};
const shown = (...args: Parameters<typeof compareTables>) =>
  compareTables(...args).map(({ unit, from, to, computed }) => [
    unit,
    from?.value?.toString(),
    to?.value?.toString(),
    computed,
  ]);

it('a corrected figure moves itself and the totals above it, and nothing else', () => {
  expect(shown(totals(['a', 5], ['b', 6]), totals(['a', 5], ['b', 7]))).toEqual([
    ['b', '6', '7', false],
    ['P', '11', '12', true],
  ]);
  expect(shown(totals(['a', 5], ['b', 6]), totals(['b', 6], ['a', 5]))).toEqual([]);
});

it('a total whose number stands has moved where it covers another unit', () => {
  expect(shown(totals(['a', 5]), totals(['a', 5], ['b', 0]))).toEqual([
    ['P', '5', '5', true],
    ['b', undefined, '0', false],
  ]);
});

it('a figure that is not reported any more has moved', () => {
  expect(shown(totals(['a', 5], ['b', 6]), totals(['a', 5], ['b', null]))[0]).toEqual(['b', '6', undefined, false]);
});

it('what a unit reported beside its computed total has moved too', () => {
  const [before, after] = [totals(['a', 5], ['P', 7]), totals(['a', 5], ['P', 9])];
  expect(shown(before, after)).toEqual([['P', '7', '9', false]]);
  expect(shown(before, totals(['a', 6], ['P', 9]))).toEqual([
    ['a', '5', '6', false],
    ['P', '5', '6', true],
    ['P', '7', '9', false],
  ]);
  expect(shown(before, totals(['a', 5]))).toEqual([['P', '7', undefined, false]]);
});

it('takes tables alone', () => {
  expect(() => compareTables([] as never, totals())).toThrow('call/bad-argument');
});
