// What is known of a unit, and what is said of it: kept word by word with its place, for whoever reads it has to find what to mend.
import type { Outcome } from '@qcdc/core';
import { fraction } from '@qcdc/core/exact';
import { expect } from 'vitest';
import { defineRubric, score, type Fact, type Rubric, type ScoreOptions, type Scoreboard } from '../../src/index.ts';
import type { Condition, PointScale, Reading } from '../../src/rubric/index.ts';
import { leaf, rubricOf, source, text, withFigures, type Value } from '../sample.ts';
import { scoreLines } from '../score-lines.ts';

export type Lines = readonly string[];
export const kept = async (name: string, cases: Readonly<Record<string, () => Lines>>): Promise<void> => {
  const lines = Object.entries(cases).flatMap(([what, say]) => [what, ...say().map((line) => `  ${line}`)]);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`../golden/said/${name}.txt`);
};
export const named = (vi: string, en: string) => ({ vi, en });
export const levels = ['good', 'fair', 'poor'].map((id) => ({ id, label: named(`mức ${id}`, `level ${id}`) }));
export const facts: NonNullable<Rubric['facts']> = [
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
export const fact = (id: string): Reading => ({ read: 'fact', fact: id });
export const rate: Reading = { read: 'indicator', indicator: 'rate' };
export const give = (of: Reading): PointScale => ({ give: 'points', of });
export const onlyIf = (when: Condition): PointScale => ({ give: 'allOrNothing', when });
export const compare = (reading: Reading, more: object): Condition => ({ if: 'compare', reading, ...more });
export type Given = Fact extends infer F
  ? F extends Fact
    ? Omit<F, 'unit'> & { readonly unit?: string }
    : never
  : never;
export interface Known {
  readonly facts?: readonly Given[];
  readonly values?: Readonly<Record<string, Readonly<Record<string, Value>>>>;
  readonly options?: Partial<ScoreOptions>;
}
export const boardOf = (
  rubric: Rubric,
  { facts: stated = [], values = { a: {} }, options = {} }: Known,
): Outcome<Scoreboard> =>
  score(withFigures(source(values), { a: { 'emulation.models': null } }), rubric, {
    period: '2024',
    facts: stated.map((one) => ({ unit: 'a', ...one })),
    ...options,
  });
export const criterion = (scale: PointScale, known: Known = {}, more: Parameters<typeof leaf>[3] = {}): Lines =>
  scoreLines(boardOf(defineRubric(rubricOf([leaf('c', 10, scale, more)], { facts })), known));
export const where = { source: 'form.xlsx', cell: 'C4' };
export const half = (n: number) => ({ at: fraction(BigInt(n * 2), 2n), closed: true });
export const range = (low: number, high: number): Value => ({ low: half(low), high: half(high) });
export const never: Condition = compare({ read: 'number', value: 1 }, { above: 1 });
export const always: Condition = compare({ read: 'number', value: 1 }, { atLeast: 1 });
export const open: Condition = { if: 'flag', fact: 'flag' };
export const six: Known = { values: { a: { rate: 6 } } };
export const p = (id: string, more: Parameters<typeof leaf>[3] = {}) => leaf(id, 10, give(rate), more);
export const q = (id: string, more: Parameters<typeof leaf>[3] = {}) => leaf(id, 10, give(fact('n')), more);
export const classes = (more: object = {}, others: object = {}): Rubric =>
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
export const veto = (more: object = {}) => ({ vetoes: [{ id: 'v', label: named('vi phạm', 'violation'), when: open, then: 'low', ...more }] }); // prettier-ignore
export const everything = defineRubric(rubricOf([p('x'), q('y', { whenMissing: 'zero' })], { facts }));
export const ev = (more: object = {}) => ({
  kind: 'event',
  fact: 'fines',
  event: '1',
  level: 'good',
  on: '2024-05-06',
  ...more,
});
export const num = (value: unknown, more: object = {}) => ({ kind: 'number', fact: 'n', value, ...more });
export const of = (more: Partial<Rubric>, options: Partial<ScoreOptions> = {}): Lines =>
  scoreLines(boardOf(defineRubric(rubricOf([p('x')], { facts, ...more })), { ...six, options }));
export const bonus = (scale: PointScale, more: object = {}) => ({
  adjustments: [{ id: 'plus', label: text('plus'), scale, ...more }],
});
