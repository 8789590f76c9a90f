import { describe, expect, test } from 'vitest';
import { parseRecords } from './parse-records.ts';
import { defineUnits } from '../unit/define-units.ts';
import { mediation } from '../entities/mediation.ts';

const units = defineUnits([
  { code: 'AG', kind: 'province', name: 'Tỉnh An Giang' },
  { code: 'DN', kind: 'province', name: 'Tỉnh Đồng Nai' },
  { code: 'A1', kind: 'commune', name: 'Xã Tân Phú', parent: 'AG' },
  { code: 'D1', kind: 'commune', name: 'Xã Tân Phú', parent: 'DN' },
  { code: 'A2', kind: 'commune', name: 'Xã An Hòa', parent: 'AG' },
  { code: 'A3', kind: 'commune', name: 'Phường Bà Rịa - Đông', parent: 'AG' },
  { code: 'A4', kind: 'commune', name: 'Phường 1', parent: 'AG' },
  { code: 'A5', kind: 'commune', name: 'Xã Cộng Hòa', parent: 'AG' },
  { code: 'A6', kind: 'commune', name: 'Thị trấn Long Mỹ', parent: 'AG' },
]);
const unitOf = (unit: string) => {
  const { value, findings } = parseRecords([{ unit, period: '2024', received: 1 }], mediation, { units });
  return [value.get(mediation)[0]?.place.reportingUnit?.code ?? null, findings[0]?.code ?? null];
};

describe('units by the names people write', () => {
  test.each([
    ['An Hoà', 'A2'],
    ['X. An Hòa', 'A2'],
    ['x.An Hòa', 'A2'],
    ['UBND xã An Hòa', 'A2'],
    ['Ủy ban nhân dân xã An Hòa', 'A2'],
    ['UỶ BAN NHÂN DÂN XÃ AN HOÀ', 'A2'],
    ['Xã An Hòa, tỉnh An Giang', 'A2'],
    ['Xã An Hòa (An Giang)', 'A2'],
    ['P. Bà Rịa – Đông', 'A3'],
    ['Bà Rịa-Đông', 'A3'],
    ['P.1', 'A4'],
    ['Phường 01', 'A4'],
    ['Cộng Hòa', 'A5'],
    ['TT. Long Mĩ', 'A6'],
    ['TT Long Mỹ', 'A6'],
    ['TTr. Long Mỹ', 'A6'],
    ['Ttr Long Mỹ', 'A6'],
    ['P1', 'A4'],
    ['P 1', 'A4'],
    ['X An Hòa', 'A2'],
    ['xa an hoa', 'A2'],
    ['UBND xa An Hoa', 'A2'],
    ['An Hoa, An Giang', 'A2'],
    ['PHUONG BA RIA - DONG', 'A3'],
    ['xa tan phu, tinh dong nai', 'D1'],
    ['Xã Tân Phú, tỉnh An Giang', 'A1'],
    ['Tân Phú, Đồng Nai', 'D1'],
    ['UBND xã Tân Phú thuộc tỉnh Đồng Nai', 'D1'],
  ])('%s', (name, code) => {
    expect(unitOf(name)).toEqual([code, 'parse/unit-by-name']);
  });

  test.each([['A2 - Xã An Hòa'], ['Xã An Hòa (A2)'], ['A2: An Hòa']])('%s: a code with its name', (name) => {
    expect(unitOf(name)).toEqual(['A2', null]);
  });

  test('a name several bear asks for what is missing', () => {
    const { findings } = parseRecords([{ unit: 'Tân Phú', period: '2024', received: 1 }], mediation, { units });
    expect(findings[0]).toMatchObject({
      code: 'parse/same-name',
      expected: 'Xã Tân Phú, Tỉnh An Giang (A1) | Xã Tân Phú, Tỉnh Đồng Nai (D1)',
    });
  });

  test.each([['Phường An Hòa'], ['Xã An Hòa, tỉnh Đồng Nai'], ['1']])('%s is nobody’s', (name) => {
    expect(unitOf(name)).toEqual([null, 'parse/unknown-unit']);
  });

  test.each([['A2 - Xã Tân Phú'], ['Xã Tân Phú (A2)']])('%s: the name is not that of the code', (name) => {
    expect(unitOf(name)).toEqual([null, 'parse/code-or-name']);
  });
});
