import {
  openAppraisal,
  score,
  stageOf,
  statedPoints,
  takeStep,
  unscoredIn,
  columnDifferences,
  type Appraisal,
  type Rubric,
  type WantedStep,
} from '../../src/index.ts';
import { printPoints, printNumber } from '../../src/score/print-points.ts';
import { leaf, rubricOf, source, text } from '../sample.ts';
import { event, fact, given, levels, total, type Feature } from './feature.ts';
import { period } from '@qcdc/core';

const by = { id: 'x', label: text('x'), by: text('x') };
const appraised: Rubric = rubricOf(
  [
    leaf('c1', 10, { give: 'points', of: { read: 'fact', fact: 'p' } }),
    leaf('c2', 10, { give: 'points', of: { read: 'fact', fact: 'p' } }),
  ],
  {
    facts: [fact('p', 'number')],
    appraisal: {
      columns: [
        { ...by, id: 'self' },
        { ...by, id: 'appraisal' },
        { ...by, id: 'council' },
      ],
      final: 'council',
      objectionDays: 5,
    },
  },
);
const enter = (column: string, criterion: string, to: number, reason?: string): WantedStep => ({
  step: 'score',
  by: column,
  at: '2025-01-05',
  column,
  criterion,
  to,
  ...(reason === undefined ? {} : { reason }),
});
const submit = (column: string): WantedStep => ({ step: 'submit', by: column, at: '2025-01-05', column });

/** Takes steps in turn; the first refusal ends it. */
export function walk(
  rubric: Rubric,
  steps: readonly WantedStep[],
): { readonly appraisal: Appraisal; readonly refused: string | null } {
  let appraisal = openAppraisal(rubric, { unit: 'a', period: '2024' });
  for (const step of steps) {
    const next = takeStep(appraisal, step);
    if (next.findings[0] !== undefined) return { appraisal, refused: next.findings[0].code };
    appraisal = next.value;
  }
  return { appraisal, refused: null };
}
const all: readonly WantedStep[] = [
  enter('self', 'c1', 10),
  enter('self', 'c2', 8),
  submit('self'),
  enter('appraisal', 'c2', 6, 'two documents missing'),
  submit('appraisal'),
  submit('council'),
];
const published: readonly WantedStep[] = [
  ...all,
  { step: 'publish', by: 'council', at: '2025-02-01', decision: '12/QĐ' },
];
const finalPoints = (steps: readonly WantedStep[]): string => {
  const { appraisal } = walk(appraised, steps);
  return printPoints(
    score(source({ a: {} }), appraised, { period: '2024', stated: statedPoints([appraisal]) }).value.get('a')?.points ??
      null,
    'en',
  );
};
const replace: WantedStep = {
  step: 'replace',
  by: 'council',
  at: '2025-03-01',
  decision: '20/QĐ',
  replaces: '12/QĐ',
  reason: 'a violation in the period was found later',
  changes: { c1: 5 },
};
const lookBack = rubricOf(
  [
    leaf('c', 10, {
      give: 'changes',
      start: '100%',
      changes: [{ count: { read: 'events', fact: 'fines', lookBackMonths: 12 }, each: -2 }],
    }),
  ],
  { facts: [fact('fines', 'events', { levels: levels('fine'), whenAbsent: 'none' })] },
);
const inPeriod = rubricOf(
  [
    leaf('c', 10, {
      give: 'changes',
      start: '100%',
      changes: [{ count: { read: 'events', fact: 'fines' }, each: -2 }],
    }),
  ],
  { facts: lookBack.facts ?? [] },
);

/** F55, F59, F61, F64: columns, periods, windows, the completeness gate. */
export const appraisalFeatures: readonly Feature[] = [
  {
    id: 'F55',
    name: 'Several score columns are kept; the final one counts',
    construct: '`appraisal` of a rubric; `takeStep`, `statedPoints`, `columnDifferences`',
    example: appraised.appraisal,
    cases: [
      given('self 10 + 8, the appraisal gives 6 for the second', '16', () => finalPoints(all)),
      given('difference between the columns', 'c2 −2: two documents missing', () =>
        columnDifferences(walk(appraised, all).appraisal, 'self', 'appraisal')
          .map(
            (d) => `${d.criterion} ${d.difference === null ? '' : printNumber(d.difference, 'en')}: ${d.reason ?? ''}`,
          )
          .join(),
      ),
      given(
        'an appraiser changes points without a reason',
        'emulation/reason-missing',
        () => walk(appraised, [...all.slice(0, 3), enter('appraisal', 'c2', 6)]).refused ?? '',
      ),
    ],
  },
  {
    id: 'F59',
    name: 'Periods: calendar, 16/12–15/12, look-back over 12 months',
    construct: '`period` of a score; `lookBackMonths`',
    example: lookBack.root.children?.[0]?.scale,
    cases: [
      given('16/12/2023–15/12/2024: events of 15/12/2023, 16/12/2023 and 15/12/2024', '6', () =>
        total(inPeriod, {
          facts: ['2023-12-15', '2023-12-16', '2024-12-15'].map((on) => event('fines', 'fine', { event: on, on })),
          options: { period: period('2023-12-16..2024-12-15') },
        }),
      ),
      given('a quarter, looking back 12 months: events of 30/09/2023 and 01/10/2023', '8', () =>
        total(lookBack, {
          facts: ['2023-09-29', '2023-10-01'].map((on) => event('fines', 'fine', { event: on, on })),
          options: { period: '2024-Q3' },
        }),
      ),
    ],
  },
  {
    id: 'F61',
    name: 'Publication, objection window, silence, replacing decision',
    construct: '`stageOf`; steps `publish`, `object`, `answer`, `replace`',
    example: replace,
    cases: [
      given(
        'five days after publication',
        'open',
        () => stageOf(walk(appraised, published).appraisal, '2025-02-06').stage,
      ),
      given(
        'six days after, nobody objected',
        'final',
        () => stageOf(walk(appraised, published).appraisal, '2025-02-07').stage,
      ),
      given(
        'an objection on day six',
        'emulation/objection-window-closed',
        () =>
          walk(appraised, [...published, { step: 'object', by: 'unit', at: '2025-02-07', reason: 'c2' }]).refused ?? '',
      ),
      given(
        'points after publication',
        'emulation/result-is-closed',
        () =>
          walk(appraised, [
            ...published,
            { step: 'score', by: 'x', at: '2025-02-10', column: 'council', criterion: 'c1', to: 1 },
          ]).refused ?? '',
      ),
      given('a replacing decision: 5 instead of 10', '11', () => finalPoints([...published, replace])),
    ],
  },
  {
    id: 'F64',
    name: 'Completeness gate: every criterion is scored before the rubric is handed on; 0 is a score',
    construct: '`unscoredIn`; step `submit`',
    example: submit('self'),
    cases: [
      given(
        'one criterion unscored',
        'emulation/unscored-criterion',
        () => walk(appraised, [enter('self', 'c1', 10), submit('self')]).refused ?? '',
      ),
      given(
        'scored 0',
        'accepted',
        () => walk(appraised, [enter('self', 'c1', 10), enter('self', 'c2', 0), submit('self')]).refused ?? 'accepted',
      ),
      given('what is open', 'c2', () =>
        unscoredIn(walk(appraised, [enter('self', 'c1', 10)]).appraisal, 'self').join(),
      ),
    ],
  },
];
