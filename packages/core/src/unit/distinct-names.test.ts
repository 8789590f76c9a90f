import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineUnits } from './define-units.ts';
import type { UnitRegistry } from './unit-registry.ts';

const day = '2025-12-31';

/** How each unit is called that day, by its code. */
function called(units: UnitRegistry, on: `${number}-${number}-${number}` = day): Record<string, string> {
  return Object.fromEntries(units.units.map(({ id, code }) => [code, units.distinctNameOf(id, on)]));
}

const provinces = [
  { code: '01', kind: 'province', name: 'Tỉnh A' },
  { code: '02', kind: 'province', name: 'Tỉnh B' },
] as const;

describe('units of one name', () => {
  it('bear the unit above them; whoever is alone bears nothing', () => {
    const units = defineUnits([
      ...provinces,
      { code: '00001', kind: 'commune', parent: '01', name: 'Xã Tân Lập' },
      { code: '00002', kind: 'commune', parent: '02', name: 'Xã Tân Lập' },
      { code: '00003', kind: 'commune', parent: '02', name: 'Phường Tân Lập' },
    ]);
    expect(called(units)).toEqual({
      '01': 'Tỉnh A',
      '02': 'Tỉnh B',
      '00001': 'Xã Tân Lập (Tỉnh A)',
      '00002': 'Xã Tân Lập (Tỉnh B)',
      '00003': 'Phường Tân Lập',
    });
  });

  it('two spellings of one name are one name', () => {
    const units = defineUnits([
      ...provinces,
      { code: '00001', kind: 'commune', parent: '01', name: 'Xã Thủy Lợi' },
      { code: '00002', kind: 'commune', parent: '02', name: 'xã Thuỷ Lợi' },
    ]);
    expect(called(units)).toMatchObject({ '00001': 'Xã Thủy Lợi (Tỉnh A)', '00002': 'xã Thuỷ Lợi (Tỉnh B)' });
  });

  it('are told as far up as needed and no further: hamlets with numbers in communes of one name', () => {
    const units = defineUnits([
      ...provinces,
      { code: 'A1', kind: 'commune', parent: '01', name: 'Xã Tân Lập' },
      { code: 'B1', kind: 'commune', parent: '02', name: 'Xã Tân Lập' },
      { code: 'B2', kind: 'commune', parent: '02', name: 'Xã Khác' },
      { code: 'A1-1', kind: 'community', parent: 'A1', name: 'Thôn 1' },
      { code: 'B1-1', kind: 'community', parent: 'B1', name: 'Thôn 1' },
      { code: 'B2-1', kind: 'community', parent: 'B2', name: 'Thôn 1' },
      { code: 'B2-2', kind: 'community', parent: 'B2', name: 'Thôn 2' },
    ]);
    expect(called(units)).toMatchObject({
      'A1-1': 'Thôn 1 (Xã Tân Lập, Tỉnh A)',
      'B1-1': 'Thôn 1 (Xã Tân Lập, Tỉnh B)',
      'B2-1': 'Thôn 1 (Xã Khác)',
      'B2-2': 'Thôn 2',
    });
  });

  it('bear their codes where nothing above tells them apart, or nothing stands above', () => {
    const units = defineUnits([
      ...provinces,
      { code: 'X1', kind: 'agency', parent: '01', name: 'Ban Mẫu' },
      { code: 'X2', kind: 'agency', parent: '01', name: 'Ban Mẫu' },
      { code: 'X3', kind: 'agency', name: 'Ban Mẫu' },
      { code: 'X4', kind: 'agency', parent: '02', name: 'Ban Mẫu' },
    ]);
    expect(called(units)).toMatchObject({
      X1: 'Ban Mẫu (X1)',
      X2: 'Ban Mẫu (X2)',
      X3: 'Ban Mẫu (X3)',
      X4: 'Ban Mẫu (Tỉnh B)',
    });
  });

  it('are told apart on the days they share, and who has ended is told from who bears the name now', () => {
    const units = defineUnits([
      { code: '01', kind: 'province', name: 'Tỉnh A' },
      { code: 'H1', kind: 'district', parent: '01', name: 'Huyện Cũ', to: '2025-06-30' },
      { code: 'C1', kind: 'commune', parent: 'H1', name: 'Xã Mẫu', to: '2025-06-30' },
      { code: 'C2', kind: 'commune', parent: '01', name: 'Xã Mẫu', from: '2025-07-01' },
    ]);
    expect(called(units, '2025-06-30')).toMatchObject({ C1: 'Xã Mẫu' });
    expect(called(units, '2025-07-01')).toMatchObject({ C1: 'Xã Mẫu (Huyện Cũ)', C2: 'Xã Mẫu' });
  });

  it('what stands beside in any case stands in the same brackets, once', () => {
    const units = defineUnits([
      ...provinces,
      { code: '00001', kind: 'commune', parent: '01', name: 'Xã Tân Lập' },
      { code: '00002', kind: 'commune', parent: '02', name: 'Xã Tân Lập' },
      { code: 'X1', kind: 'agency', name: 'Ban Mẫu' },
      { code: 'X2', kind: 'agency', name: 'Ban Mẫu' },
    ]);
    const name = (code: string, beside: string): string =>
      units.distinctNameOf(units.resolve(code, day)?.id ?? '', day, beside);
    expect(name('00001', '00001')).toBe('Xã Tân Lập (Tỉnh A, 00001)');
    expect(name('01', '01')).toBe('Tỉnh A (01)');
    expect(name('X2', 'X2')).toBe('Ban Mẫu (X2)');
    expect(units.distinctNameOf('nobody', day)).toBe('nobody');
  });

  it('no two units of a day are called the same, whatever names a tree repeats', () => {
    const shape = fc.array(fc.record({ parent: fc.nat(), name: fc.constantFrom('Thôn 1', 'Xã Hòa', 'xã Hoà', 'Tỉnh A') }), { minLength: 1, maxLength: 25 }); // prettier-ignore
    fc.assert(
      fc.property(shape, (nodes) => {
        const units = defineUnits(
          nodes.map(({ name, parent }, i) => ({
            code: `U${i}`,
            kind: 'community' as const,
            name,
            ...(i === 0 || parent % (i + 1) === i ? {} : { parent: `U${parent % (i + 1)}` }),
          })),
        );
        const names = Object.values(called(units));
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });
});
