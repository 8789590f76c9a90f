import { DefinitionError, practice, type Cluster } from '@qcdc/core';
import { fraction } from '@qcdc/core/exact';
import { describe, expect, it } from 'vitest';
import {
  defineRubric,
  explainScore,
  finalClasses,
  governmentFlag,
  proposeAwards,
  rank,
  rankingReport,
  score,
  type AwardPick,
  type ClassQuota,
  type Fact,
  type FinalClassesOptions,
} from '../src/index.ts';
import { reportLines } from './report-lines.ts';
import { basis, boardOf, codes, flag, rubric, type Points } from './final-classes-sample.ts';
import { clusterLike, source, text } from './sample.ts';

const quota: ClassQuota = { class: 'top', quota: { percent: 20, base: ['good'], rounding: 'down', basis } };
const goods = (n: number): Points => Object.fromEntries(Array.from({ length: n }, (_, i) => [`g${i}`, 75]));
const classesOf = (settled: ReturnType<typeof finalClasses>) =>
  Object.fromEntries(
    [...settled.value.rows()].map(({ unit, class: c }) => [
      unit,
      c?.class ?? `${c?.state ?? ''} ${c?.possible.join('/') ?? ''}`,
    ]),
  );

describe('caps by other objects', () => {
  const related = (unit: string, relation: string, id: string | null) => ({ unit, relation, object: 'x', class: id });
  const settle = (...of: FinalClassesOptions['related'] & object) => finalClasses(boardOf({ a: 95 }), { related: of });

  it('lower the class, and do not concern whoever has no such object', () => {
    expect(classesOf(settle(related('a', 'unit', 'fair')))).toEqual({ a: 'fair' });
    expect(classesOf(settle(related('a', 'parts', 'broken')))).toEqual({ a: 'good' });
    expect(classesOf(settle())).toEqual({ a: 'top' });
    expect(codes(settle())).toEqual([]);
  });

  it('leave open only what an unknown class can change, and name it', () => {
    expect(classesOf(settle(related('a', 'unit', null)))).toEqual({ a: 'undecided top/good/fair/poor' });
    expect(classesOf(settle(related('a', 'parts', null)))).toEqual({ a: 'undecided top/good' });
    expect(classesOf(settle(related('a', 'unit', 'poor'), { ...related('a', 'unit', null), object: 'y' }))).toEqual({
      a: 'poor',
    });
    expect(codes(settle(related('a', 'parts', null)))).toEqual(['class-open a']);
  });

  it('take the worst of several objects, in whatever order they are stated', () => {
    const of = (relation: string, ...ids: (string | null)[]) => {
      const stated = ids.map((id, i) => ({ ...related('a', relation, id), object: `x${i}` }));
      const [there, back] = [stated, stated.toReversed()].map((list) => classesOf(settle(...list))['a']);
      expect(there).toBe(back);
      return there;
    };
    // One part at the lowest class is enough, however many do well.
    expect(of('parts', 'broken', 'good', 'top')).toBe('good');
    expect(of('parts', 'good', 'poor', 'top')).toBe('top');
    expect(of('parts', 'broken', null)).toBe('good');
    // One part of which nobody knows leaves open what the others do not settle.
    expect(of('parts', 'good', null)).toBe('undecided top/good');
    expect(of('unit', 'good', 'fair', 'top')).toBe('fair');
    expect(of('unit', 'good', null)).toBe('undecided good/fair/poor');
  });

  it('name the class that is not known as the reason, also beside one that is', () => {
    const settled = settle(related('a', 'unit', 'good'), { ...related('a', 'unit', null), object: 'y' });
    const [row] = settled.value.rows();
    expect(row?.class?.reasons.map(({ code }) => code)).toEqual(['emulation/related-class-unknown']);
  });

  it('are not forgotten where nobody stated the related objects', () => {
    const settled = finalClasses(boardOf({ a: 95, b: 40 }));
    expect(classesOf(settled)).toEqual({ a: 'undecided top/good/fair/poor', b: 'poor' });
    expect(codes(settled)).toEqual(['related-not-stated', 'class-open a']);
    expect(codes(rank(boardOf({ a: 95 })))).toEqual(['classes-not-final']);
  });

  it('that are stated in vain, or twice and differently, are named', () => {
    expect(codes(settle(related('zz', 'unit', 'good'), related('a', 'boss', 'good')))).toEqual([
      'related-unused zz',
      'related-unused a',
    ]);
    const twice = settle(related('a', 'unit', 'top'), related('a', 'unit', 'good'));
    expect(classesOf(twice)).toEqual({ a: 'undecided top/good/fair/poor' });
    expect(codes(twice)).toEqual(['related-contradicts a', 'class-open a']);
  });
});

it.each([
  ['a related class', { related: [{ unit: 'a', relation: 'unit', object: 'u', class: 'goood' }] }, 'related[0].class'],
  ['the class of a quota', { quotas: [{ ...quota, class: 'best' }] }, 'quotas[0].class'],
  [
    'a class of its base',
    { quotas: [{ ...quota, quota: { ...quota.quota, base: ['fine'] } }] },
    'quotas[0].quota.base[0]',
  ],
  [
    'a decided class',
    { decisions: [{ unit: 'a', class: 'x', by: text('council'), reason: 'r' }] },
    'decisions[0].class',
  ],
] as const)('%s nobody knows is a wrong definition', (_, options: FinalClassesOptions, path) => {
  const call = () => finalClasses(boardOf({ a: 95 }), options);
  expect(call).toThrow(DefinitionError);
  expect(call).toThrow(
    expect.objectContaining({ code: 'emulation/unknown-class', path: `finalClasses.${path}` }) as Error,
  );
});

it.each(['related', 'quotas', 'ties', 'decisions'])('%s of another shape are a wrong call', (name) => {
  for (const wrong of [[null], ['a'], [{}], 'a'])
    expect(() => finalClasses(boardOf({ a: 95 }), { [name]: wrong })).toThrow(
      expect.objectContaining({ code: 'call/bad-option' }) as Error,
    );
});

describe('a quota', () => {
  const settle = (points: Points, facts: readonly Fact[] = [], more: FinalClassesOptions = {}) =>
    finalClasses(boardOf(points, facts), { related: [], quotas: [quota], ...more });

  it('leaves those over it to the authority, or to the next class where the rule says so', () => {
    const points = { a: 97, b: 95, ...goods(5) };
    expect(classesOf(settle(points))).toMatchObject({ a: 'top', b: 'authority good/fair/poor' });
    expect(codes(settle(points))).toEqual(['class-open b']);
    expect(classesOf(settle(points, [], { quotas: [{ ...quota, over: 'nextBelow' }] }))).toMatchObject({
      a: 'top',
      b: 'good',
    });
  });

  it('knows the caps: a capped unit takes no place and counts where it came to stand', () => {
    const points = { a: 97, b: 95, ...goods(4) };
    const related = [{ unit: 'a', relation: 'unit', object: 'u', class: 'good' }];
    const settled = settle(points, [], { related });
    expect(classesOf(settled)).toMatchObject({ a: 'good', b: 'top' });
    expect(settled.value.final.quotas[0]?.allowed).toMatchObject({ least: 1, most: 1 });
  });

  it('is a range while a class of its base is open: one or two places', () => {
    const settled = settle({ a: 97, b: 95, ...goods(9), late: null });
    expect(settled.value.final.quotas[0]).toMatchObject({
      allowed: { least: 1, most: 2 },
      kept: [],
      open: ['a', 'b', 'late'],
    });
    expect(classesOf(settled)).toMatchObject({ a: 'undecided top/good/fair/poor', b: 'undecided top/good/fair/poor' });
    const told = settled.findings.find((f) => f.code === 'emulation/tie-at-quota');
    expect(told?.message.vi).toContain('1 hoặc 2, tùy các đơn vị còn chưa xác định');
    expect(told?.message.en).toContain('1 to 2, depending on the units still open');
  });

  it('counts exempt units neither in the base nor among the few', () => {
    const few: ClassQuota = {
      class: 'top',
      quota: { percent: 40, base: 'all', rounding: 'down', few: { below: 5, most: 1 }, basis },
    };
    const points = { a: 97, b: 95, c: 75, d: 75, e: 99 };
    expect(classesOf(settle(points, [], { quotas: [few] }))).toMatchObject({ e: 'top', a: 'top' });
    expect(classesOf(settle(points, [flag('e', 'new')], { quotas: [few] }))).toMatchObject({
      a: 'top',
      b: 'authority good/fair/poor',
    });
    const open = settle(points, [flag('e', 'new', 'true?')], { quotas: [few] });
    expect(open.value.final.quotas[0]?.allowed).toMatchObject({ least: 1, most: 2 });
  });

  it('does not cut a tie; whoever decides names the units, within the places', () => {
    const points = { a: 95, b: 95, ...goods(5) };
    const by = { by: text('the council'), reason: 'two initiatives' };
    const decisions = [
      { unit: 'a', class: 'top', ...by },
      { unit: 'b', class: 'good', ...by },
    ];
    expect(classesOf(settle(points))).toMatchObject({
      a: 'undecided top/good/fair/poor',
      b: 'undecided top/good/fair/poor',
    });
    expect(classesOf(settle(points, [], { decisions }))).toMatchObject({ a: 'top', b: 'good' });
    const both = settle(points, [], { decisions: decisions.map((d) => ({ ...d, class: 'top' })) });
    expect(classesOf(both)).toMatchObject({ a: 'undecided top/good/fair/poor' });
    expect(codes(both).filter((c) => c.startsWith('class-decision'))).toEqual([
      'class-decision-refused a',
      'class-decision-refused b',
    ]);
  });

  it('takes no decision without a reason, on a class that is not open, or on a unit nobody knows', () => {
    const by = { by: text('the council'), reason: 'r' };
    const refused = settle({ a: 95, b: 95, ...goods(5) }, [], {
      decisions: [
        { unit: 'a', class: 'top', ...by, reason: ' ' },
        { unit: 'g0', class: 'top', ...by },
        { unit: 'zz', class: 'top', ...by },
      ],
    });
    expect(codes(refused).filter((c) => c.startsWith('class-decision'))).toEqual([
      'class-decision-refused a',
      'class-decision-refused g0',
      'class-decision-refused zz',
    ]);
    expect(classesOf(refused)).toMatchObject({ g0: 'good' });
  });

  it('of a whole and of the groups in it are both kept to', () => {
    const ofGroup: ClassQuota = { ...quota, groupOf: (unit) => unit.slice(0, 1) };
    const points = {
      xa: 97,
      xb: 96,
      ya: 95,
      ...Object.fromEntries(['x', 'y'].flatMap((g) => Array.from({ length: 4 }, (_, i) => [`${g}${i}`, 75]))),
    };
    const half = { ...ofGroup, quota: { ...quota.quota, percent: 25 } };
    const whole = { ...quota, quota: { ...quota.quota, percent: 13 } };
    for (const quotas of [
      [whole, half],
      [half, whole],
    ])
      expect(classesOf(settle(points, [], { quotas }))).toMatchObject({
        xa: 'top',
        xb: 'authority good/fair/poor',
        ya: 'authority good/fair/poor',
      });
  });
});

describe('one result', () => {
  it('is what ranking, reports and explanations read', () => {
    const settled = finalClasses(boardOf({ a: 95, b: 80 }), {
      related: [{ unit: 'a', relation: 'unit', object: 'u', class: 'fair' }],
    });
    const ranking = rank(settled);
    expect(ranking.value.clusters[0]?.rows.map((r) => [r.unit, r.class])).toEqual([
      ['a', 'fair'],
      ['b', 'good'],
    ]);
    expect(reportLines(rankingReport(ranking), 'en').join('\n')).toContain('a | 95 | fair');
    const why = JSON.stringify(explainScore(settled.value, 'a'), (_, v: unknown) =>
      typeof v === 'bigint' ? String(v) : v,
    );
    expect(why).toContain('Not classed above a related object');
  });
});

describe('awards', () => {
  const award = (value: AwardPick) => ({
    id: 'w',
    label: text('award'),
    pick: [{ from: '2000-01-01' as const, basis: practice(text('rule')), value }],
  });
  const first = award({ within: 'cluster', take: 1 });

  it('never go to a unit a veto struck or a related object lowered; that is said', () => {
    const settled = finalClasses(boardOf({ a: 99, b: 95, c: 80 }, [flag('a', 'violation')]), {
      related: [{ unit: 'b', relation: 'unit', object: 'u', class: 'fair' }],
    });
    const proposed = proposeAwards(rank(settled), [first]);
    expect(proposed.value).toMatchObject([{ proposed: ['c'], barred: ['a', 'b'] }]);
    expect(codes(proposed)).toEqual(['barred-from-award a']);
  });

  it('stay open while nobody can tell whether a veto strikes', () => {
    const settled = finalClasses(boardOf({ a: 99, b: 95 }, [flag('a', 'violation', 'có lẽ')]), { related: [] });
    expect(proposeAwards(rank(settled), [first]).value).toMatchObject([{ proposed: [], open: ['a', 'b'] }]);
  });

  it('that ask for points go to whoever has exactly as many, and not to a hundredth less', () => {
    const some = award({ within: 'cluster', take: 3, atLeast: 80 });
    const settled = finalClasses(boardOf({ a: 80.01, b: 80, c: 79.99 }), { related: [] });
    expect(proposeAwards(rank(settled), [some]).value).toMatchObject([
      { proposed: ['a', 'b'], open: [], reserves: [] },
    ]);
  });

  it('that ask for points stay open where points may reach them, also if only just', () => {
    const some = award({ within: 'cluster', take: 5, atLeast: 80 });
    const from = (low: number, high: number) => ({ p: { low: end(low), high: end(high) } });
    const end = (n: number) => ({ at: fraction(BigInt(n)), closed: true });
    const points = { sure: from(80, 90), may: from(70, 80), not: from(70, 79) };
    const board = score(source(points), plain, { period: '2024', clusters: [clusterLike(Object.keys(points))] });
    expect(proposeAwards(rank(board), [some]).value).toMatchObject([{ proposed: ['sure'], open: ['may'] }]);
  });

  const clusters = Array.from({ length: 15 }, (_, k): Cluster => ({
    ...clusterLike(Array.from({ length: 7 }, (_u, i) => `k${k}u${i}`)),
    id: `k${k}`,
    name: text(`cluster ${k}`),
  }));
  const plain = defineRubric({ ...rubric, id: 'plain', classCaps: [] });
  const province = (points: (k: number, i: number) => number, of = clusters) =>
    score(
      source(Object.fromEntries(of.flatMap((c, k) => c.members.map(({ value }, i) => [value, { p: points(k, i) }])))),
      plain,
      { period: '2024', clusters: of },
    );

  it('of the Government are a share of the leading units: 20 % of 15 is 3, not 21 of 105', () => {
    const proposed = proposeAwards(rank(province((k, i) => 90 - k - 2 * i)), [governmentFlag]).value;
    expect(proposed).toMatchObject([{ cluster: 'leaders', proposed: ['k0u0', 'k1u0', 'k2u0'], open: [] }]);
  });

  it('do not go twice to a unit in two clusters: nobody can tell where it takes its place', () => {
    const two = [clusterLike(['a', 'b']), { ...clusterLike(['a', 'c']), id: 'c2' }];
    const board = score(source({ a: { p: 90 }, b: { p: 80 }, c: { p: 70 } }), plain, { period: '2024', clusters: two });
    expect(proposeAwards(rank(board), [first]).value).toMatchObject([
      { proposed: [], open: ['a', 'b'] },
      { proposed: [], open: ['a', 'c'] },
    ]);
  });

  it('picked from all clusters need a ranking of all', () => {
    const proposed = proposeAwards(rank(province((k, i) => 90 - k - i)), [award({ within: 'overall', take: 1 })]);
    expect(codes(proposed)).toEqual(['award-without-ranking']);
  });
});
