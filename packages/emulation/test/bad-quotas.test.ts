import { practice } from '@qcdc/core';
import { describe, expect, it } from 'vitest';
import {
  allowance,
  decidedResult,
  defineRubric,
  finalClasses,
  proposeAwards,
  provinceFlag,
  rank,
  score,
} from '../src/index.ts';
import { clusterLike, leaf, rubricOf, source, text } from './sample.ts';

const rubric = defineRubric(
  rubricOf([leaf('c', 10, { give: 'points', of: { read: 'indicator', indicator: 'p' } })], {
    classes: {
      of: 'points',
      closed: 'lower',
      classes: [
        { id: 'top', label: text('top'), from: 8 },
        { id: 'poor', label: text('poor'), to: 8 },
      ],
    },
  }),
);
const basis = [practice(text('a quota for tests'))];
const quota = { percent: 20, base: 'all', rounding: 'down', basis } as const;
const scores = score(source({ a: { p: 9 }, b: { p: 3 } }), rubric, { period: '2024' });
const problemsOf = (call: () => unknown): readonly (readonly [string, string, string, string])[] => {
  try {
    call();
  } catch (error) {
    const { problems } = error as {
      problems: readonly { code: string; path: string; text: { vi: string; en: string } }[];
    };
    return problems.map(({ code, path, text: { vi, en } }) => [code, path, vi, en]);
  }
  return [];
};

describe('a quota that limits nothing, or cannot be reckoned, is a mistake of who wrote it', () => {
  it.each([
    ['a share of 120 %', { percent: 120 }, 'percent: 120 '],
    ['a share below nothing', { percent: -1 }, 'percent: -1 '],
    ['a share in words', { percent: '20%' }, 'percent: "20%" '],
    ['no share', { percent: undefined }, 'percent: — '],
    ['a raised share below the plain one', { raisedPercent: 10 }, 'raisedPercent: 10 '],
    ['a raised share of 101 %', { raisedPercent: 101 }, 'raisedPercent: 101 '],
    ['a base of nothing', { base: [] }, 'base: [] '],
    ['a base of another kind', { base: 'top' }, 'base: "top" '],
    ['a base that is no list', { base: 5 }, 'base: 5 '],
    ['a rounding nobody knows', { rounding: 'half' }, 'rounding: "half" '],
    ['no rounding', { rounding: undefined }, 'rounding: — '],
    ['a rule for few that allows all of them', { few: { below: 5, most: 5 } }, 'few: '],
    ['a rule for few without a number', { few: { below: 5 } }, 'few: '],
    ['a basis that is none', { basis: undefined }, 'basis: — '],
  ])('%s', (_, change, begins) => {
    const bad = { ...quota, ...change } as never;
    const final = problemsOf(() => finalClasses(scores, { quotas: [{ class: 'top', quota: bad }] }));
    expect(final.map(([code, path]) => [code, path])).toEqual([
      ['emulation/bad-quota', 'finalClasses.quotas[0].quota'],
    ]);
    expect(final[0]?.[2].startsWith(begins)).toBe(true);
    expect(final[0]?.[2]).not.toBe(final[0]?.[3]);
    expect(problemsOf(() => allowance(bad, { base: 5, all: 5 })).map(([code]) => code)).toEqual(['call/bad-argument']);
    const award = {
      id: 'a',
      label: text('a'),
      pick: [{ from: '2000-01-01', basis: basis[0], value: { within: 'cluster', quota: bad } }],
    };
    const awarded = problemsOf(() =>
      proposeAwards(rank(scores, { clusters: [clusterLike(['a', 'b'])] }), [award] as never),
    );
    expect(awarded[0]?.slice(0, 2)).toEqual(['emulation/bad-award', 'proposeAwards.rules[0].pick[0].value.quota']);
  });

  it('0 % and 100 % are shares, and a share may be raised to what it is', () => {
    const places = (percent: number) =>
      allowance({ ...quota, percent, raisedPercent: percent === 0 ? 0 : 100 }, { base: 5, all: 5 }).most;
    expect([0, 20, 100].map(places)).toEqual([0, 1, 5]);
  });

  it('of fewer than no units, or of more than all, is refused', () => {
    for (const count of [{ base: -1, all: 5 }, { base: 6, all: 5 }, { base: 1.5, all: 5 }, { base: 1 }])
      expect(problemsOf(() => allowance(quota, count as never)).map(([code]) => code)).toEqual(['call/bad-argument']);
  });
});

it('an award that names no units, places or classes anybody knows is told whole', () => {
  const award = (id: string, value: object) => ({
    id,
    label: text('a'),
    pick: [{ from: '2000-01-01', basis: basis[0], value }],
  });
  const said = problemsOf(() =>
    proposeAwards(rank(scores, { clusters: [clusterLike(['a', 'b'])] }), [
      award('a', { within: 'province', take: 0, atLeast: 'many', classes: ['best'] }),
      award('b', { within: 'cluster', take: 1.5, quota: { ...quota, base: ['excellent'] } }),
    ] as never),
  );
  expect(said.map(([code, path]) => [code, path])).toEqual([
    ['emulation/bad-award', 'proposeAwards.rules[0].pick[0].value.within'],
    ['emulation/bad-award', 'proposeAwards.rules[0].pick[0].value.take'],
    ['emulation/bad-award', 'proposeAwards.rules[0].pick[0].value.atLeast'],
    ['emulation/unknown-class', 'proposeAwards.rules[0].pick[0].value'],
    ['emulation/bad-award', 'proposeAwards.rules[1].pick[0].value.take'],
    ['emulation/unknown-class', 'proposeAwards.rules[1].pick[0].value'],
  ]);
});

describe('what stands beside a quota', () => {
  const finals = (options: object) => problemsOf(() => finalClasses(scores, options));
  const one = { class: 'top', quota };
  it.each([
    ['an end nobody knows for those over it', { ...one, over: 'below' }],
    ['a misspelt part', { ...one, groupof: () => 'a' }],
    ['a group that is no function', { ...one, groupOf: 'cluster' }],
  ])('%s is refused', (_, bad) => {
    expect(finals({ quotas: [bad] }).map(([code]) => code)).toEqual(['call/bad-option']);
  });
  it('a unit in no group is never counted in another', () => {
    expect(finals({ quotas: [{ ...one, groupOf: () => undefined }] }).map(([code]) => code)).toEqual([
      'emulation/no-group',
    ]);
  });
  it('a tie decision that decides nothing is named', () => {
    const ties = [{ order: ['a', 'b'], by: text('x'), reason: 'r' }];
    const { findings } = finalClasses(scores, { quotas: [one], ties });
    expect(findings.map((f) => f.code)).toContain('emulation/tie-decision-unused');
  });
  it('ranking rules, decisions and awards of another shape are refused', () => {
    const call = (options: object) =>
      problemsOf(() => rank(scores, { clusters: [clusterLike(['a', 'b'])], ...options }));
    expect(call({ rule: { by: 'beauty', remainingTies: 'shared' } }).map(([code]) => code)).toEqual([
      'call/bad-option',
    ]);
    expect(call({ decisions: [null] }).map(([code]) => code)).toEqual(['call/bad-option']);
    expect(call({ decisions: [{ order: 'ab' }] }).map(([code]) => code)).toEqual(['call/bad-option']);
    const ranking = rank(scores, { clusters: [clusterLike(['a', 'b'])] });
    expect(problemsOf(() => proposeAwards(ranking, [null as never])).map(([code]) => code)).toEqual([
      'call/bad-argument',
    ]);
    const twice = problemsOf(() => proposeAwards(ranking, [provinceFlag, provinceFlag]));
    expect(twice.map(([code, path]) => [code, path])).toEqual([['emulation/award-twice', 'proposeAwards.rules[1].id']]);
  });
});

it('the result of a unit nobody scored, or with points of a criterion nobody knows, is never made', () => {
  expect(problemsOf(() => decidedResult(scores.value, 'z')).map(([code]) => code)).toEqual(['emulation/unknown-unit']);
  expect(problemsOf(() => decidedResult(scores.value, 'a', { z: 1 })).map(([code]) => code)).toEqual([
    'emulation/unknown-criterion',
  ]);
  expect(problemsOf(() => decidedResult(scores.value, 'a', { c: 'tám' })).map(([code]) => code)).toEqual([
    'emulation/not-an-amount',
  ]);
});
