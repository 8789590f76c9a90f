import { practice } from '@qcdc/core';
import { describe, expect, it } from 'vitest';
import { figures, type Cell } from '../../test/figures.ts';
import { received, sampleMeasures, settled, settledShare } from '../../test/sample-indicators.ts';
import {
  computeIndex,
  computeIndicators,
  defineIndex,
  effectiveWeights,
  indexTable,
  leaveOneOut,
  defineMean,
  indexRankRanges,
  defineShare,
  type CompositeIndex,
  type IndexLeaf,
  type Normalisation,
} from '../index.ts';

const basis = practice({ vi: 'Ví dụ', en: 'An example' });
const text = { vi: 'Chỉ số', en: 'Index' };
const [persons, money, households] = sampleMeasures.slice(2) as [typeof received, typeof received, typeof received];
const moneyEach = defineMean({
  id: 'funds.each',
  label: text,
  definition: text,
  measuredIn: 'VND/household',
  part: money,
  of: households,
  examples: [],
});
const unsettled = defineShare({
  id: 'mediation.of',
  label: text,
  definition: text,
  better: 'lower',
  part: received,
  of: [received, settled],
  examples: [],
});
const leaf = (indicator: IndexLeaf['indicator'], weight: string, normalise: Normalisation): IndexLeaf => ({
  indicator,
  weight,
  normalise,
});
const percent: Normalisation = { method: 'goalposts', low: '0', high: '100' };

const index = defineIndex({
  id: 'sample',
  label: text,
  basis,
  scale: 1,
  aggregate: 'arithmetic',
  parts: [
    leaf(settledShare, '3', percent),
    {
      id: 'money',
      label: text,
      weight: '1',
      aggregate: 'arithmetic',
      parts: [leaf(moneyEach, '1', { method: 'target', target: '100' })],
    },
  ],
});

const row = (unit: string, s: Cell, r: Cell, m: Cell, h: Cell) =>
  [
    unit,
    '2021',
    { 'mediation.settled': s, 'mediation.received': r, 'funds.raised': m, 'funds.households': h },
  ] as const;
const units = ['00001', '00002', '00003', '00004'];
const key = { period: '2021', units };
const tableOf = (...rows: readonly ReturnType<typeof row>[]) =>
  computeIndicators(figures(sampleMeasures, rows), [settledShare, moneyEach, unsettled]).value;
const table = tableOf(
  row('00001', 80, 100, 5000, 100),
  row('00002', 60, 100, 20_000, 100),
  row('00003', 90, 100, null, 100),
  row('00004', 60, 100, 10_000, 100),
);

describe('an index', () => {
  it('weighs scores exactly, ranks within the group, and scores nobody on missing data', () => {
    const { rows } = computeIndex(table, index, key);
    expect(rows.map((r) => [r.unit, r.rank, r.score && `${r.score.n}/${r.score.d}`])).toEqual([
      ['00001', 1, '29/40'],
      ['00002', 2, '7/10'],
      ['00004', 2, '7/10'],
      ['00003', null, null],
    ]);
    expect(rows[3]?.missing).toEqual(['funds.each']);
    expect(rows.map((r) => r.certain)).toEqual([true, true, true, false]);
  });

  it('hands the weight of a missing part on only when the definition allows it, and says so', () => {
    const { rows } = computeIndex(table, { ...index, least: '0.75' }, key);
    const found = rows.find((r) => r.unit === '00003');
    expect([found?.rank, found?.score]).toEqual([1, { n: 9n, d: 10n }]);
    expect(found?.stage.parts.map((p) => p.weight)).toEqual([
      { n: 1n, d: 1n },
      { n: 0n, d: 1n },
    ]);
    expect(
      computeIndex(table, { ...index, least: '0.76' }, key).rows.find((r) => r.unit === '00003')?.score,
    ).toBeNull();
  });

  it('reports effective weights that add up to one', () => {
    expect(effectiveWeights(index)).toEqual([
      { indicator: 'mediation.settled-share', weight: { n: 3n, d: 4n } },
      { indicator: 'funds.each', weight: { n: 1n, d: 4n } },
    ]);
  });

  it('the geometric mean does not let strength buy off weakness', () => {
    const geometric: CompositeIndex = { ...index, aggregate: 'geometric' };
    const zero = tableOf(row('00001', 0, 100, 10_000, 100), row('00002', 25, 100, 2500, 100));
    const { rows } = computeIndex(zero, geometric, { period: '2021', units: units.slice(0, 2) });
    expect(rows.map((r) => [r.unit, r.score?.n === 0n])).toEqual([
      ['00002', false],
      ['00001', true],
    ]);
    expect(Number(rows[0]?.score?.n) / Number(rows[0]?.score?.d)).toBeCloseTo(0.25, 12);
  });

  it('a bounded figure leaves the order open where it matters', () => {
    const bounded = tableOf(
      row('00001', 'hơn 50', 100, 10_000, 100),
      row('00002', 70, 100, 10_000, 100),
      row('00003', 40, 100, 10_000, 100),
    );
    const { rows } = computeIndex(bounded, index, { period: '2021', units: units.slice(0, 3) });
    expect(rows.map((r) => [r.unit, r.rank, r.certain])).toEqual([
      ['00002', 1, false],
      // More than 50 is more than 40: two units are before it.
      ['00003', 3, true],
      ['00001', null, false],
    ]);
  });

  it('prints every stage', () => {
    const { rows, columns } = indexTable(computeIndex(table, index, key));
    expect(rows).toHaveLength(16);
    expect(rows.every((cells) => cells.length === columns.length)).toBe(true);
    expect(rows[1]?.[4]).toEqual({ vi: '80,0', en: '80.0' });
  });
});

describe('ways to turn values into scores', () => {
  const scores = (normalise: Normalisation, indicator = settledShare) => {
    const one = defineIndex({ ...index, parts: [leaf(indicator, '1', normalise)] });
    const { rows } = computeIndex(table, one, key);
    return units.map((unit) => rows.find((r) => r.unit === unit)?.score);
  };

  it.each([
    ['goalposts', { method: 'goalposts', low: '60', high: '100' }, ['1/2', '0/1', '3/4', '0/1']],
    ['target', { method: 'target', target: '90' }, ['8/9', '2/3', '1/1', '2/3']],
    ['rank, equal values sharing the middle', { method: 'rank' }, ['2/3', '1/6', '1/1', '1/6']],
    [
      'bands, reached by equality',
      {
        method: 'bands',
        bands: [
          ['90', '1'],
          ['80', '0.5'],
          ['70', '0.25'],
        ],
      },
      ['1/2', '0/1', '1/1', '0/1'],
    ],
  ] as const)('%s', (_, normalise, expected) => {
    expect(scores(normalise).map((s) => s && `${s.n}/${s.d}`)).toEqual(expected);
  });

  it('z-scores have mean zero', () => {
    const z = scores({ method: 'zScore', deviation: 'population' }).map((s) => Number(s?.n) / Number(s?.d));
    expect(z.reduce((a, b) => a + b, 0)).toBeCloseTo(0, 12);
    expect(z[2]).toBeGreaterThan(z[0] ?? 0);
  });

  it('where less is better, the scale is turned round', () => {
    const down = scores(percent, unsettled);
    expect(down[2]).toEqual({ n: 9n, d: 19n });
    expect(down[1]).toEqual({ n: 3n, d: 8n });
  });
});

describe('how sure the order is', () => {
  it('random weights give the same answer for the same seed, and ranges around the rank', () => {
    const result = computeIndex(table, index, key);
    const ranges = indexRankRanges(result, { seed: 5, runs: 200 });
    expect(ranges).toEqual(indexRankRanges(result, { seed: 5, runs: 200 }));
    for (const { best, worst, median, usual } of ranges)
      expect(best <= usual[0] && usual[0] <= median && median <= usual[1] && usual[1] <= worst).toBe(true);
    const [first, second] = ranges;
    expect([first?.best, first?.worst !== second?.best]).toEqual([1, true]);
    const fixed = indexRankRanges(result, { seed: 1, runs: 10, spread: '0', aggregates: ['arithmetic'] });
    expect(fixed.map((r) => [r.best, r.worst])).toEqual([
      [1, 1],
      [2, 2],
      [2, 2],
    ]);
  });

  it('leaving one indicator out shows which one carries the order', () => {
    const out = leaveOneOut(computeIndex(table, index, key));
    expect(out.map((o) => [o.indicator, o.result.rows[0]?.unit])).toEqual([
      ['mediation.settled-share', '00002'],
      ['funds.each', '00003'],
    ]);
  });
});

describe('a wrong index is refused with its path', () => {
  const wrong =
    (parts: CompositeIndex['parts'], more: Partial<CompositeIndex> = {}) =>
    () =>
      defineIndex({ ...index, ...more, parts });
  const good = leaf(settledShare, '1', percent);
  const describing = defineShare({
    id: 'x.y',
    label: text,
    definition: text,
    better: 'neither',
    part: persons,
    of: persons,
    examples: [],
  });

  it.each([
    ['no part', wrong([]), 'sample.parts'],
    ['a weight of zero', wrong([{ ...good, weight: '0' }]), 'sample.parts[0].weight'],
    ['a weight that is no number', wrong([{ ...good, weight: 'much' }]), 'sample.parts[0].weight'],
    ['an indicator twice', wrong([good, good]), 'sample.parts[1]'],
    ['an indicator that only describes', wrong([{ ...good, indicator: describing }]), 'sample.parts[0].indicator'],
    [
      'goalposts turned round',
      wrong([{ ...good, normalise: { method: 'goalposts', low: '9', high: '1' } }]),
      'sample.parts[0].normalise.low',
    ],
    [
      'bands going up',
      wrong([
        {
          ...good,
          normalise: {
            method: 'bands',
            bands: [
              ['1', '0.1'],
              ['2', '0.2'],
            ],
          },
        },
      ]),
      'sample.parts[0].normalise.bands[1]',
    ],
    [
      'a geometric mean of z-scores',
      wrong([{ ...good, normalise: { method: 'zScore', deviation: 'population' } }], { aggregate: 'geometric' }),
      'sample.aggregate',
    ],
    [
      'a geometric mean over a group of z-scores',
      wrong(
        [
          {
            id: 'inner',
            label: text,
            weight: '1',
            aggregate: 'arithmetic',
            parts: [{ ...good, normalise: { method: 'zScore', deviation: 'sample' } }],
          },
        ],
        { aggregate: 'geometric' },
      ),
      'sample.aggregate',
    ],
    [
      'a band below the zero beyond the bands',
      wrong([{ ...good, normalise: { method: 'bands', bands: [['1', '-0.1']] } }]),
      'sample.parts[0].normalise.bands[0][1]',
    ],
    [
      'a method there is not',
      wrong([{ ...good, normalise: { method: 'minmax' } as never }]),
      'sample.parts[0].normalise.method',
    ],
    [
      'a target whose logarithm is zero',
      wrong([{ ...good, transform: 'logarithm', normalise: { method: 'target', target: '1' } }]),
      'sample.parts[0].normalise.target',
    ],
    ['more than all must be known', wrong([good], { least: '1.01' }), 'sample.least'],
  ])('%s', (_, build, path) => {
    expect(build).toThrow(expect.objectContaining({ code: 'indicators/bad-index', path }));
  });

  it('goalposts beside a method that takes none', () => {
    const normalise = { method: 'minMax', low: '0', high: '100' } as Normalisation;
    expect(wrong([{ ...good, normalise }])).toThrow(
      expect.objectContaining({ code: 'indicators/unknown-key', path: 'sample.parts[0].normalise.low' }),
    );
  });

  it('all at once', () => {
    expect(
      wrong(
        [
          { ...good, weight: '0' },
          { ...good, weight: 'much' },
        ],
        { least: '2' },
      ),
    ).toThrow(
      expect.objectContaining({
        problems: ['sample.least', 'sample.parts[0].weight', 'sample.parts[1]', 'sample.parts[1].weight'].map(
          (path) => expect.objectContaining({ code: 'indicators/bad-index', path }) as unknown,
        ),
      }),
    );
  });
});
