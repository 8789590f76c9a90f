import { describe, expect, it } from 'vitest';
import { excellentUnitQuota2026, finalClasses, publicUnitClasses2026 as rubric, score } from '../../src/index.ts';
import { source } from '../sample.ts';
import { expectGolden, given, judged, no, num, rating, total, yes, type Known, type Stated } from './worked-example.ts';

interface Tasks {
  readonly tasks: number;
  readonly done: number;
  readonly inTime: number;
  readonly beyond: number;
  readonly late: number;
}
const all: Tasks = { tasks: 50, done: 50, inTime: 50, beyond: 15, late: 0 };
const taskFacts = (tasks: Partial<Tasks>): readonly Stated[] => {
  const t = { ...all, ...tasks };
  return [
    num('tasks', t.tasks),
    num('tasks-done', t.done),
    num('tasks-in-time', t.inTime),
    num('tasks-beyond', t.beyond),
    num('tasks-late', t.late),
  ];
};
const unit = (
  points: number | string,
  tasks: Partial<Tasks> = {},
  facts: readonly Stated[] = [yes('shortcomings-fixed')],
): Known => ({
  period: '2026',
  name: 'Trường Mẫu (dữ liệu mẫu)',
  facts: [
    ...given({ general: 30, results: `${Math.round(Number(points) * 1000) - 30_000}/1000` }),
    ...taskFacts(tasks),
    ...facts,
  ],
});

const worked: Known = {
  period: '2026',
  name: 'Trường Mẫu (dữ liệu mẫu)',
  facts: [
    ...given({ general: '27.5', results: '64.25' }),
    ...taskFacts({ tasks: 40, done: 40, inTime: 40, beyond: 11 }),
    yes('shortcomings-fixed'),
  ],
};

describe('a worked example of the class of a public service unit', () => {
  it('27,5 + 64,25 = 91,75, but only 11 of 40 tasks (27,5 %) went beyond: the authority decides', () => {
    expect(total(rubric, worked)).toBe('91.75');
    expect(rating(rubric, worked)).toBe('authority');
  });
  it('is explained with each side condition', () => expectGolden(rubric, judged(rubric, worked).board));
  it('12 of 40 tasks beyond are just 30 %: excellent', () => {
    const facts = [...(worked.facts ?? []).filter((f) => f.fact !== 'tasks-beyond'), num('tasks-beyond', 12)];
    expect(rating(rubric, { ...worked, facts })).toBe('excellent');
  });
});

it.each([
  [90, 'excellent', 'good'],
  [70, 'good', 'done'],
  [50, 'done', 'failed'],
])('from %d points the class is %s, one thousandth less is %s', (edge, here, below) => {
  expect([edge, edge + 0.001, edge - 0.001].map((p) => rating(rubric, unit(p)))).toEqual([here, here, below]);
});

describe('excellent asks for more than points; what is missed goes to the authority, never down by itself', () => {
  it.each([
    ['all tasks in time and to quality', { inTime: 50 }, { inTime: 49 }],
    ['30 % of the tasks beyond what was required', { beyond: 15 }, { beyond: 14 }],
  ])('%s', (_, enough, missed) => {
    expect([rating(rubric, unit(95, enough)), rating(rubric, unit(95, missed))]).toEqual(['excellent', 'authority']);
  });
  it('no constituent unit failed, and earlier shortcomings were put right', () => {
    expect(rating(rubric, unit(95, {}, [yes('shortcomings-fixed'), yes('constituent-failed')]))).toBe('authority');
    expect(rating(rubric, unit(95, {}, [no('shortcomings-fixed')]))).toBe('authority');
    // Nobody said whether they were: the authority, if they were not.
    expect(rating(rubric, unit(95, {}, []))).toBe('undecided: excellent or good or done or failed');
  });
});

describe('good and completed', () => {
  it('good asks for all tasks in time and to quality', () => {
    expect([rating(rubric, unit(80)), rating(rubric, unit(80, { inTime: 49, late: 1 }))]).toEqual([
      'good',
      'authority',
    ]);
  });
  it.each([
    [50, 10, 'done'],
    [50, 9, 'done'],
    [50, 11, 'authority'],
    [49, 10, 'authority'],
  ])('completed with %d of 50 tasks done and %d late: %s', (done, late, expected) => {
    expect(rating(rubric, unit(60, { done, inTime: done - late, late }))).toBe(expected);
  });
});

describe('vetoes', () => {
  it('wrongdoing in personnel work fixes the lowest class at 100 points', () => {
    const wrong = unit(100, {}, [yes('shortcomings-fixed'), yes('wrongdoing')]);
    expect(judged(rubric, wrong).class).toMatchObject({ class: 'failed', because: 'veto', by: 'wrongdoing' });
  });
  it.each([
    [35, 'authority'],
    [36, 'authority'],
    [34, 'failed'],
  ])('%d of 50 tasks done at 60 points: %s', (done, expected) => {
    expect(rating(rubric, unit(60, { done, inTime: done }))).toBe(expected);
  });
  it('less than 70 % because of force majeure is for the authority', () => {
    const facts = [yes('shortcomings-fixed'), yes('force-majeure')];
    expect(rating(rubric, unit(60, { done: 34, inTime: 34 }, facts))).toBe('authority');
  });
});

it('a number of tasks that was not stated leaves the class open', () => {
  const facts = (unit(80).facts ?? []).filter((f) => f.fact !== 'tasks-done');
  expect(rating(rubric, { period: '2026', facts })).toBe('undecided: good or failed');
});

describe('the quota of excellent units', () => {
  const units = (excellent: number, good: number, raised = false) => {
    const names = Array.from({ length: excellent + good }, (_, i) => `u${i}`);
    const facts = names.flatMap((name, i) =>
      (unit(i < excellent ? 99 - i : 75).facts ?? []).map((f) => ({ ...f, unit: name })),
    );
    const board = score(source(Object.fromEntries(names.map((n) => [n, {}]))), rubric, { period: '2026', facts });
    const [group] = finalClasses(board, {
      quotas: [{ ...excellentUnitQuota2026, raised: () => raised }],
    }).value.final.quotas;
    return [group?.kept.length, group?.over.length];
  };
  it.each([
    // 20 % of the good ones, cut down: 10 → 2, 14 → 2, 15 → 3; 25 % of 12 → 3 where results are outstanding.
    [4, 10, false, [2, 2]],
    [4, 14, false, [2, 2]],
    [4, 15, false, [3, 1]],
    [4, 12, false, [2, 2]],
    [4, 12, true, [3, 1]],
  ])('%d excellent and %d good, outstanding results: %s, keep and lose %j', (excellent, good, raised, expected) => {
    expect(units(excellent, good, raised)).toEqual(expected);
  });
  it('with fewer than five units one at most; with five the share counts', () => {
    expect(units(2, 2)).toEqual([1, 1]);
    expect(units(1, 4)).toEqual([0, 1]);
  });
});
