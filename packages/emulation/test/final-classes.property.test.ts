import { practice } from '@qcdc/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { defineRubric, finalClasses, score, type ClassQuota } from '../src/index.ts';
import { leaf, rubricOf, source, text } from './sample.ts';

const rubric = defineRubric(
  rubricOf([leaf('c', 10, { give: 'points', of: { read: 'indicator', indicator: 'p' } })], {
    classes: {
      of: 'points',
      closed: 'lower',
      classes: [
        { id: 'top', label: text('top'), from: 8 },
        { id: 'good', label: text('good'), from: 5, to: 8 },
        { id: 'poor', label: text('poor'), to: 5 },
      ],
    },
  }),
);
const basis = [practice(text('a quota for tests'))];
/** Points of a unit; `null` when its figures are missing, so that they may be any. */
type Given = readonly (number | null)[];

const settle = (given: Given, quota: ClassQuota, order = given.map((_, i) => i)) =>
  finalClasses(
    score(source(Object.fromEntries(order.map((i) => [`u${i}`, { p: given[i] ?? null }]))), rubric, { period: '2024' }),
    { quotas: [quota] },
  ).value;

// Every number of points the missing figures may come to: each kind that differs from those given.
function* worlds(given: Given): Generator<readonly number[]> {
  const place = given.indexOf(null);
  if (place < 0) yield given as readonly number[];
  else for (const points of [4, 6, 8, 9, 10]) yield* worlds(given.with(place, points));
}

// Who may, and who must, hold the class in a world where everything is known.
function holders(points: readonly number[], { quota }: ClassQuota): { may: Set<number>; must: Set<number> } {
  const n = points.length;
  const goods = points.filter((p) => p >= 5 && p < 8).length;
  const few = quota.few !== undefined && n < quota.few.below ? quota.few.most : null;
  const places = few ?? Math.floor(((quota.base === 'all' ? n : goods) * Number(quota.percent)) / 100);
  const tops = points.map((p, i) => ({ p, i })).filter(({ p }) => p >= 8);
  const may = tops.filter(({ p }) => tops.filter((other) => other.p > p).length < places);
  const must = tops.filter(({ p }) => tops.filter((other) => other.p >= p).length <= places);
  return { may: new Set(may.map(({ i }) => i)), must: new Set(must.map(({ i }) => i)) };
}

const some: fc.Arbitrary<Given> = fc.array(fc.option(fc.constantFrom(4, 6, 6, 7, 8, 9, 10), { freq: 5 }), {
  minLength: 1,
  maxLength: 8,
});
const quotas: fc.Arbitrary<ClassQuota> = fc
  .record({ percent: fc.constantFrom(0, 20, 34, 50, 100), all: fc.boolean(), few: fc.boolean() })
  .map(({ percent, all, few }) => ({
    class: 'top',
    quota: {
      percent,
      base: all ? 'all' : ['good'],
      rounding: 'down',
      ...(few ? { few: { below: 5, most: 1 } } : {}),
      basis,
    },
  }));

it('a class is kept only where it is kept whatever is still open comes to, and lost only where it always is', () => {
  fc.assert(
    fc.property(some, quotas, (given, quota) => {
      fc.pre(given.filter((p) => p === null).length <= 3);
      const settled = settle(given, quota);
      const all = [...worlds(given)].map((points) => holders(points, quota));
      for (const [i] of given.entries()) {
        const result = settled.get(`u${i}`)?.class;
        if (result?.state === 'decided' && result.class === 'top')
          expect(all.every(({ must }) => must.has(i))).toBe(true);
        if (result?.state === 'authority') expect(all.some(({ may }) => may.has(i))).toBe(false);
        // What is certain is said.
        if (given[i] !== null && all.every(({ must }) => must.has(i))) expect(result?.class).toBe('top');
      }
    }),
    { numRuns: 400 },
  );
});

it('the order of the units changes no class', () => {
  fc.assert(
    fc.property(
      some.chain((given) =>
        fc.record({
          given: fc.constant(given),
          order: fc.shuffledSubarray(
            given.map((_, i) => i),
            { minLength: given.length },
          ),
        }),
      ),
      quotas,
      ({ given, order }, quota) => {
        const [a, b] = [settle(given, quota), settle(given, quota, order)];
        for (const unit of a.units) expect(b.get(unit)?.class).toEqual(a.get(unit)?.class);
      },
    ),
  );
});

it('a further place takes the class from nobody', () => {
  fc.assert(
    fc.property(some, quotas, (given, quota) => {
      const more = { ...quota, quota: { ...quota.quota, percent: Math.min(Number(quota.quota.percent) + 20, 100) } };
      const [less, greater] = [settle(given, quota), settle(given, more)];
      for (const unit of less.units)
        if (less.get(unit)?.class?.class === 'top') expect(greater.get(unit)?.class?.class).toBe('top');
    }),
  );
});
