import { fact, indicator, levels, one } from './feature.ts';
import { leaf, text, rubricOf } from '../sample.ts';
import type { Rubric } from '../../src/index.ts';
import type { PointScale } from '../../src/rubric/index.ts';

const flag = (id: string) => ({ if: 'flag', fact: id }) as const;
export const num = (id: string, value: number) => ({ kind: 'number', fact: id, value }) as const;
export const scaleOf = (r: Rubric): unknown => r.root.children?.[0]?.scale;

export const allOrNothing = one(10, { give: 'allOrNothing', when: flag('held') }, [fact('held', 'flag')]);
export const fixedLevels = one(2, { give: 'levels', fact: 'speed', points: { earlier: 2, onTime: 1, late: 0 } }, [
  fact('speed', 'choice', { levels: levels('earlier', 'onTime', 'late') }),
]);
export const percentLevels = one(
  8,
  { give: 'levels', fact: 'grade', points: { full: '100%', most: '75%', half: '50%' } },
  [fact('grade', 'choice', { levels: levels('full', 'most', 'half') })],
);
export const proportion = one(
  30,
  {
    give: 'proportion',
    of: { read: 'share', part: { read: 'fact', fact: 'done' }, of: { read: 'fact', fact: 'planned' } },
    full: 1,
  },
  [fact('done', 'number'), fact('planned', 'number')],
);
export const ratioBands = one(30, {
  give: 'bands',
  of: indicator('rate'),
  closed: 'lower',
  bands: [
    { from: 10, points: 30 },
    { from: 5, to: 10, points: 20 },
    { from: 1, to: 5, points: 10 },
    { to: 1, points: 5 },
  ],
});
export const countBands = one(
  30,
  {
    give: 'bands',
    of: { read: 'fact', fact: 'cases' },
    closed: 'lower',
    bands: [
      { from: 10, points: 30 },
      { from: 5, to: 10, points: 20 },
      { from: 1, to: 5, points: 10 },
      { to: 1, points: 0 },
    ],
  },
  [fact('cases', 'number')],
);
const severity = fact('violations', 'events', { levels: levels('minor', 'serious', 'grave'), whenAbsent: 'none' });
export const worst = one(
  30,
  { give: 'event', fact: 'violations', take: 'worst', points: { minor: 20, serious: 10, grave: 5 }, none: 30 },
  [severity],
);
export const perEvent = one(
  2,
  { give: 'changes', changes: [{ count: { read: 'fact', fact: 'regulations' }, each: '0.5' }] },
  [fact('regulations', 'number')],
);
export const deduct: PointScale = {
  give: 'changes',
  start: '100%',
  changes: [{ count: { read: 'events', fact: 'violations' }, each: '-1.5' }],
};
export const deduction = rubricOf([leaf('x', 6, deduct), leaf('y', 6, { give: 'allOrNothing', when: flag('held') })], {
  facts: [severity, fact('held', 'flag')],
});
const lateness = fact('gaps', 'events', { levels: levels('missing', 'partial'), whenAbsent: 'none' });
export const missingOrPartial = one(
  6,
  {
    give: 'changes',
    start: '100%',
    changes: [
      { count: { read: 'events', fact: 'gaps', levels: ['missing'] }, each: '-1.5' },
      { count: { read: 'events', fact: 'gaps', levels: ['partial'] }, each: '-0.75' },
    ],
  },
  [lateness],
);
export const graduated = one(9, {
  give: 'changes',
  start: '100%',
  changes: [
    {
      cases: [
        { when: { if: 'compare', reading: indicator('rate'), below: 25 }, points: -3 },
        { when: { if: 'compare', reading: indicator('rate'), below: 50 }, points: -2 },
        { when: { if: 'compare', reading: indicator('rate'), below: 70 }, points: -1 },
        { when: { if: 'compare', reading: indicator('rate'), below: 80 }, points: '-0.5' },
      ],
    },
  ],
});
export const onceACause = one(
  5,
  {
    give: 'changes',
    start: '100%',
    changes: [{ count: { read: 'events', fact: 'violations', once: 'cause' }, each: '-0.6' }],
  },
  [severity],
);
export const onceAWindow = one(
  5,
  {
    give: 'changes',
    start: '100%',
    changes: [{ count: { read: 'events', fact: 'violations', once: 'window' }, each: '-0.6' }],
  },
  [severity],
);
export const percentDeduction = one(
  20,
  { give: 'changes', start: '100%', changes: [{ count: { read: 'events', fact: 'violations' }, each: '-25%' }] },
  [severity],
);
export const bestEvidence = one(
  5,
  { give: 'event', fact: 'prizes', take: 'best', points: { province: 3, nation: 5 }, none: 0 },
  [fact('prizes', 'events', { levels: levels('province', 'nation'), whenAbsent: 'none' })],
);
export const tree = rubricOf(
  [
    {
      id: 'g1',
      label: text('group 1'),
      maximum: 30,
      children: [
        leaf('c1', 10, { give: 'points', of: { read: 'fact', fact: 'p1' } }),
        leaf('c2', 20, { give: 'points', of: { read: 'fact', fact: 'p2' } }),
      ],
    },
    {
      id: 'g2',
      label: text('group 2'),
      children: [leaf('c3', 70, { give: 'points', of: { read: 'fact', fact: 'p3' } })],
    },
  ],
  { facts: [fact('p1', 'number'), fact('p2', 'number'), fact('p3', 'number')] },
  { maximum: 100 },
);
