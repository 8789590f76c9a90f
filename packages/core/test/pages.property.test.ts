// What stands around a table on a printed page never changes its records.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ok } from '@qcdc/core';
import { mediation } from '@qcdc/core/entities';
import { defineUnits, parse } from '@qcdc/core/flow';
import { gridSheet, type GridCell } from './grid-sheet.ts';

const codes = ['X1', 'X2', 'X3', 'X4', 'X5', 'X6'] as const;
const units = defineUnits([
  { code: 'T1', kind: 'province', name: 'Tỉnh Thử' },
  ...codes.map((code, i) => ({ code, kind: 'commune' as const, name: `Xã Thử ${i + 1}`, parent: 'T1' })),
]);

type Row = readonly GridCell[];

const header: Row = ['TT', 'Đơn vị', 'Kỳ báo cáo', 'Số vụ tiếp nhận', 'Số vụ hòa giải thành', 'Ghi chú'];
const figures = fc
  .record({ received: fc.nat({ max: 5000 }), settled: fc.nat({ max: 5000 }) })
  .map(({ received, settled }) => [Math.max(received, settled), Math.min(received, settled)] as const);
const body = fc
  .tuple(fc.shuffledSubarray([...codes], { minLength: 1 }), fc.array(figures, { minLength: 6, maxLength: 6 }))
  .map(([chosen, all]) => chosen.map((code, i): Row => [i + 1, code, '2024', ...(all[i] ?? [0, 0]), null]));

const preambles: readonly (readonly Row[])[] = [
  [],
  [
    ['UBND TỈNH THỬ', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['SỞ TƯ PHÁP', null, null, 'Độc lập - Tự do - Hạnh phúc'],
    [null],
  ],
  [['TỔNG HỢP KẾT QUẢ HÒA GIẢI Ở CƠ SỞ NĂM 2024'], ['(Kèm theo Báo cáo số 12/BC-STP ngày 15 tháng 12 năm 2024)']],
  [['Đơn vị báo cáo:', 'Tỉnh Thử'], ['Kỳ báo cáo: năm 2024'], [null, null, null, null, '(Đơn vị tính: vụ)']],
  [['Số: 15/BC-BCĐ', null, null, 'Thử, ngày 10 tháng 12 năm 2024'], ['Biểu số 03']],
];
const numberings: readonly (readonly Row[])[] = [
  [],
  [['A', 'B', 'C', 1, 2, 3]],
  [[1, 2, 3, 4, 5, 6]],
  [['(1)', '(2)', '(3)', '(4)', '(5)=(4)-(3)', '(6)']],
  [['I', 'II', 'III', 'IV', 'V', 'VI']],
];
const footers: readonly (readonly Row[])[] = [
  [],
  [
    [null],
    [null, null, null, null, 'Thử, ngày ... tháng ... năm 2024'],
    [null, 'NGƯỜI LẬP BIỂU', null, null, 'GIÁM ĐỐC'],
    [null, '(Ký, ghi rõ họ tên)', null, null, '(Ký, đóng dấu)'],
    [null],
    [null, 'Nguyễn Văn A', null, null, 'Trần Thị B'],
  ],
  [['Ghi chú: số liệu đến hết kỳ.'], ['Nơi nhận:'], ['- Như trên;'], ['- Lưu: VT.']],
  [['……………', null, null, '……………']],
  [
    [null, null, 'TM. ỦY BAN NHÂN DÂN'],
    [null, null, 'CHỦ TỊCH'],
  ],
];
const labels = ['Tổng cộng', 'Cộng:', 'TỔNG SỐ', 'Tổng cộng toàn tỉnh', 'Tổng (I+II)', 'CỘNG'];

const sum = (rows: readonly Row[], column: number): number =>
  rows.reduce((all, row) => all + Number(row[column] ?? 0), 0);

const read = (grid: readonly Row[], name = 'Hòa giải ở cơ sở') =>
  parse(ok([gridSheet(name, grid)]), [mediation], { units, locale: 'vi' });
const recordsIn = ({ value }: ReturnType<typeof read>) =>
  value
    .get(mediation)
    .map(({ data }) => [data.unit, data.period, String(data.received.value), String(data.settled.value)]);
const said = (grid: readonly Row[]) => recordsIn(read(grid));

const around = fc.record({
  above: fc.constantFrom(...preambles),
  numbering: fc.constantFrom(...numberings),
  below: fc.constantFrom(...footers),
  label: fc.constantFrom(...labels),
  labelAt: fc.constantFrom(0, 1),
  totals: fc.constantFrom<readonly ('first' | 'last')[]>([], ['last'], ['first'], ['first', 'last']),
  again: fc.boolean(),
  section: fc.boolean(),
  name: fc.constantFrom(
    'Hòa giải ở cơ sở',
    'Hoà giải ở cơ sở (2)',
    'Biểu 3 - Hòa giải ở cơ sở',
    '03. Hoà giải',
    'Sheet1',
  ),
});

it('numbering rows, letterheads, totals, sections, repeated headers and signatures never change the records', () => {
  fc.assert(
    fc.property(body, around, (rows, { above, numbering, below, label, labelAt, totals, again, section, name }) => {
      const total: Row = [
        labelAt === 0 ? label : null,
        labelAt === 1 ? label : null,
        null,
        sum(rows, 3),
        sum(rows, 4),
        null,
      ];
      const middle = Math.floor(rows.length / 2);
      const page: readonly Row[] = [
        ...above,
        header,
        ...numbering,
        ...(totals.includes('first') ? [total] : []),
        ...(section ? [['I', 'Khối xã'] as Row] : []),
        ...rows.slice(0, middle),
        ...(again ? [header, ...numbering] : []),
        ...rows.slice(middle),
        ...(totals.includes('last') ? [total] : []),
        ...below,
      ];
      const whole = read(page, name);
      expect(recordsIn(whole)).toEqual(said([header, ...rows]));
      const { value, findings } = whole;
      expect(value.statedTotals.map((one) => [one.label, String(one.values['received']?.value)])).toEqual(
        totals.map(() => [label, String(sum(rows, 3))]),
      );
      expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it('a total that is not the sum is told, and is no error', () => {
  fc.assert(
    fc.property(body, fc.constantFrom(...labels), fc.integer({ min: 1, max: 99 }), (rows, label, off) => {
      const { value, findings } = read([header, ...rows, [label, null, null, sum(rows, 3) + off, sum(rows, 4), null]]);
      expect(value.get(mediation)).toHaveLength(rows.length);
      expect(
        findings.filter(({ severity }) => severity !== 'info').map((f) => [f.code, f.severity, f.where.field]),
      ).toEqual([['parse/total-differs', 'warning', 'received']]);
    }),
  );
});

// Anything but a record, wherever it stands between the rows of one table.
const furniture = fc.constantFrom<readonly Row[]>(
  [[null]],
  [['……', null, '.....']],
  [header],
  [header, ['A', 'B', 'C', 1, 2, 3]],
  [header, ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)']],
  [['I', 'Khối xã, phường']],
  [['A', 'Các đơn vị cấp xã']],
  [['II. Khối xã vùng cao']],
  [['(Số liệu chưa gồm 3 vụ chuyển tòa án)']],
);
const notes = fc.constantFrom<readonly Row[]>(
  [['Ghi chú: 2 vụ chưa phân loại.'], ['- 1 vụ từ năm 2023']],
  [[null, 'Lưu ý: số liệu đến 31/12/2024']],
  [[null, null, null, 'Thử, ngày 31 tháng 12 năm 2024'], ['Nơi nhận:', null, null, 'CHỦ TỊCH'], ['- Lưu: VT.']],
);

it('furniture at any place between the rows, notes below and blank columns never change the records', () => {
  const places = fc.array(fc.tuple(fc.nat(6), furniture), { maxLength: 5 });
  fc.assert(
    fc.property(
      body,
      places,
      fc.array(notes, { maxLength: 2 }),
      fc.array(fc.nat(6), { maxLength: 2 }),
      fc.boolean(),
      (rows, between, below, blanks, totalled) => {
        const page: Row[] = [header];
        for (const [i, row] of [...rows, null].entries()) {
          for (const [at, inserted] of between) if (Math.min(at, rows.length) === i) page.push(...inserted);
          if (row !== null) page.push(row);
        }
        if (totalled) page.push([null, 'Tổng cộng', null, sum(rows, 3), sum(rows, 4), null]);
        page.push(...below.flat());
        const shifted = page.map((row) =>
          blanks.reduce<GridCell[]>((cells, at) => cells.toSpliced(at, 0, null), [...row]),
        );
        const whole = read(shifted);
        expect(recordsIn(whole)).toEqual(said([header, ...rows]));
        expect(whole.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
});
