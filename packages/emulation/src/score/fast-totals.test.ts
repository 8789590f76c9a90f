// The fast way and the full one give the same: points, state and class of every unit, whatever its figures.
import { practice, type IsoDate } from '@qcdc/core';
import { fraction } from '@qcdc/core/exact';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterLike, leaf, rubricOf, text } from '../../test/sample.ts';
import { defineRubric } from '../rubric/define-rubric.ts';
import type { Criterion } from '../rubric/criterion.ts';
import type { PointScale } from '../rubric/point-scale.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { proposeAwards } from '../rank/awards.ts';
import { rank } from '../rank/rank.ts';
import { ratedUnits } from '../rank/rated-units.ts';
import { plain, sourceOf, type Column, type Ratio } from '../../test/columns-and-figures.ts';
import { scoreLines } from '../../test/score-lines.ts';
import type { TieDecision } from '../rank/order-units.ts';
import type { IndicatorSource } from './indicator-source.ts';
import { score } from './score.ts';

const bandsOf = (indicator: string, limits: readonly number[], closed: 'lower' | 'upper'): PointScale => ({
  give: 'bands',
  of: { read: 'indicator', indicator },
  closed,
  bands: [...limits, undefined].map((from, i) => ({
    ...(from === undefined ? {} : { from }),
    ...(i === 0 ? {} : { to: limits[i - 1] as number }),
    points: [10, '60%', '5/2', 1][i] ?? 0,
  })),
});
const rubricWith = (
  closed: 'lower' | 'upper',
  of: 'points' | 'index',
  more: Partial<Criterion> = {},
  rubricMore: Partial<Rubric> = {},
): Rubric =>
  defineRubric(
    rubricOf(
      [
        { id: 'g', label: text('g'), coefficient: 2, children: [leaf('x', 10, bandsOf('x', [8, 5, 2], closed), more)] },
        leaf('y', 10, bandsOf('y', [6, 3], closed), { coefficient: '1/2' }),
      ],
      {
        classes: {
          of,
          closed,
          round: { decimals: 0, mode: 'nearest' },
          classes: [
            { id: 'top', label: text('top'), from: of === 'index' ? 80 : 20 },
            { id: 'mid', label: text('mid'), from: 10, to: of === 'index' ? 80 : 20 },
            { id: 'low', label: text('low'), to: 10 },
          ],
        },
        ranking: { by: 'points', remainingTies: 'shared' },
        ...rubricMore,
      },
    ),
  );
const boardOf = (source: IndicatorSource, rubric: Rubric, options: object = {}) =>
  score({ value: source, findings: [] }, rubric, { period: '2024', clusters: [clusterLike(source.units)], ...options });
const award = {
  id: 'w',
  label: text('award'),
  pick: [
    {
      from: '2000-01-01' as IsoDate,
      basis: practice(text('rule')),
      value: { within: 'cluster' as const, take: 2, classes: ['top', 'mid'] },
    },
  ],
};
const lines = (source: IndicatorSource, rubric: Rubric, options: object = {}) => {
  const board = boardOf(source, rubric, options);
  const ranked = rank(board, { overall: true }).value;
  const rows = (ranked.overall?.rows ?? []).map((row) => [row.unit, row.rank, String(row.value.low), row.class]);
  // An award reads the class of a unit only where it is not settled.
  const picked = proposeAwards(rank(board), [award]).value.map(({ proposed, open, reserves, barred }) => [proposed, open, reserves, barred]); // prettier-ignore
  return { said: scoreLines(board), rows, picked };
};

const ratio: fc.Arbitrary<Ratio> = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(fc.integer({ min: -2, max: 90 }), fc.nat(10)) },
  { weight: 1, arbitrary: fc.constantFrom<Ratio>(null, 'open') },
);
const column: fc.Arbitrary<Column> = fc.record({
  factor: fc.constantFrom(fraction(1n), fraction(100n), fraction(3n, 7n)),
  numeratorScale: fc.nat(2),
  denominatorScale: fc.nat(2),
  denominators: fc.boolean(),
});

describe.each([
  ['lower', 'points'],
  ['upper', 'index'],
] as const)('bands with the %s end inside, classes by %s', (closed, of) => {
  const rubric = rubricWith(closed, of);
  it('the fast way says what the full one says, of every unit', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(ratio, ratio), { minLength: 1, maxLength: 6 }), column, (list, how) => {
        const units = list.map((_, i) => `u${i}`);
        const ratios = { x: list.map(([x]) => x), y: list.map(([, y]) => y) };
        const { fast, full } = sourceOf(units, ratios, how);
        expect(boardOf(fast, rubric).value.totals).not.toBeNull();
        expect(boardOf(full, rubric).value.totals).toBeNull();
        expect(lines(fast, rubric)).toEqual(lines(full, rubric));
      }),
    );
  });
});

it('the order in which the bands of a rubric stand changes nothing', () => {
  const rubric = rubricWith('lower', 'points');
  const reorder = (c: Criterion, order: <T>(bands: readonly T[]) => readonly T[]): Criterion => ({
    ...c,
    ...(c.children === undefined ? {} : { children: c.children.map((child) => reorder(child, order)) }),
    ...(c.scale?.give === 'bands' ? { scale: { ...c.scale, bands: order(c.scale.bands) } } : {}),
  });
  const list: readonly Ratio[] = [0, 2, 3, 5, 6, 8, 9].map((n) => [n, 1]);
  const { fast } = sourceOf(list.map((_, i) => `u${i}`), { x: list, y: list }, plain); // prettier-ignore
  const orders: readonly (<T>(bands: readonly T[]) => readonly T[])[] = [
    (bands) => bands.toReversed(),
    (bands) => [...bands.slice(-1), ...bands.slice(0, -1)],
    (bands) => [...bands.slice(1), ...bands.slice(0, 1)],
  ];
  for (const order of orders) {
    const other = defineRubric({ ...rubric, root: reorder(rubric.root, order) });
    expect(boardOf(fast, other).value.totals?.points).toEqual(boardOf(fast, rubric).value.totals?.points);
    expect(lines(fast, other)).toEqual(lines(fast, rubric));
  }
});

it('a ranking by index, by points, rounded or with ties to be decided is the same of the fast way and of the full one', () => {
  const list: readonly Ratio[] = [9, 9, 6, 3, 8, 0].map((n) => [n, 1]);
  const { fast, full } = sourceOf(list.map((_, i) => `u${i}`), { x: list, y: list }, plain); // prettier-ignore
  const rules: readonly Rubric['ranking'][] = [
    { by: 'index', remainingTies: 'shared' },
    { by: 'points', remainingTies: 'decided', decidedBy: text('council') },
    { by: 'points', remainingTies: 'shared', round: { decimals: 0, mode: 'nearest' } },
    { by: 'points', remainingTies: 'shared', vetoed: 'ranked' },
  ];
  for (const ranking of rules)
    for (const of of ['points', 'index'] as const) {
      const rubric = rubricWith('lower', of, {}, { ranking } as Partial<Rubric>);
      expect(lines(fast, rubric)).toEqual(lines(full, rubric));
      const [one, other] = [fast, full].map((source) => [...ratedUnits(boardOf(source, rubric).value)]);
      expect(one).toEqual(other);
    }
});

describe('the fast way settles', () => {
  const rubric = rubricWith('lower', 'points');
  const both = (list: readonly Ratio[], how = plain) =>
    sourceOf(list.map((_, i) => `u${i}`), { x: list, y: list }, how); // prettier-ignore
  const settled = (list: readonly Ratio[], how = plain, options: object = {}) => {
    const totals = boardOf(both(list, how).fast, rubric, options).value.totals;
    return totals === null ? null : [...totals.settled];
  };
  const big = Number.MAX_SAFE_INTEGER;
  it('units with whole numbers that stay exact, and leaves every other to the full engine', () => {
    expect(settled([[8, 1], null, 'open', [8, 0], [-1, 1], [0, 1]])).toEqual([1, 0, 0, 0, 0, 1]);
    // The greatest limit is 8: an eighth of the greatest exact whole number still can be compared with it.
    const most = Math.floor(big / 8);
    expect(settled([[most, 1], [most + 1, 1], [1, most], [1, most + 1]])).toEqual([1, 0, 1, 0]); // prettier-ignore
    expect(settled([[most, 0]], { ...plain, denominators: false })).toEqual([1]);
  });
  it('the whole points of a unit, over one denominator for all', () => {
    const { totals } = boardOf(both([[8, 1], [5, 1], [2, 1], [1, 1]]).fast, rubric).value; // prettier-ignore
    // Twice the points of x and half of those of y: 20 + 5, 12 + 3, 5 + 1,25, 2 + 1,25.
    expect([...(totals?.points ?? [])].map((points) => points / Number(totals?.scale))).toEqual([25, 15, 6.25, 3.25]);
  });
  it('nobody where a factor turns the figures round or a limit outgrows whole numbers', () => {
    expect(settled([[8, 1]], { ...plain, factor: fraction(-1n) })).toBeNull();
    expect(settled([[8, 1]], { ...plain, factor: fraction(0n) })).toBeNull();
    expect(settled([[1, 1]], { ...plain, factor: fraction(BigInt(big)) })).toEqual([1]);
    expect(settled([[8, 1]], { ...plain, factor: fraction(BigInt(big) + 1n) })).toBeNull();
    expect(settled([[8, 1]], { ...plain, factor: fraction(1n, BigInt(big) + 2n) })).toBeNull();
    expect(settled([[8, 1]], { ...plain, numeratorScale: 16 })).toBeNull();
    expect(settled([[8, 1]], { ...plain, denominatorScale: 16 })).toBeNull();
  });
  it('ranks as the full way does, where ties are parted, left to a decision, or decided, and where there are no classes', () => {
    const { fast, full } = both([[8, 1], [8, 1], [8, 1], [5, 1], [1, 1], [1, 1]]); // prettier-ignore
    const ordered = (source: IndicatorSource, ranking: Rubric['ranking'], decisions: readonly TieDecision[], of = rubric) =>
      rank(boardOf(source, defineRubric({ ...of, ...(ranking === undefined ? {} : { ranking }) })), { decisions }).value.clusters.flatMap(
        ({ rows }) => rows.map((row) => [row.unit, row.rank, row.tie, [...row.tiedWith], row.tieBrokenBy?.vi, row.class]),
      ); // prettier-ignore
    const decision = { order: ['u2', 'u0', 'u1'], by: text('the chair'), reason: 'because' };
    const left = { by: 'points', remainingTies: 'decided' } as const;
    const bare = rubricOf(rubric.root.children ?? [], { ranking: left });
    for (const [rule, decisions, of] of [
      [left, [], rubric],
      [left, [decision], rubric],
      [{ ...left, vetoed: 'notRanked' }, [decision], rubric],
      [{ ...left, ties: [{ reading: { read: 'indicator', indicator: 'x' } }] }, [decision], rubric],
      [left, [decision], bare],
    ] as const) {
      const rows = ordered(fast, rule, decisions, of);
      expect(rows).toEqual(ordered(full, rule, decisions, of));
      expect(rows.slice(0, 3).map(([unit]) => unit)).toEqual(
        decisions.length === 0 ? ['u0', 'u1', 'u2'] : decision.order,
      );
    }
  });
  it('nobody where one column is not there', () => {
    const { fast } = both([[8, 1]]);
    const without = (missing: string): IndicatorSource => ({
      ...fast,
      column: (id, period) => (id === missing ? null : (fast.column?.(id, period) ?? null)),
    });
    for (const id of ['x', 'y']) {
      expect(boardOf(without(id), rubric).value.totals).toBeNull();
      expect(lines(without(id), rubric)).toEqual(lines(fast, rubric));
    }
  });
  it('every unit in the order it is asked for, one that is not there included', () => {
    const { fast, full } = both([[8, 1], [5, 1], null, [1, 1]]); // prettier-ignore
    for (const only of [['u3', 'u1'], ['u2'], ['u1', 'u9', 'u0'], []]) {
      expect(lines(fast, rubric, { only })).toEqual(lines(full, rubric, { only }));
      const { value } = boardOf(fast, rubric, { only });
      expect(value.get('u0')?.unit ?? null).toBe(only.includes('u0') ? 'u0' : null);
    }
  });
  it('a unit with a fact is scored in full, one with a fact nobody can use as well', () => {
    const withFacts = defineRubric({
      ...rubric,
      facts: [{ id: 'f', kind: 'flag', label: text('f'), whenAbsent: 'none' }],
      vetoes: [{ id: 'v', label: text('v'), when: { if: 'flag', fact: 'f' }, then: 'low' }],
    });
    const { fast, full } = both([[8, 1], [8, 1], [8, 1]]); // prettier-ignore
    const facts = [
      { kind: 'flag', fact: 'f', unit: 'u1', value: true },
      { kind: 'flag', fact: 'f', unit: 'u2', value: 'yes' },
      { kind: 'flag', fact: 'f', unit: 'u9', value: true },
    ];
    expect([...(boardOf(fast, withFacts, { facts }).value.totals?.settled ?? [])]).toEqual([1, 0, 0]);
    expect(lines(fast, withFacts, { facts })).toEqual(lines(full, withFacts, { facts }));
  });
});

// What a unit without facts cannot be touched by leaves the fast way open; anything else closes it. Either way it says the same.
const declared: Rubric['facts'] = [
  { id: 'f', kind: 'flag', label: text('f'), whenAbsent: 'none' },
  { id: 'open', kind: 'flag', label: text('open') },
  { id: 'k', kind: 'choice', label: text('k'), whenAbsent: 'none', levels: [{ id: 'l', label: text('l') }] },
  { id: 'e', kind: 'events', label: text('e'), whenAbsent: 'none', levels: [{ id: 'l', label: text('l') }] },
  { id: 'openE', kind: 'events', label: text('open e'), levels: [{ id: 'l', label: text('l') }] },
  { id: 'd', kind: 'day', label: text('d'), whenAbsent: 'none' },
  { id: 'n', kind: 'number', label: text('n'), whenAbsent: 'none' },
  { id: 'p', kind: 'evidence', label: text('p') },
].map((one) => ({ ...one, id: one.id.toLowerCase() })) as Rubric['facts'];
const flag = (fact: string, more: object = {}) => ({ if: 'flag', fact, ...more }) as const;
const some = { if: 'compare', reading: { read: 'indicator', indicator: 'x' }, atLeast: 5 } as const;
const adjusted = (scale: PointScale, more: object = {}): Partial<Criterion> => ({
  adjustments: [{ id: 'a', label: text('a'), scale, ...more }],
});
const count = (reading: object, more: object = {}): PointScale =>
  ({ give: 'changes', changes: [{ count: reading, each: -1, cap: 3 }], ...more }) as PointScale;
const vetoes = (when: object, more: object = {}): Partial<Rubric> =>
  ({ vetoes: [{ id: 'v', label: text('v'), when, then: 'low', ...more }] }) as Partial<Rubric>;
const level = { read: 'events', fact: 'e', levels: ['l'], once: 'cause', lookBackMonths: 3 };
const classes = (more: object, place = 0): Partial<Rubric> => {
  const table = rubricWith('lower', 'points').classes;
  if (table === undefined) throw new Error('no classes');
  return { classes: { ...table, classes: table.classes.map((one, i) => (i === place ? { ...one, ...more } : one)) } };
};
const floor = { if: 'everyCriterion', of: 'leaves', atLeastPercent: 30 } as const;

describe.each<[string, boolean, Partial<Criterion>, Partial<Rubric>]>([
  ['guidance', true, { guidance: text('how') }, {}],
  ['points by hand in a form', true, { notSelfScored: true }, {}],
  ['what to do where it is missing', true, { whenMissing: 'zero' }, {}],
  ['a minimum', false, { minimum: 1 }, {}],
  ['rounding', false, { round: { decimals: 0, mode: 'nearest' } }, {}],
  ['evidence', false, { evidence: { fact: 'p', whenMissing: 'return' } }, {}],
  ['zero when something happens that did not', true, { zeroWhen: flag('f') }, {}],
  ['zero when something does not happen', false, { zeroWhen: flag('f', { is: false }) }, {}],
  ['zero when something happens nobody told of', false, { zeroWhen: flag('open') }, {}],
  ['zero by a figure', false, { zeroWhen: some }, {}],
  ['zero by a choice', true, { zeroWhen: { if: 'choice', fact: 'k', in: ['l'] } }, {}],
  ['zero when both', true, { zeroWhen: { if: 'all', of: [flag('f'), some] } }, {}],
  ['zero when both, each open', false, { zeroWhen: { if: 'all', of: [flag('open'), some] } }, {}],
  ['zero when either', false, { zeroWhen: { if: 'any', of: [flag('f'), some] } }, {}],
  ['zero when either, neither happened', true, { zeroWhen: { if: 'any', of: [flag('f'), flag('f')] } }, {}],
  ['zero unless', false, { zeroWhen: { if: 'not', of: some } }, {}],
  ['not applicable when', true, { notApplicable: { when: flag('f'), then: 'full' } }, {}],
  ['not applicable by a figure', false, { notApplicable: { when: some, then: 'full' } }, {}],
  ['a stop', false, { stop: { when: flag('f'), class: 'low' } }, {}],
  ['points off for events', true, adjusted(count(level)), {}],
  ['points off for events nobody told of', false, adjusted(count({ read: 'events', fact: 'opene' })), {}],
  ['points off for days late', true, adjusted(count({ read: 'daysLate', fact: 'd', deadline: '12-20' })), {}],
  ['points off for a number', true, adjusted(count({ read: 'fact', fact: 'n' })), {}],
  ['points off for a figure', false, adjusted(count({ read: 'indicator', indicator: 'x' })), {}],
  ['points off by a case', false, adjusted({ give: 'changes', changes: [{ cases: [{ when: some, points: -1 }] }] }), {}],
  ['points off from a start', false, adjusted(count(level, { start: 2 })), {}],
  ['points off to a floor', false, adjusted(count(level, { floor: -2 })), {}],
  ['points off to a ceiling', true, adjusted(count(level, { cap: 2 })), {}],
  ['points off by the worst event', true, adjusted({ give: 'event', fact: 'e', take: 'worst', points: { l: -1 }, none: 0 }), {}],
  ['points on for no event', false, adjusted({ give: 'event', fact: 'e', take: 'worst', points: { l: -1 }, none: 1 }), {}],
  ['points on for everybody', false, adjusted({ give: 'allOrNothing', when: some }), {}],
  ['limits of points on', true, adjusted(count(level), { from: -2, to: 0, upTo: 'unlimited', percentOf: 'achieved', whenMissing: 'none' }), {}],
  ['a veto that did not happen', true, {}, vetoes(flag('f'))],
  ['a veto nobody told of', false, {}, vetoes(flag('open'))],
  ['a veto by a figure', false, {}, vetoes(some)],
  ['a class with a floor of its criteria', true, {}, classes({ conditions: [floor], otherwise: 'nextBelow' })],
  ['a class the authority gives', false, {}, classes({ conditions: [floor], otherwise: 'authority' })],
  ['a class by a figure', false, {}, classes({ conditions: [some], otherwise: 'nextBelow' })],
  ['a share of the full', false, { scale: { give: 'proportion', of: { read: 'indicator', indicator: 'x' }, full: 8 } }, {}],
  ['bands of something else', false, { scale: { give: 'bands', of: { read: 'number', value: 3 }, closed: 'lower', bands: [{ from: 5, points: 10 }, { to: 5, points: 0 }] } }, {}],
  ['thresholds by the kind of unit', false, {}, classes({ from: { by: 'k', values: { l: 20 } } })],
  ['notes and a model', true, {}, { model: text('a model') }],
])('%s', (_, fast, criterion, rubricMore) => {
  const rubric = rubricWith('lower', 'points', criterion, { facts: declared ?? [], ...rubricMore });
  const list: readonly Ratio[] = [[9, 1], [8, 1], [5, 1], [4, 1], [0, 1], null]; // prettier-ignore
  const sources = sourceOf(list.map((__, i) => `u${i}`), { x: list, y: [...list].reverse() }, plain); // prettier-ignore
  it(`${fast ? 'takes' : 'leaves'} the fast way and says the same`, () => {
    expect(boardOf(sources.fast, rubric).value.totals === null).toBe(!fast);
    expect(lines(sources.fast, rubric)).toEqual(lines(sources.full, rubric));
  });
}); // prettier-ignore
