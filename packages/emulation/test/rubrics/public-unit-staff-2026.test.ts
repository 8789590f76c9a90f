import { ok } from '@qcdc/core';
import { describe, expect, it } from 'vitest';
import {
  excellentStaffQuota2026,
  finalClasses,
  meanOfPeriods,
  publicUnitStaff2026 as rubric,
  score,
  type Fact,
} from '../../src/index.ts';
import { printPoints } from '../../src/score/print-points.ts';
import { source } from '../sample.ts';
import { expectGolden, given, judged, rating, total, yes, type Known, type Stated } from './worked-example.ts';

const person = (points: number | string, facts: readonly Stated[] = []): Known => ({
  period: '2026',
  name: 'Viên chức mẫu (dữ liệu mẫu)',
  facts: [...given({ general: 30, results: `${Math.round(Number(points) * 1000) - 30_000}/1000` }), ...facts],
});
const who = source({ mau: {} });
const month = (period: string, general: number, results: number) =>
  score(who, rubric, {
    period,
    facts: given({ general, results }).map((f, i): Fact => ({
      where: { source: `${period}.xlsx`, cell: `C${i + 2}` },
      ...f,
      unit: 'mau',
    })),
  });

const monthOf = (n: number): string => `2026-M${String(n).padStart(2, '0')}`;

describe('a worked example of the yearly class of staff', () => {
  // Every quarter 28 + 66 = 94; 27 + 60 = 87; 28 + 61 = 89: (94 + 87 + 89) ÷ 3 = 90, just excellent.
  const months = [0, 3, 6, 9].flatMap((before) => [
    month(monthOf(before + 1), 28, 66),
    month(monthOf(before + 2), 27, 60),
    month(monthOf(before + 3), 28, 61),
  ]);
  it('is the mean of the months, not rounded', () => {
    const year = meanOfPeriods(months, { period: '2026' }).value.get('mau');
    expect(printPoints(year?.points ?? null, 'en')).toBe('90');
    expect(year?.class?.class).toBe('excellent');
  });
  it('is explained month by month', () => {
    const nameOf = () => 'Viên chức mẫu (dữ liệu mẫu)';
    const named = months.map((m) => ({ ...m, value: { ...m.value, nameOf } }));
    return expectGolden(rubric, meanOfPeriods(named, { period: '2026' }).value);
  });
  it('a discipline stated for the year fixes the class of the year', () => {
    const facts: readonly Fact[] = [{ kind: 'flag', fact: 'disciplined', unit: 'mau', value: true }];
    const year = meanOfPeriods(months, { period: '2026', facts }).value.get('mau');
    expect(year?.class).toMatchObject({ class: 'failed', because: 'veto', by: 'disciplined' });
    expect(printPoints(year?.points ?? null, 'en')).toBe('90');
  });
  it('somebody with less than six months of work in the year is not classed', () => {
    const facts: readonly Fact[] = [{ kind: 'flag', fact: 'less-than-six-months', unit: 'mau', value: true }];
    expect(meanOfPeriods(months, { period: '2026', facts }).value.get('mau')).toMatchObject({
      state: 'notAssessed',
      points: null,
    });
  });
  it('two of twelve months are no year, nor are thirteen', () => {
    for (const parts of [months.slice(0, 2), [...months, month('2026-M12', 28, 61)]]) {
      const year = meanOfPeriods(parts, { period: '2026' });
      expect(year.value.get('mau')).toMatchObject({ state: 'notScored', class: { state: 'none' } });
      expect(year.findings.map((f) => f.code)).toContain('emulation/parts-do-not-fill-period');
    }
  });
  it('a month without a score leaves the year without one', () => {
    const open = score(who, rubric, { period: '2026-M12' });
    expect(meanOfPeriods([...months.slice(0, 11), open], { period: '2026' }).value.get('mau')).toMatchObject({
      state: 'notScored',
      class: { state: 'none' },
    });
  });
});

it.each([
  [90, 'excellent', 'good'],
  [70, 'good', 'done'],
  [50, 'done', 'failed'],
])('from %d points the class is %s, one thousandth less is %s', (edge, here, below) => {
  expect([edge, edge + 0.001, edge - 0.001].map((p) => rating(rubric, person(p)))).toEqual([here, here, below]);
});

describe('vetoes', () => {
  it.each(['ideological-decline', 'disciplined', 'corruption'])('%s fixes the lowest class at 100 points', (fact) => {
    expect(rating(rubric, person(100, [yes(fact)]))).toBe('failed');
  });
  it('a manager who found, reported and put the corruption right is for the authority', () => {
    const resolved = [yes('corruption'), yes('corruption-resolved')];
    expect([90, 80, 60].map((p) => rating(rubric, person(p, resolved)))).toEqual([
      'authority',
      'authority',
      'authority',
    ]);
    expect(rating(rubric, person(49, resolved))).toBe('failed');
  });
  it('less than six months of work: not classed', () => {
    expect(rating(rubric, person(90, [yes('less-than-six-months')]))).toBe('notAssessed');
  });
});

it('points that were not given leave no score; more than 30 or 70 are a mistake', () => {
  expect(total(rubric, { period: '2026', facts: given({ general: 30 }) })).toBe('emulation/fact-not-stated');
  expect(total(rubric, { period: '2026', facts: given({ general: '30.01', results: 70 }) })).toBe(
    'emulation/points-out-of-range',
  );
  expect(total(rubric, { period: '2026', facts: given({ general: 30, results: 70 }) })).toBe('100');
});

it('the head is not classed above the unit', () => {
  const { board } = judged(rubric, person(95));
  const capped = (unitClass: string) =>
    finalClasses(ok(board), {
      related: [{ unit: 'mau', relation: 'headed-unit', object: 'u', class: unitClass }],
    }).value.get('mau')?.class?.class;
  expect(['excellent', 'good', 'done', 'failed'].map(capped)).toEqual(['excellent', 'good', 'done', 'failed']);
});

describe('the quota of excellent staff counts in every group of similar duty', () => {
  // Teachers: 2 excellent, 9 good; office: 1 excellent, 4 good.
  const people = [
    ...Array.from({ length: 11 }, (_, i) => [`gv${i}`, i < 2 ? 96 - i : 75] as const),
    ...Array.from({ length: 5 }, (_, i) => [`vp${i}`, i < 1 ? 90 : 75] as const),
  ];
  const facts = people.flatMap(([name, points]) =>
    (person(points).facts ?? []).map((f): Fact => ({ ...f, unit: name })),
  );
  const board = score(source(Object.fromEntries(people.map(([n]) => [n, {}]))), rubric, { period: '2026', facts });
  const kept = (raised: boolean) =>
    finalClasses(board, {
      // None of them heads a unit.
      related: [],
      quotas: [{ ...excellentStaffQuota2026, groupOf: (name) => name.slice(0, 2), raised: () => raised }],
    }).value.final.quotas.map((g) => [g.group, g.allowed.most, g.kept.length]);
  it('20 % of 9 is one, 20 % of 4 none', () => {
    expect(kept(false)).toEqual([
      ['gv', 1, 1],
      ['vp', 0, 0],
    ]);
  });
  it('25 % in a unit that is itself excellent: two of 9, one of 4', () => {
    expect(kept(true)).toEqual([
      ['gv', 2, 2],
      ['vp', 1, 1],
    ]);
  });
});
