import { printPoints } from '../../src/score/print-points.ts';
import { defineRubric, paymentsOf, rank, score, type Fact, type Rubric } from '../../src/index.ts';
import { clusterLike, rubricOf, source, text } from '../sample.ts';
import { fact, levels, one, scored, total } from './feature.ts';

export const noLaw = 'no law read prescribes it: a practice of contests and clusters, so every rubric states it itself';
const marks = fact('marks', 'marks');
export const panel = (statistic: 'mean' | 'sum' | 'median' | 'trimmedMean', more: object = {}): Rubric =>
  one(100, { give: 'points', of: { read: 'marks', fact: 'marks', statistic, ...more } }, [marks]);
export const given5 = { marks: [60, 70, 80, 90, 10] } as const;
const markFacts = (values: readonly number[], unit = 'a'): readonly Fact[] =>
  values.map((value, i) => ({ kind: 'mark', unit, fact: 'marks', marker: `m${i + 1}`, value }));
export const byPanel = (rubric: Rubric, values: readonly number[]): string =>
  total(rubric, { options: { facts: markFacts(values) } });

export const trimmed = panel('trimmedMean');
export const median = panel('median');
export const weighted = panel('mean', { weights: { m1: 2, m2: 1 } });

const works = fact('works', 'records', {
  fields: ['points', 'role', 'priority'].map((id) => ({ id, label: text(id) })),
});
const field = (id: string) => ({ read: 'field', field: id }) as const;
export const sumOfWorks = one(
  100,
  {
    give: 'points',
    of: {
      read: 'records',
      fact: 'works',
      statistic: 'sum',
      of: { read: 'product', of: [field('points'), field('role'), field('priority')] },
    },
  },
  [works],
);
export const weightedWorks = one(
  100,
  {
    give: 'points',
    of: { read: 'records', fact: 'works', statistic: 'mean', of: field('points'), weight: field('role') },
  },
  [works],
);
const work = (record: string, points: number, role: number | string, priority: number): Fact => ({
  kind: 'record',
  unit: 'a',
  fact: 'works',
  record,
  fields: { points, role, priority },
});
export const twoWorks = [work('1', 10, '0.5', 1), work('2', 20, 1, 2)];

const rate = { read: 'indicator', indicator: 'rate' } as const;
const peers = (statistic: 'mean' | 'lowest' | 'highest' | 'rank') => ({ read: 'peers', of: rate, statistic }) as const;
export const aboveMean = one(10, {
  give: 'allOrNothing',
  when: {
    if: 'compare',
    reading: { read: 'difference', of: rate, less: peers('mean') },
    above: 0,
  },
});
export const minMax = one(10, {
  give: 'proportion',
  of: {
    read: 'share',
    part: { read: 'difference', of: rate, less: peers('lowest') },
    of: { read: 'difference', of: peers('highest'), less: peers('lowest') },
  },
  full: 1,
});
export const rankPoints = one(10, {
  give: 'bands',
  of: peers('rank'),
  closed: 'lower',
  bands: [
    { to: 2, points: 10 },
    { from: 2, to: 3, points: 7 },
    { from: 3, points: 3 },
  ],
});
export const inCluster = (rubric: Rubric, rates: Readonly<Record<string, number | null>>): string => {
  const units = Object.keys(rates);
  const board = score(
    source(Object.fromEntries(units.map((unit) => [unit, { rate: rates[unit] ?? null }]))),
    defineRubric(rubric),
    {
      period: '2024',
      clusters: [clusterLike(units)],
    },
  ).value;
  return units.map((unit) => `${unit} ${printPoints(board.get(unit)?.points ?? null, 'en')}`).join(', ');
};

export const comparisons = (statistic: 'majority' | 'rankPoints'): Rubric =>
  one(10, { give: 'points', of: { read: 'comparisons', fact: 'marks', statistic } }, [marks]);
export const compared = (
  statistic: 'majority' | 'rankPoints',
  placed: Readonly<Record<string, readonly number[]>>,
): string => {
  const units = Object.keys(placed);
  const board = score(
    source(Object.fromEntries(units.map((unit) => [unit, {}]))),
    defineRubric(comparisons(statistic)),
    {
      period: '2024',
      clusters: [clusterLike(units)],
      facts: units.flatMap((unit) => markFacts(placed[unit] ?? [], unit)),
    },
  );
  return rank(board)
    .value.clusters.flatMap((c) => [
      ...c.rows.map((row) => `${row.unit} ${printPoints(row.value, 'en')}`),
      ...c.notRanked.map((n) => `${n.unit} ${n.reasons[0]?.code ?? ''}`),
    ])
    .join(', ');
};

const speed = fact('speed', 'choice', { levels: levels('early', 'late', 'never') });
export const negative: Rubric = rubricOf(
  [
    {
      id: 'sent',
      label: text('reports sent'),
      maximum: 10,
      minimum: -5,
      scale: { give: 'levels', fact: 'speed', points: { early: 10, late: 0, never: -5 } },
    },
    { id: 'rest', label: text('the rest'), maximum: 10, scale: { give: 'points', of: { read: 'fact', fact: 'rest' } } },
  ],
  { facts: [speed, fact('rest', 'number')] },
);
export const sent = (value: string, rest: number): string =>
  total(negative, {
    facts: [
      { kind: 'choice', fact: 'speed', value },
      { kind: 'number', fact: 'rest', value: rest },
    ],
  });

const votes = fact('votes', 'ballots', { levels: levels('yes', 'no') });
export const ofMembers = one(
  10,
  {
    give: 'allOrNothing',
    when: {
      if: 'compare',
      reading: { read: 'ballots', fact: 'votes', statistic: 'share', levels: ['yes'], of: 'members' },
      atLeast: 80,
    },
  },
  [votes],
);
export const voted = (yes: number, no: number, members?: number): string =>
  total(ofMembers, {
    facts: [{ kind: 'ballots', fact: 'votes', votes: { yes, no }, ...(members === undefined ? {} : { members }) }],
  });

const paid: Rubric = {
  ...one(100, { give: 'points', of: { read: 'fact', fact: 'points' } }, [
    fact('points', 'number'),
    fact('fund', 'number'),
  ]),
  classes: {
    of: 'points',
    closed: 'lower',
    classes: [
      { id: 'good', label: text('good'), from: 80 },
      { id: 'fair', label: text('fair'), from: 50, to: 80 },
      { id: 'poor', label: text('poor'), to: 50 },
    ],
  },
  payments: [
    {
      id: 'bonus-fund',
      label: text('bonus fund'),
      whole: { read: 'fact', fact: 'fund' },
      measuredIn: { vi: 'triệu đồng', en: 'million đồng' },
      share: { by: 'class', percent: { good: 100, fair: '62.5', poor: 0 } },
      basis: [],
    },
    {
      id: 'contract',
      label: text('contract'),
      whole: { read: 'fact', fact: 'fund' },
      measuredIn: { vi: 'triệu đồng', en: 'million đồng' },
      share: {
        by: 'points',
        closed: 'lower',
        bands: [
          { from: 70, percent: 100 },
          { from: 40, to: 70, percent: 90 },
          { to: 40, percent: 75 },
        ],
      },
      basis: [],
    },
  ],
};
export const withBasis: Rubric = { ...paid, payments: (paid.payments ?? []).map((p) => ({ ...p, basis: paid.basis })) };
export const payments = (points: number | null, fund: number | null): string => {
  const { board } = scored(withBasis, {
    facts: [
      { kind: 'number', fact: 'points', value: points },
      { kind: 'number', fact: 'fund', value: fund },
    ],
  });
  return paymentsOf(board, 'a')
    .map(
      (p) =>
        `${p.payment}: ${p.paid === null ? (p.reasons[0]?.code ?? '') : `${printPoints(p.paid, 'en')}, cut ${printPoints(p.cut, 'en')}`}`,
    )
    .join('; ');
};
