import { expectTypeOf, it } from 'vitest';
import { defineRubric, type Rubric } from '../src/index.ts';
import { bands, text } from './sample.ts';

const criterion = { id: 'c', label: text('c'), maximum: 10, scale: bands('i') };
const rubric = {
  id: 'r',
  kind: 'r',
  label: text('r'),
  years: { from: 2024 },
  basis: [],
  period: { kind: 'year' },
} as const;

it('a rubric is shown by its name, not by everything in it', () => {
  expectTypeOf(defineRubric).returns.toEqualTypeOf<Rubric>();
});

it('a key nobody knows does not compile, at the top or further down', () => {
  // @ts-expect-error no such field of a rubric
  defineRubric({ ...rubric, root: criterion, colour: 'red' });
  // @ts-expect-error no such field of a criterion
  defineRubric({ ...rubric, root: { ...criterion, colour: 'red' } });
  // @ts-expect-error no such way to give points
  defineRubric({ ...rubric, root: { ...criterion, scale: { give: 'luck' } } });
});
