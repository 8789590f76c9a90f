import { ok, type RawTable } from '@qcdc/core';
import { describe, expect, it } from 'vitest';
import {
  defineRubric,
  openAppraisal,
  readScoreForm,
  score,
  statedPoints,
  takeSteps,
  type Fact,
  type WantedStep,
} from '../src/index.ts';
import { bands, leaf, rubricOf, source, text } from './sample.ts';

const flag = (id: string) => ({ id, kind: 'flag', label: text(id), whenAbsent: 'none' }) as const;
const given = (fact: string) => ({ give: 'points', of: { read: 'fact', fact } }) as const;
const by = { by: 'somebody', at: '2025-01-10' } as const;
const enter = (criterion: string, to: number): WantedStep => ({ step: 'score', ...by, column: 'self', criterion, to });
const appraisal = { columns: [{ id: 'self', label: text('self'), by: text('self') }], final: 'self' } as const;
const fined = { give: 'event', fact: 'fines', take: 'worst', points: { grave: 0 }, none: 10 } as const;
const sheet = defineRubric(
  rubricOf(
    [
      leaf('a', 10, given('points-a')),
      leaf('b', 10, fined, { stop: { when: { if: 'flag', fact: 'ended' }, class: 'poor' } }),
    ],
    {
      facts: [
        { id: 'points-a', kind: 'number', label: text('Points of a') },
        {
          id: 'fines',
          kind: 'events',
          label: text('fines'),
          levels: [{ id: 'grave', label: text('grave') }],
          whenAbsent: 'none',
        },
        flag('ended'),
      ],
      classes: {
        of: 'points',
        closed: 'lower',
        classes: [
          { id: 'good', label: text('good'), from: 15 },
          { id: 'poor', label: text('poor'), to: 15 },
        ],
      },
      appraisal,
    },
  ),
);
const { value: filled } = takeSteps(openAppraisal(sheet, { unit: 'u', period: '2024' }), [
  enter('a', 8),
  enter('b', 10),
  { step: 'submit', ...by, column: 'self' },
]);
const scored = (facts: readonly Fact[]) =>
  score(source({ u: {} }), sheet, { period: '2024', stated: statedPoints([filled]), facts });
const ended = (value: boolean): Fact => ({ kind: 'flag', unit: 'u', fact: 'ended', value });

describe('beside the points of a form', () => {
  it('a fact that says other points is named, as is every fact that no longer counts', () => {
    const said = (value: number) =>
      scored([
        { kind: 'number', unit: 'u', fact: 'points-a', value },
        { kind: 'event', unit: 'u', fact: 'fines', event: 'VP-1', level: 'grave', on: '2024-05-01' },
        ended(false),
      ]).findings.map((f) => {
        expect(f.message.vi).not.toBe(f.message.en);
        return [f.code.slice(10), f.severity, f.where.field, f.unfolded?.length];
      });
    expect(said(5)).toEqual([
      ['fact-beside-points', 'warning', 'points-a', undefined],
      ['fact-beside-points', 'info', 'fines', undefined],
    ]);
    expect(said(8)).toEqual([['fact-beside-points', 'info', 'points-a', 2]]);
  });

  it('a stop ends the assessment: that is said, and nobody is asked for figures', () => {
    const { value, findings } = scored([ended(true)]);
    expect(findings.map((f) => [f.code, f.severity])).toEqual([['emulation/assessment-ended', 'info']]);
    expect(value.get('u')?.reasons[0]?.code).toBe('emulation/assessment-ended');
    expect(value.get('u')?.class).toMatchObject({ class: 'poor', because: 'stop' });
  });
});

describe('the total of a form', () => {
  const bonus = {
    id: 'bonus',
    label: text('Bonus'),
    from: 0,
    to: 5,
    upTo: 'unlimited',
    scale: given('bonus'),
  } as const;
  const beside = defineRubric(
    rubricOf(
      [leaf('a', 10, bands('x')), leaf('b', 10, bands('x'))],
      { appraisal, facts: [{ id: 'bonus', kind: 'number', label: text('Bonus'), whenAbsent: 'none' }] },
      { adjustments: [bonus] },
    ),
  );
  const cell = (value: string | number) => ({ value, at: {} });
  const table = (
    name: string,
    headers: readonly string[],
    rows: readonly (readonly (string | number)[])[],
  ): RawTable => ({
    name,
    columns: headers.map((header, c) => ({ key: `k${c}`, header, at: {} })),
    rows: rows.map((row) => ({ at: {}, cells: new Map(row.map((value, c) => [`k${c}`, cell(value)] as const)) })),
  });
  const said = (...rows: readonly (readonly [string, string, number])[]) => {
    const form = [
      table('Phiếu chấm điểm', ['Mã tiêu chí', 'Tiêu chí', 'Điểm chấm'], rows),
      table(
        'Thông tin phiếu',
        ['Thông tin phiếu', 'Nội dung'],
        [
          ['Mã bảng chấm điểm', beside.id],
          ['Mã đơn vị', 'u'],
          ['Kỳ', '2024'],
          ['Mã cột điểm', 'self'],
        ],
      ),
    ];
    const { findings } = readScoreForm(ok(form), openAppraisal(beside, { unit: 'u', period: '2024' }), by);
    return findings.map((f) => [f.code.slice(10), f.expected, f.actual]);
  };
  const lines = [
    ['a', 'a', 7.5],
    ['b', 'b', 2],
  ] as const;

  it('is compared with what is given, with bonus rows and with those left blank', () => {
    const wrong = (sum: string, total: string) => [
      ['subtotal-wrong', { vi: sum, en: sum.replace(',', '.') }, { vi: total, en: total }],
    ];
    expect(said(...lines, ['', 'Tổng cộng', 9.5])).toEqual([]);
    expect(said(...lines, ['', 'Tổng cộng', 12])).toEqual(wrong('9,5', '12'));
    expect(said(...lines, ['bonus', 'Bonus', 2.5], ['', 'Tổng cộng', 12])).toEqual([]);
    expect(said(...lines, ['bonus', 'Bonus', 2], ['', 'Tổng cộng', 10])).toEqual(wrong('11,5', '10'));
  });
});
