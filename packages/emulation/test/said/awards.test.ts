// Ranks, awards and the way to the next class, with what is said of each: kept whole.
import { practice } from '@qcdc/core';
import { fraction, type Fraction, type Interval } from '@qcdc/core/exact';
import { it } from 'vitest';
import { defineRubric, finalClasses, nextClass, proposeAwards, rank, score, weightSensitivity, weightSensitivityTogether, weightStability, type AwardPick, type Fact, type RankOptions, type Rubric, type ScoreOptions } from '../../src/index.ts'; // prettier-ignore
import type { Criterion, PointScale } from '../../src/rubric/index.ts';
import { basis, flag, rubric } from '../final-classes-sample.ts';
import { bands, clusterLike, leaf, rubricOf, source, text, type Value } from '../sample.ts';
import { findingLines } from '../score-lines.ts';
import { kept, type Lines } from './said.ts';

type Points = Readonly<Record<string, Value>>;
const between = (low: number, high: number): Interval => ({
  low: { at: fraction(BigInt(low)), closed: true },
  high: { at: fraction(BigInt(high)), closed: true },
});
const shown = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? Number(one) : one));
const number = (value: Fraction | null): string => (value === null ? '–' : String(value));
const plain = defineRubric({ ...rubric, classCaps: [], ranking: { by: 'points', remainingTies: 'shared' } });
const clusters = (...lists: readonly (readonly string[])[]) =>
  lists.map((units, i) => ({
    ...clusterLike(units),
    id: `c${i + 1}`,
    name: { vi: `cụm ${i + 1}`, en: `cluster ${i + 1}` },
  }));
const boardOf = (
  points: Points,
  by: Rubric = plain,
  stated: readonly Fact[] = [],
  options: Partial<ScoreOptions> = {},
) => {
  const { value } = score(source(Object.fromEntries(Object.entries(points).map(([unit, p]) => [unit, { p }]))), by, {
    period: '2024',
    facts: stated,
    clusters: clusters(Object.keys(points)),
    ...options,
  });
  return { value, findings: [] };
};

function ranks(board: ReturnType<typeof boardOf>, options: RankOptions = {}): Lines {
  const { value, findings } = rank(board, options);
  return [
    ...[...value.clusters, ...(value.overall === null ? [] : [value.overall])].flatMap(({ cluster, rows, notRanked }) => [
      `${cluster.id} ${cluster.name.vi}`,
      ...rows.map((row) => `  ${row.rank}–${row.rankAtWorst} ${row.unit} ${number(row.value.low)}–${number(row.value.high)} ${row.class ?? '–'} ${row.tie} [${row.tiedWith.join(', ')}] ${row.tieBrokenBy?.vi ?? ''}`),
      ...notRanked.map(({ unit, reasons }) => `  – ${unit} ${reasons.map(({ code, message }) => `${code} ${message.vi} / ${message.en}`).join('; ')}`),
    ]),
    ...findings.flatMap(findingLines),
  ];
} // prettier-ignore
const decidedTies = defineRubric({ ...plain, ranking: { by: 'points', remainingTies: 'decided' } });
const by = { by: { vi: 'chủ tịch', en: 'the chair' }, reason: 'because' };
const five: Points = { a: 95, b: 80, c: 80, d: 60, e: null };

it('ranks', () =>
  kept('ranks', {
    'with a tie': () => ranks(boardOf(five)),
    'with a tie that is to be decided': () => ranks(boardOf(five, decidedTies)),
    'by whom it is to be decided': () => ranks(boardOf(five, defineRubric({ ...plain, ranking: { by: 'points', remainingTies: 'decided', decidedBy: { vi: 'hội đồng', en: 'the council' } } }))),
    'with a tie that was decided': () => ranks(boardOf(five, decidedTies), { decisions: [{ ...by, order: ['c', 'b'] }] }),
    'with decisions on nothing': () => ranks(boardOf(five, decidedTies), { decisions: [{ ...by, order: ['c', 'a'] }, { ...by, order: [] }, { ...by, order: ['b', 'c'], reason: '' }, { ...by, order: ['b', 'b'] }] }),
    'with a decision that is used and one beside it': () => ranks(boardOf(five, decidedTies), { decisions: [{ ...by, order: ['c', 'b'] }, { ...by, order: ['c', 'a'] }] }),
    'with a decision where ties are shared': () => ranks(boardOf(five), { decisions: [{ ...by, order: ['c', 'b'] }] }),
    'with a range': () => ranks(boardOf({ a: 95, b: between(70, 97), c: 80 })),
    'with a veto': () => ranks(boardOf(five, plain, [flag('a', 'violation')])),
    'with a veto that takes the rank': () => ranks(boardOf(five, defineRubric({ ...plain, ranking: { by: 'points', remainingTies: 'shared', vetoed: 'notRanked' } }), [flag('a', 'violation'), flag('b', 'new')])),
    'of two clusters, and together': () => ranks(boardOf(five, plain, [], { clusters: clusters(['a', 'b'], ['c', 'd', 'e']) }), { overall: true }),
    'of a unit in two clusters, and together': () => ranks(boardOf(five, plain, [], { clusters: clusters(['a', 'b'], ['b', 'd']) }), { overall: true }),
    'of units nobody scored': () => ranks(boardOf(five), { clusters: clusters(['a', 'z']) }),
    'of other clusters': () => ranks(boardOf(five), { clusters: clusters(['a', 'b', 'c', 'd', 'e'], []) }),
    'of no cluster': () => ranks(boardOf(five, plain, [], { clusters: [] })),
    'by another rule': () => ranks(boardOf(five), { rule: { by: 'index', remainingTies: 'decided', round: { decimals: 0, mode: 'nearest' } } }),
    'with six outside the clusters': () => ranks(boardOf({ ...five, f: 1, g: 2, h: 3 }, plain, [], { only: ['a', 'b', 'c', 'd', 'f', 'g', 'h'], clusters: clusters(['a']) })),
    'with five outside the clusters': () => ranks(boardOf({ ...five, f: 1 }, plain, [], { only: ['a', 'b', 'c', 'd', 'f', 'e'], clusters: clusters(['a']) })),
    'before the caps': () => ranks(boardOf({ a: 95 }, defineRubric({ ...rubric, classCaps: [{ relation: 'unit', object: 'agency', rule: 'notAbove', basis: [practice(text('cap'))] }] }))),
    'after the caps': () => ranks(finalClasses(boardOf({ a: 95, b: 91 }, rubric), { related: [{ unit: 'a', relation: 'unit', object: 'x', class: 'fair' }] }) as never),
    'of a rubric without a rule': () => ranks(boardOf(five, defineRubric(rubricOf(rubric.root.children ?? [])))),
  })); // prettier-ignore

const award = (pick: Partial<AwardPick>, more: object = {}) =>
  ({ id: 'w', label: { vi: 'bằng khen', en: 'a certificate' }, pick: [{ from: '2000-01-01', basis: practice(text('rule')), value: { within: 'cluster', ...pick } }], ...more }) as never; // prettier-ignore
const share = (percent: number, more: object = {}) => ({ quota: { percent, base: 'all' as const, rounding: 'down' as const, basis, ...more } }); // prettier-ignore
function proposed(board: ReturnType<typeof boardOf>, pick: Partial<AwardPick>, options: RankOptions = {}): Lines {
  const { value, findings } = proposeAwards(rank(board, options), [award(pick)]);
  return [
    ...value.map(shown),
    ...findings.filter(({ code }) => !/not-ranked|outside/.test(code)).flatMap(findingLines),
  ];
}
const ten: Points = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`u${i}`, 98 - 5 * i]));
const capped = finalClasses(boardOf({ a: 95, b: 91, c: 80 }, rubric), { related: [{ unit: 'a', relation: 'unit', object: 'x', class: 'good' }, { unit: 'b', relation: 'unit', object: 'y', class: null }] }); // prettier-ignore
const thirds = clusters(['a', 'b', 'c'], ['d', 'e', 'f'], ['g', 'h', 'i']);
const nine: Points = { a: 90, b: 80, c: 70, d: 85, e: 85, f: 60, g: 99, h: 40, i: null };

it('awards', () =>
  kept('awards', {
    'to the first three': () => proposed(boardOf(ten), { take: 3 }),
    'to a third': () => proposed(boardOf(ten), share(33)),
    'to a third, at most two': () => proposed(boardOf(ten), { ...share(33), take: 2 }),
    'to a third of the good and better': () => proposed(boardOf(ten), share(34, { base: ['top', 'good'] })),
    'to a third of the good and better, one without points': () => proposed(boardOf({ ...ten, x: null }), share(50, { base: ['top', 'good'] })),
    'to a third of the good and better, one in a range': () => proposed(boardOf({ ...ten, x: between(60, 75) }), share(50, { base: ['top', 'good'] })),
    'to a half, one exempt': () => proposed(boardOf({ a: 95, b: 90, c: 80, d: 70, e: 60 }, plain, [flag('e', 'new')]), share(50)),
    'to a half, one perhaps exempt': () => proposed(boardOf({ a: 95, b: 90, c: 80, d: 70 }, plain, [flag('d', 'new', '?')]), share(50)),
    'to whoever has 85 points': () => proposed(boardOf({ a: 86, b: 85, c: [8499, 100], d: between(80, 85), e: between(85, 86) }), { atLeast: 85 }),
    'to the top class': () => proposed(boardOf({ a: 95, b: 89, c: between(85, 95) }), { classes: ['top'] }),
    'to one of a tie': () => proposed(boardOf({ a: 95, b: 95, c: 80 }), { take: 1 }),
    'with a veto': () => proposed(boardOf({ a: 95, b: 91 }, plain, [flag('a', 'violation')]), { take: 1 }),
    'with an open veto': () => proposed(boardOf({ a: 95, b: 91 }, plain, [flag('a', 'violation', '?')]), { take: 1 }),
    'with a lowered class': () => proposed(capped as never, { take: 1 }),
    'with a lowered class, to classes': () => proposed(capped as never, { take: 2, classes: ['top', 'good'] }),
    'to the leading units': () => proposed(boardOf(nine, plain, [], { clusters: thirds }), { within: 'leaders', ...share(50) }),
    'to the leading units with 95 points': () => proposed(boardOf(nine, plain, [], { clusters: thirds }), { within: 'leaders', atLeast: 95 }),
    'to the leading units, one in two clusters': () => proposed(boardOf(nine, plain, [], { clusters: clusters(['a', 'b', 'g'], ['d', 'g']) }), { within: 'leaders', take: 1 }),
    'to the leading units of a cluster without points': () => proposed(boardOf(nine, plain, [], { clusters: clusters(['i'], ['a', 'b']) }), { within: 'leaders', ...share(100) }),
    'in two clusters': () => proposed(boardOf(nine, plain, [], { clusters: clusters(['a', 'b', 'g'], ['d', 'g']) }), { take: 1 }),
    'in two clusters, to a half of the good and better': () => proposed(boardOf(nine, plain, [], { clusters: clusters(['a', 'b', 'g'], ['d', 'g']) }), share(50, { base: ['top', 'good'] })),
    'to a half of the good and better, one nobody scored': () => proposed(boardOf(five), share(50, { base: ['top', 'good'] }), { clusters: clusters(['a', 'b', 'z']) }),
    'of all together': () => proposed(boardOf(nine, plain, [], { clusters: thirds }), { within: 'overall', ...share(30) }, { overall: true }),
    'of all together, who were not ranked so': () => proposed(boardOf(nine, plain, [], { clusters: thirds }), { within: 'overall', take: 1 }),
    'by a rule not yet in force': () => proposeAwards(rank(boardOf(five)), [award({ take: 1 })], { day: '1999-12-31' }).findings.flatMap(findingLines),
    'by a rule that is confirmed': () => proposeAwards(rank(boardOf({ a: 95, b: 95 })), [award({}, { pick: [{ from: '2000-01-01', basis: { ...practice(text('rule')), confirmed: true }, value: { within: 'cluster', take: 1 } }] })]).findings.flatMap(findingLines),
  })); // prettier-ignore

const two = (more: Partial<Rubric['classes']> = {}, children: readonly Criterion[] = [leaf('x', 10, bands('x'), { label: { vi: 'tiêu chí x', en: 'criterion x' } }), leaf('y', 20, { give: 'points', of: { read: 'indicator', indicator: 'y' } })]): Rubric =>
  defineRubric(rubricOf(children, {
    facts: [{ id: 'ok', kind: 'flag', label: text('ok') }],
    classes: { of: 'points', closed: 'lower', classes: [{ id: 'top', label: { vi: 'tốt', en: 'top' }, from: 25 }, { id: 'mid', label: { vi: 'khá', en: 'mid' }, from: 15, to: 25 }, { id: 'low', label: { vi: 'kém', en: 'low' }, to: 15 }], ...more } as never,
  })); // prettier-ignore
const next = (x: Value, y: Value, by_: Rubric = two(), stated: readonly Fact[] = []): Lines => {
  const { value } = score(source({ a: { x, y } }), by_, { period: '2024', facts: stated });
  const found = nextClass(value, 'a');
  if (found === null) return ['none'];
  return [
    `${found.class} ${number(found.margin)}`,
    ...found.changes.map((one) => `${one.criterion} ${one.label.vi} ${number(one.from)} → ${number(one.to)} ${number(one.reach)}: ${one.text.vi} / ${one.text.en}`),
  ];
}; // prettier-ignore
const byIndex = two({ of: 'index', classes: [{ id: 'top', label: text('top'), from: 80 }, { id: 'low', label: text('low'), to: 80 }] } as never); // prettier-ignore
const withCondition = two({ classes: [{ id: 'top', label: text('top'), from: 25, conditions: [{ if: 'everyCriterion', of: ['x'], atLeastPercent: 100 }], otherwise: 'nextBelow' }, { id: 'mid', label: text('mid'), from: 15, to: 25 }, { id: 'low', label: text('low'), to: 15 }] } as never); // prettier-ignore
const proportion: PointScale = { give: 'proportion', of: { read: 'indicator', indicator: 'x' }, full: 100 };

it('the way to the next class', () =>
  kept('next', {
    'from the middle': () => next(75, 15),
    'one point short': () => next(75, 18),
    'exactly at the limit': () => next(75, 19),
    'from the bottom': () => next(60, 10),
    'too far for any one criterion': () => next(60, 1),
    'at the top': () => next(95, 20),
    'where only a condition is missing': () => next(75, 20, withCondition),
    'by the index': () => next(75, 16, byIndex),
    'by the index, with bands that do not reach': () => next(60, 8, byIndex),
    'by a proportion': () => next(50, 18, two({}, [leaf('x', 10, proportion), leaf('y', 20, { give: 'points', of: { read: 'indicator', indicator: 'y' } })])),
    'without points': () => next(null, 10),
    'in a range': () => next(between(60, 95), 10),
    'without classes': () => next(60, 10, defineRubric(rubricOf([leaf('x', 10, bands('x'))]))),
  })); // prettier-ignore

const weights = defineRubric(
  rubricOf(
    [{ ...leaf('x', 10, proportion), weight: 60 }, { ...leaf('y', 10, { ...proportion, of: { read: 'indicator', indicator: 'y' } }), weight: 40 }],
    {},
    { maximum: 100 },
  ),
); // prettier-ignore
const weighed = (values: Parameters<typeof source>[0]): Lines => {
  const { value } = score(source(values), weights, { period: '2024', clusters: clusters(Object.keys(values)) });
  const { stableWithin, pairs, notCompared } = weightStability(value, 'c1');
  return [
    `stable within ${number(stableWithin)}; not compared: ${notCompared.join(', ')}`,
    ...pairs.map((one) => `${one.above} > ${one.below} by ${number(one.lead)}, until ${number(one.swapsAt)} at ${one.weights === null ? '–' : [...one.weights].map(([id, w]) => `${id} ${number(w)}`).join(', ')}`),
    ...[10, 50].flatMap((percent) => weightSensitivity(value, 'c1', { by: percent }).map((one) => `± ${percent} % ${shown(one)}`)),
    ...[0, 5, -20, 200].flatMap((percent) => weightSensitivityTogether(value, 'c1', { by: percent }).map((one) => `all ± ${percent} ${shown(one)}`)),
  ];
}; // prettier-ignore

it('ranks when weights vary', () =>
  kept('weights', {
    'of three': () => weighed({ a: { x: 80, y: 50 }, b: { x: 60, y: 75 }, c: { x: 50, y: 60 } }),
    'of two that nothing parts': () => weighed({ a: { x: 80, y: 50 }, b: { x: 80, y: 50 } }),
    'of two with the same total': () => weighed({ a: { x: 60, y: 60 }, b: { x: 80, y: 30 } }),
    'of one that leads in both': () => weighed({ a: { x: 80, y: 80 }, b: { x: 60, y: 60 } }),
    'with one that is not scored, and one in a range': () => weighed({ a: { x: 80, y: 80 }, b: { x: null, y: 60 }, c: { x: between(40, 60), y: 50 }, d: { x: 70, y: 90 } }),
  })); // prettier-ignore
