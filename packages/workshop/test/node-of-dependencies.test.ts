import { readdirSync, readFileSync } from 'node:fs';
import { satisfies, subset } from 'semver';
import { describe, expect, it } from 'vitest';
import { broughtAlong } from '../src/dependencies/brought-along.ts';
import { published } from './packages.ts';

const all = broughtAlong();
const [promised = ''] = new Set(published.map(({ manifest }) => manifest.engines?.['node'] ?? 'none'));

// What an installation of users brings and ours does not: a range that `overrides` of our workspace answers with another version.
const heldBack = all.flatMap(({ name: by, asksFor }) =>
  Object.entries(asksFor).flatMap(([name, range]) =>
    all.some((one) => one.name === name && one.broughtBy.includes(by) && satisfies(one.version, range))
      ? []
      : [{ by, name, range }],
  ),
);

describe('every Node we promise', () => {
  it('is one range, said by all packages alike', () => {
    expect(published.map(({ manifest }) => manifest.engines?.['node'])).toEqual(published.map(() => promised));
    expect(subset('20.19.0', promised)).toBe(true);
  });

  it.each(all.map(({ name, node }) => [name, node]))('is enough for %s, which asks for %s', (_, node) => {
    expect(subset(promised, node)).toBe(true);
  });

  it('would not be enough for what asks for a newer one', () => {
    expect(subset(promised, '^22 || ^24 || >=26')).toBe(false);
  });
});

describe('what is installed here', () => {
  it('is what users get, but for one that is named in the support policy and the README of the package', () => {
    expect(heldBack).toEqual([{ by: 'docx', name: 'nanoid', range: '^6.0.1' }]);
  });

  it.each(heldBack)('differs where it is never loaded: $by carries its own copy of $name', ({ by, name }) => {
    const folder = all.find((one) => one.name === by)?.folder ?? '';
    const files = readdirSync(`${folder}/dist`, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.[cm]?js$/u.test(file),
    );
    expect(files.length).toBeGreaterThan(1);
    const loads = new RegExp(`(?:\\bfrom\\s*|\\bimport\\s*\\(?\\s*|\\brequire\\s*\\(\\s*)['"]${name}['"]`, 'u');
    expect('const { nanoid } = require("nanoid");import{nanoid}from"nanoid";').toMatch(loads);
    expect(files.filter((file) => loads.test(readFileSync(`${folder}/dist/${file}`, 'utf8')))).toEqual([]);
  });
});
