import type { Outcome } from '@qcdc/core';
import { describe, expect, it } from 'vitest';
import {
  defineRubric,
  openAppraisal,
  score,
  statedPoints,
  takeSteps,
  type DecidedResult,
  type Fact,
  type WantedStep,
} from '../src/index.ts';
import { bands, leaf, rubricOf, source, text } from './sample.ts';

const flag = (id: string) => ({ id, kind: 'flag', label: text(id), whenAbsent: 'none' }) as const;
const rubric = defineRubric(
  rubricOf([leaf('a', 10, bands('x')), leaf('b', 10, bands('x'))], {
    id: 'appraised',
    facts: [flag('violation'), flag('gone')],
    classes: {
      of: 'points',
      closed: 'lower',
      classes: [
        { id: 'good', label: { vi: 'Tốt', en: 'Good' }, from: 15 },
        { id: 'poor', label: { vi: 'Yếu', en: 'Poor' }, to: 15 },
      ],
    },
    appraisal: {
      columns: ['self', 'council'].map((id) => ({ id, label: text(id), by: text(id) })),
      final: 'council',
      objectionDays: 5,
    },
  }),
);
const on = { by: 'somebody', at: '2025-01-10' } as const;
const enter = (criterion: string, to: number): WantedStep => ({
  step: 'score',
  ...on,
  column: 'self',
  criterion,
  to,
  reason: 'because',
});
const complete: readonly WantedStep[] = [
  enter('a', 10),
  enter('b', 8),
  { step: 'submit', ...on, column: 'self' },
  { step: 'submit', ...on, column: 'council' },
];
const codes = ({ findings }: Outcome<unknown>) => findings.map((f) => f.code.slice(10));

describe('a decision made by a rubric whose classes were renamed since', () => {
  const renamed = defineRubric({
    ...rubric,
    facts: [flag('violation')],
    vetoes: [{ id: 'violation', label: text('violation'), when: { if: 'flag', fact: 'violation' }, then: 'weak' }],
    root: {
      ...rubric.root,
      children: [leaf('a', 10, bands('x')), leaf('b', 10, bands('x'))],
    },
    classes: {
      of: 'points',
      closed: 'lower',
      classes: [
        { id: 'fine', label: { vi: 'Đạt', en: 'Fine' }, from: 15 },
        { id: 'weak', label: { vi: 'Kém', en: 'Weak' }, to: 15 },
      ],
    },
  });
  const by = (result: DecidedResult) => {
    const { value: published, findings } = takeSteps(openAppraisal(rubric, { unit: 'u', period: '2024' }), [
      ...complete,
      { step: 'publish', ...on, decision: '1/QĐ', result },
    ]);
    expect(findings).toEqual([]);
    const stated = statedPoints([published]);
    return score(source({ u: {} }), renamed, { period: '2024', stated });
  };

  it('is told, with the classes there are; what it made public stands', () => {
    const outcome = by({ total: '18', class: 'good', facts: [] });
    expect(outcome.findings.filter(({ code }) => code === 'emulation/class-of-decision-unknown')).toMatchObject([
      {
        severity: 'error',
        where: { unit: 'u', period: '2024' },
        expected: { vi: 'Đạt | Kém', en: 'Fine | Weak' },
        actual: 'good',
      },
    ]);
    expect(outcome.value.get('u')?.class).toMatchObject({ class: 'good', because: 'decision' });
  });

  it('is told also where its total is no longer that of the points', () => {
    expect(codes(by({ total: '17', class: 'good', facts: [] }))).toEqual([
      'class-of-decision-unknown',
      'result-changed-since',
    ]);
  });

  it('that gave no class is not asked for one', () => {
    expect(codes(by({ total: '18', class: null, facts: [] }))).not.toContain('class-of-decision-unknown');
  });

  it('is told of facts it kept that the rubric no longer asks for', () => {
    const kept: Fact = { kind: 'flag', unit: 'u', fact: 'gone', value: true };
    expect(codes(by({ total: '18', class: null, facts: [kept] }))).toContain('undeclared-fact');
    expect(codes(by({ total: '18', class: null, facts: [] }))).not.toContain('undeclared-fact');
  });
});
