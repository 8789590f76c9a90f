import { practice, type Cluster } from '@qcdc/core';
import { compareFractions, fraction } from '@qcdc/core/exact';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  allowance,
  finalClasses,
  defineRubric,
  proposeAwards,
  rank,
  rubricFromJson,
  rubricToJson,
  score,
  type IndicatorSource,
} from '../src/index.ts';
import { bands, clusterLike, leaf, rubricOf, source, text } from './sample.ts';

const rubric = defineRubric(
  rubricOf(
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

it('raising a figure in the good direction never lowers a proportion, points for events, or a weighted total', () => {
  const monotone = defineRubric(
    rubricOf(
      [
        { ...leaf('a', 10, { give: 'proportion', of: { read: 'indicator', indicator: 'x' }, full: 100 }), weight: 30 },
        {
          ...leaf('b', 10, {
            give: 'changes',
            changes: [{ count: { read: 'indicator', indicator: 'y' }, each: '0.25', cap: 8 }],
          }),
          weight: 50,
        },
        { ...leaf('c', 10, bands('z')), weight: 20 },
      ],
      {},
      { maximum: 100 },
    ),
  );
  const total = (u: Readonly<Record<'x' | 'y' | 'z', readonly [number, number]>>) =>
    score(source({ a: u }), monotone, { period: '2024' }).value.get('a')?.points?.low ?? fraction(-1n);
  fc.assert(
    fc.property(unit, fc.constantFrom('x', 'y', 'z'), fc.integer({ min: 0, max: 300 }), (u, id, more) => {
      const [n, d] = u[id];
      return compareFractions(total({ ...u, [id]: [n + more, d] }), total(u)) >= 0;
    }),
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
        rank(score(source(list), rubric, { period: '2024' }), { clusters: [cluster] }).value.clusters[0]?.rows ?? [];
      expect(rows).toHaveLength(Object.keys(list).length);
      for (const a of rows)
        for (const b of rows) expect(Math.sign(a.rank - b.rank)).toBe(0 - compareFractions(a.value.low, b.value.low));
    }),
  );
});

it('adding a unit parts or joins nobody: who stood above whom before stands so after', () => {
  fc.assert(
    fc.property(units, unit, (list, other) => {
      const rows = (of: typeof list) =>
        rank(score(source(of), rubric, { period: '2024' }), { clusters: [clusterLike(Object.keys(of))] }).value
          .clusters[0]?.rows ?? [];
      const before = new Map(rows(list).map((row) => [row.unit, row.rank]));
      const after = new Map(rows({ ...list, other }).map((row) => [row.unit, row.rank]));
      for (const a of Object.keys(list))
        for (const b of Object.keys(list))
          expect(Math.sign((after.get(a) ?? 0) - (after.get(b) ?? 0))).toBe(
            Math.sign((before.get(a) ?? 0) - (before.get(b) ?? 0)),
          );
    }),
  );
});

it('the index stays between 0 and 100 whichever criteria do not apply, weighted or not, bonus inside the cap', () => {
  const names = ['a', 'b', 'c'] as const;
  const out = (id: string) => ({ when: { if: 'flag', fact: `no-${id}` }, then: 'rescale' }) as const;
  const made = (weighted: boolean) =>
    defineRubric(
      rubricOf(
        names.map((id, i) => ({
          ...leaf(id, 10, { give: 'proportion', of: { read: 'indicator', indicator: 'xyz'[i] ?? '' }, full: 100 }),
          notApplicable: out(id),
          ...(weighted ? { weight: [20, 30, 50][i] ?? 0 } : {}),
        })),
        { facts: names.map((id) => ({ id: `no-${id}`, kind: 'flag', label: text(id), whenAbsent: 'none' })) },
        {
          maximum: weighted ? 100 : 30,
          adjustments: [
            {
              id: 'bonus',
              label: text('bonus'),
              scale: { give: 'points', of: { read: 'number', value: 5 } },
              upTo: 'applies',
            },
          ],
        },
      ),
    );
  const rubrics = [made(true), made(false)];
  fc.assert(
    fc.property(unit, fc.subarray([...names]), fc.boolean(), (u, gone, weighted) => {
      const facts = gone.map((id) => ({ kind: 'flag', fact: `no-${id}`, unit: 'a', value: true }) as const);
      const one = score(source({ a: u }), rubrics[weighted ? 0 : 1] ?? rubric, { period: '2024', facts }).value.get(
        'a',
      );
      if (gone.length === names.length) {
        expect(one?.points).toBeNull();
        return;
      }
      const index = one?.index?.low ?? fraction(-1n);
      expect(index.n).toBeGreaterThanOrEqual(0n);
      expect(compareFractions(index, fraction(100n))).toBeLessThanOrEqual(0);
    }),
  );
});

it('the index stays between 0 and 100 when criteria do not apply', () => {
  const rescaled = defineRubric(
    rubricOf(
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

it('who keeps a class or is proposed for an award never exceeds the quota; a tie at the last place is open, not cut', () => {
  const quota = { percent: 25, base: 'all', rounding: 'down', basis: [] } as const;
  const award = {
    id: 'flag',
    label: text('flag'),
    pick: [{ from: '2000-01-01', basis: practice(text('rule')), value: { within: 'cluster', quota } }],
  } as const;
  fc.assert(
    fc.property(units, (list) => {
      const scores = score(source(list), rubric, { period: '2024' });
      const ids = Object.keys(list);
      const most = Math.floor(ids.length / 4);
      const [group] = finalClasses(scores, { quotas: [{ class: 'good', quota }] }).value.final.quotas;
      const [proposal] = proposeAwards(rank(scores, { clusters: [clusterLike(ids)] }), [award]).value;
      const pointsAt = (id: string) => scores.value.get(id)?.points?.low ?? fraction(-1n);
      for (const [sure, open] of [
        [group?.kept ?? [], group?.open ?? []],
        [proposal?.proposed ?? [], proposal?.open ?? []],
      ] as const) {
        expect(sure.length).toBeLessThanOrEqual(most);
        // The open ones all stand level, and there are more of them than places left.
        expect(new Set(open.map((id) => `${pointsAt(id).n}/${pointsAt(id).d}`)).size).toBeLessThanOrEqual(1);
        if (open.length > 0) expect(sure.length + open.length).toBeGreaterThan(most);
      }
    }),
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
        rank(score({ value: of, findings: [] }, rubric, { period: '2024' }), { clusters: [cluster] }).value;
      expect(ranked(fast).board.totals).not.toBeNull();
      expect(ranked(fast).clusters).toEqual(ranked(plain.value).clusters);
      expect([...ranked(fast).board.rows()]).toEqual([...ranked(plain.value).board.rows()]);
    }),
  );
});

it('a rubric is the same after JSON', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), (edge) => {
      const one = defineRubric(
        rubricOf([
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
      expect(rubricFromJson(JSON.stringify(rubricToJson(one)), { indicators: 'any' })).toEqual({
        value: one,
        findings: [],
      });
    }),
  );
});
