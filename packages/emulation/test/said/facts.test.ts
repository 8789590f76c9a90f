// What is said of facts that cannot be read, that contradict each other, or that are not used.
import { it } from 'vitest';
import { defineRubric } from '../../src/index.ts';
import { leaf, rubricOf } from '../sample.ts';
import { findingLines } from '../score-lines.ts';
import { six, kept, facts, boardOf, where, p, everything, ev, num, type Lines, type Given } from './said.ts';

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
const bothOf = (a: object, b: object): Lines => {
  const { value, findings } = boardOf(everything, { ...six, facts: [{ where, ...a } as Given, { where: { ...where, cell: 'D9' }, ...b } as Given] }); // prettier-ignore
  const usable = [...(value.session.facts.get('a')?.values() ?? [])].flat().length;
  return [`${usable} usable`, ...findings.flatMap(findingLines)];
};
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
  [{ kind: 'ballots', fact: 'vote', votes: { good: 1 }, where }, { kind: 'ballots', fact: 'vote', votes: { good: 1 }, where, invalid: 0 }], [{ kind: 'ballots', fact: 'vote', votes: { good: 1 }, where, members: 9 }, { kind: 'ballots', fact: 'vote', votes: { good: 1 }, where, members: 8 }],
  [{ kind: 'ballots', fact: 'vote', votes: { good: 1 }, where, invalid: 1 }, { kind: 'ballots', fact: 'vote', votes: { good: 1 }, where, invalid: 2 }], [rec({ p: 'x' }), rec({ p: 1 })], [{ kind: 'evidence', fact: 'proof', document: '1' }, { kind: 'none', fact: 'proof' }],
]; // prettier-ignore
const notUsed = (...list: readonly object[]): Lines =>
  boardOf(everything, { ...six, facts: list as readonly Given[] }).findings.flatMap(findingLines);
const lookingBack = defineRubric(
  rubricOf(
    [p('x'), leaf('y', 10, { give: 'changes', start: 10, changes: [{ count: { read: 'events', fact: 'fines', lookBackMonths: 6 }, each: -1 }, { count: { read: 'events', fact: 'fines', lookBackMonths: 18 }, each: -1 }] })],
    { facts },
  ),
); // prettier-ignore

it('facts: what cannot be read', () =>
  kept('facts', Object.fromEntries(wrongs.map((one) => [shownFact(one), () => about(one)]))));

it('facts: two of them', () =>
  kept('pairs', Object.fromEntries(pair.map(([a, b]) => [`${shownFact(a)} & ${shownFact(b)}`, () => bothOf(a, b)]))));

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
    'no fact at all': () => boardOf(everything, { ...six, options: { facts: [7, null, 'n', undefined, 10n, () => 1] as never } }).findings.flatMap(findingLines),
  })); // prettier-ignore
