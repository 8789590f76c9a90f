// What is said of lists of units, of clusters, of the rubric itself, and of the parts of a period.
import type { DefinitionError } from '@qcdc/core';
import { type Cluster } from '@qcdc/core';
import { it } from 'vitest';
import { defineRubric, meanOfPeriods, paymentsOf, type Rubric } from '../../src/index.ts';
import { clusterLike, text, type Value } from '../sample.ts';
import { findingLines, scoreLines } from '../score-lines.ts';
import {
  six,
  bonus,
  kept,
  named,
  fact,
  boardOf,
  range,
  never,
  p,
  classes,
  veto,
  everything,
  of,
  type Lines,
  type Given,
  type Known,
} from './said.ts';

const unitsAre = (options: object, values: Known['values'] = { a: { rate: 1 }, b: { rate: 2 } }): Lines => {
  const { value, findings } = boardOf(everything, { values, options });
  return [`scored: ${value.units.join(', ')}`, ...findings.flatMap(findingLines)];
};
const c2 = (...units: readonly string[]): Cluster => ({
  ...clusterLike(units),
  id: 'c2',
  name: named('cụm 2', 'cluster 2'),
});
const dated = (from: string | null, to: string | null): Cluster => ({
  ...c2(),
  members: [{ from, to, value: 'a' }] as never,
});
const problemLines = ({ problems }: DefinitionError): Lines =>
  problems.flatMap(({ code, path, text: words }) => [`${code} ${path}`, `    ${words.vi}`, `    ${words.en}`]);
const refusal = (clusters: unknown): Lines => {
  try {
    return unitsAre({ clusters });
  } catch (thrown) {
    return problemLines(thrown as DefinitionError);
  }
};
const unread = { unconfirmed: named('phụ lục chưa đọc', 'the annex was not read') };
const unreadParts: Partial<Rubric> = {
  ...veto(unread),
  root: { id: 'total', label: text('Total'), children: [p('x', { ...unread, ...bonus({ give: 'allOrNothing', when: never }, unread) })] },
  classes: { of: 'points', closed: 'lower', classes: [{ id: 'top', label: text('top'), from: 5 }, { id: 'low', label: text('low'), to: 5 }], ...unread },
}; // prettier-ignore
const refusedMean = (call: () => unknown): Lines => {
  try {
    return [`taken: ${typeof call()}`];
  } catch (thrown) {
    return problemLines(thrown as DefinitionError);
  }
};
const quarters = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'];
const meanOf = (periods: readonly string[], rates: readonly Value[], stated: readonly Given[] = [], rubric = classes({}, veto())): Lines => {
  const parts = periods.map((part, i) => boardOf({ ...rubric, period: { kind: 'quarter' } as never }, { values: { a: { rate: rates[i] ?? null } }, options: { period: part } }));
  const quiet = parts.map(({ value }) => ({ value, findings: [] }));
  return scoreLines(meanOfPeriods(quiet, { period: '2024', facts: stated.map((one) => ({ unit: 'a', ...one })) }));
}; // prettier-ignore

it('units and clusters', () =>
  kept('units', {
    'all of the indicators': () => unitsAre({}),
    'some of them': () => unitsAre({ only: ['b'] }),
    'some of them, in clusters': () => unitsAre({ only: ['b'], clusters: [clusterLike(['a', 'b'])] }),
    'those of the clusters': () => unitsAre({ clusters: [clusterLike(['b'])] }),
    'twice in a list': () => unitsAre({ only: ['a', 'b', 'a'] }),
    'three times': () => unitsAre({ only: ['a', 'a', 'a'] }),
    'somebody else': () => unitsAre({ only: ['a', 'z', 'z', 'y'] }),
    'nobody': () => unitsAre({ only: [] }),
    'no indicators of anybody': () => unitsAre({}, {}),
    'a cluster of nobody': () => unitsAre({ clusters: [clusterLike(['a']), c2()] }),
    'a member until the day before': () => unitsAre({ clusters: [clusterLike(['b']), dated(null, '2024-12-30')] }),
    'a member from the last day': () => unitsAre({ clusters: [clusterLike(['b']), dated('2024-12-31', null)] }),
    'a member until the last day': () => unitsAre({ clusters: [clusterLike(['b']), dated(null, '2024-12-31')] }),
    'a member from the day after': () => unitsAre({ clusters: [clusterLike(['b']), dated('2025-01-01', null)] }),
    'twice in a cluster': () => unitsAre({ clusters: [clusterLike(['a', 'b', 'a', 'a'])] }),
    'in two clusters': () => unitsAre({ clusters: [clusterLike(['a', 'b']), c2('a')] }),
    'no cluster at all': () => refusal([null, 'c', { id: 1, name: text('x'), members: [] }, { id: 'x', name: text('x') }]),
    'one cluster twice': () => refusal([clusterLike(['a']), clusterLike(['b'])]),
    'a cluster without a name': () => refusal([{ ...clusterLike(['a']), name: { vi: ' ', en: 'x' } }]),
    'members that are none': () => refusal([{ ...c2(), members: [null, 'a', { value: 1 }, { from: null, to: null, value: 'a' }] }]),
    'days that are none': () => refusal([{ ...c2(), members: [{ from: '2024-02-30', to: '2024', value: 'a' }] }]),
    'a last day before the first': () => refusal([{ ...c2(), members: [{ from: '2024-02-02', to: '2024-02-01', value: 'a' }] }]),
    'a single day': () => refusal([{ ...c2(), members: [{ from: '2024-12-31', to: '2024-12-31', value: 'a' }] }]),
    'days left out': () => refusal([{ ...c2(), members: [{ value: 'a' }, { from: '2024-01-01', value: 'b' }] }]),
  })); // prettier-ignore

it('the rubric itself', () =>
  kept('rubrics', {
    'of its year': () => of({ years: { from: 2024, to: 2024 } }),
    'of the year before': () => of({ years: { from: 2023, to: 2023 } }),
    'of earlier years': () => of({ years: { from: 2020, to: 2023 } }),
    'of later years': () => of({ years: { from: 2025 } }),
    'of another year, to see what if': () => of({ years: { from: 2025 } }, { whatIf: true }),
    'from its first year': () => of({ years: { from: 2024 } }),
    'to its last year': () => of({ years: { from: 2000, to: 2024 } }),
    'a model': () => of({ model: named('bảng mẫu', 'a model') }),
    'not confirmed': () => of(unreadParts),
    'not confirmed, on purpose': () => of(unreadParts, { acceptUnconfirmed: true }),
    'no payments': () => [`${paymentsOf(boardOf(everything, six).value, 'a').length} payments`],
    'payments by class, points and index': () => {
      const bands = (by: 'points' | 'index') => ({ by, closed: 'lower' as const, bands: [{ from: 8, percent: 100 }, { from: 5, to: 8, percent: 60 }, { to: 5, percent: 0 }] });
      const money = { measuredIn: text('million'), basis: everything.basis };
      const rubric = defineRubric({
        ...classes(),
        payments: [
          { ...money, id: 'class', label: text('class'), whole: { read: 'number', value: 200 }, share: { by: 'class', percent: { top: 100, mid: 80, low: 0 } } },
          { ...money, id: 'points', label: text('points'), whole: fact('goal'), share: bands('points') },
          { ...money, id: 'index', label: text('index'), whole: { read: 'number', value: 50 }, share: { ...bands('index'), bands: [{ to: 40, percent: 25 }, { from: 40, percent: 50 }] } },
        ],
      } as never);
      const paid = (rateOfA: Value, ...stated: readonly Given[]): Lines =>
        paymentsOf(boardOf(rubric, { values: { a: { rate: rateOfA } }, facts: stated }).value, 'a').map((one) =>
          JSON.stringify(one, (_, v: unknown) => (typeof v === 'bigint' ? String(v) : v)),
        );
      const goal = (bound?: 'atLeast'): Given => ({ kind: 'number', fact: 'goal', value: 90, ...(bound === undefined ? {} : { bound }) });
      return [...paid(9, goal()), ...paid(range(6, 9), goal()), ...paid(3, goal('atLeast')), ...paid(null), ...paid(8, goal())];
    },
  })); // prettier-ignore

it('the mean of the parts of a period', () =>
  kept('parts', {
    'all of them': () => meanOf(quarters, [6, 7, 8, 9], [{ kind: 'flag', fact: 'flag', value: false }]),
    'in any order': () => meanOf([...quarters].reverse(), [6, 7, 8, 9], [{ kind: 'flag', fact: 'flag', value: false }]),
    'by two rubrics': () => refusedMean(() => meanOfPeriods([boardOf(everything, six), boardOf({ ...everything, id: 'other' }, six)], { period: '2024' })),
    'none': () => refusedMean(() => meanOfPeriods([], { period: '2024' })),
    'one within a range': () => meanOf(quarters, [6, range(7, 9), 8, 9], [{ kind: 'flag', fact: 'flag', value: false }]),
    'one not scored': () => meanOf(quarters, [6, null, 8, 9]),
    'one left out': () => meanOf(quarters.slice(1), [6, 7, 8]),
    'one twice': () => meanOf([...quarters, '2024-Q4'], [6, 7, 8, 9, 9]),
    'of two kinds': () => meanOf(['2024-Q1', '2024-Q2', '2024-H2'], [6, 7, 8]),
    'of another year': () => meanOf(quarters.map((id) => id.replace('2024', '2023')), [6, 7, 8, 9]),
    'a veto of the whole': () => meanOf(quarters, [6, 7, 8, 9], [{ kind: 'flag', fact: 'flag', value: true }]),
    'out for the whole': () => meanOf(quarters, [6, 7, 8, 9], [{ kind: 'flag', fact: 'flag', value: true }], classes({}, veto({ then: 'notAssessed' }))),
    'a fact of the whole nobody can use': () => meanOf(quarters, [6, 7, 8, 9], [{ kind: 'flag', fact: 'flag', value: 'yes' } as never]),
    'a fact of another unit': () => meanOf(quarters, [6, 7, 8, 9], [{ kind: 'flag', fact: 'flag', value: false }, { kind: 'flag', fact: 'flag', value: true, unit: 'b' }]),
  })); // prettier-ignore
