import { describe, expect, it } from 'vitest';
import type { FactDeclaration } from '../rubric/fact-declaration.ts';
import { withLevelIds } from './named-levels.ts';

const label = { vi: 'Họp thôn', en: 'Village meetings' };
const declaration: FactDeclaration = {
  id: 'meetings',
  kind: 'choice',
  label,
  levels: [
    { id: 'tu-2-lan', label: { vi: 'Từ 2 lần', en: 'Twice or more' } },
    { id: '1-lan', label: { vi: '1 lần', en: 'Once' } },
    { id: 'khac', label: { vi: 'Khác', en: 'Other' } },
    { id: 'khac-nua', label: { vi: 'Khác', en: 'Another' } },
  ],
};
const choice = (value: string) => withLevelIds({ fact: 'meetings', unit: 'A', kind: 'choice', value }, declaration);

describe('a level', () => {
  it.each([
    ['tu-2-lan', 'tu-2-lan'],
    ['Từ 2 lần', 'tu-2-lan'],
    ['  từ 2 LẦN ', 'tu-2-lan'],
    ['Once', '1-lan'],
    ['Khác', 'Khác'],
    ['3 lần', '3 lần'],
  ])('written %s is %s', (written, id) => {
    expect(choice(written)).toHaveProperty('value', id);
  });

  it('by its id goes before one that is called so', () => {
    const crossed = ['a', 'b'].map((id) => ({ id, label: { vi: id === 'a' ? 'b' : 'a', en: `level ${id}` } }));
    const read = withLevelIds(choice('a'), { ...declaration, levels: crossed });
    expect(read).toHaveProperty('value', 'a');
  });

  it('is meant in events and ballots, too', () => {
    expect(
      withLevelIds({ fact: 'a', unit: 'A', kind: 'event', event: '1', level: 'Once' }, declaration),
    ).toHaveProperty('level', '1-lan');
    const ballots = { fact: 'a', unit: 'A', kind: 'ballots' as const, votes: { '1 lần': 3, 'tu-2-lan': 4 } };
    expect(withLevelIds(ballots, declaration)).toHaveProperty('votes', { '1-lan': 3, 'tu-2-lan': 4 });
  });

  it('that is written twice in a vote is no guess: both spellings stay', () => {
    const votes = { '1 lần': 3, Once: 4 };
    expect(withLevelIds({ fact: 'a', unit: 'A', kind: 'ballots', votes }, declaration)).toHaveProperty('votes', votes);
  });
});
