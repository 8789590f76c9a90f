import { expect, it } from 'vitest';
import { defineUnits } from './define-units.ts';
import { siblingClusters } from './sibling-clusters.ts';

const units = defineUnits([
  { code: 'VN', kind: 'nation' },
  { code: 'P', kind: 'province', parent: 'VN', name: 'Tỉnh Mẫu' },
  { code: 'Q', kind: 'province', parent: 'VN' },
  { code: 'A', kind: 'commune', parent: 'P' },
  {
    code: 'B',
    kind: 'commune',
    parents: [
      { value: 'P', to: '2025-06-30' },
      { value: 'Q', from: '2025-07-01' },
    ],
  },
  { code: 'C', kind: 'commune', parent: 'Q', from: '2025-07-01' },
  { code: 'S', kind: 'agency', parent: 'P' },
]);

it('puts units of one kind under one unit together, each for the days it stood there', () => {
  const clusters = siblingClusters(units, { kinds: ['commune'] });
  expect(clusters).toEqual([
    {
      id: 'P/commune',
      name: { vi: 'Xã, phường, thị trấn, đặc khu thuộc Tỉnh Mẫu', en: 'Commune · Tỉnh Mẫu' },
      members: [
        { from: null, to: null, value: 'A' },
        { from: null, to: '2025-06-30', value: 'B' },
      ],
    },
    {
      id: 'Q/commune',
      name: { vi: 'Xã, phường, thị trấn, đặc khu thuộc Q', en: 'Commune · Q' },
      members: [
        { from: '2025-07-01', to: null, value: 'B' },
        { from: '2025-07-01', to: null, value: 'C' },
      ],
    },
  ]);
});

it('makes no cluster of one, and none of roots', () => {
  expect(siblingClusters(units).map(({ id }) => id)).toEqual(['VN/province', 'P/commune', 'Q/commune']);
  expect(siblingClusters(units, { kinds: ['agency'] })).toEqual([]);
});

it('refuses what is no register, and kinds there are not', () => {
  expect(() => siblingClusters([] as never)).toThrow('call/bad-argument');
  expect(() => siblingClusters(units, { kinds: ['xã' as never] })).toThrow('unit/unknown-kind');
  expect(() => siblingClusters(units, { kind: [] } as never)).toThrow('call/unknown-option');
});
