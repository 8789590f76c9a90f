// What becomes of criteria and classes where something is missing, open, added or taken away.
import { it } from 'vitest';
import { defineRubric, type Rubric } from '../../src/index.ts';
import type { Condition, PointScale } from '../../src/rubric/index.ts';
import { leaf, rubricOf, text, type Value } from '../sample.ts';
import { scoreLines } from '../score-lines.ts';
import {
  everything,
  bonus,
  kept,
  facts,
  fact,
  rate,
  give,
  onlyIf,
  compare,
  boardOf,
  criterion,
  where,
  range,
  never,
  always,
  open,
  six,
  p,
  q,
  classes,
  veto,
  type Lines,
  type Given,
  type Known,
} from './said.ts';

const missing = (more: Parameters<typeof leaf>[3]): Lines => criterion(give(fact('n')), {}, more);
const withEnd = (more: Parameters<typeof leaf>[3], known = six): Lines => criterion(give(rate), known, more);
const perFlag: PointScale = { give: 'cases', cases: [{ when: open, points: '50%' }], otherwise: 0 };
const group = (children: Parameters<typeof rubricOf>[0], known: Known = six, more: object = {}): Lines =>
  scoreLines(boardOf(defineRubric(rubricOf([{ id: 'g', label: text('g'), children, ...more }], { facts })), known));
const sixteen: readonly Given[] = [{ kind: 'number', fact: 'n', value: 10 }];
const rated = (rubric: Rubric, rateOfA: Value, stated: readonly Given[] = []): Lines =>
  scoreLines(boardOf(rubric, { values: { a: { rate: rateOfA } }, facts: stated }));
const ifFlag = { conditions: [open], otherwise: 'nextBelow' };
const stop = (
  then: string,
  when: Condition = compare({ read: 'achieved', criterion: 'x', as: 'points' }, { below: 5 }),
): Rubric =>
  defineRubric({
    ...classes(),
    root: { ...classes().root, children: [p('x', { stop: { when, class: then } }), q('y', { whenMissing: 'zero' })] },
  });

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
    'said to be without documents': () => withEnd({ evidence: { fact: 'proof', whenMissing: 'return' } }, { ...six, facts: [{ kind: 'none', fact: 'proof' }] }),
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
    'a veto, and perhaps a stop': () => rated({ ...stop('mid', open), ...veto({ when: always }) }, 9),
    'perhaps a veto, and perhaps a stop': () => rated({ ...stop('mid', open), ...veto() }, 9),
    'without classes, perhaps out of the assessment': () => rated(defineRubric({ ...everything, ...veto({ then: 'notAssessed' }) }), 9),
    'without classes, out of the assessment': () => rated(defineRubric({ ...everything, ...veto({ then: 'notAssessed', when: always }) }), 9),
    'a threshold by a kind nobody stated': () => rated(classes({ from: { by: 'kind', values: { good: 15, fair: 15, poor: 15 } } }), 8),
    'every criterion above its floor': () => rated(classes({ otherwise: 'nextBelow', conditions: [{ if: 'everyCriterion', of: 'leaves', atLeastPercent: 50 }] }), 6, sixteen),
    'one criterion below its floor': () => rated(classes({ otherwise: 'nextBelow', conditions: [{ if: 'everyCriterion', of: ['x'], atLeastPercent: 61 }] }), 6, sixteen),
    'a floor over a criterion in a range': () => rated(classes({ otherwise: 'nextBelow', conditions: [{ if: 'everyCriterion', of: 'groups', atLeastPercent: 61 }] }), range(6, 7), sixteen),
  })); // prettier-ignore
