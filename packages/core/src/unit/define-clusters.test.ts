import { describe, expect, it } from 'vitest';
import { DefinitionError } from '../outcome/errors.ts';
import { isoDate } from '../time/iso-date.ts';
import { defineClusters, type ClusterInput } from './define-clusters.ts';
import { defineUnits } from './define-units.ts';

const units = defineUnits([
  { id: 'an-hoa', code: '00001', kind: 'commune', name: 'Xã An Hòa' },
  { id: 'tan-phu', code: '00004', kind: 'commune', name: 'Xã Tân Phú' },
]);

function problemsOf(define: () => unknown): readonly string[] {
  try {
    define();
  } catch (error) {
    if (error instanceof DefinitionError) return error.problems.map(({ code, path }) => `${code} ${path}`);
  }
  return [];
}

describe('clusters', () => {
  it('take ids, dated where somebody joined', () => {
    const since = isoDate('2025-07-01');
    expect(defineClusters([{ id: 'c1', name: 'Cụm 1', members: ['A', { value: 'B', from: since }] }])).toEqual([
      {
        id: 'c1',
        name: { vi: 'Cụm 1', en: 'Cụm 1' },
        members: [
          { from: null, to: null, value: 'A' },
          { from: since, to: null, value: 'B' },
        ],
      },
    ]);
  });

  it('with the register, take codes', () => {
    const [cluster] = defineClusters([{ id: 'c1', name: 'Cụm 1', members: ['00001', 'tan-phu'] }], units);
    expect(cluster?.members.map(({ value }) => value)).toEqual(['an-hoa', 'tan-phu']);
  });

  it('tell everything that is wrong at once', () => {
    const wrong = [
      { id: 'c1', name: ' ', members: ['99999', 5] },
      { id: 'c1', name: 'Cụm 1', members: [] },
      'c2',
    ] as unknown as ClusterInput[];
    expect(problemsOf(() => defineClusters(wrong, units))).toEqual([
      'unit/bad-cluster clusters[0].name',
      'unit/unknown-member clusters[0].members[0]',
      'unit/bad-cluster clusters[0].members[1]',
      'unit/cluster-twice clusters[1]',
      'unit/bad-cluster clusters[2]',
    ]);
  });
});
