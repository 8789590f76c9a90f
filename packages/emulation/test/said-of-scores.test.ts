// What people read where something of a score cannot be told, was not used, or does not fit: kept word by word with its place,
// for whoever reads it has to find what to mend.
import { DefinitionError, fraction, type Cluster, type Outcome } from '@qcdc/core';
import { expect, it } from 'vitest';
import { defineRubric, meanOfPeriods, paymentsOf, score, type Fact, type Rubric, type ScoreOptions, type Scoreboard } from '../src/index.ts'; // prettier-ignore
import type { Condition, PointScale, Reading } from '../src/rubric/index.ts';
import { atLeast, clusterLike, leaf, rubricOf, source, text, withFigures, type Value } from './sample.ts';
import { findingLines, scoreLines } from './score-lines.ts';

type Lines = readonly string[];
const kept = async (name: string, cases: Readonly<Record<string, () => Lines>>): Promise<void> => {
  const lines = Object.entries(cases).flatMap(([what, say]) => [what, ...say().map((line) => `  ${line}`)]);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`golden/said/${name}.txt`);
};
const named = (vi: string, en: string) => ({ vi, en });
const levels = ['good', 'fair', 'poor'].map((id) => ({ id, label: named(`mức ${id}`, `level ${id}`) }));
const facts: Rubric['facts'] = [
  { id: 'veto', kind: 'flag', label: named('vi phạm', 'violation'), whenAbsent: 'none' },
  { id: 'flag', kind: 'flag', label: named('có quy chế', 'has rules') },
  { id: 'n', kind: 'number', label: named('số cuộc họp', 'meetings') },
  { id: 'goal', kind: 'number', label: named('chỉ tiêu', 'goal') },
  { id: 'kind', kind: 'choice', label: named('loại', 'kind'), levels },
  { id: 'sent', kind: 'day', label: named('ngày gửi', 'day sent') },
  { id: 'plus', kind: 'points', label: named('điểm cộng', 'bonus') },
  { id: 'fines', kind: 'events', label: named('lần bị phạt', 'fines'), levels },
  { id: 'vote', kind: 'ballots', label: named('bỏ phiếu', 'vote'), levels },
  { id: 'marks', kind: 'marks', label: named('điểm chấm', 'marks') },
  { id: 'works', kind: 'records', label: named('hồ sơ', 'dossiers'), fields: [{ id: 'p', label: named('điểm', 'points') }, { id: 'ok', label: named('đạt', 'passed') }] }, // prettier-ignore
  { id: 'proof', kind: 'evidence', label: named('tài liệu', 'documents') },
  { id: 'award', kind: 'flag', label: named('khen thưởng', 'award'), importedFrom: named('cấp trên', 'the authority above') }, // prettier-ignore
];
const fact = (id: string): Reading => ({ read: 'fact', fact: id });
const rate: Reading = { read: 'indicator', indicator: 'rate' };
const give = (of: Reading): PointScale => ({ give: 'points', of });
const onlyIf = (when: Condition): PointScale => ({ give: 'allOrNothing', when });
const compare = (reading: Reading, more: object): Condition => ({ if: 'compare', reading, ...more });

type Given = Fact extends infer F ? (F extends Fact ? Omit<F, 'unit'> & { readonly unit?: string } : never) : never;
interface Known {
  readonly facts?: readonly Given[];
  readonly values?: Readonly<Record<string, Readonly<Record<string, Value>>>>;
  readonly options?: Partial<ScoreOptions>;
}
const boardOf = (
  rubric: Rubric,
  { facts: stated = [], values = { a: {} }, options = {} }: Known,
): Outcome<Scoreboard> =>
  score(withFigures(source(values), { a: { 'emulation.models': null } }), rubric, {
    period: '2024',
    facts: stated.map((one) => ({ unit: 'a', ...one })) as readonly Fact[],
    ...options,
  });
const criterion = (scale: PointScale, known: Known = {}, more: Parameters<typeof leaf>[3] = {}): Lines =>
  scoreLines(boardOf(defineRubric(rubricOf([leaf('c', 10, scale, more)], { facts })), known));
const cluster = (...units: readonly string[]): Partial<ScoreOptions> => ({ clusters: [clusterLike(units)] });
const two = (a: Value, b: Value): Known => ({ values: { a: { rate: a }, b: { rate: b } }, options: cluster('a', 'b') });
const where = { source: 'form.xlsx', cell: 'C4' };
const half = (n: number) => ({ at: fraction(BigInt(n * 2), 2n), closed: true });
const range = (low: number, high: number): Value => ({ low: half(low), high: half(high) });

it('readings: why a value is not known', () =>
  kept('readings', {
    'an indicator nobody computed': () => criterion(give({ read: 'indicator', indicator: 'disclosure.rate' })),
    'an indicator without its figures': () => criterion(give(rate), { values: { a: { rate: null } } }),
    'a figure nobody reported': () => criterion(give({ read: 'figure', measure: 'emulation.models' })),
    'a fact nobody stated': () => criterion(give(fact('n'))),
    'a number stated as not known': () => criterion(give(fact('n')), { facts: [{ kind: 'number', fact: 'n', value: null }] }),
    'a flag nobody stated': () => criterion(onlyIf({ if: 'flag', fact: 'flag' })),
    'a choice nobody stated': () => criterion(onlyIf({ if: 'choice', fact: 'kind', in: ['good'] })),
    'points without a reason': () => criterion(give(fact('plus')), { facts: [{ kind: 'points', fact: 'plus', value: 1, by: 'x', reason: ' ', where }] }),
    'nothing to divide by': () => criterion(give({ read: 'share', part: fact('n'), of: { read: 'number', value: 0 } }), { facts: [{ kind: 'number', fact: 'n', value: 1 }] }),
    'events nobody stated': () => criterion(give({ read: 'events', fact: 'fines' })),
    'an event of an unknown day': () => criterion(give({ read: 'events', fact: 'fines' }), { facts: [{ kind: 'event', fact: 'fines', event: '1', level: 'good', period: '2023-2025' as never, where }] }),
    'no ballots': () => criterion(give({ read: 'ballots', fact: 'vote', statistic: 'share', levels: ['good'] })),
    'no valid ballot': () => criterion(give({ read: 'ballots', fact: 'vote', statistic: 'share', levels: ['good'] }), { facts: [{ kind: 'ballots', fact: 'vote', votes: {}, invalid: 3 }] }),
    'members not stated': () => criterion(give({ read: 'ballots', fact: 'vote', statistic: 'share', levels: ['good'], of: 'members' }), { facts: [{ kind: 'ballots', fact: 'vote', votes: { good: 3 } }] }),
    'no marks': () => criterion(give({ read: 'marks', fact: 'marks', statistic: 'mean' })),
    'one of two markers': () => criterion(give({ read: 'marks', fact: 'marks', statistic: 'mean', thirdMarking: { difference: 1 } }), { facts: [{ kind: 'mark', fact: 'marks', marker: 'm', value: 1 }] }),
    'a third marking': () => criterion(give({ read: 'marks', fact: 'marks', statistic: 'mean', thirdMarking: { difference: 1 } }), { facts: [{ kind: 'mark', fact: 'marks', marker: 'm', value: 1 }, { kind: 'mark', fact: 'marks', marker: 'o', value: 9 }] }),
    'a marker without a weight': () => criterion(give({ read: 'marks', fact: 'marks', statistic: 'mean', weights: { m: 1 } }), { facts: [{ kind: 'mark', fact: 'marks', marker: 'x', value: 1, where }] }),
    'too few marks': () => criterion(give({ read: 'marks', fact: 'marks', statistic: 'trimmedMean', trim: 2 }), { facts: [{ kind: 'mark', fact: 'marks', marker: 'x', value: 1 }] }),
    'no records': () => criterion({ give: 'records', fact: 'works', each: give({ read: 'field', field: 'p' }) }),
    'a record without its field': () => criterion({ give: 'records', fact: 'works', each: give({ read: 'field', field: 'p' }) }, { facts: [{ kind: 'record', fact: 'works', record: '1', fields: { p: null }, where }] }),
    'a record that does not say yes or no': () => criterion({ give: 'records', fact: 'works', each: onlyIf({ if: 'field', field: 'ok' }) }, { facts: [{ kind: 'record', fact: 'works', record: '1', fields: { ok: null }, where }] }),
    'weights that come to nothing': () => criterion(give({ read: 'records', fact: 'works', statistic: 'mean', of: { read: 'field', field: 'p' }, weight: { read: 'field', field: 'p' } }), { facts: [{ kind: 'record', fact: 'works', record: '1', fields: { p: 0 } }] }),
    'a highest of no records': () => criterion(give({ read: 'records', fact: 'works', statistic: 'highest', of: { read: 'field', field: 'p' } }), { facts: [{ kind: 'none', fact: 'works' }] }),
    'two bounded factors': () => criterion(give({ read: 'product', of: [rate, rate] }), { values: { a: { rate: atLeast(3) } } }),
    'a peer without a figure': () => criterion(give({ read: 'peers', of: rate, statistic: 'mean' }), two(5, null)),
    'a peer by other markers': () => criterion(give({ read: 'comparisons', fact: 'marks', statistic: 'majority' }), { facts: [{ kind: 'mark', fact: 'marks', marker: 'm', value: 1 }], ...two(1, 1) }),
    'no marks to compare': () => criterion(give({ read: 'comparisons', fact: 'marks', statistic: 'majority' })),
    'a day nobody stated': () => criterion(give({ read: 'daysLate', fact: 'sent', deadline: '12-20' })),
  })); // prettier-ignore

it('scales: why a value gives no points, or only a range of them', () =>
  kept('scales', {
    'a case that is only bounded': () => criterion(onlyIf(compare(rate, { atLeast: 5 })), { values: { a: { rate: atLeast(3) } } }),
    'a limit by a kind nobody stated': () => criterion(onlyIf(compare(rate, { atLeast: { by: 'kind', values: { good: 5, fair: 4, poor: 3 } } })), { values: { a: { rate: 5 } } }),
    'a full by a kind nobody stated': () => criterion({ give: 'proportion', of: rate, full: { by: 'kind', values: { good: 5, fair: 4, poor: 3 } } }, { values: { a: { rate: 5 } } }),
    'a proportion of nothing known': () => criterion({ give: 'proportion', of: rate, full: 5 }, { values: { a: { rate: null } } }),
    'levels nobody stated': () => criterion({ give: 'levels', fact: 'kind', points: { good: 10, fair: 5, poor: 0 } }),
    'levels by a vote nobody held': () => criterion({ give: 'levels', fact: 'vote', points: { good: 10, fair: 5, poor: 0 } }),
    'levels by a vote without one that is first': () => criterion({ give: 'levels', fact: 'vote', points: { good: 10, fair: 5, poor: 0 } }, { facts: [{ kind: 'ballots', fact: 'vote', votes: { good: 3, fair: 3 } }] }),
    'levels by a vote without ballots': () => criterion({ give: 'levels', fact: 'vote', points: { good: 10, fair: 5, poor: 0 } }, { facts: [{ kind: 'ballots', fact: 'vote', votes: { good: 0 } }] }),
    'the worst of events nobody stated': () => criterion({ give: 'event', fact: 'fines', take: 'worst', points: { good: 5, fair: 3, poor: 0 }, none: 10 }),
    'bands of nothing known': () => criterion({ give: 'bands', of: rate, closed: 'lower', bands: [{ to: 5, points: 0 }, { from: 5, points: 10 }] }, { values: { a: { rate: null } } }),
    'a count without an upper end': () => criterion({ give: 'changes', changes: [{ count: rate, each: 1 }] }, { values: { a: { rate: atLeast(3) } } }),
    'a change by a case nobody stated': () => criterion({ give: 'changes', start: 5, changes: [{ cases: [{ when: { if: 'flag', fact: 'flag' }, points: 2 }] }] }),
    'a change by a case that is only bounded': () => criterion({ give: 'changes', start: 5, changes: [{ cases: [{ when: compare(rate, { above: 3 }), points: 2 }], otherwise: -2 }] }, { values: { a: { rate: atLeast(3) } } }),
    'points out of range': () => criterion(give(fact('n')), { facts: [{ kind: 'number', fact: 'n', value: 11 }] }),
    'points bounded on one side': () => criterion(give(rate), { values: { a: { rate: atLeast(3) } } }),
    'the best of ways nobody knows': () => criterion({ give: 'best', of: [give(rate), give(fact('n'))] }, { values: { a: { rate: null } } }),
    'records, one of them unknown': () => criterion({ give: 'records', fact: 'works', each: { give: 'bands', of: { read: 'field', field: 'p' }, closed: 'lower', bands: [{ to: 5, points: 0 }, { from: 5, points: 10 }] } }, { facts: [{ kind: 'record', fact: 'works', record: '1', fields: { p: 6 } }, { kind: 'record', fact: 'works', record: '2', fields: {}, where }] }),
    'a target only bounded': () => criterion({ give: 'target', actual: fact('n'), target: fact('goal'), atTarget: '50%' }, { facts: [{ kind: 'number', fact: 'n', value: 3 }, { kind: 'number', fact: 'goal', value: 3, bound: 'atLeast' }] }),
    'an actual only bounded': () => criterion({ give: 'target', actual: fact('n'), target: fact('goal'), atTarget: '50%' }, { facts: [{ kind: 'number', fact: 'n', value: 3, bound: 'atMost' }, { kind: 'number', fact: 'goal', value: 3 }] }),
  })); // prettier-ignore

const missing = (more: Parameters<typeof leaf>[3]): Lines => criterion(give(fact('n')), {}, more);
const never: Condition = compare({ read: 'number', value: 1 }, { above: 1 });
const always: Condition = compare({ read: 'number', value: 1 }, { atLeast: 1 });
const open: Condition = { if: 'flag', fact: 'flag' };
const six: Known = { values: { a: { rate: 6 } } };
const withEnd = (more: Parameters<typeof leaf>[3], known = six): Lines => criterion(give(rate), known, more);
const bonus = (scale: PointScale, more: object = {}) => ({
  adjustments: [{ id: 'plus', label: text('plus'), scale, ...more }],
});
const perFlag: PointScale = { give: 'cases', cases: [{ when: open, points: '50%' }], otherwise: 0 };
const group = (children: Parameters<typeof rubricOf>[0], known: Known = six, more: object = {}): Lines =>
  scoreLines(boardOf(defineRubric(rubricOf([{ id: 'g', label: text('g'), children, ...more }], { facts })), known));
const p = (id: string, more: Parameters<typeof leaf>[3] = {}) => leaf(id, 10, give(rate), more);
const q = (id: string, more: Parameters<typeof leaf>[3] = {}) => leaf(id, 10, give(fact('n')), more);

it('criteria: missing, not applicable, without evidence, zeroed, adjusted, stopped', () =>
  kept('criteria', {
    'missing, not scored': () => missing({}),
    'missing, zero': () => missing({ whenMissing: 'zero' }),
    'missing, left out': () => missing({ whenMissing: 'leaveOut' }),
    'missing, rescaled': () => missing({ whenMissing: 'rescale' }),
    'not applicable, full': () => missing({ notApplicable: { when: always, then: 'full' } }),
    'not applicable, left out': () => missing({ notApplicable: { when: always, then: 'leaveOut' } }),
    'not applicable, rescaled': () => missing({ notApplicable: { when: always, then: 'rescale' } }),
    'applicable': () => withEnd({ notApplicable: { when: never, then: 'full' } }),
    'perhaps applicable': () => withEnd({ notApplicable: { when: open, then: 'full' } }),
    'without evidence, zero': () => withEnd({ evidence: { fact: 'proof', whenMissing: 'zero' } }),
    'without evidence, returned': () => withEnd({ evidence: { fact: 'proof', whenMissing: 'return' } }),
    'with evidence': () => withEnd({ evidence: { fact: 'proof', whenMissing: 'return' } }, { ...six, facts: [{ kind: 'evidence', fact: 'proof', document: '12/BC' }] }),
    'with evidence nobody can read': () => withEnd({ evidence: { fact: 'proof', whenMissing: 'zero' } }, { ...six, facts: [{ kind: 'evidence', fact: 'proof', document: ' ', where }] }),
    'zeroed': () => withEnd({ zeroWhen: always }),
    'not zeroed': () => withEnd({ zeroWhen: never }),
    'perhaps zeroed': () => withEnd({ zeroWhen: open }),
    'zeroed and missing': () => missing({ zeroWhen: always }),
    'perhaps zeroed and missing': () => missing({ zeroWhen: open }),
    'zeroed and missing, perhaps below 0': () => missing({ zeroWhen: always, minimum: -5 }),
    'zeroed below 0': () => withEnd({ zeroWhen: always, minimum: -5 }, { values: { a: { rate: -3 } } }),
    'zeroed and taken out': () => missing({ zeroWhen: always, whenMissing: 'rescale' }),
    'a bonus': () => withEnd(bonus(perFlag), { ...six, facts: [{ kind: 'flag', fact: 'flag', value: true }] }),
    'a bonus up to the maximum': () => withEnd(bonus(perFlag, { upTo: 'maximum' }), { ...six, facts: [{ kind: 'flag', fact: 'flag', value: true }] }),
    'a bonus without limit': () => withEnd(bonus(perFlag, { upTo: 'unlimited' }), { ...six, facts: [{ kind: 'flag', fact: 'flag', value: true }] }),
    'a bonus of what was achieved': () => withEnd(bonus(perFlag, { percentOf: 'achieved' }), { ...six, facts: [{ kind: 'flag', fact: 'flag', value: true }] }),
    'a bonus of what was achieved, in a range': () => withEnd(bonus(perFlag, { percentOf: 'achieved' }), { values: { a: { rate: range(2, 4) } }, facts: [{ kind: 'flag', fact: 'flag', value: true }] }),
    'a bonus of at least 1 and at most 2': () => withEnd(bonus(perFlag, { from: 1, to: 2 }), { ...six, facts: [{ kind: 'flag', fact: 'flag', value: true }] }),
    'no bonus, but at least 1': () => withEnd(bonus(perFlag, { from: 1, to: 2 }), { ...six, facts: [{ kind: 'flag', fact: 'flag', value: false }] }),
    'a bonus nobody can tell': () => withEnd(bonus(perFlag)),
    'a bonus nobody can tell, none then': () => withEnd(bonus(perFlag, { whenMissing: 'none' })),
    'a bonus that is only bounded': () => withEnd(bonus({ give: 'cases', cases: [{ when: compare(fact('n'), { above: 3 }), points: 2 }], otherwise: 1 }), { ...six, facts: [{ kind: 'number', fact: 'n', value: 3, bound: 'atLeast' }] }),
    'two bonuses, the first nobody can tell': () => withEnd({ adjustments: [...bonus(perFlag).adjustments, { id: 'more', label: text('more'), scale: { give: 'allOrNothing', when: always } }] }),
    'a bonus to what is missing': () => missing(bonus(perFlag)),
    'a deduction to below 0': () => withEnd(bonus({ give: 'changes', changes: [{ count: { read: 'number', value: 1 }, each: -8 }] })),
    'a deduction to below 0 where the minimum allows it': () => withEnd({ minimum: -1, ...bonus({ give: 'changes', changes: [{ count: { read: 'number', value: 1 }, each: -8 }] }) }),
    'rounded as the rule orders': () => withEnd({ round: { decimals: 0, mode: 'nearest' } }, { values: { a: { rate: 6.5 } } }),
    'rounded in a range': () => withEnd({ round: { decimals: 0, mode: 'nearest' } }, { values: { a: { rate: range(5.5, 6.5) } } }),
    'a group of weights': () => group([p('x', { weight: 75 }), p('y', { weight: 25, notApplicable: { when: always, then: 'full' } })], six, { maximum: 40 }),
    'a group of weights, one taken out': () => group([p('x', { weight: 75 }), p('y', { weight: 25, whenMissing: 'rescale', notApplicable: { when: always, then: 'rescale' } })], six, { maximum: 40 }),
    'a group of coefficients': () => group([p('x', { coefficient: 2 }), p('y', { notApplicable: { when: always, then: 'full' } })]),
    'a group of which one is missing': () => group([p('x'), q('y'), p('z')]),
    'a group of which one is left out': () => group([p('x'), q('y', { whenMissing: 'leaveOut' })]),
    'a group of which one is taken out': () => group([p('x'), q('y', { whenMissing: 'rescale' })]),
    'a group of which nothing is left': () => group([q('x', { whenMissing: 'rescale' })]),
    'a group of less than its parts, capped': () => group([p('x'), p('y')], six, { maximum: 11, capped: true }),
    'a group of a bounded part': () => group([p('x'), leaf('y', 10, onlyIf(compare(fact('n'), { above: 3 })))], { ...six, facts: [{ kind: 'number', fact: 'n', value: 3, bound: 'atLeast' }] }),
  })); // prettier-ignore

const classes = (more: object = {}, others: object = {}): Rubric =>
  defineRubric(
    rubricOf([p('x'), q('y', { whenMissing: 'zero' })], {
      facts,
      classes: {
        of: 'points',
        closed: 'lower',
        classes: [
          { id: 'top', label: named('tốt', 'top'), from: 15, basis: [{ kind: 'practice', text: text('class') } as never].slice(1), ...more },
          { id: 'mid', label: named('khá', 'mid'), from: 8, to: 15 },
          { id: 'low', label: named('kém', 'low'), to: 8 },
        ],
      },
      ...others,
    }),
  ); // prettier-ignore
const sixteen: readonly Given[] = [{ kind: 'number', fact: 'n', value: 10 }];
const rated = (rubric: Rubric, rateOfA: Value, stated: readonly Given[] = []): Lines =>
  scoreLines(boardOf(rubric, { values: { a: { rate: rateOfA } }, facts: stated }));
const ifFlag = { conditions: [open], otherwise: 'nextBelow' };
const veto = (more: object = {}) => ({ vetoes: [{ id: 'v', label: named('vi phạm', 'violation'), when: open, then: 'low', ...more }] }); // prettier-ignore
const stop = (
  then: string,
  when: Condition = compare({ read: 'achieved', criterion: 'x', as: 'points' }, { below: 5 }),
): Rubric =>
  defineRubric({
    ...classes(),
    root: { ...classes().root, children: [p('x', { stop: { when, class: then } }), q('y', { whenMissing: 'zero' })] },
  });

it('classes: by the table, its conditions, vetoes and stops', () =>
  kept('classes', {
    'at the threshold': () => rated(classes(), 8),
    'just below': () => rated(classes(), 7.99),
    'in a range of two classes': () => rated(classes(), range(7, 9)),
    'in a range of one class': () => rated(classes(), range(8, 9)),
    'without a total': () => rated(classes(), null),
    'a condition that holds': () => rated(classes(ifFlag), 6, [...sixteen, { kind: 'flag', fact: 'flag', value: true }]),
    'a condition that does not hold': () => rated(classes(ifFlag), 6, [...sixteen, { kind: 'flag', fact: 'flag', value: false }]),
    'a condition nobody can tell': () => rated(classes(ifFlag), 6, sixteen),
    'the authority decides': () => rated(classes({ ...ifFlag, otherwise: 'authority' }), 6, [...sixteen, { kind: 'flag', fact: 'flag', value: false }]),
    'the authority may decide': () => rated(classes({ ...ifFlag, otherwise: 'authority' }), 6, sixteen),
    'no class then': () => rated(classes({ ...ifFlag, otherwise: 'noClass' }), 6, [...sixteen, { kind: 'flag', fact: 'flag', value: false }]),
    'perhaps no class': () => rated(classes({ ...ifFlag, otherwise: 'noClass' }), 6, sixteen),
    'a veto': () => rated(classes({}, veto()), 8, [{ kind: 'flag', fact: 'flag', value: true }]),
    'a veto that may strike': () => rated(classes({}, veto()), 8),
    'a veto that may strike and changes nothing': () => rated(classes({}, veto()), 7),
    'a veto that may strike where there is no total': () => rated(classes({}, veto()), null),
    'a veto nobody confirmed': () => scoreLines(boardOf(classes({}, veto({ unconfirmed: text('not read') })), { values: { a: { rate: 8 } }, facts: [{ kind: 'flag', fact: 'flag', value: true }], options: { acceptUnconfirmed: true } })),
    'out of the assessment': () => rated(classes({}, veto({ then: 'notAssessed' })), 8, [{ kind: 'flag', fact: 'flag', value: true }]),
    'perhaps out of the assessment': () => rated(classes({}, veto({ then: 'notAssessed' })), 8),
    'stopped': () => rated(stop('low'), 4),
    'not stopped': () => rated(stop('low'), 5, sixteen),
    'perhaps stopped': () => rated(stop('low', open), 9),
    'a threshold by a kind nobody stated': () => rated(classes({ from: { by: 'kind', values: { good: 15, fair: 15, poor: 15 } } }), 8),
    'every criterion above its floor': () => rated(classes({ otherwise: 'nextBelow', conditions: [{ if: 'everyCriterion', of: 'leaves', atLeastPercent: 50 }] }), 6, sixteen),
    'one criterion below its floor': () => rated(classes({ otherwise: 'nextBelow', conditions: [{ if: 'everyCriterion', of: ['x'], atLeastPercent: 61 }] }), 6, sixteen),
    'a floor over a criterion in a range': () => rated(classes({ otherwise: 'nextBelow', conditions: [{ if: 'everyCriterion', of: 'groups', atLeastPercent: 61 }] }), range(6, 7), sixteen),
  })); // prettier-ignore

const everything = defineRubric(rubricOf([p('x'), q('y', { whenMissing: 'zero' })], { facts }));
const about = (one: object): Lines =>
  boardOf(everything, { ...six, facts: [{ where, ...one } as Given] }).findings.flatMap(findingLines);
const wrongs: readonly object[] = [
  { kind: 'flag', fact: 'flag', value: 'true' }, { kind: 'flag', fact: 'flag' }, { kind: 'flag', fact: 'n', value: true },
  { fact: 'flag', value: true }, { kind: 7, fact: 'flag' }, { kind: 'flag', fact: 'flg', value: true }, { kind: 'flag', value: true },
  { kind: 'number', fact: 'n', value: 'tám' }, { kind: 'number', fact: 'n', value: Number.NaN }, { kind: 'number', fact: 'n', value: 10n },
  { kind: 'number', fact: 'n', value: 3, bound: 'about' }, { kind: 'number', fact: 'n', value: 3, period: 'kỳ này' },
  { kind: 'number', fact: 'n', value: 3, from: 'the office' }, { kind: 'number', fact: 'n', value: 3, from: { vi: 'a', en: ' ' } },
  { kind: 'number', fact: 'n', value: 3, from: { vi: 'a' } }, { kind: 'number', fact: 'n', value: 3, where: 'C4' }, { kind: 'number', fact: 'n', value: 3, where: [1] },
  { kind: 'number', fact: 'n', value: 3, hint: 1, note: 2 },
  { kind: 'choice', fact: 'kind', value: ' ' }, { kind: 'choice', fact: 'kind', value: 'best' }, { kind: 'choice', fact: 'kind', value: 1 },
  { kind: 'day', fact: 'sent', value: '2024-02-30' }, { kind: 'day', fact: 'sent', value: 20240220 },
  { kind: 'points', fact: 'plus', value: '8/10', by: 'x', reason: 'r' }, { kind: 'points', fact: 'plus', value: '85%', by: 'x', reason: 'r' },
  { kind: 'points', fact: 'plus', value: 1, by: ' ', reason: 'r' }, { kind: 'points', fact: 'plus', value: 1, by: 'x' },
  { kind: 'event', fact: 'fines', event: '1', level: 'grave' }, { kind: 'event', fact: 'fines', event: '', level: 'good' },
  { kind: 'event', fact: 'fines', event: '1' }, { kind: 'event', fact: 'fines', event: '1', level: 'good', on: 'hôm qua' },
  { kind: 'event', fact: 'fines', event: '1', level: 'good', cause: '' }, { kind: 'event', fact: 'fines', event: '1', level: 'good', window: ' ' },
  { kind: 'event', fact: 'fines', event: '1', level: 'good', exempt: { reason: 'x' } }, { kind: 'event', fact: 'fines', event: '1', level: 'good', exempt: 'storm' },
  { kind: 'event', fact: 'fines', event: '1', level: 'good', exempt: { reason: 'x', confirmedBy: 1 } },
  { kind: 'event', fact: 'fines', event: '1', level: 'good', exempt: { reason: 'x', confirmedBy: 'y', when: 'z' } },
  { kind: 'event', fact: 'fines', event: '1', level: 'good', unfounded: 'no' }, { kind: 'event', fact: 'fines', event: '1', level: 'good', countedIn: 'kỳ trước' },
  { kind: 'ballots', fact: 'vote', votes: { good: -1 } }, { kind: 'ballots', fact: 'vote', votes: { good: 1.5 } }, { kind: 'ballots', fact: 'vote', votes: [1] },
  { kind: 'ballots', fact: 'vote', votes: { best: 1 } }, { kind: 'ballots', fact: 'vote', votes: { good: 5, fair: 4 }, invalid: 2, members: 10 },
  { kind: 'ballots', fact: 'vote', votes: { good: 1 }, invalid: -2 }, { kind: 'ballots', fact: 'vote', votes: { good: 1 }, members: 'all' },
  { kind: 'mark', fact: 'marks', marker: '', value: 1 }, { kind: 'mark', fact: 'marks', marker: 'm', value: '1/2' }, { kind: 'mark', fact: 'marks', marker: 'm', value: 1, round: 4 },
  { kind: 'record', fact: 'works', record: '', fields: {} }, { kind: 'record', fact: 'works', record: '1', fields: { p: 'ten' } }, { kind: 'record', fact: 'works', record: '1', fields: 'none' },
  { kind: 'evidence', fact: 'proof', document: ' ' }, { kind: 'evidence', fact: 'proof' }, { kind: 'none', fact: 'flag' }, { kind: 'none', fact: 'works', value: 1 },
  { kind: 'flag', fact: 'award', value: true }, { kind: 'flag', fact: 'flag', value: true, unit: '' }, { kind: 'flag', fact: 'flag', value: true, unit: 7 }, { kind: 'flag', fact: ' ', value: true },
]; // prettier-ignore
const shownFact = (one: object): string =>
  JSON.stringify(one, (_, value: unknown) =>
    typeof value === 'bigint' || Number.isNaN(value) ? String(value) : value,
  );

it('facts: what cannot be read', () =>
  kept('facts', Object.fromEntries(wrongs.map((one) => [shownFact(one), () => about(one)]))));

const bothOf = (a: object, b: object): Lines => {
  const { value, findings } = boardOf(everything, { ...six, facts: [{ where, ...a } as Given, { where: { ...where, cell: 'D9' }, ...b } as Given] }); // prettier-ignore
  const usable = [...(value.session.facts.get('a')?.values() ?? [])].flat().length;
  return [`${usable} usable`, ...findings.flatMap(findingLines)];
};
const ev = (more: object = {}) => ({
  kind: 'event',
  fact: 'fines',
  event: '1',
  level: 'good',
  on: '2024-05-06',
  ...more,
});
const num = (value: unknown, more: object = {}) => ({ kind: 'number', fact: 'n', value, ...more });
const rec = (fields: object) => ({ kind: 'record', fact: 'works', record: '1', fields });
const pair: readonly (readonly [object, object])[] = [
  [num(3), num('3.0')], [num(3), num('6/2')], [num(3), num(4)], [num(3), num(3, { bound: 'exact' })], [num(3), num(3, { bound: 'atLeast' })],
  [num(null), num(null)], [num(null), num(0)], [num(3), num(4, { period: '2023' })], [num(3, { period: '2024' }), num(3)],
  [{ kind: 'flag', fact: 'flag', value: true }, { kind: 'flag', fact: 'flag', value: true }], [{ kind: 'flag', fact: 'flag', value: true }, { kind: 'flag', fact: 'flag', value: false }],
  [{ kind: 'choice', fact: 'kind', value: 'good' }, { kind: 'choice', fact: 'kind', value: 'fair' }], [{ kind: 'day', fact: 'sent', value: '2024-05-06' }, { kind: 'day', fact: 'sent', value: '2024-05-07' }],
  [ev(), ev()], [ev(), ev({ level: 'fair' })], [ev(), ev({ on: '2024-05-07' })], [ev(), ev({ cause: 'c' })], [ev(), ev({ window: 'w' })], [ev(), ev({ countedIn: '2023' })],
  [ev(), ev({ unfounded: true })], [ev(), ev({ unfounded: false })], [ev(), ev({ exempt: { reason: 'x', confirmedBy: 'y' } })], [ev(), ev({ exempt: { reason: 'x', confirmedBy: ' ' } })],
  [ev(), ev({ event: '2' })], [ev(), ev({ period: '2024' })], [ev({ on: undefined, period: '2024-M05' }), ev({ on: undefined, period: '2024-M06' })],
  [ev(), { kind: 'none', fact: 'fines' }], [{ kind: 'none', fact: 'fines' }, ev()], [{ kind: 'none', fact: 'fines' }, ev({ unfounded: true })], [{ kind: 'none', fact: 'fines' }, ev({ on: '2023-05-06' })],
  [{ kind: 'none', fact: 'fines', period: '2024-Q1' }, ev()], [{ kind: 'none', fact: 'fines', period: '2024-Q2' }, ev()], [{ kind: 'none', fact: 'fines' }, { kind: 'none', fact: 'fines' }],
  [{ kind: 'none', fact: 'works' }, rec({ p: 1 })], [{ kind: 'none', fact: 'works', period: '2023' }, rec({ p: 1 })], [{ kind: 'none', fact: 'works' }, { kind: 'none', fact: 'works', period: '2023' }],
  [rec({ p: 1, ok: true }), rec({ ok: true, p: '1.0' })], [rec({ p: 1 }), rec({ p: 2 })], [rec({ p: 1 }), rec({ p: 1, ok: true })], [rec({ p: 1 }), rec({ p: null })], [rec({ ok: true }), rec({ ok: false })],
  [rec({ p: 1 }), { ...rec({ p: 1 }), record: '2' }], [rec({ p: 1 }), { ...rec({ p: 2 }), period: '2023' }],
  [{ kind: 'mark', fact: 'marks', marker: 'm', value: 1 }, { kind: 'mark', fact: 'marks', marker: 'm', value: 2 }], [{ kind: 'mark', fact: 'marks', marker: 'm', value: 1 }, { kind: 'mark', fact: 'marks', marker: 'm', value: '1.0' }],
  [{ kind: 'mark', fact: 'marks', marker: 'm', value: 1 }, { kind: 'mark', fact: 'marks', marker: 'm', value: 2, round: 2 }], [{ kind: 'mark', fact: 'marks', marker: 'm', value: 1 }, { kind: 'mark', fact: 'marks', marker: 'o', value: 2 }],
  [{ kind: 'evidence', fact: 'proof', document: '1' }, { kind: 'evidence', fact: 'proof', document: '1' }], [{ kind: 'evidence', fact: 'proof', document: '1' }, { kind: 'evidence', fact: 'proof', document: '2' }],
  [{ kind: 'points', fact: 'plus', value: 1, by: 'x', reason: 'r' }, { kind: 'points', fact: 'plus', value: 1, by: 'x', reason: 'r' }], [{ kind: 'points', fact: 'plus', value: 1, by: 'x', reason: 'r' }, { kind: 'points', fact: 'plus', value: 2, by: 'x', reason: 'r' }],
  [{ kind: 'points', fact: 'plus', value: 1, by: 'x', reason: 'r' }, { kind: 'points', fact: 'plus', value: 1, by: 'y', reason: 'r' }], [{ kind: 'points', fact: 'plus', value: 1, by: 'x', reason: 'r' }, { kind: 'points', fact: 'plus', value: 1, by: 'x', reason: 's' }],
  [{ kind: 'ballots', fact: 'vote', votes: { good: 1, fair: 2 } }, { kind: 'ballots', fact: 'vote', votes: { fair: 2, good: 1 }, where }], [{ kind: 'ballots', fact: 'vote', votes: { good: 1 } }, { kind: 'ballots', fact: 'vote', votes: { good: 1 } }],
]; // prettier-ignore

it('facts: two of them', () =>
  kept('pairs', Object.fromEntries(pair.map(([a, b]) => [`${shownFact(a)} & ${shownFact(b)}`, () => bothOf(a, b)]))));

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
const refusal = (clusters: unknown): Lines => {
  try {
    return unitsAre({ clusters });
  } catch (thrown) {
    return (thrown as DefinitionError).problems.flatMap(({ code, path, text: words }) => [`${code} ${path}`, `    ${words.vi}`, `    ${words.en}`]); // prettier-ignore
  }
};

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

const notUsed = (...list: readonly object[]): Lines =>
  boardOf(everything, { ...six, facts: list as readonly Given[] }).findings.flatMap(findingLines);
const lookingBack = defineRubric(
  rubricOf(
    [p('x'), leaf('y', 10, { give: 'changes', start: 10, changes: [{ count: { read: 'events', fact: 'fines', lookBackMonths: 6 }, each: -1 }, { count: { read: 'events', fact: 'fines', lookBackMonths: 18 }, each: -1 }] })],
    { facts },
  ),
); // prettier-ignore

it('facts that were not used', () =>
  kept('not-used', {
    'of another unit': () => notUsed(num(3, { unit: 'b', where })),
    'of five other units': () => notUsed(...['b', 'c', 'd', 'e', 'f'].map((unit) => num(3, { unit }))),
    'of six other units': () => notUsed(...['b', 'c', 'd', 'e', 'f', 'g'].map((unit) => num(3, { unit }))),
    'of another period': () => notUsed(num(3, { period: '2023', where })),
    'of two other periods': () => notUsed(num(3, { period: '2023' }), num(4, { period: '2022' })),
    'an event of another day': () => notUsed(ev({ on: '2023-12-31', where })),
    'two events of other days': () => notUsed(ev({ on: '2025-01-01' }), ev({ event: '2', on: undefined, period: '2022' })),
    'an event that may lie in the period': () => notUsed(ev({ on: undefined, period: '2023-2025' })),
    'an event looked back at': () => boardOf(lookingBack, { ...six, facts: [ev({ on: '2023-07-01' }) as Given] }).findings.flatMap(findingLines),
    'an event before what is looked back at': () => boardOf(lookingBack, { ...six, facts: [ev({ on: '2023-06-29' }) as Given] }).findings.flatMap(findingLines),
    'the first and the last day': () => notUsed(ev({ on: '2024-01-01' }), ev({ event: '2', on: '2024-12-31' })),
    'all three': () => notUsed(num(3, { unit: 'b' }), num(3, { period: '2023' }), ev({ on: '2023-12-31' })),
    'no fact at all': () => notUsed(num(3), 7 as never, null as never),
  })); // prettier-ignore

const of = (more: Partial<Rubric>, options: Partial<ScoreOptions> = {}): Lines =>
  scoreLines(boardOf(defineRubric(rubricOf([p('x')], { facts, ...more })), { ...six, options }));
const unread = { unconfirmed: named('phụ lục chưa đọc', 'the annex was not read') };
const unreadParts: Partial<Rubric> = {
  ...veto(unread),
  root: { id: 'total', label: text('Total'), children: [p('x', { ...unread, ...bonus({ give: 'allOrNothing', when: never }, unread) })] },
  classes: { of: 'points', closed: 'lower', classes: [{ id: 'top', label: text('top'), from: 5 }, { id: 'low', label: text('low'), to: 5 }], ...unread },
}; // prettier-ignore

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

const quarters = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'];
const meanOf = (periods: readonly string[], rates: readonly Value[], stated: readonly Given[] = [], rubric = classes({}, veto())): Lines => {
  const parts = periods.map((part, i) => boardOf({ ...rubric, period: { kind: 'quarter' } as never }, { values: { a: { rate: rates[i] ?? null } }, options: { period: part } }));
  const quiet = parts.map(({ value }) => ({ value, findings: [] }));
  return scoreLines(meanOfPeriods(quiet, { period: '2024', facts: stated.map((one) => ({ unit: 'a', ...one })) as readonly Fact[] }));
}; // prettier-ignore

it('the mean of the parts of a period', () =>
  kept('parts', {
    'all of them': () => meanOf(quarters, [6, 7, 8, 9], [{ kind: 'flag', fact: 'flag', value: false }]),
    'in any order': () => meanOf([...quarters].reverse(), [6, 7, 8, 9], [{ kind: 'flag', fact: 'flag', value: false }]),
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
