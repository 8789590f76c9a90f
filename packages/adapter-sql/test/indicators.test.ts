// Indicators over totals that were made in a database equal those over totals of memory; what needs single units is refused.
import { practice } from '@qcdc/core';
import { rollUp } from '@qcdc/core/flow';
import { computeIndicators, loadIndicators, printIndicatorValue } from '@qcdc/indicators';
import { beforeAll, describe, expect, it } from 'vitest';
import { SqlStore } from '../src/index.ts';
import { inDuckDb } from './duckdb.ts';
import { label, measures, tableOf, units } from './random-figures.ts';

const basis = practice({ vi: 'ví dụ', en: 'an example' });
const load = (id: string, measuredIn: string, value: string) =>
  loadIndicators(
    [{ id: `demo.${id}`, label, measuredIn, scale: 2, better: 'higher', formula: [{ from: '2020-01-01', basis, value }] }],
    { measures },
  ); // prettier-ignore
const figures = [
  ['A', 'demo.sum', 5],
  ['B', 'demo.sum', 7],
  ['C', 'demo.sum', 1],
  ['A', 'demo.of-communes', 3],
  ['C', 'demo.of-communes', 1],
] as const;

describe('indicators', () => {
  let store: SqlStore;
  const table = tableOf(figures.map(([unit, measure, quantity]) => ({ unit, measure, quantity, period: '2025-H1' })));
  beforeAll(async () => {
    store = new SqlStore(await inDuckDb(), { prefix: 'indicators_' });
    await store.migrate();
    await store.loadFigures(table, { id: 'd' });
  });

  it('written as data have the values of memory for every unit above the units', async () => {
    const indicators = load('rate', 'case/ha', 'demo.of-communes / demo.sum');
    expect(indicators).toHaveLength(1);
    const [inMemory, pushed] = [rollUp(table), await store.rollUp({ measures, units })].map((totals) => computeIndicators(totals, indicators).value); // prettier-ignore
    for (const unit of ['VN', 'P', 'Q']) {
      const key = { indicator: 'demo.rate', unit, period: '2025-H1' };
      const [ours, theirs] = [pushed?.get(key), inMemory?.get(key)];
      expect([ours?.interval, ours?.gap]).toEqual([theirs?.interval, theirs?.gap]);
      expect(ours && printIndicatorValue(ours, 'vi')).toBe(theirs && printIndicatorValue(theirs, 'vi'));
    }
  });

  it('that need the figures of single units are refused, not computed without them', async () => {
    const pushed = await store.rollUp({ measures, units });
    expect(() => computeIndicators(pushed, load('middle', 'ha', 'median(demo.sum)')).value.get({ indicator: 'demo.middle', unit: 'P', period: '2025-H1' })).toThrow('figure/rows-elsewhere'); // prettier-ignore
  });
});
