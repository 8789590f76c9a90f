import { fraction } from '@qcdc/core/exact';
import { describe, expect, it } from 'vitest';
import { clusterLike, leaf, rubricOf, source, text } from '../../test/sample.ts';
import { defineRubric } from '../rubric/define-rubric.ts';
import { whatIf } from '../rank/what-if.ts';
import type { Fact } from './fact.ts';
import { printPoints } from './print-points.ts';
import { score } from './score.ts';

const levels = [{ id: 'fine', label: text('fine') }];
const fact = (id: string, kind: string, more: object = {}) => ({ id, kind, label: text(id), ...more });
// Everything silent gives 10 points and the top class: what is dropped in silence would show as 10, "top".
const rubric = defineRubric(
  rubricOf(
    [
      leaf('c', 100, {
        give: 'changes',
        start: 10,
        changes: [
          { count: { read: 'fact', fact: 'n' }, each: 1 },
          { count: { read: 'events', fact: 'fines' }, each: -1 },
        ],
      }),
    ] as never,
    {
      facts: [
        fact('veto', 'flag', { whenAbsent: 'none' }),
        fact('n', 'number', { whenAbsent: 'none' }),
        fact('sent', 'day', { whenAbsent: 'none' }),
        fact('fines', 'events', { whenAbsent: 'none', levels }),
        fact('marks', 'marks'),
      ] as never,
      vetoes: [{ id: 'veto', label: text('veto'), when: { if: 'flag', fact: 'veto' }, then: 'low' }],
      classes: {
        of: 'points',
        closed: 'lower',
        classes: [
          { id: 'top', label: text('top'), from: 5 },
          { id: 'low', label: text('low'), to: 5 },
        ],
      } as never,
    },
  ),
);
const run = (...facts: readonly object[]) =>
  score(source({ a: {}, b: {} }), rubric, {
    period: '2024',
    facts: facts.map((f) => ({ unit: 'a', ...f })) as unknown as readonly Fact[],
  });
const outcome = (...facts: readonly object[]) => {
  const { value, findings } = run(...facts);
  const a = value.get('a');
  return {
    points: printPoints(a?.points ?? null, 'vi'),
    class: a?.class?.class ?? null,
    codes: findings.map((f) => f.code.replace('emulation/', '')),
    findings,
    other: value.get('b')?.class?.class,
  };
};
const flag = (value: unknown, more: object = {}) => ({ kind: 'flag', fact: 'veto', value, ...more });
const n = (value: unknown, more: object = {}) => ({ kind: 'number', fact: 'n', value, ...more });
const fine = (event: string, more: object = {}) => ({ kind: 'event', fact: 'fines', event, level: 'fine', ...more });

describe('a fact that can be used', () => {
  it.each([
    ['nothing', [], '10', 'top'],
    ['a veto', [flag(true)], '10', 'low'],
    ['a number as typed', [n('8,5')], '18,5', 'top'],
    ['a double', [n(8.333333333333334)], '≈ 18,33', 'top'],
    ['a ratio', [n('17/2')], '18,5', 'top'],
    ['the year as a number', [flag(true, { period: 2024 })], '10', 'low'],
    ['the year in words', [flag(true, { period: 'Năm 2024' })], '10', 'low'],
    ['the year by its days', [flag(true, { period: '2024-01-01..2024-12-31' })], '10', 'low'],
    ['an event of May', [fine('1', { period: '2024-M05' })], '9', 'top'],
    ['an event of a day as people write it', [fine('1', { on: '20/05/2024' })], '9', 'top'],
    ['an event of a day with a time', [fine('1', { on: '2024-05-20T10:00' })], '9', 'top'],
  ])('%s', (_, facts, points, rating) => {
    const got = outcome(...facts);
    expect([got.points, got.class]).toEqual([points, rating]);
    expect(got.codes).toEqual([]);
  });
  it('any finite double is taken exactly', () => {
    expect(run(n(0.1 + 0.2)).value.get('a')?.points?.low).toEqual(fraction(1030000000000000004n, 10n ** 17n));
    expect(run(n(1e-7)).value.get('a')?.points?.low).toEqual(fraction(100000001n, 10n ** 7n));
  });
});

describe('a fact that cannot be used leaves its unit unscored, with the reason, and nobody else', () => {
  const veto = (got: ReturnType<typeof outcome>, code: string): void => {
    expect(got.class).toBeNull();
    expect(got.other).toBe('top');
    const finding = got.findings.find((f) => f.code === `emulation/${code}`);
    expect(finding?.where).toMatchObject({ unit: 'a' });
    expect(finding?.message.vi).not.toBe('');
    expect(finding?.message.en).not.toBe(finding?.message.vi);
  };
  it.each([
    ['"true"', [flag('true')], 'unreadable-fact'],
    ['1', [flag(1)], 'unreadable-fact'],
    ['a period nobody can read', [flag(true, { period: 'kỳ này' })], 'unreadable-fact'],
    ['a misspelt key', [flag(true, { perod: '2024' })], 'unreadable-fact'],
    ['another kind', [n(1, { fact: 'veto' })], 'wrong-fact-kind'],
    ['no kind, and not a value of the declared one', [{ fact: 'veto', value: 'true' }], 'unreadable-fact'],
    ['no kind where several can be meant', [{ fact: 'fines', event: '1', level: 'fine' }], 'wrong-fact-kind'],
    ['a kind that is null', [{ fact: 'veto', kind: null, value: true }], 'wrong-fact-kind'],
    ['with a kind and without one, differing', [n(1), { fact: 'n', value: 2 }], 'fact-contradicts'],
    ['not a number', [n('tám')], 'unreadable-fact'],
    ['NaN', [n(Number.NaN)], 'unreadable-fact'],
    ['thousands or decimals', [n('1,000')], 'unreadable-fact'],
    ['no such day', [fine('1', { on: '2024-02-30' })], 'unreadable-fact'],
    ['"true" for unfounded', [fine('1', { unfounded: 'true' })], 'unreadable-fact'],
    ['another level', [fine('1', { level: 'grave' })], 'unknown-level'],
    ['yes and no', [flag(true), flag(false)], 'fact-contradicts'],
    ['two numbers', [n(1), n(2)], 'fact-contradicts'],
    ['one event on two days', [fine('1', { on: '2024-05-01' }), fine('1', { on: '2024-06-01' })], 'fact-contradicts'],
    ['an event, and none', [fine('1'), { kind: 'none', fact: 'fines' }], 'fact-contradicts'],
  ])('%s', (_, facts, code) => {
    veto(outcome(...facts), code);
  });
  it.each([
    ['a flag', { fact: 'veto', value: true }, flag(true)],
    ['a number', { fact: 'n', value: '8,5' }, n('8,5')],
    ['a bounded number', { fact: 'n', value: 3, bound: 'atLeast' }, n(3, { bound: 'atLeast' })],
    ['a number stated as not known', { fact: 'n', value: null }, n(null)],
    ['a day', { fact: 'sent', value: '20/01/2025' }, { kind: 'day', fact: 'sent', value: '20/01/2025' }],
  ])('%s may leave its kind to the rubric', (_, plain, whole) => {
    expect(outcome(plain)).toEqual(outcome(whole));
    expect(outcome(plain).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
  it('names the part and what stands there, in the words of each language', () => {
    const said = (fact: object) => {
      const { vi, en } =
        outcome(fact).findings.find((f) => f.code === 'emulation/unreadable-fact')?.message ?? text('');
      return [vi, en];
    };
    expect(said(flag('đang xem xét'))).toEqual([
      'Thông tin "veto": không đọc được giá trị, đang ghi "đang xem xét".',
      '"veto": the value cannot be read; it says "đang xem xét".',
    ]);
    expect(said({ ...fine('1'), level: undefined })).toEqual([
      'Thông tin "fines": chưa ghi mức.',
      '"fines": the level is not stated.',
    ]);
    expect(said(flag(true, { perod: '2024' }))).toEqual([
      'Thông tin "veto" không có mục "perod".',
      '"veto" has no such part: "perod".',
    ]);
  });
  it('and stays unscored by another rubric', () => {
    const { value } = run(flag('true'));
    expect(whatIf(value, rubric).value.get('a')?.class?.class ?? null).toBeNull();
  });
  it('an event of a year may or may not be of a quarter', () => {
    const { value } = score(source({ a: {} }), rubric, {
      period: '2024-Q1',
      facts: [{ ...fine('1', { period: '2024' }), unit: 'a' }] as never,
    });
    expect(value.get('a')).toMatchObject({ points: null, reasons: [{ code: 'emulation/event-without-day' }] });
  });
});

it.each([
  ['2024-12-31T17:30:00Z', 10],
  ['2024-12-31T16:59:59.000Z', 9],
  ['2023-12-31T17:00:00Z', 9],
  ['2024-05-01T23:30:00+07:00', 9],
  ['2024-05-01T08:00:00', 9],
])('a moment is the day it is in Vietnam: %s', (on, points) => {
  expect(outcome(fine('1', { on })).points).toBe(String(points));
});

it('points by unit that are no map are a mistake of the program', () => {
  expect(() =>
    score(source({ a: {} }), rubric, { period: '2024', stated: { value: {}, findings: [] } as never }),
  ).toThrow('call/bad-option');
});

describe('a fact that is not used is named', () => {
  it.each([
    ['twice', [n(1), n('1.0')], 'fact-twice', '11'],
    ['one event twice', [fine('1'), fine('1')], 'fact-twice', '9'],
    ['an event of last year', [fine('1', { on: '2023-05-01' })], 'events-outside-period', '10'],
    ['another period', [n(1, { period: '2023' })], 'facts-of-other-period', '10'],
    ['another unit', [n(1, { unit: 'x' })], 'facts-of-other-units', '10'],
    ['no unit', [n(1, { unit: 7 })], 'unreadable-fact', '10'],
    ['not asked for', [n(1, { fact: 'm' })], 'undeclared-fact', '10'],
  ])('%s', (_, facts, code, points) => {
    const got = outcome(...facts);
    expect(got.codes).toEqual([code]);
    expect(got.points).toBe(points);
  });
  it.each([[null], ['veto'], [7], [undefined]])('%j is no fact', (given) => {
    const { findings } = score(source({ a: {} }), rubric, { period: '2024', facts: [given] as never });
    expect(findings.map((f) => f.code)).toEqual(['emulation/not-a-fact']);
  });
  it('names every fact of a unit that is not scored', () => {
    const [finding] = run(n(1, { unit: 'x' }), n(1, { unit: 'y' })).findings;
    expect(finding?.unfolded?.map((f) => [f.where.unit, f.where.field])).toEqual([
      ['x', 'n'],
      ['y', 'n'],
    ]);
  });
});

describe('lists of units are compared with each other', () => {
  const codes = (options: object): readonly string[] =>
    score(source({ a: {}, b: {} }), rubric, { period: '2024', ...options }).findings.map((f) => f.code);
  const cluster = (id: string, ...units: readonly string[]) => ({ ...clusterLike(units), id });
  it.each([
    ['twice in a list', { only: ['a', 'a'] }, 'unit-listed-twice'],
    ['known to nobody', { only: ['a', 'aa'] }, 'unit-nobody-knows'],
    ['no unit at all', { only: [] }, 'no-units'],
    ['in two clusters', { clusters: [cluster('1', 'a'), cluster('2', 'a', 'b')] }, 'in-two-clusters'],
    ['twice in a cluster', { clusters: [cluster('1', 'a', 'b', 'a')] }, 'unit-listed-twice'],
    ['a cluster of nobody', { clusters: [cluster('1', 'a', 'b'), cluster('2')] }, 'empty-cluster'],
  ])('%s', (_, options, code) => {
    expect(codes(options)).toEqual([`emulation/${code}`]);
  });
  it('a unit twice in a list is scored once', () => {
    expect(score(source({ a: {} }), rubric, { period: '2024', only: ['a', 'a'] }).value.units).toEqual(['a']);
  });
});
