import { fraction, type Fraction, type Interval } from '@qcdc/core/exact';
import fc from 'fast-check';
import { expect } from 'vitest';
import { defineRubric, score, type Fact } from '../../src/index.ts';
import type { FactDeclaration, Reading } from '../../src/rubric/index.ts';
import { readValue } from '../../src/score/read-value.ts';
import { openContext } from '../../src/score/unit-context.ts';
import { clusterLike, leaf, rubricOf, source, text, type Value } from '../sample.ts';

const declared: readonly FactDeclaration[] = [
  { id: 'marks', kind: 'marks', label: text('marks') },
  { id: 'works', kind: 'records', label: text('works'), fields: ['points', 'times'].map((id) => ({ id, label: text(id) })) },
  { id: 'vote', kind: 'ballots', label: text('vote'), levels: [{ id: 'good', label: text('good'), mark: 3 }, { id: 'fair', label: text('fair'), mark: 1 }, { id: 'none', label: text('none'), mark: 0 }] },
  { id: 'number', kind: 'number', label: text('number') },
  { id: 'given', kind: 'points', label: text('given'), whenAbsent: 'none' },
  { id: 'sent', kind: 'day', label: text('sent'), whenAbsent: 'none' },
  { id: 'errors', kind: 'events', label: text('errors'), levels: [{ id: 'light', label: text('light') }, { id: 'grave', label: text('grave') }] },
]; // prettier-ignore

/** A fact of unit `a` unless it names another. */
export type FactOfUnit = Fact extends infer F
  ? F extends Fact
    ? Omit<F, 'unit'> & { readonly unit?: string }
    : never
  : never;

/** What a reading gives for unit `a`: a number as text, two ends, or the codes of the reasons. */
export function read(
  reading: Reading,
  facts: readonly FactOfUnit[] = [],
  values: Readonly<Record<string, Readonly<Record<string, Value>>>> = { a: {} },
): Interval | readonly string[] {
  const rubric = defineRubric(rubricOf([leaf('c', 10, { give: 'points', of: reading })], { facts: declared }));
  const units = Object.keys(values);
  const { session } = score(source(values), rubric, {
    period: '2024',
    clusters: [clusterLike(units)],
    facts: facts.map((fact) => ({ unit: 'a', ...fact })),
  }).value;
  const answer = readValue(openContext(session, 'a'), reading);
  return 'range' in answer ? answer.range : answer.reasons.map(({ code }) => code.replace('emulation/', ''));
}
export const number = (value: Interval | readonly string[]): Fraction => {
  if (!('low' in value)) throw new Error(value.join());
  expect(value.low).toEqual(value.high);
  expect(value.low?.closed).toBe(true);
  return value.low?.at ?? fraction(-1n);
};
export const whole = (n: number) => fraction(BigInt(n));
export const sumOf = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
export const few = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 7 });
