import { event, given, total, type Feature } from './feature.ts';
import {
  num,
  scaleOf,
  allOrNothing,
  fixedLevels,
  percentLevels,
  proportion,
  ratioBands,
  countBands,
  worst,
  perEvent,
  deduct,
  deduction,
  missingOrPartial,
  graduated,
  onceACause,
  onceAWindow,
  percentDeduction,
  bestEvidence,
  tree,
} from './scales-rubrics.ts';

/** F1–F14 and F20: how a criterion gives points. */
export const scaleFeatures: readonly Feature[] = [
  {
    id: 'F1',
    name: 'Tree of groups, criteria and components; maxima add up',
    construct: '`children`, `maximum`; checked when the rubric is defined',
    example: tree.root,
    cases: [
      given('10 + 15 + 60 points', '85', () => total(tree, { facts: [num('p1', 10), num('p2', 15), num('p3', 60)] })),
      given('a component with more than its maximum', 'emulation/points-out-of-range', () =>
        total(tree, { facts: [num('p1', 11), num('p2', 15), num('p3', 60)] }),
      ),
    ],
  },
  {
    id: 'F2',
    name: 'All or nothing',
    construct: '`give: allOrNothing`',
    example: scaleOf(allOrNothing),
    cases: [
      given('held', '10', () => total(allOrNothing, { facts: [{ kind: 'flag', fact: 'held', value: true }] })),
      given('not held', '0', () => total(allOrNothing, { facts: [{ kind: 'flag', fact: 'held', value: false }] })),
      given('not stated', 'emulation/fact-not-stated', () => total(allOrNothing, {})),
    ],
  },
  {
    id: 'F3',
    name: 'Levels with fixed points',
    construct: '`give: levels`',
    example: scaleOf(fixedLevels),
    cases: (['earlier', 'onTime', 'late'] as const).map((value, i) =>
      given(value, String(2 - i), () => total(fixedLevels, { facts: [{ kind: 'choice', fact: 'speed', value }] })),
    ),
  },
  {
    id: 'F4',
    name: 'Levels as percent of the maximum',
    construct: '`give: levels` with points such as `75%`',
    example: scaleOf(percentLevels),
    cases: [
      given('most of 8', '6', () =>
        total(percentLevels, { facts: [{ kind: 'choice', fact: 'grade', value: 'most' }] }),
      ),
    ],
  },
  {
    id: 'F5',
    name: 'Linear proportion, between 0 and the maximum',
    construct: '`give: proportion`',
    example: scaleOf(proportion),
    cases: [
      given('7 of 9 done', '≈ 23.33', () => total(proportion, { facts: [num('done', 7), num('planned', 9)] })),
      given('12 of 9 done', '30', () => total(proportion, { facts: [num('done', 12), num('planned', 9)] })),
      given('nothing planned', 'emulation/nothing-to-divide-by', () =>
        total(proportion, { facts: [num('done', 0), num('planned', 0)] }),
      ),
    ],
  },
  {
    id: 'F6',
    name: 'Bands on a ratio',
    construct: '`give: bands` on an indicator',
    example: scaleOf(ratioBands),
    cases: [
      given('10 %', '30', () => total(ratioBands, { indicators: { rate: 10 } })),
      given('9.99 %', '20', () => total(ratioBands, { indicators: { rate: 9.99 } })),
      given('5 %', '20', () => total(ratioBands, { indicators: { rate: 5 } })),
      given('4.99 %', '10', () => total(ratioBands, { indicators: { rate: 4.99 } })),
    ],
  },
  {
    id: 'F7',
    name: 'Bands on a count',
    construct: '`give: bands` on a fact or a figure',
    example: scaleOf(countBands),
    cases: [
      given('9 cases', '20', () => total(countBands, { facts: [num('cases', 9)] })),
      given('10 cases', '30', () => total(countBands, { facts: [num('cases', 10)] })),
      given('"more than 9" cases', '20 – 30', () =>
        total(countBands, { facts: [{ kind: 'number', fact: 'cases', value: 9, bound: 'above' }] }),
      ),
    ],
  },
  {
    id: 'F8',
    name: 'The worst event decides',
    construct: '`give: event`, `take: worst`',
    example: scaleOf(worst),
    cases: [
      given('one minor, one grave', '5', () =>
        total(worst, { facts: [event('violations', 'minor'), event('violations', 'grave')] }),
      ),
      given('none', '30', () => total(worst, {})),
    ],
  },
  {
    id: 'F9',
    name: 'Points for each event, with a cap',
    construct: '`give: changes` with `count`, `each`, and the maximum or `cap`',
    example: scaleOf(perEvent),
    cases: [
      given('3 regulations', '1.5', () => total(perEvent, { facts: [num('regulations', 3)] })),
      given('7 regulations', '2', () => total(perEvent, { facts: [num('regulations', 7)] })),
    ],
  },
  {
    id: 'F10',
    name: 'Deduction from the maximum, never below 0 for the content',
    construct: '`give: changes`, `start: 100%`, negative `each`',
    example: deduct,
    cases: [
      given('five violations at −1.5 of 6, and 6 points elsewhere', '6', () =>
        total(deduction, {
          facts: [
            ...[1, 2, 3, 4, 5].map((n) => event('violations', 'minor', { event: `v${n}` })),
            { kind: 'flag', fact: 'held', value: true },
          ],
        }),
      ),
      given('four violations', '6', () =>
        total(deduction, {
          facts: [
            ...[1, 2, 3, 4].map((n) => event('violations', 'minor', { event: `v${n}` })),
            { kind: 'flag', fact: 'held', value: true },
          ],
        }),
      ),
      given('three violations', '7.5', () =>
        total(deduction, {
          facts: [
            ...[1, 2, 3].map((n) => event('violations', 'minor', { event: `v${n}` })),
            { kind: 'flag', fact: 'held', value: true },
          ],
        }),
      ),
    ],
  },
  {
    id: 'F11',
    name: 'A deduction for "missing", half of it for "partial or late"',
    construct: '`changes` on events of different `levels`',
    example: scaleOf(missingOrPartial),
    cases: [
      given('one missing, one partial', '3.75', () =>
        total(missingOrPartial, { facts: [event('gaps', 'missing'), event('gaps', 'partial')] }),
      ),
    ],
  },
  {
    id: 'F12',
    name: 'Graduated deduction by ratio, the worst applies',
    construct: '`changes` with `cases`, worst first',
    example: scaleOf(graduated),
    cases: [
      given('24.9 %', '6', () => total(graduated, { indicators: { rate: 24.9 } })),
      given('25 %', '7', () => total(graduated, { indicators: { rate: 25 } })),
      given('79 %', '8.5', () => total(graduated, { indicators: { rate: 79 } })),
      given('80 %', '9', () => total(graduated, { indicators: { rate: 80 } })),
    ],
  },
  {
    id: 'F13',
    name: 'Errors of one cause, or of one hour, count once',
    construct: '`events` with `once: cause` or `once: window`',
    example: [scaleOf(onceACause), scaleOf(onceAWindow)],
    cases: [
      given('three errors, two of one cause', '3.8', () =>
        total(onceACause, {
          facts: [
            event('violations', 'minor', { event: 'e1', cause: 'power' }),
            event('violations', 'minor', { event: 'e2', cause: 'power' }),
            event('violations', 'minor', { event: 'e3' }),
          ],
        }),
      ),
      given('two interruptions in one hour', '4.4', () =>
        total(onceAWindow, {
          facts: [
            event('violations', 'minor', { event: 'e1', window: '09' }),
            event('violations', 'minor', { event: 'e2', window: '09' }),
          ],
        }),
      ),
    ],
  },
  {
    id: 'F14',
    name: "A deduction as percent of the item's points for each failure",
    construct: '`each: -25%`',
    example: scaleOf(percentDeduction),
    cases: [
      given('two failures of 20 points', '10', () =>
        total(percentDeduction, {
          facts: [event('violations', 'minor', { event: '1' }), event('violations', 'minor', { event: '2' })],
        }),
      ),
      given('five failures', '0', () =>
        total(percentDeduction, { facts: [1, 2, 3, 4, 5].map((n) => event('violations', 'minor', { event: `${n}` })) }),
      ),
    ],
  },
  {
    id: 'F20',
    name: 'Only the best of several evidences counts',
    construct: '`give: event`, `take: best`; `give: best` over scales',
    example: scaleOf(bestEvidence),
    cases: [
      given('two provincial prizes and a national one', '5', () =>
        total(bestEvidence, {
          facts: [
            event('prizes', 'province', { event: '1' }),
            event('prizes', 'province', { event: '2' }),
            event('prizes', 'nation'),
          ],
        }),
      ),
    ],
  },
];
