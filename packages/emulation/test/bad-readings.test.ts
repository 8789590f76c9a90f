import { expect, it } from 'vitest';
import { rubricFromJson, rubricToJson, type Rubric } from '../src/index.ts';
import type { PaymentRule, Reading } from '../src/rubric/index.ts';
import { bands, leaf, text, rubricOf } from './sample.ts';

const flag = (fact: string) => ({ if: 'flag', fact }) as const;
const plain = leaf('c', 10, bands('i'));
const two = [
  { id: 'good', label: text('good'), from: 8 },
  { id: 'poor', label: text('poor'), to: 8 },
] as const;
const readingOf = (of: Reading): Rubric =>
  rubricOf([leaf('c', 10, { give: 'points', of })], {
    facts: [
      { id: 'marks', kind: 'marks', label: text('marks') },
      { id: 'works', kind: 'records', label: text('works'), fields: [{ id: 'points', label: text('points') }] },
      { id: 'votes', kind: 'ballots', label: text('votes'), levels: [{ id: 'yes', label: text('yes'), mark: 1 }] },
    ],
  });
const paid = (share: PaymentRule['share']): Rubric => {
  const rubric = rubricOf([plain], { classes: { of: 'points', closed: 'lower', classes: two } });
  const { basis } = rubric;
  const whole = { read: 'number', value: 1 } as const;
  return { ...rubric, payments: [{ id: 'fund', label: text('fund'), whole, measuredIn: text('đ'), share, basis }] };
};

const wrong: readonly (readonly [name: string, rubric: Rubric, code: string, path: string])[] = [
  [
    'a trim where no mean is trimmed',
    readingOf({ read: 'marks', fact: 'marks', statistic: 'mean', trim: 1 }),
    'emulation/marks-unfit',
    'root.children[0].scale.of.trim',
  ],
  [
    'weights for a median',
    readingOf({ read: 'marks', fact: 'marks', statistic: 'median', weights: { a: 1 } }),
    'emulation/marks-unfit',
    'root.children[0].scale.of.weights',
  ],
  [
    'a marker who weighs nothing',
    readingOf({ read: 'marks', fact: 'marks', statistic: 'mean', weights: { a: 0 } }),
    'emulation/weight-not-positive',
    'root.children[0].scale.of.weights.a',
  ],
  [
    'a sum of records that says not of what',
    readingOf({ read: 'records', fact: 'works', statistic: 'sum' }),
    'emulation/records-unfit',
    'root.children[0].scale.of',
  ],
  [
    'a field no record has',
    readingOf({ read: 'records', fact: 'works', statistic: 'sum', of: { read: 'field', field: 'weight' } }),
    'emulation/unknown-field',
    'root.children[0].scale.of.of',
  ],
  [
    'records of a fact that has none',
    readingOf({ read: 'records', fact: 'marks', statistic: 'count' }),
    'emulation/wrong-fact-kind',
    'root.children[0].scale.of',
  ],
  [
    'a mean of ballots of all members',
    readingOf({ read: 'ballots', fact: 'votes', statistic: 'mean', of: 'members' }),
    'emulation/mean-of-members',
    'root.children[0].scale.of.of',
  ],
  [
    'points of other units, which are not scored yet',
    rubricOf([
      plain,
      leaf('d', 10, {
        give: 'points',
        of: { read: 'peers', statistic: 'mean', of: { read: 'achieved', criterion: 'c', as: 'points' } },
      }),
    ]),
    'emulation/criterion-not-earlier',
    'root.children[1].scale.of.of',
  ],
  [
    'a minimum over the maximum',
    rubricOf([{ ...plain, minimum: 10 }]),
    'emulation/minimum-over-maximum',
    'root.children[0].minimum',
  ],
  [
    'a group that asks for points of its own',
    rubricOf([plain], {}, { minimum: 1 }),
    'emulation/minimum-of-group',
    'root.minimum',
  ],
  [
    'points below the minimum',
    rubricOf(
      [leaf('c', 10, { give: 'cases', cases: [{ when: flag('f'), points: -6 }], otherwise: 0 }, { minimum: -5 })],
      {
        facts: [{ id: 'f', kind: 'flag', label: text('f') }],
      },
    ),
    'emulation/points-under-minimum',
    'root.children[0].scale.cases[0].points',
  ],
  [
    'a class nobody is paid for',
    paid({ by: 'class', percent: { good: 100 } }),
    'emulation/class-without-percent',
    'payments[0].share.percent',
  ],
  [
    'more than all of the money',
    paid({ by: 'class', percent: { good: 120, poor: 0 } }),
    'emulation/not-a-percent',
    'payments[0].share.percent.good',
  ],
  [
    'money by a class that is none',
    paid({ by: 'class', percent: { good: 100, poor: 0, best: 100 } }),
    'emulation/unknown-class',
    'payments[0].share.percent.best',
  ],
  [
    'money by bands that leave out the top',
    paid({
      by: 'points',
      closed: 'lower',
      bands: [
        { to: 5, percent: 0 },
        { from: 5, to: 10, percent: 100 },
      ],
    }),
    'emulation/band-gap',
    'payments[0].share.bands',
  ],
];

it.each(wrong)('%s is refused with its place, in both languages', (_, rubric, code, path) => {
  const { value, findings } = rubricFromJson(JSON.stringify(rubricToJson(rubric)));
  expect(value).toBeNull();
  expect(findings.map((f) => [f.code, f.where.field])).toContainEqual([code, path]);
  for (const { message } of findings) expect(message.vi).not.toBe(message.en);
});
