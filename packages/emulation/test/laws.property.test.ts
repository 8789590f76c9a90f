import { compareFractions, fraction, type Cluster } from '@qcdc/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { allowance, defineRubric, rank, readRubric, score, writeRubric, type IndicatorSource } from '../src/index.ts';
import { bands, clusterLike, leaf, sheet, source, text } from './sample.ts';

const rubric = defineRubric(
  sheet(
    [
      leaf('a', 10, bands('x')),
      leaf('b', 10, bands('y')),
      { id: 'g', label: text('g'), children: [leaf('c', 10, bands('z'))] },
    ],
    {
      classes: {
        of: 'index',
        closed: 'lower',
        classes: [
          { id: 'good', label: text('good'), from: 60 },
          { id: 'poor', label: text('poor'), to: 60 },
        ],
      },
    },
  ),
);
const rate = fc.integer({ min: 0, max: 1000 }).map((n) => [n, 10] as const);
const unit = fc.record({ x: rate, y: rate, z: rate });
const units = fc
  .array(unit, { minLength: 1, maxLength: 12 })
  .map((list) => Object.fromEntries(list.map((u, i) => [`u${i}`, u])));
const pointsOf = (
  values: Record<string, { x: readonly [number, number]; y: readonly [number, number]; z: readonly [number, number] }>,
  id: string,
) => score(source(values), rubric, { period: '2024' }).value.get(id)?.points?.low ?? fraction(-1n);

it('raising a figure in the good direction never lowers the score', () => {
  fc.assert(
    fc.property(
      unit,
      fc.integer({ min: 0, max: 300 }),
      (u, more) =>
        compareFractions(pointsOf({ a: { ...u, x: [u.x[0] + more, 10] } }, 'a'), pointsOf({ a: u }, 'a')) >= 0,
    ),
  );
});

it('adding a unit changes nobody’s score', () => {
  fc.assert(
    fc.property(units, unit, (list, other) =>
      Object.keys(list).every((id) => compareFractions(pointsOf(list, id), pointsOf({ ...list, other }, id)) === 0),
    ),
  );
});

it('ranks are a weak order: the better score never stands behind, equal scores share a rank', () => {
  fc.assert(
    fc.property(units, (list) => {
      const cluster: Cluster = clusterLike(Object.keys(list));
      const rows =
        rank(score(source(list), rubric, { period: '2024' }), rubric, [cluster]).value.clusters[0]?.rows ?? [];
      expect(rows).toHaveLength(Object.keys(list).length);
      for (const a of rows)
        for (const b of rows) expect(Math.sign(a.rank - b.rank)).toBe(0 - compareFractions(a.value.low, b.value.low));
    }),
  );
});

it('the index stays between 0 and 100 when criteria do not apply', () => {
  const rescaled = defineRubric(
    sheet(
      [
        leaf('a', 10, bands('x')),
        {
          ...leaf('b', 30, { give: 'points', of: { read: 'number', value: 17 } }),
          notApplicable: { when: { if: 'flag', fact: 'out' }, then: 'rescale' },
        },
      ],
      { facts: [{ id: 'out', kind: 'flag', label: text('out'), whenAbsent: 'none' }] },
    ),
  );
  fc.assert(
    fc.property(unit, fc.boolean(), (u, out) => {
      const index = score(source({ a: u }), rescaled, {
        period: '2024',
        facts: [{ kind: 'flag', fact: 'out', unit: 'a', value: out }],
      }).value.get('a')?.index?.low;
      return index !== undefined && index.n >= 0n && index.n <= 100n * index.d;
    }),
  );
});

it('a quota is never exceeded when it is cut down', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 5000 }),
      fc.integer({ min: 0, max: 100 }),
      (base, percent) =>
        allowance({ percent, base: 'all', rounding: 'down', basis: [] }, { base, all: base }).most * 100 <=
        base * percent,
    ),
  );
});

it('columns and the full engine give the same points, classes and ranks', () => {
  fc.assert(
    fc.property(units, (list) => {
      const plain = source(list);
      const ids = Object.keys(list);
      const column = (id: string) => ({
        numerators: Float64Array.from(ids, (u) => list[u]?.[id as 'x'][0] ?? 0),
        numeratorScale: 0,
        denominators: Float64Array.from(ids, () => 10),
        denominatorScale: 0,
        factor: fraction(1n),
        status: new Uint8Array(ids.length),
      });
      const fast: IndicatorSource = { ...plain.value, column };
      const cluster: Cluster = clusterLike(ids);
      const ranked = (of: IndicatorSource) =>
        rank(score({ value: of, findings: [] }, rubric, { period: '2024' }), rubric, [cluster]).value;
      expect(ranked(fast).board.totals).not.toBeNull();
      expect(ranked(fast).clusters).toEqual(ranked(plain.value).clusters);
      expect([...ranked(fast).board.rows()]).toEqual([...ranked(plain.value).board.rows()]);
    }),
  );
});

it('a sheet is the same after JSON', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), (edge) => {
      const one = defineRubric(
        sheet([
          leaf('a', 10, {
            give: 'bands',
            of: { read: 'indicator', indicator: 'x' },
            closed: 'lower',
            bands: [
              { from: `${edge}.5`, points: '100%' },
              { to: `${edge}.5`, points: 0 },
            ],
          }),
        ]),
      );
      expect(readRubric(writeRubric(one))).toEqual(one);
    }),
  );
});
