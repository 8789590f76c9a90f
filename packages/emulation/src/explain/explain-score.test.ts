import { printExplanation } from '@qcdc/core';
import { describe, expect, it } from 'vitest';
import { atLeast, leaf, source, text, type Value, rubricOf } from '../../test/sample.ts';
import { defineRubric, explainScore, score, type Fact, type Rubric } from '../index.ts';
import type { FactDeclaration } from '../rubric/index.ts';

const fact = (id: string, kind: FactDeclaration['kind'], more: Partial<FactDeclaration> = {}): FactDeclaration => ({
  id,
  kind,
  label: text(id),
  ...more,
});
const told = (
  rubric: Rubric,
  facts: readonly Fact[],
  indicators: Readonly<Record<string, Value>> = {},
  language: 'vi' | 'en' = 'vi',
): string => {
  const board = score(source({ a: indicators }), defineRubric(rubric), { period: '2024', facts }).value;
  const explanation = explainScore(board, 'a');
  return explanation === null ? '' : printExplanation(explanation, language);
};

describe('what was stated is told as it was stated', () => {
  const levels = [{ id: 'late', label: text('late report') }];
  const deductions = rubricOf(
    [
      leaf('order', 10, {
        give: 'changes',
        start: '100%',
        changes: [{ count: { read: 'events', fact: 'faults' }, each: -2 }],
      }),
    ],
    { facts: [fact('faults', 'events', { levels })] },
  );
  const fault = (event: string, more: object): Fact => ({
    kind: 'event',
    fact: 'faults',
    unit: 'a',
    event,
    level: 'late',
    ...more,
  });

  it('an event with its day, and why it does not count', () => {
    const lines = told(deductions, [
      fault('BC-1', { on: '2024-03-05' }),
      fault('BC-2', { exempt: { reason: 'bão số 3', confirmedBy: 'UBND tỉnh' } }),
      fault('BC-3', { unfounded: true }),
      fault('BC-4', { countedIn: '2023' }),
    ]);
    expect(lines).toContain('order [a 2024] = 8/10 điểm · bắt đầu từ 10 điểm; số lượng: faults × −2 điểm');
    expect(lines).toContain('BC-1 (05/3/2024): late report');
    expect(lines).toContain('BC-2: late report — nguyên nhân khách quan (bão số 3; UBND tỉnh xác nhận), không tính');
    expect(lines).toContain('BC-3: late report — không đúng sự thật, không tính');
    expect(lines).toContain('BC-4: late report — đã tính ở năm 2023');
  });

  it.each([
    ['atLeast', 'từ 7 trở lên'],
    ['above', 'trên 7'],
    ['atMost', 'không quá 7'],
    ['below', 'dưới 7'],
  ] as const)('a number that is only bounded (%s) is not told as exact', (bound, words) => {
    const rated = rubricOf(
      [
        leaf('order', 10, {
          give: 'bands',
          of: { read: 'fact', fact: 'n' },
          closed: 'lower',
          bands: [
            { from: 7, points: 10 },
            { to: 7, points: 0 },
          ],
        }),
      ],
      { facts: [fact('n', 'number')] },
    );
    expect(told(rated, [{ kind: 'number', fact: 'n', unit: 'a', value: 7, bound }])).toContain(`n [a 2024] = ${words}`);
  });
});

describe('the class is told with its limits and its conditions', () => {
  const flag = (id: string): FactDeclaration => fact(id, 'flag', { whenAbsent: 'none' });
  const rated = rubricOf([leaf('rate', 100, { give: 'points', of: { read: 'indicator', indicator: 'r' } })], {
    facts: [flag('fined'), flag('new'), fact('fixed', 'flag')],
    vetoes: [
      { id: 'new', label: text('founded this year'), when: { if: 'flag', fact: 'new' }, then: 'notAssessed' },
      { id: 'fined', label: text('a fine'), when: { if: 'flag', fact: 'fined' }, then: 'poor' },
    ],
    classes: {
      of: 'points',
      closed: 'lower',
      round: { decimals: 0, mode: 'nearest' },
      classes: [
        {
          id: 'good',
          label: text('good'),
          from: 80,
          conditions: [{ if: 'flag', fact: 'fixed' }],
          otherwise: 'nextBelow',
        },
        { id: 'fair', label: text('fair'), from: 50, to: 80 },
        { id: 'poor', label: text('poor'), to: 50 },
      ],
    },
  });
  const yes = (id: string): Fact => ({ kind: 'flag', fact: id, unit: 'a', value: true });
  const no: Fact = { kind: 'flag', fact: 'fixed', unit: 'a', value: false };

  it('the total before and after the rounding that the table orders', () => {
    expect(told(rated, [yes('fixed')], { r: 79.5 })).toContain(
      'Xếp loại [a 2024] = good · tổng điểm 79,5, làm tròn thành 80; mức “good”: từ 80 trở lên',
    );
    expect(told(rated, [yes('fixed')], { r: 79.4 })).toContain(
      'Xếp loại [a 2024] = fair · tổng điểm 79,4, làm tròn thành 79; mức “fair”: từ 50 đến dưới 80',
    );
  });
  it('a condition that does not hold, and one that nobody can tell', () => {
    expect(told(rated, [no], { r: 90 })).toContain('Fixed [a 2024] = không đạt · điều kiện của mức “good”');
    const open = told(rated, [], { r: 90 });
    expect(open).toContain('Xếp loại [a 2024] = good hoặc fair');
    expect(open).toContain('Fixed [a 2024] = chưa xác định được');
  });
  it('a bounded total with every class it can fall into', () => {
    const lines = told(
      {
        ...rated,
        root: {
          ...rated.root,
          children: [leaf('rate', 100, { give: 'proportion', of: { read: 'indicator', indicator: 'r' }, full: 100 })],
        },
      },
      [yes('fixed')],
      { r: atLeast(60) },
    );
    expect(lines).toContain('rate [a 2024] = 60 – 100/100 điểm');
    expect(lines).toContain('mức “good”: từ 80 trở lên; mức “fair”: từ 50 đến dưới 80');
  });
  it('a veto, and a unit that is not assessed', () => {
    expect(told(rated, [yes('fined'), yes('fixed')], { r: 90 })).toContain(
      'Xếp loại [a 2024] = poor · điều kiện loại trừ: a fine',
    );
    const out = told(rated, [yes('new'), yes('fixed')], { r: 90 });
    expect(out).toContain('Test rubric [a 2024] = không thuộc diện đánh giá');
    expect(out).toContain('Xếp loại [a 2024] = không xếp loại · điều kiện loại trừ: founded this year');
  });
});

describe('how points came about', () => {
  const by = (id: string) => ({ read: 'indicator', indicator: id }) as const;
  it('weights, coefficients, a share of what was achieved, a point in the singular', () => {
    const weighted = rubricOf(
      [
        leaf('x', 1, { give: 'points', of: by('x') }, { weight: '66.5' }),
        leaf('y', 1, { give: 'points', of: by('y') }, { weight: '33.5' }),
      ],
      {},
      {
        maximum: 100,
        adjustments: [
          {
            id: 'late',
            label: text('late'),
            percentOf: 'achieved',
            scale: { give: 'changes', changes: [{ count: { read: 'number', value: 1 }, each: '-5%' }] },
          },
        ],
      },
    );
    const lines = told(weighted, [], { x: 1, y: 1 }, 'en');
    expect(lines).toContain('= 95/100 points · weighted sum, 66.5%, 33.5%; before adjustments: 100');
    expect(lines).toContain('x [a 2024] = 1/1 point · points taken as they are: x');
    expect(lines).toContain('late [a 2024] = −5 points · 1 × −5% of the points achieved');
    const twice = rubricOf([
      leaf('x', 1, { give: 'points', of: by('x') }, { coefficient: 2 }),
      leaf('y', 1, { give: 'points', of: by('y') }),
    ]);
    expect(told(twice, [], { x: 1, y: 1 })).toContain('= 3/3 điểm · 2 × x + 1 × y');
  });
  it('a deadline of the next year, and a criterion without a value', () => {
    const due = rubricOf(
      [
        leaf('sent', 5, {
          give: 'changes',
          start: '100%',
          changes: [{ count: { read: 'daysLate', fact: 'sent-on', deadline: '+01-10' }, each: -1 }],
        }),
      ],
      { facts: [fact('sent-on', 'day')] },
    );
    expect(told(due, [{ kind: 'day', fact: 'sent-on', unit: 'a', value: '2025-01-12' }])).toContain(
      'sent [a 2024] = 3/5 điểm · bắt đầu từ 5 điểm; số ngày chậm (sent-on, hạn 10/01 năm sau) × −1 điểm',
    );
    expect(told(due, [])).toContain('sent [a 2024] = chưa có điểm (tối đa 5 điểm)');
    expect(told(due, [])).toContain('Chưa có thông tin: sent-on');
  });
});
