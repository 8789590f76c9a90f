import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { published, root } from './packages.ts';

const folder = `${root}.changeset/`;
const files = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');

const read = (file: string) => {
  const [, head = '', text = ''] = /^---\n([^]*?)\n---\n([^]*)$/u.exec(readFileSync(folder + file, 'utf8')) ?? [];
  const bumps = [...head.matchAll(/^'([^']+)': (patch|minor|major)$/gmu)].map(([, name = '', bump = '']) => ({
    name,
    bump,
  }));
  return { file, lines: head.split('\n').length, bumps, text: text.trim() };
};
const entries = files.map(read);
const unreleased = new Set(
  published.filter(({ manifest }) => manifest.version === '0.0.0').map(({ manifest }) => manifest.name),
);

/** What an entry tells somebody who has an earlier version to do; before a first release nobody has one. */
const speaksOfEarlier = /how to update|impacted (?:periods|figures)|no longer/iu;

describe.each(entries.map((one) => [one.file, one] as const))('%s', (_, { bumps, lines, text }) => {
  it('is of packages that are published, each named once with the size of its step', () => {
    const names = bumps.map(({ name }) => name);
    expect(names.length).toBe(lines);
    expect(new Set(names).size).toBe(names.length);
    expect(published.map(({ manifest }) => manifest.name)).toEqual(expect.arrayContaining(names));
  });

  it('says in a first sentence what it is about, and ends its sentences', () => {
    expect(text).toMatch(/^[^\n]{20,}/u);
    expect(text).toMatch(/[.…]$/u);
  });

  it('tells nobody to update from a version that was never there', () => {
    if (bumps.every(({ name }) => unreleased.has(name))) expect(text).not.toMatch(speaksOfEarlier);
    else expect(text).toMatch(speaksOfEarlier);
  });
});

it('a package that was never released has one entry: its first release, as a whole', () => {
  for (const name of unreleased) {
    const ofIt = entries.filter(({ bumps }) => bumps.some((one) => one.name === name));
    expect(
      ofIt.map(({ file, bumps }) => [file, bumps]),
      'until the first release write what is new into .changeset/first-release-of-….md: there is nothing to update from',
    ).toEqual([[`first-release-of-${name.replace('@qcdc/', '')}.md`, [{ name, bump: 'major' }]]]);
  }
});

it('knows words that speak of an earlier version', () => {
  expect('How to update: nothing. Impacted figures: none.').toMatch(speaksOfEarlier);
  expect('First release: the command line.').not.toMatch(speaksOfEarlier);
});
