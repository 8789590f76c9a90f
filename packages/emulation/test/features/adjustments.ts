import type { Rubric } from '../../src/index.ts';
import type { Adjustment, FactDeclaration } from '../../src/rubric/index.ts';
import { leaf, text, rubricOf } from '../sample.ts';
import { event, fact, given, levels, total, type Feature } from './feature.ts';

const base = leaf('base', 100, { give: 'points', of: { read: 'fact', fact: 'base' } });
const basePoints = (value: number) => ({ kind: 'number', fact: 'base', value }) as const;
const count = (id: string, value: number) => ({ kind: 'number', fact: id, value }) as const;
const withAdjustments = (adjustments: readonly Adjustment[], facts: readonly FactDeclaration[]): Rubric =>
  rubricOf([base], { facts: [fact('base', 'number'), ...facts] }, { maximum: 100, adjustments });
const each = (id: string, points: number | string, more: Partial<Adjustment> = {}): Adjustment => ({
  id,
  label: text(id),
  scale: { give: 'changes', changes: [{ count: { read: 'fact', fact: id }, each: points }] },
  ...more,
});
const awards = fact('awards', 'events', { levels: levels('city', 'nation'), whenAbsent: 'none' });
const fines = fact('fines', 'events', { levels: levels('fine'), whenAbsent: 'none' });

const ofTotal = withAdjustments(
  [
    {
      id: 'penalty',
      label: text('penalty'),
      scale: { give: 'changes', changes: [{ count: { read: 'events', fact: 'fines' }, each: '-5%' }] },
      percentOf: 'achieved',
    },
  ],
  [fines],
);
const inside = withAdjustments([each('extra', 1, { to: 5, upTo: 'maximum' })], [fact('extra', 'number')]);
const beyond = withAdjustments([each('extra', 10, { upTo: 'unlimited' })], [fact('extra', 'number')]);
const section = withAdjustments(
  [
    {
      id: 'bonus-section',
      label: text('bonus section'),
      from: 0,
      to: 5,
      upTo: 'unlimited',
      scale: {
        give: 'changes',
        changes: [
          { count: { read: 'fact', fact: 'models' }, each: 2 },
          { count: { read: 'fact', fact: 'articles' }, each: 1 },
        ],
      },
    },
  ],
  [fact('models', 'number'), fact('articles', 'number')],
);
const perCriterion = rubricOf([{ ...base, adjustments: [each('extra', 1, { to: 3, upTo: 'unlimited' })] }], {
  facts: [fact('base', 'number'), fact('extra', 'number')],
});
const byAward = withAdjustments(
  [
    {
      id: 'flag',
      label: text('flag held'),
      scale: { give: 'event', fact: 'awards', take: 'best', points: { city: 10, nation: 15 }, none: 0 },
      upTo: 'unlimited',
    },
  ],
  [awards],
);
const supplement = withAdjustments(
  [
    {
      id: 'supplement',
      label: text('supplement'),
      scale: { give: 'points', of: { read: 'fact', fact: 'given' } },
      from: -5,
      to: 5,
    },
  ],
  [fact('given', 'points', { whenAbsent: 'none' })],
);
const net = withAdjustments(
  [
    {
      id: 'net',
      label: text('net'),
      from: -10,
      to: 10,
      scale: {
        give: 'changes',
        changes: [
          { count: { read: 'fact', fact: 'good' }, each: 2 },
          { count: { read: 'fact', fact: 'bad' }, each: -3 },
        ],
      },
    },
  ],
  [fact('good', 'number'), fact('bad', 'number')],
);
const late = withAdjustments(
  [
    {
      id: 'late',
      label: text('late'),
      scale: {
        give: 'changes',
        changes: [
          {
            cases: [
              {
                when: { if: 'compare', reading: { read: 'daysLate', fact: 'sent', deadline: '12-15' }, atLeast: 3 },
                points: -1,
              },
            ],
          },
        ],
      },
    },
  ],
  [fact('sent', 'day')],
);
const fined = (event_: string, more: object = {}) => event('fines', 'fine', { event: event_, ...more });

/** F15–F19, F21–F23, F58, F62, F63: points beside the maximum, and events that do not count. */
export const adjustmentFeatures: readonly Feature[] = [
  {
    id: 'F15',
    name: 'A deduction as percent of the grand total, for each event',
    construct: '`adjustments` with `percentOf: achieved`',
    example: ofTotal.root.adjustments,
    cases: [
      given('90 points, two fines at −5 %', '81', () =>
        total(ofTotal, { facts: [basePoints(90), fined('1'), fined('2')] }),
      ),
    ],
  },
  {
    id: 'F16',
    name: 'Bonus inside the maximum',
    construct: '`upTo: maximum`',
    example: inside.root.adjustments,
    cases: [
      given('97 points, bonus 4', '100', () => total(inside, { facts: [basePoints(97), count('extra', 4)] })),
      given('90 points, bonus 9, of which 5 count', '95', () =>
        total(inside, { facts: [basePoints(90), count('extra', 9)] }),
      ),
    ],
  },
  {
    id: 'F17',
    name: 'Bonus beyond the maximum',
    construct: '`upTo: unlimited`',
    example: beyond.root.adjustments,
    cases: [given('97 points, bonus 10', '107', () => total(beyond, { facts: [basePoints(97), count('extra', 1)] }))],
  },
  {
    id: 'F18',
    name: 'A bonus section with its own maximum',
    construct: 'an adjustment with several `changes` and `to`',
    example: section.root.adjustments,
    cases: [
      given('two models, three articles: 7, of which 5 count', '95', () =>
        total(section, { facts: [basePoints(90), count('models', 2), count('articles', 3)] }),
      ),
    ],
  },
  {
    id: 'F19',
    name: 'A bonus maximum for each criterion',
    construct: '`adjustments` on a criterion',
    example: perCriterion.root.children?.[0]?.adjustments,
    cases: [
      given('100 points, bonus 4 of at most 3', '103', () =>
        total(perCriterion, { facts: [basePoints(100), count('extra', 4)] }),
      ),
    ],
  },
  {
    id: 'F21',
    name: 'Bonus by award held',
    construct: '`give: event` in an adjustment',
    example: byAward.root.adjustments,
    cases: [
      given('a city flag', '107', () => total(byAward, { facts: [basePoints(97), event('awards', 'city')] })),
      given('city and Government flag: the higher counts', '112', () =>
        total(byAward, { facts: [basePoints(97), event('awards', 'city'), event('awards', 'nation')] }),
      ),
      given('none', '97', () => total(byAward, { facts: [basePoints(97)] })),
    ],
  },
  {
    id: 'F22',
    name: 'Supplementary points of an upper level, with a mandatory reason',
    construct: 'a fact of kind `points`',
    example: supplement.root.adjustments,
    cases: [
      given('+2 with a reason', '92', () =>
        total(supplement, {
          facts: [
            basePoints(90),
            { kind: 'points', fact: 'given', value: 2, by: 'province', reason: 'sudden task well done' },
          ],
        }),
      ),
      given('+2 without a reason', 'emulation/reason-missing', () =>
        total(supplement, {
          facts: [basePoints(90), { kind: 'points', fact: 'given', value: 2, by: 'province', reason: ' ' }],
        }),
      ),
    ],
  },
  {
    id: 'F23',
    name: 'Net of bonus and penalty, clamped; the lower end may be negative',
    construct: '`from` and `to` of an adjustment',
    example: net.root.adjustments,
    cases: [
      given('1 good, 5 bad: −13, clamped to −10', '80', () =>
        total(net, { facts: [basePoints(90), count('good', 1), count('bad', 5)] }),
      ),
      given('2 good, 1 bad', '91', () => total(net, { facts: [basePoints(90), count('good', 2), count('bad', 1)] })),
    ],
  },
  {
    id: 'F58',
    name: 'Penalty for lateness',
    construct: '`daysLate` in an adjustment',
    example: late.root.adjustments,
    cases: [
      given('2 days late', '90', () =>
        total(late, { facts: [basePoints(90), { kind: 'day', fact: 'sent', value: '2024-12-17' }] }),
      ),
      given('3 days late', '89', () =>
        total(late, { facts: [basePoints(90), { kind: 'day', fact: 'sent', value: '2024-12-18' }] }),
      ),
    ],
  },
  {
    id: 'F62',
    name: 'Objective cause confirmed by an authority, or a complaint found untrue, is not counted',
    construct: '`exempt`, `unfounded` of an event',
    example: {
      kind: 'event',
      fact: 'fines',
      event: '1',
      level: 'fine',
      exempt: { reason: 'flood', confirmedBy: 'province' },
    },
    cases: [
      given('one fine, confirmed exempt', '90', () =>
        total(ofTotal, {
          facts: [basePoints(90), fined('1', { exempt: { reason: 'flood', confirmedBy: 'province' } })],
        }),
      ),
      given('exempt, but nobody confirmed it', '85.5', () =>
        total(ofTotal, { facts: [basePoints(90), fined('1', { exempt: { reason: 'flood', confirmedBy: '' } })] }),
      ),
      given('found untrue', '90', () => total(ofTotal, { facts: [basePoints(90), fined('1', { unfounded: true })] })),
    ],
  },
  {
    id: 'F63',
    name: 'One event counts in one period only',
    construct: '`countedIn` of an event, and one id an event',
    example: { kind: 'event', fact: 'fines', event: '1', level: 'fine', countedIn: '2023' },
    cases: [
      given('already counted in 2023', '90', () =>
        total(ofTotal, { facts: [basePoints(90), fined('1', { countedIn: '2023' })] }),
      ),
      given('the same event stated twice', '85.5', () =>
        total(ofTotal, { facts: [basePoints(90), fined('1'), fined('1')] }),
      ),
    ],
  },
];
