import { expect, test } from 'vitest';
import { sheet, workbook, type TestCell } from '../../test/sheet.ts';
import { mediation } from '../entities/mediation.ts';
import { defineUnits } from '../unit/define-units.ts';
import { parse } from './parse.ts';

const units = defineUnits([
  { code: '00001', kind: 'commune', name: 'Xã A', to: '2025-06-30' },
  { code: '00007', kind: 'commune', name: 'Xã B' },
  { code: '00008', kind: 'commune', name: 'Xã Trùng Tên' },
  { code: '00009', kind: 'commune', name: 'Xã Trùng Tên' },
]);

function read(unit: TestCell, period: string) {
  const outcome = parse(
    workbook(sheet('mediation', ['unit', 'period', 'received'], [[unit, period, 1]])),
    [mediation],
    { units },
  );
  const codes = outcome.findings.map(({ code }) => code).filter((code) => code !== 'parse/missing-column');
  return { unit: outcome.value.get(mediation)[0]?.data.unit, codes };
}

test.each([
  ['a unit of the period', '00001', '2024', '00001', []],
  ['a unit on its last day', '00001', '2025-H1', '00001', []],
  ['a unit that ended before the last day of the period', '00001', '2025', undefined, ['parse/unit-not-valid']],
  ['a unit nobody knows', '99999', '2024', undefined, ['parse/unknown-unit']],
  ['a code that lost its zeros in a spreadsheet', 7, '2024', '00007', ['parse/zeros-lost']],
  ['a name only one unit bears', 'xã  b'.normalize('NFD'), '2024', '00007', ['parse/unit-by-name']],
  ['a name two units bear', 'Xã Trùng Tên', '2024', undefined, ['parse/same-name']],
  ['a name that a unit bore when it still existed', 'Xã A', '2024', '00001', ['parse/unit-by-name']],
  ['the name of a unit that is no more', 'Xã A', '2026', undefined, ['parse/unknown-unit']],
] as [string, TestCell, string, string | undefined, string[]][])('%s', (_, code, period, unit, codes) => {
  expect(read(code, period)).toEqual({ unit, codes });
});
