import { defineUnits } from '@qcdc/core/flow';
import { describe, expect, it } from 'vitest';
import { namesApart } from './names-apart.ts';

const units = defineUnits([
  { code: '01', kind: 'province', name: 'Tỉnh Mẫu' },
  { code: '02', kind: 'province', name: 'Tỉnh Thử' },
  { code: '00001', kind: 'commune', parent: '01', name: 'Xã Bình Minh' },
  { code: '00002', kind: 'commune', parent: '02', name: 'Xã Bình Minh' },
  { code: '00003', kind: 'commune', parent: '02', name: 'Xã An Hòa' },
]);
const ids = new Map(units.units.map((unit) => [unit.code, unit.id]));
const id = (code: string): string => ids.get(code) ?? '';

describe('names on one board', () => {
  it('two communes of one name bear their codes, and nobody else does', () => {
    const nameOf = namesApart([id('00001'), id('00002'), id('00003')], units, '2025-12-31');
    expect(['00001', '00002', '00003'].map((code) => nameOf(id(code)))).toEqual([
      'Xã Bình Minh (00001)',
      'Xã Bình Minh (00002)',
      'Xã An Hòa',
    ]);
  });

  it('one of them alone needs none; a unit named twice is not two', () => {
    expect(namesApart([id('00001'), id('00001')], units, '2025-12-31')(id('00001'))).toBe('Xã Bình Minh');
  });

  it('whom the register does not know is called by the id', () => {
    expect(namesApart(['x', id('00001')], units, '2025-12-31')('x')).toBe('x');
    expect(namesApart(['x'], null, '2025-12-31')('x')).toBe('x');
  });
});
