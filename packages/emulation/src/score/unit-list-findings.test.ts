import { ok, type Cluster } from '@qcdc/core';
import { describe, expect, it } from 'vitest';
import { leaf, rubricOf, text } from '../../test/sample.ts';
import { defineRubric } from '../rubric/define-rubric.ts';
import { score } from './score.ts';

const rubric = defineRubric(
  rubricOf([leaf('a', 100, { give: 'points', of: { read: 'fact', fact: 'posted' } })], {
    facts: [{ id: 'posted', kind: 'number', label: text('posted') }],
  }),
);
const cluster = (id: string, units: readonly string[]): Cluster => ({
  id,
  name: { vi: `Cụm ${id}`, en: `Cluster ${id}` },
  members: units.map((value) => ({ from: null, to: null, value })),
});
const said = (clusters: readonly Cluster[], code: string) => {
  const units = [...new Set(clusters.flatMap(({ members }) => members.map(({ value }) => value)))];
  const { findings } = score(ok({ units, peek: () => null }), rubric, { period: '2024', clusters });
  return findings
    .filter((one) => one.code === `emulation/${code}`)
    .map(({ message, where }) => [where.unit, message.en]);
};

describe('a unit in several clusters', () => {
  it('is told once, with the clusters in their order; one in a single cluster is not', () => {
    const clusters = [cluster('1', ['u', 'v']), cluster('2', ['w', 'u']), cluster('3', ['u', 'w'])];
    expect(said(clusters, 'in-two-clusters')).toEqual([
      ['u', 'u is in 3 clusters: Cluster 1, Cluster 2, Cluster 3.'],
      ['w', 'w is in 2 clusters: Cluster 2, Cluster 3.'],
    ]);
  });

  it('is told with ten of them, however many there are', () => {
    const many = Array.from({ length: 12 }, (_, i) => cluster(String(i), ['u', `v${i}`]));
    expect(said(many, 'in-two-clusters')).toEqual([
      ['u', `u is in 12 clusters: ${many.slice(0, 10).map(({ name }) => name.en).join(', ')}, ….`], // prettier-ignore
    ]);
  });
});

it('a unit twice in one cluster is told once', () => {
  expect(said([cluster('1', ['u', 'v', 'u', 'u', 'w', 'v'])], 'unit-listed-twice')).toEqual([
    ['u', 'u is listed twice in Cluster 1; it counts once.'],
    ['v', 'v is listed twice in Cluster 1; it counts once.'],
  ]);
});

it('clusters take time by their members: all units in two kinds of clusters, and one cluster of everybody twice', () => {
  const took = (work: () => unknown): number => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  };
  const run = (count: number): void => {
    const units = Array.from({ length: count }, (_, i) => `u${i}`);
    const of = (size: number) =>
      Array.from({ length: count / size }, (_, i) => cluster(`${size}-${i}`, units.slice(i * size, (i + 1) * size)));
    said([...of(10), ...of(50), cluster('all', [...units, ...units])], 'in-two-clusters');
  };
  run(500);
  const short = took(() => {
    run(1_000);
  });
  expect(
    took(() => {
      run(10_000);
    }),
  ).toBeLessThan(short * 30 + 300);
});
