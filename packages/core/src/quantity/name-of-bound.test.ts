import { describe, expect, it } from 'vitest';
import { nameOfBound, nameOfState } from './name-of-bound.ts';
import { quantityBounds, quantityStates, type Bound } from './quantity.ts';
import { readQuantity } from './read-quantity.ts';

const read = (text: string, locale: 'vi' | 'en') => readQuantity(text, { measuredIn: 'case', locale }).value;

describe('names of bounds and states', () => {
  it('are read again as what they name, in both languages', () => {
    for (const bound of quantityBounds.filter((one) => one !== 'exact' && one !== 'between'))
      for (const language of ['vi', 'en'] as const)
        expect(read(`${nameOfBound(bound)[language]} 40`, language)?.bound, `${bound} ${language}`).toBe(bound);
    for (const state of quantityStates.filter((one) => one !== 'reported'))
      for (const language of ['vi', 'en'] as const)
        expect(read(nameOfState(state)[language], language)?.state, `${state} ${language}`).toBe(state);
  });

  it('name what is printed without a word, too', () => {
    expect([nameOfBound('exact').vi, nameOfBound('between').en, nameOfState('reported').vi]).toEqual([
      'đúng',
      'between',
      'có số liệu',
    ]);
  });

  it('refuse what is none', () => {
    expect(() => nameOfBound('roughly' as Bound)).toThrow(expect.objectContaining({ code: 'call/bad-argument' }));
  });
});
