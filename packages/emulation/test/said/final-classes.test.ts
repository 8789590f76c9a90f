// What becomes of classes by caps, quotas and decisions, and what is said of each: kept whole.
import type { DefinitionError } from '@qcdc/core';
import { fraction, type Interval } from '@qcdc/core/exact';
import { it } from 'vitest';
import { defineRubric, finalClasses, score, type ClassQuota, type Fact, type FinalClassesOptions, type RelatedClass, type Rubric } from '../../src/index.ts'; // prettier-ignore
import { basis, flag, rubric } from '../final-classes-sample.ts';
import { clusterLike, rubricOf, source, text, type Value } from '../sample.ts';
import { findingLines } from '../score-lines.ts';
import { kept, type Lines } from './said.ts';

type Points = Readonly<Record<string, Value>>;
const between = (low: number, high: number): Interval => ({
  low: { at: fraction(BigInt(low)), closed: true },
  high: { at: fraction(BigInt(high)), closed: true },
});
function settled(
  points: Points,
  options: FinalClassesOptions,
  stated: readonly Fact[] = [],
  by: Rubric = rubric,
): Lines {
  const units = Object.keys(points);
  const board = score(source(Object.fromEntries(units.map((unit) => [unit, { p: points[unit] ?? null }]))), by, {
    period: '2024',
    facts: stated,
    clusters: [clusterLike(units)],
  });
  const { value, findings } = finalClasses({ value: board.value, findings: [] }, options);
  return [
    ...value.final.quotas.map(({ allowed: { least, most, how }, ...group }) => `${JSON.stringify(group)} of ${least} to ${most}: ${how.vi} / ${how.en}`), // prettier-ignore
    `open: ${value.final.open.join(', ')}`,
    ...[...value.rows()].flatMap(({ unit, state, class: rating }) => [
      `${unit} ${state} ${rating?.state ?? ''} ${rating?.class ?? '–'} [${rating?.possible.join(', ') ?? ''}] ${rating?.because ?? '–'} ${rating?.by ?? ''}`,
      ...(rating?.reasons ?? []).map(({ code, message }) => `  ! ${code} ${message.vi} / ${message.en}`),
    ]),
    ...units.map(
      (unit) => `rated ${unit}: ${value.rated?.(unit)?.class?.state ?? 'none'} ${value.rated?.(unit)?.state ?? ''}`,
    ),
    ...findings.flatMap(findingLines),
  ];
}
const other = (unit: string, relation: string, id: string | null, object = 'x'): RelatedClass => ({
  unit,
  relation,
  object,
  class: id,
});
const caps = (points: Points, ...related: readonly RelatedClass[]): Lines => settled(points, { related });
const conditioned = defineRubric({
  ...rubric,
  facts: [...(rubric.facts ?? []), { id: 'ok', kind: 'flag', label: text('ok') }],
  classes: {
    ...rubric.classes,
    classes: rubric.classes?.classes.map((one) => (one.id === 'good' ? { ...one, conditions: [{ if: 'flag', fact: 'ok' }], otherwise: 'authority' } : one)),
  } as never,
}); // prettier-ignore
const fallen = defineRubric({
  ...rubric,
  classes: { ...rubric.classes, classes: rubric.classes?.classes.map((one) => (one.id === 'good' ? { ...one, conditions: [{ if: 'flag', fact: 'violation' }], otherwise: 'nextBelow' } : one)) } as never,
}); // prettier-ignore
const ok = (unit: string, value: boolean): Fact => flag(unit, 'ok', value);

it('caps by the classes of related objects', () =>
  kept('caps', {
    'below another': () => caps({ a: 95 }, other('a', 'unit', 'good')),
    'level with another': () => caps({ a: 95 }, other('a', 'unit', 'top')),
    'above another anyway': () => caps({ a: 60 }, other('a', 'unit', 'top')),
    'below the worst of two': () => caps({ a: 95 }, other('a', 'unit', 'good'), other('a', 'unit', 'fair', 'y')),
    'of another that is stated twice': () => caps({ a: 95 }, other('a', 'unit', 'good'), other('a', 'unit', 'good')),
    'of another that is stated twice, differently': () => caps({ a: 95 }, other('a', 'unit', 'good'), other('a', 'unit', 'fair')),
    'of another that is not known': () => caps({ a: 95 }, other('a', 'unit', null)),
    'of one that is known and one that is not': () => caps({ a: 95 }, other('a', 'unit', 'good'), other('a', 'unit', null, 'y')),
    'of another that is not known, at the bottom': () => caps({ a: 10 }, other('a', 'unit', null)),
    'a part at the worst': () => caps({ a: 95 }, other('a', 'parts', 'broken')),
    'a part at the worst, not at the top': () => caps({ a: 75 }, other('a', 'parts', 'broken')),
    'a part above the worst': () => caps({ a: 95 }, other('a', 'parts', 'poor')),
    'a part that is not known': () => caps({ a: 95 }, other('a', 'parts', null)),
    'both caps': () => caps({ a: 95 }, other('a', 'parts', 'broken'), other('a', 'unit', 'fair')),
    'of a range': () => caps({ a: between(85, 95) }, other('a', 'unit', 'good')),
    'of a range below': () => caps({ a: between(65, 75) }, other('a', 'unit', 'good')),
    'of a range, a part at the worst': () => caps({ a: between(85, 95) }, other('a', 'parts', 'broken')),
    'without points': () => caps({ a: null }, other('a', 'unit', 'good')),
    'of others': () => caps({ a: 95, b: 95 }, other('b', 'unit', 'good')),
    'falling to a class with a condition that holds': () => settled({ a: 95 }, { related: [other('a', 'unit', 'good')] }, [ok('a', true)], conditioned),
    'falling to a class with a condition that does not hold': () => settled({ a: 95 }, { related: [other('a', 'unit', 'good')] }, [ok('a', false)], conditioned),
    'falling to a class with a condition nobody can tell': () => settled({ a: 95 }, { related: [other('a', 'unit', 'good')] }, [], conditioned),
    'perhaps falling to a class left to the authority': () => settled({ a: 95 }, { related: [other('a', 'parts', null)] }, [ok('a', false)], conditioned),
    'not stated': () => settled({ a: 95, b: 10 }, {}),
    'with a veto': () => settled({ a: 95 }, { related: [other('a', 'unit', 'good')] }, [flag('a', 'violation')]),
  })); // prettier-ignore

const quota = (percent: number, more: object = {}, rule: Partial<ClassQuota> = {}): ClassQuota => ({
  class: 'top',
  quota: { percent, base: 'all', rounding: 'down', basis, ...more },
  ...rule,
});
const under = (
  points: Points,
  quotas: readonly ClassQuota[],
  options: FinalClassesOptions = {},
  stated: readonly Fact[] = [],
): Lines => settled(points, { related: [], quotas, ...options }, stated);
const four: Points = { a: 97, b: 95, c: 93, d: 40 };
const tie: Points = { a: 97, b: 95, c: 95, d: 40 };
const by = { by: { vi: 'hội đồng', en: 'the council' }, reason: 'because' };
const tiesDecided = defineRubric({ ...rubric, ranking: { by: 'points', remainingTies: 'decided' } });

it('quotas of a class', () =>
  kept('quotas', {
    'half of four': () => under(four, [quota(50)]),
    'half of four, the others to the next class': () => under(four, [quota(50, {}, { over: 'nextBelow' })]),
    'none': () => under(four, [quota(0)]),
    'all': () => under(four, [quota(100)]),
    'rounded down, up, to the nearest': () => (['down', 'up', 'nearest'] as const).flatMap((rounding) => under(four, [quota(40, { rounding })])),
    'of the good and better': () => under(four, [quota(50, { base: ['top', 'good'] })]),
    'of a class nobody holds': () => under(four, [quota(50, { base: ['fair'] })]),
    'of few': () => under(four, [quota(50, { few: { below: 5, most: 1 } })]),
    'of not so few': () => under(four, [quota(50, { few: { below: 4, most: 1 } })]),
    'raised, not raised, perhaps raised': () => [true, false, null].flatMap((is) => under(four, [quota(25, { raisedPercent: 50 }, { raised: () => is })])),
    'a tie at the last place': () => under(tie, [quota(50)]),
    'a tie at the last place, to the next class': () => under(tie, [quota(50, {}, { over: 'nextBelow' })]),
    'a tie above the last place': () => under({ a: 95, b: 95, c: 93, d: 40 }, [quota(50)]),
    'a tie that is decided': () => settled(tie, { related: [], quotas: [quota(50)], ties: [{ ...by, order: ['c', 'b'] }] }, [], tiesDecided),
    'a tie decided for others': () => settled(tie, { related: [], quotas: [quota(50)], ties: [{ ...by, order: ['c', 'a'] }] }, [], tiesDecided),
    'a class in a range': () => under({ a: 97, b: between(85, 95), c: 91, d: 40 }, [quota(50)]),
    'a class in a range, room for all': () => under({ a: 97, b: between(85, 95), c: 80, d: 40 }, [quota(50)]),
    'without points': () => under({ a: 97, b: null, c: 91, d: 40 }, [quota(50)]),
    'without any points': () => under({ a: null, b: null }, [quota(50)]),
    'exempt': () => under({ ...four, e: 98 }, [quota(50)], {}, [flag('e', 'new')]),
    'perhaps exempt': () => under({ ...four, e: 98 }, [quota(50)], {}, [flag('e', 'new', '?')]),
    'by groups': () => under({ ...four, e: 96, f: 94 }, [quota(50, {}, { groupOf: (unit) => (unit < 'd' ? 'heads' : 'staff') })]),
    'by groups with a tie': () => under(tie, [quota(50, {}, { groupOf: (unit) => (unit < 'd' ? 'heads' : 'staff') })]),
    'of a part and of the whole': () => under({ ...four, e: 96, f: 94 }, [quota(30), quota(50, {}, { groupOf: (unit) => (unit < 'd' ? 'heads' : 'staff') })]),
    'of two classes': () => under({ ...four, e: 80, f: 75 }, [quota(20, {}, { over: 'nextBelow' }), quota(20, {}, { class: 'good', over: 'nextBelow' })]),
    'a capped unit': () => under(four, [quota(50)], { related: [other('a', 'unit', 'good')] }),
    'a capped unit over the quota': () => settled({ a: 97, b: 96, c: 99, d: 40 }, { related: [other('c', 'unit', 'good')], quotas: [quota(50, {}, { class: 'good' })] }, [ok('c', true), ok('a', true)], conditioned),
    'a unit that fell through over the quota': () => settled({ a: 80, b: 79, c: 78 }, { related: [], quotas: [quota(34, {}, { class: 'fair' })] }, [], fallen),
    'an open cap': () => under(four, [quota(50)], { related: [other('a', 'unit', null)] }),
    'with a condition below': () => settled(four, { related: [], quotas: [quota(50, {}, { over: 'nextBelow' })] }, [ok('c', false)], conditioned),
  })); // prettier-ignore

const decision = (unit: string, id: string, more: object = {}) => ({ unit, class: id, ...by, ...more });
const decided = (points: Points, ...decisions: readonly ReturnType<typeof decision>[]): Lines =>
  under(points, [quota(50)], { decisions });

it('decisions on classes', () =>
  kept('decisions', {
    'on one of two at the last place': () => decided(tie, decision('c', 'top')),
    'on both at the last place': () => decided(tie, decision('b', 'top'), decision('c', 'top')),
    'on one, that it goes below': () => decided(tie, decision('b', 'good')),
    'on both, one of each': () => decided(tie, decision('b', 'good'), decision('c', 'top')),
    'twice on one': () => decided(tie, decision('c', 'top'), decision('c', 'good')),
    'on one who keeps the class': () => decided(tie, decision('a', 'good')),
    'on one who never had it': () => decided(tie, decision('d', 'top')),
    'on one the quota moved to the next class': () => under(four, [quota(50, {}, { over: 'nextBelow' })], { decisions: [decision('c', 'good')] }),
    'without words for a reason': () => decided(tie, decision('c', 'top', { reason: 7 })),
    'on nobody': () => decided(tie, decision('z', 'top')),
    'without a reason': () => decided(tie, decision('c', 'top', { reason: ' ' })),
    'for a class it cannot have': () => decided({ a: 97, b: 95, c: 93, d: 40 }, decision('c', 'top')),
    'for a class below': () => decided({ a: 97, b: 95, c: 93, d: 40 }, decision('c', 'poor')),
    'on one the rule leaves to the authority': () => settled({ a: 80 }, { related: [], decisions: [decision('a', 'fair')] }, [ok('a', false)], conditioned),
    'on one without points': () => settled({ a: null }, { related: [], decisions: [decision('a', 'fair')] }),
    'on an open cap': () => settled({ a: 95 }, { related: [other('a', 'unit', null)], decisions: [decision('a', 'good')] }),
  })); // prettier-ignore

const plain = defineRubric(rubricOf(rubric.root.children ?? []));
const refused = (options: object, of: Rubric = rubric): Lines => {
  try {
    return settled({ a: 95 }, options, [], of);
  } catch (thrown) {
    return (thrown as DefinitionError).problems.flatMap(({ code, path, text: words }) => [`${code} ${path}`, `    ${words.vi}`, `    ${words.en}`]); // prettier-ignore
  }
};
const wrongQuota = (more: object): Lines =>
  refused({ related: [], quotas: [{ ...quota(10), quota: { ...quota(10).quota, ...more } }] });

it('calls nobody can follow', () =>
  kept('final-calls', {
    'percents': () => [-1, 0, 100, 101, '1/3', '33%', 'x', null].flatMap((percent) => [String(percent), ...wrongQuota({ percent }).slice(0, 3)]),
    'raised percents': () => [9, 10, 100, 101, 'x'].flatMap((raisedPercent) => [String(raisedPercent), ...wrongQuota({ raisedPercent }).slice(0, 3)]),
    'bases': () => ['all', 'some', [], ['top'], ['best'], [1], undefined].flatMap((base) => [JSON.stringify({ base }), ...wrongQuota({ base }).slice(0, 3)]),
    'roundings': () => ['up', 'off', undefined].flatMap((rounding) => [String(rounding), ...wrongQuota({ rounding }).slice(0, 3)]),
    'few': () => [{ below: 2, most: 1 }, { below: 1, most: 1 }, { below: 2, most: -1 }, { below: 2, most: 0 }, { below: 2.5, most: 1 }, { below: 2 }, 'few', null].flatMap((few) => [JSON.stringify(few), ...wrongQuota({ few }).slice(0, 3)]),
    'no basis': () => wrongQuota({ basis: undefined }),
    'a rule of more': () => refused({ quotas: [{ ...quota(10), only: 1 }] }),
    'groups that are none': () => [{ groupOf: 'a' }, { raised: true }, { over: 'away' }, { over: 'authority' }].flatMap((more) => refused({ related: [], quotas: [{ ...quota(10), ...more }] }).slice(0, 3)),
    'no class': () => refused({ quotas: [{ quota: quota(10).quota }] }),
    'an unknown class': () => refused({ quotas: [{ ...quota(10), class: 'best' }], related: [other('a', 'unit', 'best'), other('a', 'parts', 'broken'), other('a', 'parts', 'best'), other('a', 'boss', 'best'), other('a', 'unit', null)], decisions: [decision('a', 'best'), decision('a', 'top', { by: { vi: ' ', en: 'x' } })] }),
    'without classes': () => refused({ quotas: [quota(10)] }, plain),
    'a unit in no group': () => refused({ related: [], quotas: [quota(10, {}, { groupOf: () => null as never })] }),
    'lists of something else': () => [{ related: [{}] }, { ties: [{ order: [1] }] }, { ties: [{}] }, { decisions: [{}] }, { quotas: {} }].flatMap((options) => refused(options)),
  })); // prettier-ignore
