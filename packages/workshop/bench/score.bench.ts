import { ok, practice, type Cluster, type Outcome } from '@qcdc/core';
import { exactly, fraction, hundred } from '@qcdc/core/exact';
import {
  defineRubric,
  finalClasses,
  rank,
  score,
  type Criterion,
  type IndicatorSource,
  type Rubric,
} from '@qcdc/emulation';
import { check, random, timeTogether, type Bench } from './harness.ts';

const criteria = 20;
const clusterSize = 8;
const text = (t: string) => ({ vi: t, en: t });

/** Numerators and denominators of 20 indicators; some rates lie exactly on a limit. */
function sample(units: number): {
  readonly numerators: readonly Float64Array[];
  readonly denominators: readonly Float64Array[];
  readonly ids: readonly string[];
} {
  const next = random(2024);
  const columns = (fill: (u: number, other: Float64Array | undefined) => number, others?: readonly Float64Array[]) =>
    Array.from({ length: criteria }, (_, c) => Float64Array.from({ length: units }, (__, u) => fill(u, others?.[c])));
  const denominators = columns(() => 1 + next(400));
  const numerators = columns((u, d) => next((d?.[u] ?? 0) + 1), denominators);
  return { numerators, denominators, ids: Array.from({ length: units }, (_, u) => `u${u}`) };
}

const rubric: Rubric = defineRubric({
  id: 'bench',
  kind: 'bench',
  label: text('bench'),
  years: { from: 2024 },
  basis: [practice(text('bench'))],
  period: { kind: 'year' },
  facts: [{ id: 'veto', kind: 'flag', label: text('veto'), whenAbsent: 'none' }],
  root: {
    id: 'total',
    label: text('total'),
    maximum: 100,
    children: Array.from({ length: criteria }, (_, c): Criterion => ({
      id: `c${c}`,
      label: text(`c${c}`),
      maximum: 5,
      scale: {
        give: 'bands',
        of: { read: 'indicator', indicator: `i${c}` },
        closed: 'lower',
        bands: [
          { from: 95, points: 5 },
          { from: 85, to: 95, points: '3.75' },
          { from: 70, to: 85, points: '2.5' },
          { from: 50, to: 70, points: '1.25' },
          { to: 50, points: 0 },
        ],
      },
    })),
  },
  vetoes: [{ id: 'veto', label: text('veto'), when: { if: 'flag', fact: 'veto' }, then: 'weak' }],
  classes: {
    of: 'points',
    closed: 'lower',
    classes: [
      { id: 'good', label: text('good'), from: 60 },
      { id: 'fair', label: text('fair'), from: 30, to: 60 },
      { id: 'weak', label: text('weak'), to: 30 },
    ],
  },
});

type Sample = ReturnType<typeof sample>;

/** The columns as a table of indicators; `get` gives the same values one by one. */
function tableOf({ numerators, denominators, ids }: Sample): Outcome<IndicatorSource> {
  const status = new Uint8Array(ids.length);
  const at = (indicator: string): number => Number(indicator.slice(1));
  return ok({
    units: ids,
    column: (id) => ({
      numerators: numerators[at(id)] ?? new Float64Array(),
      numeratorScale: 0,
      denominators: denominators[at(id)] ?? null,
      denominatorScale: 0,
      factor: hundred,
      status,
    }),
    peek: ({ indicator, unit }) => {
      const u = at(unit);
      const value = fraction(
        100n * BigInt(numerators[at(indicator)]?.[u] ?? 0),
        BigInt(denominators[at(indicator)]?.[u] ?? 1),
      );
      return {
        interval: exactly(value),
        measuredIn: 'percent',
        coverage: { reported: 1, expected: 1, missing: [] },
        gap: null,
      };
    },
  });
}

function clustersOf({ ids }: Sample): readonly Cluster[] {
  const clusters: Cluster[] = [];
  for (let u = 0; u < ids.length; u += clusterSize)
    clusters.push({
      id: `k${u}`,
      name: text(`k${u}`),
      members: ids.slice(u, u + clusterSize).map((value) => ({ from: null, to: null, value })),
    });
  return clusters;
}

interface PlainRow {
  readonly unit: string;
  readonly rank: number;
  readonly points: number;
  readonly class: string;
}

/** What somebody would write by hand on doubles: points, class, rank inside the cluster. */
function byHand({ numerators, denominators, ids }: Sample): readonly (readonly PlainRow[])[] {
  const totals = new Float64Array(ids.length);
  for (let u = 0; u < ids.length; u++) {
    let total = 0;
    for (let c = 0; c < criteria; c++) {
      const rate = ((numerators[c]?.[u] ?? 0) / (denominators[c]?.[u] ?? 1)) * 100;
      total += rate >= 95 ? 5 : rate >= 85 ? 3.75 : rate >= 70 ? 2.5 : rate >= 50 ? 1.25 : 0;
    }
    totals[u] = total;
  }
  const tables: (readonly PlainRow[])[] = [];
  for (let from = 0; from < ids.length; from += clusterSize) {
    const members = Array.from({ length: Math.min(clusterSize, ids.length - from) }, (_, i) => from + i);
    members.sort((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0));
    let [place, last] = [0, Number.NaN];
    tables.push(
      members.map((u, i) => {
        const points = totals[u] ?? 0;
        if (points !== last) [place, last] = [i + 1, points];
        return {
          unit: ids[u] ?? '',
          rank: place,
          points,
          class: points >= 60 ? 'good' : points >= 30 ? 'fair' : 'weak',
        };
      }),
    );
  }
  return tables;
}

const run = (table: Outcome<IndicatorSource>, clusters: readonly Cluster[]) =>
  rank(score(table, rubric, { period: '2024', only: table.value.units }), { clusters });

const vsPlain: Bench = {
  name: 'score.100k',
  async run(report) {
    const data = sample(100_000);
    const [table, clusters] = [tableOf(data), clustersOf(data)];
    const ours = run(table, clusters).value;
    // A slow exact path: the full engine, without columns, on some clusters; and whole-number arithmetic on all units.
    const few = data.ids.slice(0, 40 * clusterSize);
    const slow = run(ok({ units: few, peek: (key) => table.value.peek(key) }), clusters.slice(0, 40)).value;
    for (const [k, cluster] of slow.clusters.entries())
      for (const [i, row] of cluster.rows.entries()) {
        const fast = ours.clusters[k]?.rows[i];
        check(
          fast?.rank === row.rank &&
            fast.class === row.class &&
            fast.value.low.n === row.value.low.n &&
            fast.value.low.d === row.value.low.d,
          `rank of ${row.unit}`,
        );
      }
    const at = new Map(ours.clusters.flatMap((c) => c.rows).map((r) => [r.unit, r]));
    const limits = [
      [95, 20],
      [85, 15],
      [70, 10],
      [50, 5],
    ] as const;
    for (const [u, id] of data.ids.entries()) {
      let quarters = 0;
      for (let c = 0; c < criteria; c++)
        quarters +=
          limits.find(
            ([limit]) => (data.numerators[c]?.[u] ?? 0) * 100 >= limit * (data.denominators[c]?.[u] ?? 1),
          )?.[1] ?? 0;
      const points = at.get(id)?.value.low;
      check(points !== undefined && points.n * 4n === BigInt(quarters) * points.d, `points of ${id}`);
    }
    const { exact, plain } = await timeTogether(
      { exact: () => run(table, clusters), plain: () => byHand(data) },
      { runs: 9, warmUp: 3 },
    );
    report('score.100k.time', exact, 'ms');
    report('score.100k.plain.time', plain, 'ms');
    report('score.100k.vs-plain.ratio', exact / plain, 'ratio');
  },
};

const growth: Bench = {
  name: 'score.growth',
  async run(report) {
    const [small, large] = [sample(100_000), sample(1_000_000)];
    const works = [small, large].map((data) => ({ table: tableOf(data), clusters: clustersOf(data) }));
    const go = (i: number) => () => works[i] && run(works[i].table, works[i].clusters);
    const times = await timeTogether({ small: go(0), large: go(1) }, { runs: 5, warmUp: 1 });
    report('score.growth.ratio', times.large / times.small, 'ratio');
  },
};

// Few units reach the best class of this sheet; the second is held by very many.
const limited = rubric.classes?.classes[1]?.id ?? '';

const settle = (table: Outcome<IndicatorSource>) =>
  finalClasses(score(table, rubric, { period: '2024' }), {
    quotas: [
      {
        class: limited,
        quota: { percent: 20, base: [limited], rounding: 'down', basis: rubric.basis },
        over: 'nextBelow',
      },
    ],
  }).value;

const final: Bench = {
  name: 'score.final',
  async run(report) {
    const [small, large] = [tableOf(sample(10_000)), tableOf(sample(100_000))];
    const { quotas } = settle(small).final;
    check(quotas[0]?.kept.length !== 0 && quotas[0]?.over.length !== 0, 'the quota is filled and exceeded');
    const times = await timeTogether(
      { small: () => settle(small), large: () => settle(large) },
      { runs: 5, warmUp: 1 },
    );
    report('score.final.100k.time', times.large, 'ms');
    report('score.final.growth.ratio', times.large / times.small, 'ratio');
  },
};

/** Scoring and ranking very many units. */
export const benches: readonly Bench[] = [vsPlain, growth, final];
