import { expect, it } from 'vitest';
import { defineRubric, openAppraisal, statedPoints, takeSteps, type WantedStep } from '../src/index.ts';
import { bands, leaf, rubricOf, text } from './sample.ts';

const plain = leaf('c', 10, bands('i'));
const appraised = defineRubric(
  rubricOf([plain, leaf('d', 5, { give: 'points', of: { read: 'indicator', indicator: 'j' } })], {
    appraisal: {
      columns: ['self', 'team'].map((id) => ({ id, label: text(id), by: text(id) })),
      final: 'team',
      objectionDays: 5,
    },
  }),
);
const by = { by: 'somebody', at: '2025-01-10' } as const;
const enter = (column: string, criterion: string, to: number | string, reason?: string): WantedStep => ({
  step: 'score',
  ...by,
  column,
  criterion,
  to,
  ...(reason === undefined ? {} : { reason }),
});
const self = [enter('self', 'c', 10), enter('self', 'd', 5), { step: 'submit', ...by, column: 'self' }] as const;
const published = [
  ...self,
  { step: 'submit', ...by, column: 'team' },
  { step: 'publish', ...by, decision: '1/QĐ', result: { total: 15, class: null, facts: [] } },
] as const;
const replacing = {
  step: 'replace',
  ...by,
  decision: '2/QĐ',
  replaces: '1/QĐ',
  result: { total: 6, class: null, facts: [] },
} as const;

// What is wrong in an appraisal is wrong in data, not in a rubric: a finding, and the history stays as it was.
const refusals: readonly (readonly [string, readonly WantedStep[], WantedStep, string, string?])[] = [
  ['points a tenth over the maximum', [], enter('self', 'd', 5.1), 'points-out-of-range', 'd'],
  ['points below zero', [], enter('self', 'd', '-1/3'), 'points-out-of-range', 'd'],
  ['8/10, which is 8 of 10 or 0.8', [], enter('self', 'c', '8/10'), 'points-unreadable', 'c'],
  ['7/20, which could be written 0.35', [], enter('self', 'c', '7/20'), 'points-unreadable', 'c'],
  ['2/5 of a criterion of 5 points', [], enter('self', 'd', '2/5'), 'points-unreadable', 'd'],
  ['a share in percent', [], enter('self', 'c', '85%'), 'points-unreadable', 'c'],
  ['a thousand and 250, or one and a quarter', [], enter('self', 'c', '1,250'), 'points-unreadable', 'c'],
  ['points of a group', [], enter('self', 'total', 1), 'not-a-scored-criterion', 'total'],
  [
    'a column handed on with a leaf unscored',
    [enter('self', 'c', 0)],
    { step: 'submit', ...by, column: 'self' },
    'unscored-criterion',
    'd',
  ],
  ['a changed score without a reason', self, enter('team', 'c', 6), 'reason-missing', 'c'],
  ['a changed score with a blank reason', self, enter('team', 'c', 6, '  '), 'reason-missing', 'c'],
  ['a rubric returned without saying why', self, { step: 'return', ...by, column: 'self' }, 'reason-missing'],
  ['an objection without a reason', published, { step: 'object', ...by }, 'reason-missing'],
  ['a replacing decision without a reason', published, { ...replacing, changes: { c: 1 } }, 'reason-missing'],
  [
    'a replacing decision with points over the maximum',
    published,
    { ...replacing, reason: 'a mistake', changes: { d: 6 } },
    'points-out-of-range',
    'd',
  ],
];
const cases = refusals.map(([name, before, step, code, field]) => ({ name, before, step, code, field }));
it.each(cases)('$name is refused, and says where', ({ before, step, code, field }) => {
  const { value, findings } = takeSteps(openAppraisal(appraised, { unit: 'u', period: '2024' }), before);
  expect(findings).toEqual([]);
  const refused = takeSteps(value, [step]);
  expect(refused.findings.map((f) => [f.code, f.severity, f.where.field])).toEqual([
    [`emulation/${code}`, 'error', field],
  ]);
  expect(refused.value).toEqual(value);
});

it('points at the maximum, and at zero, are points', () => {
  const edge = [enter('self', 'c', 10), enter('self', 'd', 0)];
  expect(takeSteps(openAppraisal(appraised, { unit: 'u', period: '2024' }), edge).findings).toEqual([]);
});

const result = { total: 15, class: null, facts: [] };
const complete = published.slice(0, -1);
const strange: readonly (readonly [string, readonly WantedStep[], object, string])[] = [
  ['a part nobody knows', [], { ...enter('self', 'c', 1), colum: 'self' }, 'step-part-unknown'],
  ['a reason that is no text', [], { ...enter('self', 'c', 1), reason: 7 }, 'reason-unreadable'],
  ['documents that are no list', [], { ...enter('self', 'c', 1), evidence: 'minutes' }, 'evidence-unreadable'],
  ['a document without a name', [], { ...enter('self', 'c', 1), evidence: ['minutes', null] }, 'evidence-unreadable'],
  [
    'a published total beyond the sheet',
    complete,
    { step: 'publish', ...by, decision: '1', result: { ...result, total: 15.5 } },
    'result-out-of-range',
  ],
  [
    'a published total below nothing',
    complete,
    { step: 'publish', ...by, decision: '1', result: { ...result, total: -1 } },
    'result-out-of-range',
  ],
  [
    'a kept fact of another unit',
    complete,
    {
      step: 'publish',
      ...by,
      decision: '1',
      result: { ...result, facts: [{ kind: 'flag', unit: 'v', fact: 'f', value: true }] },
    },
    'result-of-another',
  ],
  [
    'a kept fact that is none',
    complete,
    { step: 'publish', ...by, decision: '1', result: { ...result, facts: ['veto'] } },
    'result-unreadable',
  ],
  [
    'a number of a decision used before',
    [...published, { ...replacing, reason: 'r', changes: { c: 1 } }],
    { ...replacing, decision: '1/QĐ', replaces: '2/QĐ', reason: 'r', changes: { c: 2 } },
    'decision-twice',
  ],
];
it.each(strange.map(([name, before, step, code]) => ({ name, before, step, code })))(
  '$name is refused, in both languages',
  ({ before, step, code }) => {
    const { value, findings } = takeSteps(openAppraisal(appraised, { unit: 'u', period: '2024' }), before);
    expect(findings).toEqual([]);
    const refused = takeSteps(value, [step as WantedStep]);
    expect(refused.findings.map((f) => f.code)).toEqual([`emulation/${code}`]);
    expect(refused.findings[0]?.message.vi).not.toBe(refused.findings[0]?.message.en);
    expect(refused.value).toEqual(value);
  },
);

it('what is no appraisal, no list of steps, or a history with something in it that is no step, is a mistake of the program', () => {
  const one = openAppraisal(appraised, { unit: 'u', period: '2024' });
  expect(() => takeSteps(one, null as never)).toThrow('call/bad-argument');
  expect(() => takeSteps({} as never, [])).toThrow('call/bad-argument');
  expect(() => statedPoints([{} as never])).toThrow('call/bad-argument');
  for (const history of [[{ step: 'erase' }], [null], 'none', [{ ...enter('self', 'c', 1), at: '1/1/2025' }]])
    expect(() => openAppraisal(appraised, { unit: 'u', period: '2024', history } as never)).toThrow('call/bad-option');
});

it('points may be written with a comma, with a sign, or as a ratio that can be meant in one way', () => {
  const read = (to: number | string) => {
    const { value, findings } = takeSteps(openAppraisal(appraised, { unit: 'u', period: '2024' }), [
      enter('self', 'c', to),
    ]);
    expect(findings).toEqual([]);
    const [step] = value.history;
    return step?.step === 'score' ? step.to : null;
  };
  expect([8.5, '8,5', '+8', ' 7.25 ', '17/2', '2/3', 8.333333333333334].map(read)).toEqual([
    8.5,
    '8.5',
    '8',
    '7.25',
    '17/2',
    '2/3',
    8.333333333333334,
  ]);
});
