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
