import { finalClasses, defineRubric, rank, score, type Quota, type Rubric } from '../../src/index.ts';
import type { ClassTable } from '../../src/rubric/index.ts';
import { practice } from '@qcdc/core';
import { leaf, rubricOf, source, text } from '../sample.ts';
import { clusterOf, fact, indicator, levels, rating, type FactOf } from './feature.ts';

export const num = (id: string, value: number): FactOf => ({ kind: 'number', fact: id, value });
const flag = (id: string) => ({ if: 'flag', fact: id }) as const;
export const yes = (id: string): FactOf => ({ kind: 'flag', fact: id, value: true });
const total = leaf('points', 100, { give: 'points', of: { read: 'fact', fact: 'p' } });
export const classes = (
  closed: 'lower' | 'upper',
  edges: readonly number[],
  more: Partial<ClassTable['classes'][number]> = {},
): ClassTable => ({
  of: 'points',
  closed,
  classes: [
    { id: 'good', label: text('good'), from: edges[0] ?? 0, ...more },
    { id: 'fair', label: text('fair'), from: edges[1] ?? 0, to: edges[0] ?? 0 },
    { id: 'poor', label: text('poor'), to: edges[1] ?? 0 },
  ],
});
export const plain = (table: ClassTable, more: Partial<Rubric> = {}): Rubric =>
  rubricOf([total], {
    facts: [fact('p', 'number'), ...(more.facts ?? [])],
    classes: table,
    ...Object.fromEntries(Object.entries(more).filter(([k]) => k !== 'facts')),
  });
export const at = (rubric: Rubric, p: number, facts: readonly FactOf[] = []) =>
  rating(rubric, { facts: [num('p', p), ...facts] });

const silent = (id: string) => fact(id, 'flag', { whenAbsent: 'none' });
export const veto = plain(classes('lower', [80, 50]), {
  facts: [silent('forbidden')],
  vetoes: [{ id: 'forbidden', label: text('a forbidden act'), when: flag('forbidden'), then: 'poor' }],
});
export const standard = rubricOf(
  [
    leaf('c1', 50, { give: 'points', of: { read: 'fact', fact: 'p' } }),
    leaf('c2', 50, { give: 'points', of: { read: 'fact', fact: 'q' } }),
  ],
  {
    facts: [fact('p', 'number'), fact('q', 'number'), silent('disciplined')],
    vetoes: [
      { id: 'disciplined', label: text('the head was disciplined'), when: flag('disciplined'), then: 'not-recognised' },
    ],
    classes: {
      of: 'points',
      closed: 'lower',
      classes: [
        {
          id: 'recognised',
          label: text('recognised'),
          from: 80,
          conditions: [{ if: 'everyCriterion', of: 'groups', atLeastPercent: 50 }],
          otherwise: 'nextBelow',
        },
        { id: 'not-recognised', label: text('not recognised'), to: 80 },
      ],
    },
  },
);
export const upper = plain({
  of: 'points',
  closed: 'upper',
  classes: [
    { id: 'high', label: text('high'), from: 70 },
    { id: 'middle', label: text('middle'), from: 0, to: 70 },
    { id: 'none', label: text('none'), from: 0, to: 0 },
  ],
});
export const side = plain(classes('lower', [90, 70], { conditions: [flag('all-tasks')], otherwise: 'authority' }), {
  facts: [fact('all-tasks', 'flag')],
});
export const below = plain(classes('lower', [90, 70], { conditions: [flag('all-tasks')], otherwise: 'nextBelow' }), {
  facts: [fact('all-tasks', 'flag')],
});
export const gap = plain(classes('lower', [90, 70], { conditions: [flag('all-tasks')], otherwise: 'noClass' }), {
  facts: [fact('all-tasks', 'flag')],
});
export const no: FactOf = { kind: 'flag', fact: 'all-tasks', value: false };
export const byKind = plain(
  {
    of: 'points',
    closed: 'lower',
    classes: [
      {
        id: 'recognised',
        label: text('recognised'),
        from: { by: 'commune-class', values: { I: 90, II: 80, III: 70 } },
      },
      {
        id: 'not-recognised',
        label: text('not recognised'),
        to: { by: 'commune-class', values: { I: 90, II: 80, III: 70 } },
      },
    ],
  },
  { facts: [fact('commune-class', 'choice', { levels: levels('I', 'II', 'III') })] },
);
export const kind = (value: string): FactOf => ({ kind: 'choice', fact: 'commune-class', value });

const byIndicator = (more: Partial<Rubric> = {}): Rubric =>
  defineRubric(
    rubricOf(
      [leaf('c', 100, { give: 'points', of: indicator('p') }), leaf('d', 10, { give: 'points', of: indicator('q') })],
      { classes: classes('lower', [80, 50]), ...more },
    ),
  );
const boardOf = (
  points: Readonly<Record<string, number>>,
  rubric: Rubric = byIndicator(),
  q: Readonly<Record<string, number>> = {},
) =>
  score(source(Object.fromEntries(Object.entries(points).map(([u, p]) => [u, { p, q: q[u] ?? 0 }]))), rubric, {
    period: '2024',
  });
export const quota: Quota = {
  percent: 20,
  raisedPercent: 25,
  base: ['fair'],
  rounding: 'down',
  few: { below: 5, most: 1 },
  basis: [practice(text('quota for tests'))],
};
export const fairs = (n: number): Record<string, number> =>
  Object.fromEntries(Array.from({ length: n }, (_, i) => [`f${i}`, 60]));
export const kept = (
  points: Readonly<Record<string, number>>,
  raised = false,
  groupOf?: (u: string) => string,
): string =>
  finalClasses(boardOf(points), {
    quotas: [{ class: 'good', quota, raised: () => raised, ...(groupOf === undefined ? {} : { groupOf }) }],
  })
    .value.final.quotas.map(
      (g) =>
        `${groupOf === undefined ? '' : `${g.group}: `}kept ${g.kept.join(' ') || 'none'}; over ${g.over.join(' ') || 'none'}; open ${g.open.join(' ') || 'none'}`,
    )
    .join(' | ');
export const capped = byIndicator({
  classCaps: [
    { relation: 'unit', object: 'unit-rubric', rule: 'notAbove' },
    { relation: 'constituents', object: 'part-rubric', rule: 'noneAt', class: 'good', worst: 'poor' },
  ],
});
export const cap = (unitClass: string | null, part: string): string => {
  const results = finalClasses(boardOf({ a: 90 }, capped), {
    related: [
      { unit: 'a', relation: 'unit', object: 'u', class: unitClass },
      { unit: 'a', relation: 'constituents', object: 'x', class: part },
    ],
  }).value.get('a')?.class;
  return results?.class ?? results?.state ?? '';
};
export const ranks = (
  points: Readonly<Record<string, number>>,
  rubric: Rubric,
  q: Readonly<Record<string, number>> = {},
): string =>
  rank(boardOf(points, rubric, q), { clusters: [clusterOf(...Object.keys(points))] })
    .value.clusters[0]?.rows.map((r) => `${r.unit} ${r.rank}${r.tie === 'none' ? '' : ` ${r.tie}`}`)
    .join(', ') ?? '';
export const tieRule = (remainingTies: 'shared' | 'decided', ties = false) =>
  byIndicator({ ranking: { by: 'points', remainingTies, ...(ties ? { ties: [{ criterion: 'd' }] } : {}) } });
export const twoClusters = () => {
  const rubric = byIndicator();
  return rank(boardOf({ a: 90, b: 80, c: 85, d: 70 }, rubric), {
    clusters: [
      { ...clusterOf('a', 'b'), id: 'k1' },
      { ...clusterOf('c', 'd'), id: 'k2' },
    ],
    overall: true,
  });
};
export const leader = {
  id: 'flag',
  label: text('flag'),
  pick: [
    { from: '2024-01-01', basis: practice(text('one leading unit a cluster')), value: { within: 'cluster', take: 1 } },
  ],
} as const;
export const cut = (take: number) =>
  ({
    id: 'top',
    label: text('top'),
    pick: [
      {
        from: '2024-01-01',
        basis: practice(text('from the top down')),
        value: { within: 'overall', take, atLeast: 75 },
      },
    ],
  }) as const;
export const old = rubricOf([total], { id: 'old', facts: [fact('p', 'number')], years: { from: 2017, to: 2021 } });
export const current = rubricOf([total], { id: 'new', facts: [fact('p', 'number')], years: { from: 2022, to: 2024 } });
export const passFail = rubricOf(
  [
    { id: 'plan', label: text('yearly plan issued'), scale: { give: 'allOrNothing', when: flag('plan') } },
    {
      id: 'answers',
      label: text('all requests answered'),
      scale: {
        give: 'allOrNothing',
        when: {
          if: 'compare',
          reading: {
            read: 'share',
            part: { read: 'fact', fact: 'answered' },
            of: { read: 'fact', fact: 'requests' },
            percent: true,
          },
          atLeast: 100,
        },
      },
    },
    {
      id: 'documents',
      label: text('documents in time'),
      children: [
        {
          id: 'report',
          label: text('report by 15/12'),
          scale: {
            give: 'allOrNothing',
            when: { if: 'compare', reading: { read: 'daysLate', fact: 'report-on', deadline: '12-15' }, atMost: 0 },
          },
        },
        {
          id: 'dossier',
          label: text('dossier by 10/01'),
          scale: {
            give: 'allOrNothing',
            when: { if: 'compare', reading: { read: 'daysLate', fact: 'dossier-on', deadline: '+01-10' }, atMost: 0 },
          },
        },
      ],
    },
    {
      id: 'legal-aid',
      label: text('legal aid'),
      scale: { give: 'allOrNothing', when: flag('aid') },
      notApplicable: { when: flag('not-assigned'), then: 'rescale' },
    },
  ],
  {
    mode: 'passFail',
    facts: [
      fact('plan', 'flag'),
      fact('answered', 'number'),
      fact('requests', 'number'),
      fact('report-on', 'day'),
      fact('dossier-on', 'day'),
      fact('aid', 'flag'),
      silent('not-assigned'),
    ],
    classes: {
      of: 'index',
      closed: 'lower',
      classes: [
        { id: 'met', label: text('standard met'), from: 100 },
        { id: 'not-met', label: text('not met'), to: 100 },
      ],
    },
  },
);
export const papers: readonly FactOf[] = [
  yes('plan'),
  num('requests', 7),
  { kind: 'day', fact: 'report-on', value: '2024-12-15' },
  { kind: 'day', fact: 'dossier-on', value: '2025-01-10' },
];
