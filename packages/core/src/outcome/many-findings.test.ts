import { expect, it } from 'vitest';
import type { Finding } from './finding.ts';
import { ManyFindings } from './many-findings.ts';

const finding = (code: string, line: number): Finding => ({
  code,
  severity: 'error',
  state: 'failed',
  message: { vi: 'sai', en: 'wrong' },
  where: { line },
  actual: `${line}`,
  basis: [],
});

it('keeps a thousand of each code and counts the rest from the place it begins', () => {
  const many = new ManyFindings();
  for (let line = 1; line <= 1500; line++) many.add(finding('a/a', line));
  many.addAll([finding('b/b', 1), finding('b/b', 2)]);
  const all = many.all();
  expect(all).toHaveLength(1003);
  expect(all.at(-1)).toMatchObject({
    code: 'a/a',
    where: { line: 1001 },
    message: { en: 'wrong (500 more like this, from here on)' },
  });
  expect(all.at(-1)).not.toHaveProperty('actual');
  expect(many.all()).toEqual(all);
});

it('says nothing of a rest there is not', () => {
  const many = new ManyFindings();
  many.add(finding('a/a', 1));
  expect(many.all()).toEqual([finding('a/a', 1)]);
});

it('keeps more where all codes together are few enough, and never fewer than a thousand of one', () => {
  const many = new ManyFindings(1500);
  for (let line = 1; line <= 1600; line++) many.add(finding('a/a', line));
  for (let line = 1; line <= 1100; line++) many.add(finding('b/b', line));
  const all = many.all();
  expect(all.filter(({ code }) => code === 'a/a')).toHaveLength(1501);
  expect(all.filter(({ code }) => code === 'b/b')).toHaveLength(1001);
  expect(all.slice(-2).map(({ message }) => message.en)).toEqual([
    'wrong (100 more like this, from here on)',
    'wrong (100 more like this, from here on)',
  ]);
});

it('puts lists together that were shortened before, without counting the rest as one', () => {
  const first = new ManyFindings();
  for (let line = 1; line <= 1500; line++) first.add(finding('a/a', line));
  const both = new ManyFindings();
  both.addAll(first.all());
  for (let line = 1501; line <= 1700; line++) both.add(finding('a/a', line));
  expect(both.all()).toHaveLength(1001);
  expect(both.all().at(-1)).toMatchObject({
    where: { line: 1001 },
    message: { en: 'wrong (700 more like this, from here on)' },
  });
});

it('puts into words only what it keeps, and counts the same', () => {
  const [one, other] = [new ManyFindings(1500), new ManyFindings(1500)];
  let made = 0;
  for (let line = 1; line <= 5000; line++) {
    one.add(finding('a/a', line));
    other.addMade('a/a', () => {
      made += 1;
      return finding('a/a', line);
    });
  }
  expect(other.all()).toEqual(one.all());
  expect(made).toBe(1501);
});
