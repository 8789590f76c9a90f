// Why a value is not known, gives no points, or only a range of them.
import { it } from 'vitest';
import { defineRubric, type ScoreOptions } from '../../src/index.ts';
import { atLeast, clusterLike, leaf, rubricOf, type Value } from '../sample.ts';
import { scoreLines } from '../score-lines.ts';
import { kept, boardOf, facts, fact, rate, give, onlyIf, compare, criterion, where, type Known } from './said.ts';

const cluster = (...units: readonly string[]): Partial<ScoreOptions> => ({ clusters: [clusterLike(units)] });
const two = (a: Value, b: Value): Known => ({ values: { a: { rate: a }, b: { rate: b } }, options: cluster('a', 'b') });

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
    'an event of an unknown day': () => criterion(give({ read: 'events', fact: 'fines' }), { facts: [{ kind: 'event', fact: 'fines', event: '1', level: 'good', period: '2023-2025', where }] }),
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
    'points of a criterion that has none': () => scoreLines(boardOf(defineRubric(rubricOf([leaf('b', 10, give(fact('n'))), leaf('c', 100, give({ read: 'achieved', criterion: 'b', as: 'points' }))], { facts })), {})),
    'percent of a criterion that does not apply': () => scoreLines(boardOf(defineRubric(rubricOf([leaf('b', 10, give(fact('n')), { whenMissing: 'rescale' }), leaf('c', 100, give({ read: 'achieved', criterion: 'b', as: 'percent' }))], { facts })), {})),
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
    'below and above a target': () => [3, 6].flatMap((value) => criterion({ give: 'target', actual: fact('n'), target: fact('goal'), atTarget: '50%' }, { facts: [{ kind: 'number', fact: 'n', value }, { kind: 'number', fact: 'goal', value: 4 }] })),
    'a target only bounded': () => criterion({ give: 'target', actual: fact('n'), target: fact('goal'), atTarget: '50%' }, { facts: [{ kind: 'number', fact: 'n', value: 3 }, { kind: 'number', fact: 'goal', value: 3, bound: 'atLeast' }] }),
    'an actual only bounded': () => criterion({ give: 'target', actual: fact('n'), target: fact('goal'), atTarget: '50%' }, { facts: [{ kind: 'number', fact: 'n', value: 3, bound: 'atMost' }, { kind: 'number', fact: 'goal', value: 3 }] }),
  })); // prettier-ignore
