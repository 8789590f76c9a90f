import { describe, expect, it } from 'vitest';
import { broughtAlong } from '../src/dependencies/brought-along.ts';
import { isPermissive } from '../src/dependencies/permissive.ts';
import { whatFor } from '../src/dependencies/what-for.ts';

describe('what comes along when our packages are installed', () => {
  const all = broughtAlong();

  it('is everything of others, down to what others bring', () => {
    expect(all.find(({ name }) => name === 'decimal.js')?.askedBy).toEqual(['core']);
    expect(all.find(({ name }) => name === 'jszip')).toMatchObject({ askedBy: [], broughtBy: ['mammoth'] });
    expect(all.map(({ name }) => name)).not.toContain('zod');
  });

  it.each(all.map((one) => [one.name, one.licence]))(
    '%s asks nothing of the program of whoever installs us (%s)',
    (_, licence) => {
      expect(isPermissive(licence)).toBe(true);
    },
  );

  it('is explained where we ask for it ourselves, and nothing else is', () => {
    const asked = all.filter(({ askedBy }) => askedBy.length > 0).map(({ name }) => name);
    expect(Object.keys(whatFor).sort()).toEqual([...new Set(asked)].sort());
  });
});

describe('a licence', () => {
  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['MIT AND Zlib', true],
    ['MIT AND GPL-3.0-only', false],
    ['AGPL-3.0', false],
    ['SEE LICENSE IN LICENSE.md', false],
    ['', false],
  ])('%s may come along: %s', (licence, may) => {
    expect(isPermissive(licence)).toBe(may);
  });
});
