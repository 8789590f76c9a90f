import { type IsoDate, type Outcome } from '@qcdc/core';
import { speak } from '@qcdc/core/flow';
import { workingCalendar } from '@qcdc/core/law';
import { describe, expect, it } from 'vitest';
import {
  appraisalDeadlines,
  appraisalFromJson,
  appraisalReport,
  appraisalToJson,
  decidedResult,
  defineRubric,
  openAppraisal,
  pointsInColumn,
  rank,
  score,
  stageOf,
  statedPoints,
  takeStep,
  takeSteps,
  type Appraisal,
  type Fact,
  type WantedStep,
} from '../src/index.ts';
import { bands, clusterLike, leaf, rubricOf, source, text } from './sample.ts';
import { reportLines } from './report-lines.ts';

const flag = (id: string) => ({ id, kind: 'flag', label: text(id), whenAbsent: 'none' }) as const;
const rubric = defineRubric(
  rubricOf(
    [
      leaf('a', 10, bands('x'), { stop: { when: { if: 'flag', fact: 'ended' }, class: 'poor' } }),
      leaf('b', 10, bands('x'), { evidence: { fact: 'minutes', whenMissing: 'zero' } }),
    ],
    {
      id: 'appraised',
      facts: [flag('ended'), flag('violation'), { id: 'minutes', kind: 'evidence', label: text('minutes') }],
      vetoes: [{ id: 'violation', label: text('violation'), when: { if: 'flag', fact: 'violation' }, then: 'poor' }],
      classes: {
        of: 'points',
        closed: 'lower',
        classes: [
          { id: 'good', label: { vi: 'Tốt', en: 'Good' }, from: 15 },
          { id: 'poor', label: { vi: 'Yếu', en: 'Poor' }, to: 15 },
        ],
      },
      appraisal: {
        columns: ['self', 'team', 'council'].map((id) => ({ id, label: text(id), by: text(id) })),
        final: 'council',
        objectionDays: 5,
        submitBy: '+01-15',
        completeWithinWorkingDays: 3,
      },
    },
  ),
);
const on = (at: IsoDate) => ({ by: 'somebody', at });
const enter = (
  column: string,
  criterion: string,
  to: number,
  evidence: readonly string[] = [],
  at: IsoDate = '2025-01-10',
): WantedStep => ({
  step: 'score',
  ...on(at),
  column,
  criterion,
  to,
  reason: 'because',
  ...(evidence.length === 0 ? {} : { evidence }),
});
const submit = (column: string, at: IsoDate = '2025-01-10'): WantedStep => ({ step: 'submit', ...on(at), column });
const back = (column: string, at: IsoDate = '2025-01-10'): WantedStep => ({
  step: 'return',
  ...on(at),
  column,
  reason: 'add minutes',
});
const self = [enter('self', 'a', 10), enter('self', 'b', 8, ['minutes of 5/1']), submit('self')];
const complete = [...self, submit('team'), submit('council')];
const publish = {
  step: 'publish',
  ...on('2025-02-01'),
  decision: '1/QĐ',
  result: { total: '18/1', class: 'good', facts: [] },
} as const;
const replacing = {
  step: 'replace',
  ...on('2025-03-01'),
  decision: '2',
  replaces: '1/QĐ',
  reason: 'r',
  changes: {},
  result: publish.result,
} as const;
const begun = (unit = 'u', period = '2024') => openAppraisal(rubric, { unit, period });
const walk = (steps: readonly WantedStep[], from: Appraisal = begun()): Appraisal => {
  const { value, findings } = takeSteps(from, steps);
  expect(findings).toEqual([]);
  return value;
};
const flagged = (fact: string): Fact => ({ kind: 'flag', unit: 'u', fact, value: true });
const scored = (stated: ReturnType<typeof statedPoints>, facts: readonly Fact[] = [], units = ['u']) =>
  score(source(Object.fromEntries(units.map((unit) => [unit, {}]))), rubric, { period: '2024', stated, facts });
const codes = ({ findings }: Outcome<unknown>) => findings.map((f) => f.code.slice(10));
const resultOf = (steps: readonly WantedStep[], facts: readonly Fact[] = []) => {
  const one = scored(statedPoints([walk(steps)]), facts).value.get('u');
  return [one?.points?.low.n ?? null, one?.class?.class ?? null, one?.class?.because ?? null];
};

describe('points from an appraisal go through the whole rubric', () => {
  it('with vetoes, stops and evidence as computed ones do', () => {
    expect(resultOf(complete)).toEqual([18n, 'good', 'score']);
    expect(resultOf(complete, [flagged('violation')])).toEqual([18n, 'poor', 'veto']);
    expect(resultOf(complete, [flagged('ended')])).toEqual([null, 'poor', 'stop']);
    const bare = [enter('self', 'a', 10), enter('self', 'b', 8), ...complete.slice(2)];
    expect(resultOf(bare)).toEqual([10n, 'poor', 'score']);
    expect(resultOf(bare, [{ kind: 'evidence', unit: 'u', fact: 'minutes', document: 'minutes' }])).toEqual([
      18n,
      'good',
      'score',
    ]);
  });

  it('and leave the class open while nobody can tell whether it stops', () => {
    const unread = scored(statedPoints([walk(complete)]), [{ ...flagged('ended'), value: 'maybe' } as unknown as Fact]);
    expect(unread.value.get('u')?.class).toMatchObject({ state: 'undecided', possible: ['good', 'poor'] });
    expect(codes(unread)).toContain('class-open');
  });

  it('only from a column that is handed on, unless a draft is asked for', () => {
    const draft = walk(self);
    const none = scored(statedPoints([draft]));
    expect(none.value.get('u')).toMatchObject({ state: 'notScored', points: null });
    expect(codes(none)).toContain('column-not-handed-on');
    const seen = scored(statedPoints([draft], { unfinished: true }));
    expect(seen.value.get('u')?.state).toBe('scored');
    expect(codes(seen)).toEqual(['column-not-handed-on']);
    expect(codes(scored(statedPoints([draft], { column: 'self' })))).toEqual([]);
  });

  it('of this rubric, period and unit, and of one appraisal', () => {
    const other = openAppraisal(defineRubric({ ...rubric, id: 'other' }), { unit: 'u', period: '2024' });
    const state = (stated: ReturnType<typeof statedPoints>) => {
      const board = scored(stated);
      return [board.value.get('u')?.state, ...codes(board).filter((c) => c !== 'not-scored')];
    };
    expect(state(statedPoints([walk(complete, other)]))).toEqual(['notScored', 'appraised-by-other-rubric']);
    expect(state(statedPoints([walk(complete, begun('u', '2023'))]))).toEqual([
      'notScored',
      'appraised-in-other-period',
    ]);
    expect(state(statedPoints([walk(complete), walk(complete)]))).toEqual(['notScored', 'appraised-twice']);
    expect(state(statedPoints([walk(complete), walk(complete, begun('zz'))]))).toEqual([
      'scored',
      'appraised-unit-not-scored',
    ]);
    expect(() => statedPoints([begun()], { column: 'nobody' })).toThrow(
      expect.objectContaining({ code: 'emulation/unknown-column' }) as Error,
    );
  });
});

describe('a return', () => {
  const returned = walk([...self, enter('team', 'a', 4), submit('team'), back('self')]);
  it('reopens what stands behind it, and later columns begin anew', () => {
    expect(stageOf(returned, '2025-01-10')).toEqual({ stage: 'column', column: 'self' });
    expect(Object.fromEntries(pointsInColumn(returned, 'team'))).toEqual({ a: 10, b: 8 });
    const again = walk(
      [enter('self', 'b', 9, ['minutes']), submit('self'), submit('team'), submit('council')],
      returned,
    );
    expect(scored(statedPoints([again])).value.get('u')?.points?.low.n).toBe(19n);
  });
  it('of a column that is not handed on is refused', () => {
    expect(codes(takeStep(walk(self), back('council')))).toEqual(['column-not-handed-on']);
    expect(codes(takeStep(returned, back('self')))).toEqual(['column-not-handed-on']);
  });
});

describe('what is made public', () => {
  const done = walk(complete);
  const kept = decidedResult(scored(statedPoints([done])).value, 'u');
  const published = walk([{ ...publish, result: kept }], done);
  const violation = flagged('violation');

  it('keeps points, class and the facts known on the day, also in a file', () => {
    expect(kept).toEqual({ total: '18/1', class: 'good', facts: [] });
    const again = appraisalFromJson(JSON.stringify(appraisalToJson(published)), rubric);
    expect(again).toEqual({ value: published, findings: [] });
  });

  it('stands when a veto is found later: that is said, and a decision replaces it with before and after', () => {
    const later = scored(statedPoints([published]), [violation]);
    expect(later.findings).toMatchObject([
      {
        code: 'emulation/result-changed-since',
        message: {
          vi: 'u: kết quả theo quyết định 1/QĐ (18 điểm, Tốt) khác với thông tin hiện có (18 điểm, Yếu).',
          en: 'u: the result of decision 1/QĐ (18 points, Good) differs from what is known now (18 points, Poor).',
        },
      },
    ]);
    expect(reportLines(appraisalReport(published, later), 'vi').join('\n')).toContain('u: 18/20 điểm, xếp loại: Tốt.');
    // Score, rank and finding all hold the unit to its decision.
    expect(later.value.get('u')?.class).toMatchObject({ class: 'good' });
    expect(codes(rank(later, { clusters: [clusterLike(['u'])] }))).toEqual(['result-changed-since']);
    expect(rank(later, { clusters: [clusterLike(['u'])] }).value.clusters[0]?.rows[0]).toMatchObject({ class: 'good' });
    const result = decidedResult(later.value, 'u');
    expect(result).toMatchObject({ class: 'poor', facts: [violation] });
    const replaced = walk(
      [
        {
          step: 'replace',
          ...on('2025-06-01'),
          decision: '2/QĐ',
          replaces: '1/QĐ',
          reason: 'a violation was found',
          changes: {},
          result,
        },
      ],
      published,
    );
    expect(scored(statedPoints([replaced]), [violation]).findings).toEqual([]);
    expect(replaced.history.flatMap((e) => ('result' in e ? [e.result.class] : []))).toEqual(['good', 'poor']);
    expect(
      reportLines(appraisalReport(replaced, scored(statedPoints([replaced]), [violation])), 'vi').join('\n'),
    ).toContain('xếp loại: Yếu.');
  });
});

it('the class a decision gave stands where the table would give another', () => {
  const done = walk(complete);
  const given = { total: '18', class: 'poor', facts: [] };
  const outcome = scored(statedPoints([walk([{ ...publish, result: given }], done)]));
  expect(outcome.value.get('u')?.class).toMatchObject({ class: 'poor', because: 'decision', by: '1/QĐ' });
  expect(outcome.findings).toMatchObject([{ code: 'emulation/result-below-sheet', severity: 'info' }]);
  const self = walk([
    enter('self', 'a', 1),
    enter('self', 'b', 1, ['x']),
    submit('self'),
    submit('team'),
    submit('council'),
  ]);
  const raised = { total: '2', class: 'good', facts: [] };
  expect(scored(statedPoints([walk([{ ...publish, result: raised }], self)])).findings).toMatchObject([
    { code: 'emulation/result-above-sheet', severity: 'error' },
  ]);
});

const refusals: readonly (readonly [string, readonly WantedStep[], unknown, string])[] = [
  ['no step', [], null, 'not-a-step'],
  ['a step of no kind', [], { step: 'erase', ...on('2025-01-10') }, 'not-a-step'],
  ['a step named after what every object has', [], { step: 'toString', ...on('2025-01-10') }, 'not-a-step'],
  ['a day that is none', [], { ...submit('self'), at: '2025-02-30' }, 'bad-day'],
  ['a day written otherwise', [], { ...submit('self'), at: '10/01/2025' }, 'bad-day'],
  ['nobody', [], { ...submit('self'), by: ' ' }, 'step-by-nobody'],
  ['points that are none', [], { ...enter('self', 'a', 1), to: 'tám' }, 'points-unreadable'],
  ['points of a wrong type', [], { ...enter('self', 'a', 1), to: true }, 'points-unreadable'],
  ['a column nobody knows', [], enter('nobody', 'a', 1), 'unknown-column'],
  ['a column nobody knows, returned', self, back('nobody'), 'unknown-column'],
  ['a decision without a number', complete, { ...publish, decision: ' ' }, 'decision-missing'],
  ['a decision that keeps nothing of its day', complete, { ...publish, result: undefined }, 'result-missing'],
  ['a replacement that keeps nothing', [...complete, publish], { ...replacing, result: null }, 'result-missing'],
  [
    'a kept total that is none',
    complete,
    { ...publish, result: { ...publish.result, total: 'x' } },
    'result-unreadable',
  ],
  ['a kept result without facts', complete, { ...publish, result: { total: 1, class: null } }, 'result-unreadable'],
  ['a class nobody knows', complete, { ...publish, result: { total: 1, class: 'best', facts: [] } }, 'unknown-class'],
  ['a replacement of nothing', [...complete, publish], replacing, 'nothing-replaced'],
  [
    'a replacement by itself',
    [...complete, publish],
    { ...replacing, decision: '1/QĐ', changes: { a: 1 } },
    'decision-replaces-itself',
  ],
  ['replaced points that are none', [...complete, publish], { ...replacing, changes: { a: '?' } }, 'points-unreadable'],
  [
    'an objection after the window, while another waits',
    [...complete, publish, { step: 'object', ...on('2025-02-03'), reason: 'b' }],
    { step: 'object', ...on('2025-02-07'), reason: 'a' },
    'objection-window-closed',
  ],
];
it.each(refusals.map(([name, before, step, code]) => ({ name, before, step, code })))(
  '$name is refused',
  ({ before, step, code }) => {
    const so = walk(before);
    const next = takeStep(so, step as WantedStep);
    expect(codes(next)).toEqual([code]);
    expect(next.findings[0]?.message.vi).not.toBe(next.findings[0]?.message.en);
    expect(next.value).toBe(so);
  },
);

describe('deadlines of the rubric', () => {
  const late = (steps: readonly WantedStep[], day?: IsoDate) =>
    appraisalDeadlines(walk(steps), { calendar: workingCalendar(), ...(day === undefined ? {} : { on: day }) }).map(
      (f) => [f.code.slice(10), ...[f.expected, f.actual].map((said) => speak(said ?? '', 'vi'))],
    );
  const begin = [enter('self', 'a', 10), enter('self', 'b', 8)];
  it('are kept on the last day, and missed on the day after', () => {
    expect(late([...begin, submit('self', '2025-01-15')])).toEqual([]);
    expect(late([...begin, submit('self', '2025-01-16')])).toEqual([['step-late', '≤ 15/01/2025', '16/01/2025']]);
    expect(late(begin, '2025-01-20')).toEqual([['step-late', '≤ 15/01/2025', '20/01/2025']]);
    expect(late(begin, '2025-01-15')).toEqual([]);
  });
  it('of a returned column are working days: from Friday three end on Wednesday', () => {
    const friday = [...self, back('self', '2025-01-10')];
    expect(late([...friday, submit('self', '2025-01-15')])).toEqual([]);
    expect(late([...friday, submit('self', '2025-01-16')])).toEqual([['step-late', '≤ 15/01/2025', '16/01/2025']]);
    expect(late(friday, '2025-01-16')).toHaveLength(1);
  });
});
