import { expect, it } from 'vitest';
import { defineUnits } from '../unit/define-units.ts';
import { aName, bothLanguages, checkDefinition, eachOf, membersOf } from './check-definition.ts';
import { DefinitionError } from './errors.ts';
import { Problems } from './problems.ts';

const text = { vi: 'sai', en: 'wrong' };
function thrown(act: () => unknown): DefinitionError {
  try {
    act();
  } catch (error) {
    if (error instanceof DefinitionError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

it('tells ten thousand problems one by one and counts the others by their code', () => {
  const problems = new Problems();
  for (let i = 0; i < 10_000; i++) problems.add('a/a', text, `[${i}]`);
  expect([problems.enough, problems.list.length, problems.count]).toEqual([true, 10_000, 10_000]);
  for (let i = 0; i < 3; i++) problems.add('a/a', text, `[${10_000 + i}]`);
  problems.addAll([{ code: 'b/b', text, path: 'last' }]);
  expect(problems.count).toBe(10_004);
  const error = thrown(() => {
    problems.throwIfAny();
  });
  expect(error.problems).toHaveLength(10_002);
  expect(error.problems.slice(-2).map(({ code, path, text: { en } }) => [code, path, en])).toEqual([
    ['a/a', '[10000]', 'wrong (3 more like this, from here on)'],
    ['b/b', 'last', 'wrong (1 more like this, from here on)'],
  ]);
});

it('is not enough below, and what one check threw goes on as it is', () => {
  const problems = new Problems();
  const own = new DefinitionError('a/a', text, 'here');
  problems.attempt(() => {
    throw own;
  });
  expect([problems.enough, problems.count]).toEqual([false, 1]);
  expect(
    thrown(() => {
      problems.throwIfAny();
    }),
  ).toBe(own);
});

it('a register of which everything is wrong says from where on nobody looked', () => {
  const units = Array.from({ length: 200_000 }, () => ({}));
  const { problems } = thrown(() => defineUnits(units as never));
  expect(problems.length).toBeLessThan(10_010);
  expect(problems[0].path).toBe('units[0].code');
  expect(problems.at(-1)).toMatchObject({ code: 'unit/bad-shape', path: 'units[5000]' });
  expect(problems.at(-1)?.text.en).toContain('195,000 entries');
});

it('hands on what a part of a definition threw when it was looked at, with the place', () => {
  const underneath = new TypeError('settled is not known');
  const definition = {
    label: text,
    get ids(): never {
      throw underneath;
    },
  };
  const problems = new Problems();
  const shape = membersOf({ label: bothLanguages, ids: eachOf(aName) });
  checkDefinition({ step: 'make', value: definition, code: 'demo/bad-part', shape }, problems, () => true);
  const error = thrown(() => {
    problems.throwIfAny();
  });
  expect(error).toMatchObject({ code: 'call/unreadable-definition', path: 'ids', cause: underneath });
  expect(new DefinitionError('a/a', text)).not.toHaveProperty('cause');
});
