import { describe, expect, it } from 'vitest';
import { practice } from '../basis/legal-basis.ts';
import type { LineageEdge } from './reporting-unit.ts';
import { defineUnits } from './define-units.ts';
import type { UnitInput } from './unit-input.ts';

const act = practice({ vi: 'ví dụ', en: 'an example' });
const province: UnitInput = { code: '01', name: 'Tỉnh A', kind: 'province' };
const commune: UnitInput = { code: '00001', name: 'Xã B', kind: 'commune', parent: '01' };

// The district level ended on 2025-06-30; from the next day communes stand directly under the province.
const reform: readonly UnitInput[] = [
  province,
  { code: '001', name: 'Huyện C', kind: 'district', to: '2025-06-30', parent: '01' },
  { code: '00010', name: 'Xã cũ 1', kind: 'commune', to: '2025-06-30', parent: '001' },
  { code: '00011', name: 'Xã cũ 2', kind: 'commune', to: '2025-06-30', parent: '001' },
  { code: '00010', name: 'Xã mới', kind: 'commune', from: '2025-07-01', parent: '01' },
  {
    code: '00012',
    name: 'Xã ở lại',
    kind: 'commune',
    parents: [
      { to: '2025-06-30', value: '001' },
      { from: '2025-07-01', value: '01' },
    ],
  },
];

describe('units of a newcomer', () => {
  it('need only code, name, kind and parent', () => {
    const units = defineUnits([province, commune]);
    expect(units.parentOf('00001', '2024-12-31')?.id).toBe('01');
    expect(units.childrenOf('01', '2024-12-31').map((u) => u.id)).toEqual(['00001']);
    expect(units.ancestorsOf('00001', '2024-12-31').map((u) => u.id)).toEqual(['01']);
    expect(units.leaves('01', '2024-12-31').map((u) => u.id)).toEqual(['00001']);
    expect(units.roots('2024-12-31').map((u) => u.id)).toEqual(['01']);
    expect(units.nameOf('00001', '2024-12-31')).toBe('Xã B');
    expect(units.unit('99999')).toBeNull();
    expect(units.numberOf('99999')).toBe(-1);
    const unknown = expect.objectContaining({ code: 'unit/unknown-unit' }) as Error;
    for (const ask of ['leaves', 'childrenOf', 'parentOf', 'ancestorsOf'] as const)
      expect(() => units[ask]('99999', '2024-12-31')).toThrow(unknown);
  });

  it('may come as JSON', () => {
    const json = JSON.stringify([province, commune]);
    expect(defineUnits(JSON.parse(json) as UnitInput[]).units).toEqual(defineUnits([province, commune]).units);
  });
});

describe('a code that is used again for another territory', () => {
  const units = defineUnits(reform);

  it('is told apart by the day', () => {
    expect(units.resolve('00010', '2025-06-30')?.names[0]?.value).toBe('Xã cũ 1');
    expect(units.resolve('00010', '2025-07-01')?.names[0]?.value).toBe('Xã mới');
    expect(units.withCode('00010').map((u) => u.id)).toEqual(['00010', '00010@2025-07-01']);
    expect(units.resolve('001', '2025-07-01')).toBeNull();
  });

  it('leaves each day with its own tree', () => {
    expect(units.ancestorsOf('00012', '2025-06-30').map((u) => u.id)).toEqual(['001', '01']);
    expect(units.ancestorsOf('00012', '2025-07-01').map((u) => u.id)).toEqual(['01']);
    expect(units.leaves('01', '2025-06-30').map((u) => u.id)).toEqual(['00010', '00011', '00012']);
    expect(units.leaves('01', '2025-07-01').map((u) => u.id)).toEqual(['00010@2025-07-01', '00012']);
    expect(units.treeOn('2025-07-02')).toBe(units.treeOn('2031-01-01'));
  });

  it('splits a parent named by code where the parent changes', () => {
    const child: UnitInput = { code: 'thon-1', kind: 'community', parent: '00010' };
    expect(defineUnits([...reform, child]).unit('thon-1')?.parents).toEqual([
      { from: null, to: '2025-06-30', value: '00010' },
      { from: '2025-07-01', to: null, value: '00010@2025-07-01' },
    ]);
  });
});

describe('several trees over the same units', () => {
  it('stand side by side', () => {
    const units = defineUnits([province, commune, { code: 'K1', kind: 'agency' }], [], {
      trees: { cluster: { '00001': 'K1' } },
    });
    expect(units.trees).toEqual(['cluster']);
    expect(units.parentOf('00001', '2024-12-31')?.id).toBe('01');
    expect(units.tree('cluster').parentOf('00001', '2024-12-31')?.id).toBe('K1');
    expect(units.tree('cluster').tree('').parentOf('00001', '2024-12-31')?.id).toBe('01');
    expect(() => units.tree('sector')).toThrow('unit/unknown-tree');
    expect(() => defineUnits([province], [], { trees: { cluster: { '99': '01' } } })).toThrow('unit/orphan');
  });
});

describe('a wrong list of units is refused', () => {
  const edge = (share?: string): LineageEdge => ({
    from: '00011',
    to: '00010@2025-07-01',
    on: '2025-07-01',
    extent: share === undefined ? 'whole' : 'part',
    ...(share === undefined ? {} : { share }),
    act,
  });

  it.each<[string, string, readonly UnitInput[], readonly LineageEdge[]]>([
    ['a field nobody knows', 'unit/unknown-key', [{ ...province, kin: 'province' } as UnitInput], []],
    ['a day that is none', 'unit/bad-shape', [{ ...province, from: '2023-02-30' }], []],
    ['one id twice', 'unit/duplicate-id', [province, province], []],
    [
      'one code in force twice on one day',
      'unit/code-in-force-twice',
      [
        { ...province, to: '2025-06-30' },
        { ...province, from: '2025-06-30' },
      ],
      [],
    ],
    ['a parent nobody listed', 'unit/orphan', [commune], []],
    [
      'a parent that ends too early',
      'unit/orphan',
      [
        { ...province, to: '2025-06-30' },
        { ...commune, id: 'x' },
      ],
      [],
    ],
    [
      'two parents on one day',
      'unit/two-parents',
      [
        province,
        { ...province, code: '02' },
        {
          code: '1',
          kind: 'commune',
          parents: [
            { to: '2024-01-01', value: '01' },
            { from: '2024-01-01', value: '02' },
          ],
        },
      ],
      [],
    ],
    [
      'a day without a parent between two',
      'unit/gap',
      [
        province,
        {
          code: '1',
          kind: 'commune',
          parents: [
            { to: '2023-12-31', value: '01' },
            { from: '2024-01-02', value: '01' },
          ],
        },
      ],
      [],
    ],
    [
      'a name that ends too early',
      'unit/gap',
      [{ code: '1', kind: 'agency', names: [{ to: '2024-01-01', value: 'A' }] }],
      [],
    ],
    [
      'an end before the start',
      'unit/ends-before-it-starts',
      [{ ...province, from: '2024-01-02', to: '2024-01-01' }],
      [],
    ],
    [
      'a unit above itself',
      'unit/cycle',
      [
        { ...province, parent: '2' },
        { code: '2', kind: 'district', parent: '01' },
      ],
      [],
    ],
    ['a history of an unknown unit', 'unit/unknown-lineage-unit', [province], [edge()]],
    ['a history on the wrong day', 'unit/lineage-not-in-force', reform, [{ ...edge(), on: '2025-07-02' }]],
    ['shares over one', 'unit/share-over-one', reform, [edge('0.6'), { ...edge('0.4000001'), to: '00012' }]],
    ['a whole that goes twice', 'unit/share-over-one', reform, [edge(), { ...edge(), to: '00012' }]],
    ['a whole with a share', 'unit/share-of-whole', reform, [{ ...edge('0.5'), extent: 'whole' }]],
    ['a share over one', 'unit/bad-shape', reform, [edge('1.2')]],
  ])('%s', (_, code, units, lineage) => {
    expect(() => defineUnits(units, lineage)).toThrow(code);
  });

  it('and the error names the place', () => {
    expect(() => defineUnits([province, commune, { ...commune, code: '2', parent: '07' }])).toThrow(
      'units[2].parents[0]',
    );
  });

  it('a cycle over different days is no cycle', () => {
    const units = defineUnits([
      { code: 'a', kind: 'agency', from: '2020-01-01', to: '2020-12-31' },
      { id: 'b', code: 'b', kind: 'agency', to: '2020-12-31', from: '2020-01-01', parent: 'a' },
      { id: 'b2', code: 'b', kind: 'agency', from: '2021-01-01' },
      { id: 'a2', code: 'a', kind: 'agency', from: '2021-01-01', parent: 'b2' },
    ]);
    expect(units.parentOf('a2', '2021-01-01')?.id).toBe('b2');
  });

  it('shares of exactly one are fine, and so is a split without shares', () => {
    expect(defineUnits(reform, [edge('0.6'), { ...edge('0.4'), to: '00012' }]).lineage).toHaveLength(2);
    const open: LineageEdge = { ...edge(), extent: 'part' };
    expect(defineUnits(reform, [open, { ...open, to: '00012' }]).lineage).toHaveLength(2);
  });
});
