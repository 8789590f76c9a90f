import { practice, type Outcome } from '@qcdc/core';
import { defineRubric, score, type Fact, type Rubric, type Scoreboard } from '../src/index.ts';
import { clusterLike, leaf, rubricOf, source, text } from './sample.ts';

/** What every rule of these tests rests on. */
export const basis = [practice(text('a rule for tests'))];
/** Points as given, a veto, a veto that exempts, and two caps. */
export const rubric = defineRubric(
  rubricOf([leaf('c', 100, { give: 'points', of: { read: 'indicator', indicator: 'p' } })], {
    facts: [
      { id: 'violation', kind: 'flag', label: text('violation'), whenAbsent: 'none' },
      { id: 'new', kind: 'flag', label: text('new'), whenAbsent: 'none' },
    ],
    vetoes: [
      { id: 'new', label: text('new'), when: { if: 'flag', fact: 'new' }, then: 'notAssessed' },
      { id: 'violation', label: text('violation'), when: { if: 'flag', fact: 'violation' }, then: 'poor' },
    ],
    classes: {
      of: 'points',
      closed: 'lower',
      classes: [
        { id: 'top', label: text('top'), from: 90 },
        { id: 'good', label: text('good'), from: 70, to: 90 },
        { id: 'fair', label: text('fair'), from: 50, to: 70 },
        { id: 'poor', label: text('poor'), to: 50 },
      ],
    },
    classCaps: [
      { relation: 'unit', object: 'agency', rule: 'notAbove' },
      { relation: 'parts', object: 'part', rule: 'noneAt', class: 'top', worst: 'broken' },
    ],
  }),
);
/** Points by unit; `null` when its figures are missing. */
export type Points = Readonly<Record<string, number | null>>;
/** A board of one cluster. */
export const boardOf = (points: Points, facts: readonly Fact[] = [], by: Rubric = rubric): Outcome<Scoreboard> =>
  score(source(Object.fromEntries(Object.entries(points).map(([unit, p]) => [unit, { p }]))), by, {
    period: '2024',
    facts,
    clusters: [clusterLike(Object.keys(points))],
  });
/** A flag of a unit; anything may stand for its value. */
export const flag = (unit: string, fact: string, value: unknown = true) =>
  ({ kind: 'flag', unit, fact, value }) as Fact;
/** Codes and units of findings. */
export const codes = ({ findings }: Outcome<unknown>) =>
  findings.map((f) => `${f.code.slice(10)} ${f.where.unit ?? ''}`.trim());
