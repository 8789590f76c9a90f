// An indicator is as final as the weakest figure behind it, and says so where it is printed.
import { expect, it } from 'vitest';
import { totals } from '../../test/figures.ts';
import { defineTried as define, sampleMeasures } from '../../test/sample-indicators.ts';
import {
  coalesce,
  compare,
  computeIndicators,
  explainIndicator,
  indicatorsTable,
  previous,
  printIndicatorValue,
  ratio,
  sum,
  times,
  when,
} from '../index.ts';

type Formula = Parameters<typeof define>[1];
type Cell = string | number | null;
const share: Formula = (i) => ratio(i.settled, i.received, 100);

function table(
  cells: readonly (readonly [unit: string, period: string, settled: Cell, received: Cell])[],
  of: Formula,
) {
  const rows = cells.map(
    ([unit, period, s, r]) => [unit, period, { 'mediation.settled': s, 'mediation.received': r }] as const,
  );
  return computeIndicators(totals(sampleMeasures, rows), [define(of === share ? 'percent' : 'case', of)]).value;
}
const key = (unit = '00001', period = '2021') => ({ indicator: 'mediation.tried', unit, period });
const status = (settled: Cell, received: Cell, of: Formula = share) =>
  table([['00001', '2021', settled, received]], of).get(key())?.status;

it('is that of the weakest part; where a part says nothing, no more than that can be said', () => {
  expect(status('sơ bộ 5', '10 (chính thức)')).toBe('provisional');
  expect(status('sơ bộ 5', 10)).toBe('provisional');
  expect(status('ước 5', 'sơ bộ 10')).toBe('estimated');
  expect(status('5 (chính thức)', '10 (chính thức)')).toBe('final');
  expect(status('5 (chính thức)', 10)).toBeUndefined();
  expect(status(5, 10)).toBeUndefined();
});

it('rests on what was used: the branch taken, the first figure known, and no number of the formula', () => {
  const enough: Formula = (i) => when(compare(i.received, '>', 5), i.settled, i.received);
  expect(status('sơ bộ 5', '10 (chính thức)', enough)).toBe('provisional');
  expect(status('sơ bộ 5', '4 (chính thức)', enough)).toBe('final');
  const first: Formula = (i) => coalesce(i.settled, i.received);
  expect(status(null, '4 (chính thức)', first)).toBe('final');
  expect(status('5 (chính thức)', 'sơ bộ 4', first)).toBe('final');
  expect(status('5 (chính thức)', null, (i) => times(coalesce(i.settled, i.received), 2))).toBe('final');
  expect(status(null, 'sơ bộ 4')).toBeUndefined();
});

it('comes from totals, and from the other period a formula looks at', () => {
  const above = table(
    [
      ['00001', '2021', 'sơ bộ 5', 10],
      ['00002', '2021', 5, 10],
    ],
    share,
  );
  expect(above.get(key('01'))?.status).toBe('provisional');
  expect(above.get(key('00002'))?.status).toBeUndefined();
  const both = table(
    [
      ['00001', '2020', 'ước 5', 10],
      ['00001', '2021', '5 (chính thức)', '10 (chính thức)'],
    ],
    (i) => sum(i.received, previous(i.settled)),
  );
  expect(both.get(key())?.status).toBe('estimated');
});

it('is printed wherever the value is', () => {
  const values = table([['00001', '2021', 'sơ bộ 5', 10]], share);
  const value = values.get(key());
  expect(value && printIndicatorValue(value, 'vi')).toBe('sơ bộ 50,00%');
  expect(indicatorsTable(values, { caption: { vi: 'Chỉ số', en: 'Indicators' } }).rows[0]?.[3]).toEqual({
    vi: 'sơ bộ 50,00%',
    en: 'provisional 50.00%',
  });
  expect(explainIndicator(values, key())?.value.vi).toBe('sơ bộ 50,00%');
});
