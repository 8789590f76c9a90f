import { meanOfPeriods, score, type Criterion, type Rubric } from '../../src/index.ts';
import type { PointScale } from '../../src/rubric/index.ts';
import { printPoints } from '../../src/score/print-points.ts';
import { leaf, rubricOf, source, text } from '../sample.ts';
import { clusterOf, fact, indicator, one, type FactOf } from './feature.ts';

export const num = (id: string, value: number): FactOf => ({ kind: 'number', fact: id, value });
export const yes = (id: string): FactOf => ({ kind: 'flag', fact: id, value: true });
export const stated = (id: string): PointScale => ({ give: 'points', of: { read: 'fact', fact: id } });
const flag = (id: string) => ({ if: 'flag', fact: id }) as const;
export const numbers = (...ids: readonly string[]) => ids.map((id) => fact(id, 'number'));
const silent = (id: string) => fact(id, 'flag', { whenAbsent: 'none' });

export const zeroing = rubricOf(
  [{ ...leaf('prevention', 30, stated('p')), zeroWhen: flag('polluted') }, leaf('rest', 70, stated('r'))],
  { facts: [...numbers('p', 'r'), silent('polluted')] },
);
const ranked = {
  of: 'points',
  closed: 'lower',
  classes: [
    { id: 'good', label: text('good'), from: 70 },
    { id: 'poor', label: text('poor'), to: 70 },
  ],
} as const;
export const stop = rubricOf(
  [
    {
      ...leaf('key', 28, {
        give: 'changes',
        start: '100%',
        changes: [{ count: { read: 'fact', fact: 'errors' }, each: -1 }],
      }),
      stop: {
        when: { if: 'compare', reading: { read: 'achieved', criterion: 'key', as: 'points' }, atMost: 0 },
        class: 'poor',
      },
    },
    leaf('rest', 72, stated('r')),
  ],
  { facts: numbers('errors', 'r'), classes: ranked },
);
export const notApplicable = (then: 'rescale' | 'full' | 'leaveOut'): Rubric =>
  rubricOf(
    [
      leaf('a', 60, stated('p')),
      { ...leaf('b', 40, stated('q')), notApplicable: { when: flag('not-assigned'), then } },
    ],
    { facts: [...numbers('p', 'q'), silent('not-assigned')] },
  );
export const leaveOut = rubricOf(
  [leaf('a', 9, stated('p')), leaf('b', 9, { give: 'points', of: indicator('x') }, { whenMissing: 'leaveOut' })],
  {
    facts: numbers('p'),
    classes: {
      ...ranked,
      classes: [
        { id: 'good', label: text('good'), from: 9 },
        { id: 'poor', label: text('poor'), to: 9 },
      ],
    },
  },
);
const part = (id: string, weight: number, maximum: number, more: Partial<Criterion> = {}): Criterion => ({
  ...leaf(id, maximum, { give: 'points', of: indicator(id) }),
  weight,
  ...more,
});
export const seventyThirty = rubricOf(
  [part('a', 70, 50), part('b', 30, 20, { whenMissing: 'rescale' })],
  {},
  { maximum: 100 },
);
export const weighted = rubricOf([part('a', 60, 100), part('b', 40, 100)], {}, { maximum: 100 });
export const coefficients = rubricOf(
  [
    { ...leaf('statistics', 30, stated('p')), coefficient: 2 },
    { ...leaf('survey', 40, stated('q')), coefficient: 1 },
  ],
  { facts: numbers('p', 'q') },
  { maximum: 100 },
);
export const newUnit = rubricOf([leaf('a', 10, stated('p'))], {
  facts: [...numbers('p'), silent('new-unit')],
  classes: {
    ...ranked,
    classes: [
      { id: 'good', label: text('good'), from: 5 },
      { id: 'poor', label: text('poor'), to: 5 },
    ],
  },
  vetoes: [{ id: 'new', label: text('less than 12 months old'), when: flag('new-unit'), then: 'notAssessed' }],
});
export const perRecord = one(
  2,
  {
    give: 'records',
    fact: 'dossiers',
    each: {
      give: 'cases',
      cases: [
        { when: { if: 'compare', reading: { read: 'field', field: 'days' }, below: 0 }, points: 2 },
        { when: { if: 'compare', reading: { read: 'field', field: 'days' }, equals: 0 }, points: 1 },
      ],
      otherwise: 0,
    },
  },
  [fact('dossiers', 'records')],
  { round: { decimals: 1, mode: 'nearest' } },
);
export const dossier = (record: string, days: number): FactOf => ({
  kind: 'record',
  fact: 'dossiers',
  record,
  fields: { days },
});
export const rounding = (mode: 'nearest' | 'truncated') =>
  rubricOf([leaf('a', 100, stated('p'))], {
    facts: numbers('p'),
    classes: { ...ranked, round: { decimals: 1, mode } },
  });
export const target = rubricOf([
  leaf('c', 10, { give: 'target', actual: indicator('actual'), target: indicator('target'), atTarget: '50%' }),
]);
export const best = (values: Readonly<Record<string, { actual: number; target: number | null }>>): string => {
  const board = score(source(values), target, { period: '2024', clusters: [clusterOf(...Object.keys(values))] }).value;
  return board.units.map((u) => `${u} ${printPoints(board.get(u)?.points ?? null, 'en')}`).join(', ');
};
export const evidence = (whenMissing: 'zero' | 'return') =>
  rubricOf(
    [{ ...leaf('a', 10, stated('p')), evidence: { fact: 'document', whenMissing, completeWithinWorkingDays: 3 } }],
    { facts: [...numbers('p'), fact('document', 'evidence')] },
  );
export const imported = one(10, { give: 'allOrNothing', when: flag('safe') }, [
  fact('safe', 'flag', { importedFrom: { vi: 'Bộ Công an', en: 'Ministry of Public Security' } }),
]);
const ballot = fact('survey', 'ballots', {
  levels: [
    { id: 'good', label: text('good'), mark: 5 },
    { id: 'fair', label: text('fair'), mark: 3 },
    { id: 'poor', label: text('poor'), mark: 0 },
  ],
});
export const votes = (good: number, fair: number, poor: number, invalid = 0): FactOf => ({
  kind: 'ballots',
  fact: 'survey',
  votes: { good, fair, poor },
  invalid,
});
export const surveyMean = one(
  10,
  { give: 'proportion', of: { read: 'ballots', fact: 'survey', statistic: 'mean' }, full: 5 },
  [ballot],
);
export const surveyMode = one(40, { give: 'levels', fact: 'survey', points: { good: 40, fair: 30, poor: 0 } }, [
  ballot,
]);
export const surveyShare = one(
  10,
  {
    give: 'proportion',
    of: { read: 'ballots', fact: 'survey', statistic: 'share', levels: ['good', 'fair'] },
    full: 100,
  },
  [ballot],
);
export const panel = one(
  100,
  { give: 'points', of: { read: 'marks', fact: 'marks', statistic: 'mean', thirdMarking: { difference: 20 } } },
  [fact('marks', 'marks')],
);
export const mark = (marker: string, value: number): FactOf => ({ kind: 'mark', fact: 'marks', marker, value });
export const cross = one(100, { give: 'points', of: { read: 'marks', fact: 'marks', statistic: 'mean' } }, [
  fact('marks', 'marks'),
]);
export const months = (...points: readonly number[]): string => {
  const by = rubricOf([leaf('a', 100, { give: 'points', of: indicator('p') })], { classes: ranked });
  const parts = points.map((p, i) => score(source({ a: { p } }), by, { period: `2024-M0${i + 1}` }));
  const unit = meanOfPeriods(parts, { period: '2024-Q1' }).value.get('a');
  return `${printPoints(unit?.points ?? null, 'en')}, ${unit?.class?.class ?? 'none'}`;
};
