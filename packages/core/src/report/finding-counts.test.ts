import { expect, it } from 'vitest';
import type { Finding } from '../outcome/finding.ts';
import { findingCounts, findingWeight } from './finding-counts.ts';

const finding = (
  code: string,
  severity: Finding['severity'],
  where: Finding['where'],
  state: Finding['state'] = 'failed',
): Finding => ({
  code,
  severity,
  state,
  message: { vi: `Lỗi ${code}`, en: `Fault ${code}` },
  where,
  basis: [],
});
const findings = [
  finding('a', 'warning', { unit: 'A', source: 'a.xlsx' }),
  finding('b', 'info', { unit: 'B' }, 'undecided'),
  finding('b', 'error', { unit: 'B', source: 'b.xlsx' }),
  finding('b', 'error', {}),
];

it('counts by everything findings can be filtered by: what most have first, the gravest weight first', () => {
  const { all, weights, codes, units, sources } = findingCounts(findings, { nameOf: (unit) => `Xã ${unit}` });
  const short = (counts: typeof codes) => counts.map(({ id, label, count }) => [id, label.vi, count]);
  expect(all).toBe(4);
  expect(short(weights)).toEqual([['error', 'Lỗi', 2], ['warning', 'Cảnh báo', 1], ['undecided', 'Chưa kết luận được', 1]]); // prettier-ignore
  expect(short(codes)).toEqual([['b', 'Lỗi b', 3], ['a', 'Lỗi a', 1]]); // prettier-ignore
  expect(short(units)).toEqual([['B', 'Xã B', 2], ['A', 'Xã A', 1]]); // prettier-ignore
  expect(short(sources)).toEqual([['a.xlsx', 'a.xlsx', 1], ['b.xlsx', 'b.xlsx', 1]]); // prettier-ignore
});

it('filters by the same ids it counts', () => {
  for (const { id, count } of findingCounts(findings).weights)
    expect(findings.filter((one) => findingWeight(one) === id)).toHaveLength(count);
});

it('refuses what are no findings', () => {
  expect(() => findingCounts([{}] as never)).toThrow('call/bad-argument');
  expect(findingCounts([])).toEqual({ all: 0, weights: [], codes: [], units: [], sources: [] });
});
