// What is said of points somebody wrote down, of facts beside them, and of results a decision made public.
import { ok } from '@qcdc/core';
import { fraction } from '@qcdc/core/exact';
import { it } from 'vitest';
import { defineRubric, type Rubric, type StatedAppraisal, type StatedPoints } from '../../src/index.ts';
import { leaf, rubricOf, text } from '../sample.ts';
import { findingLines, scoreLines } from '../score-lines.ts';
import { boardOf, bonus, classes, ev, fact, facts, give, kept, num, open, p, six, where, type Given, type Lines } from './said.ts'; // prettier-ignore

const at = (n: number, to = n): StatedPoints => ({ points: { low: fraction(BigInt(n)), high: fraction(BigInt(to)) } });
type Written = Readonly<Record<string, StatedPoints>>;
const appraised = (points: Written, more: Partial<StatedAppraisal> = {}): StatedAppraisal => ({
  rubric: 'test-rubric',
  period: '2024',
  points: new Map(Object.entries(points)),
  ...more,
});
const of = (rubric: Rubric, one: StatedAppraisal, stated: readonly object[] = [], unit = 'a'): Lines => {
  const known = { ...six, facts: stated.map((each) => ({ where, ...each })) as unknown as readonly Given[] };
  return scoreLines(boardOf(rubric, { ...known, options: { stated: ok(new Map([[unit, one]])) } }));
};
const form = defineRubric(
  rubricOf(
    [
      p('x', {
        minimum: -2,
        ...bonus({ give: 'allOrNothing', when: open }, { from: -1, to: 3 }),
        evidence: { fact: 'proof', whenMissing: 'return' },
      }),
      leaf('y', 10, give(fact('n')), { notSelfScored: true }),
      leaf('z', 10, { give: 'changes', start: 10, changes: [{ count: { read: 'events', fact: 'fines' }, each: -1 }] }),
    ],
    { facts },
  ),
);
const proven = (n: number): StatedPoints => ({ ...at(n), evidenced: true });
const written: Written = { x: proven(6), plus: at(1), z: at(7) };

it('points written down', () =>
  kept('written', {
    'all of them': () => of(form, appraised({ ...written, y: at(4) })),
    'one left to those above': () => of(form, appraised(written), [num(4)]),
    'one left out': () => of(form, appraised({ x: proven(6), plus: at(1) }), [num(4)]),
    'a bonus left out': () => of(form, appraised({ x: proven(6), z: at(7) }), [num(4)]),
    'without documents': () => of(form, appraised({ ...written, x: at(6) }), [num(4)]),
    'with a document beside them': () => of(form, appraised({ ...written, x: at(6) }), [num(4), { kind: 'evidence', fact: 'proof', document: '1' }]),
    'the most and the least': () => of(form, appraised({ x: proven(-2), plus: at(3), z: at(10), y: at(0) })),
    'more than the most': () => of(form, appraised({ ...written, z: at(11), y: at(0) })),
    'less than the least': () => of(form, appraised({ ...written, x: proven(-3), y: at(0) })),
    'a bonus of more than the most': () => of(form, appraised({ ...written, plus: at(4), y: at(0) })),
    'a bonus of less than the least': () => of(form, appraised({ ...written, plus: at(-2), y: at(0) })),
    'in a range': () => of(form, appraised({ ...written, z: at(5, 9), y: at(0) })),
    'by another rubric': () => of(form, appraised({}, { rubric: 'other' })),
    'in another period': () => of(form, appraised({}, { period: '2023' })),
    'in a part of the period': () => of(form, appraised({}, { period: '2024-Q4' })),
    'in the period up to a day before its end': () => of(form, appraised({}, { period: '2024-01-01..2024-12-30' })),
    'in the period in words': () => of(form, appraised({ ...written, y: at(4) }, { period: 'Năm 2024' })),
    'in a period nobody can read': () => of(form, appraised({}, { period: 'kỳ này' })),
    'of a unit that is not scored': () => of(form, appraised({}), [], 'b'),
    'all three': () => of(form, appraised({}, { rubric: 'other', period: '2023' }), [], 'b'),
  })); // prettier-ignore

const counting = defineRubric({
  ...form,
  root: { ...form.root, children: [leaf('y', 10, { give: 'proportion', of: fact('n'), full: 20 })] },
});
const beside = (stated: readonly object[], points: Written = { ...written, y: at(4) }, sheet = form): Lines =>
  boardOf(sheet, { ...six, facts: stated as readonly Given[], options: { stated: ok(new Map([['a', appraised(points)]])) } }).findings.flatMap(findingLines); // prettier-ignore

it('facts beside points written down', () =>
  kept('beside', {
    'a number that says the same': () => beside([num(4, { where })]),
    'a number that says something else': () => beside([num(5, { where })]),
    'a number beside a range': () => beside([num(5)], { ...written, y: at(4, 6) }),
    'a number not known': () => beside([num(null)]),
    'a number the points are reckoned from': () => beside([num(8)], { y: at(4) }, counting),
    'an event': () => beside([ev({ where })]),
    'two events': () => beside([ev(), ev({ event: '2' })]),
    'an event and a number': () => beside([ev(), num(5)]),
    'a fact for a line without points': () => beside([num(5)], written),
    'a fact that something else reads, too': () => beside([{ kind: 'flag', fact: 'flag', value: true }]),
    'a document': () => beside([{ kind: 'evidence', fact: 'proof', document: '1' }]),
    'of a unit without points': () => beside([num(5, { unit: 'b' })]),
  })); // prettier-ignore

const rated = classes({}, { vetoes: [{ id: 'v', label: text('violation'), when: { if: 'flag', fact: 'veto' }, then: 'low' }] }); // prettier-ignore
const result = (total: string | null, id: string | null, known: readonly object[] = []) => ({
  decision: { decision: '5/QĐ', result: { total, class: id, facts: known.map((one) => ({ unit: 'a', ...one })) as never } }, // prettier-ignore
});
const violation = { kind: 'flag', fact: 'veto', value: true };
const decided = (more: Partial<StatedAppraisal>, stated: readonly object[] = []): Lines =>
  of(rated, appraised({ x: at(6), y: at(4) }, more), stated);

it('results that were made public', () =>
  kept('decided', {
    'the same': () => decided(result('10', 'mid')),
    'the same, written otherwise': () => decided(result('20/2', 'mid')),
    'no decision': () => decided({ decision: null }),
    'another total': () => decided(result('9', 'mid')),
    'a better class': () => decided(result('10', 'top')),
    'a worse class': () => decided(result('10', 'low')),
    'a class nobody knows any more': () => decided(result('10', 'excellent')),
    'no total': () => decided(result(null, 'mid')),
    'no class': () => decided(result('10', null)),
    'neither': () => decided(result(null, null)),
    'a violation found later': () => decided(result('10', 'mid'), [violation]),
    'a violation known then': () => decided(result('10', 'low', [violation])),
    'a violation known then and now': () => decided(result('10', 'low', [violation]), [violation]),
    'a violation known then, refuted since': () => decided(result('10', 'low', [violation]), [{ ...violation, value: false }]),
    'a fact nobody can use now': () => decided(result('10', 'mid'), [{ ...violation, value: 'yes' }]),
    'a fact nobody could use then': () => decided(result('10', 'mid', [{ ...violation, value: 'yes' }])),
    'without classes': () => of(form, appraised({ ...written, y: at(4) }, result('18', null))),
    'another total without classes': () => of(form, appraised({ ...written, y: at(4) }, result('17', null))),
    'a class where the sheet gives none': () => of(rated, appraised({ y: at(4) }, result(null, 'mid')), []),
    'no total and none now': () => of(rated, appraised({ x: at(6) }, result(null, null)), []),
    'a total where there is none now': () => of(rated, appraised({ x: at(6) }, result('6', 'low')), []),
  })); // prettier-ignore
