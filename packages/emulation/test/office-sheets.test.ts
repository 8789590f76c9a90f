import { ok, practice, type RawSheet, type RawValue } from '@qcdc/core';
import { describe, expect, it } from 'vitest';
import { rubricFromSheet, type Rubric } from '../src/index.ts';
import { text } from './sample.ts';

type Row = readonly RawValue[];
const sheetOf = (rows: readonly Row[], name = 'Bảng'): RawSheet => ({
  name,
  rows: rows.length,
  columns: Math.max(0, ...rows.map((row) => row.length)),
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  cell: (row, column) => {
    const value = rows[row]?.[column] ?? null;
    return value === null ? null : { value };
  },
  place: (row, column) => ({ cell: `${String.fromCharCode(65 + column)}${row + 1}` }),
});
const options = {
  id: 'office-2026',
  label: text('Bảng của cơ quan (dữ liệu mẫu)'),
  years: { from: 2026 },
  basis: [practice(text('an invented sheet'))],
};
const read = (...rows: readonly Row[]) => rubricFromSheet(ok([sheetOf(rows)]), options);
type Tree = Rubric['root'];
const tree = ({ id, maximum, children }: Tree): string =>
  `${id}${maximum === undefined ? '' : ` ${maximum}`}${children === undefined ? '' : ` [${children.map(tree).join(', ')}]`}`;
/** The lines, the bonus and penalty rows, the classes, and what was said. */
const told = (...rows: readonly Row[]) => {
  const { value, findings } = read(...rows);
  for (const { message } of findings) expect(message.vi).not.toBe(message.en);
  return {
    lines: value === null ? null : tree(value.root),
    beside: value?.root.adjustments?.map(({ id, from, to }) => [id, from ?? null, to ?? null]) ?? [],
    classes: value?.classes?.classes.map(({ label, from, to }) => [label.vi, from ?? null, to ?? null]) ?? [],
    said: findings.map((f) => [f.code.slice(10), f.where.cell]).filter(([code]) => code !== 'no-classes'),
  };
};
const header = ['TT', 'Nội dung', 'Điểm'] as const;

describe('the sheet of one office and another', () => {
  it('in parts A, B, C, with bonus and penalty parts behind the lines and the classes in a table below', () => {
    const { lines, beside, classes, said } = told(
      ['ỦY BAN NHÂN DÂN TỈNH MẪU'],
      ['TT', 'Nội dung tiêu chí', 'Điểm tối đa', 'Hướng dẫn chấm', 'Điểm tự chấm', 'Điểm thẩm định', 'Ghi chú'],
      ['A', 'NỘI DUNG CHẤM ĐIỂM', 100],
      ['I', 'LÃNH ĐẠO', 40],
      ['1', 'Kế hoạch', 10, 'Đúng hạn 10; chậm 5'],
      ['2', 'Hội nghị', 30],
      ['2.1', 'Đầu năm', 20],
      ['2.2', 'Cuối năm', 10],
      ['II', 'CÔNG KHAI', 60],
      ['1', 'Niêm yết', 40],
      ['-', 'Tại trụ sở', 25],
      ['-', 'Tại nhà văn hóa', 15],
      ['2', 'Trang thông tin', 20],
      ['B', 'ĐIỂM THƯỞNG', 10],
      ['1', 'Mô hình được công nhận', 5],
      ['2', 'Được khen thưởng', 5],
      ['C', 'ĐIỂM TRỪ', -10],
      ['1', 'Khiếu kiện đông người', -10],
      [null, 'TỔNG CỘNG (A+B-C)', 100],
      [],
      ['Xếp loại', 'Mức điểm'],
      ['Xuất sắc', 'Từ 90 điểm trở lên'],
      ['Tốt', 'Từ 80 điểm đến dưới 90 điểm'],
      ['Khá', 'Từ 65 - dưới 80 điểm'],
      ['Không hoàn thành', 'Dưới 65 điểm'],
    );
    expect(said).toEqual([]);
    expect(lines).toBe(
      'total [A [A.I [A.I.1 10, A.I.2 [A.I.2.1 20, A.I.2.2 10]], A.II [A.II.1 [A.II.1.1 25, A.II.1.2 15], A.II.2 20]]]',
    );
    expect(beside).toEqual([
      ['B.1', 0, '5'],
      ['B.2', 0, '5'],
      ['C.1', '-10', 0],
    ]);
    expect(classes).toEqual([
      ['Xuất sắc', '90', null],
      ['Tốt', '80', '90'],
      ['Khá', '65', '80'],
      ['Không hoàn thành', null, '65'],
    ]);
  });

  it('numbered "Tiêu chí 1", under a header of two rows and a row of column numbers, with points in words', () => {
    const { value, findings } = read(
      ['STT', 'Tiêu chí đánh giá', 'Thang điểm', 'Điểm', null],
      [null, null, null, 'Đơn vị tự đánh giá', 'Hội đồng thẩm định'],
      ['(1)', '(2)', '(3)', '(4)', '(5)'],
      ['Tiêu chí 1', 'Dân biết (30 điểm)', null],
      ['1.1', 'Công khai ngân sách', '20 điểm'],
      ['1.2', 'Công khai đất đai', 'tối đa 10'],
      ['Tiêu chí 2', 'Dân bàn', '0 – 70'],
      ['*', 'Điểm cộng (tối đa 5 điểm)', null],
      [null, 'Có sáng kiến', 5],
      ['*', 'Điểm trừ', null],
      [null, 'Chậm báo cáo', 'tối đa -5'],
      [null, 'Cộng', 100],
      [null, 'Ghi chú: loại A: 85 điểm trở lên; loại B: từ 70 đến 84,99 điểm; loại C: dưới 70'],
    );
    expect(findings.map((f) => f.code)).toEqual(['emulation/limit-undecided']);
    expect(value === null ? null : tree(value.root)).toBe(
      'total [Tiêu chí 1 [Tiêu chí 1.1 20, Tiêu chí 1.2 10], Tiêu chí 2 70]',
    );
    expect(value?.root.adjustments?.map(({ label, from, to }) => [label.vi, from, to])).toEqual([
      ['Có sáng kiến', 0, '5'],
      ['Chậm báo cáo', '-5', 0],
    ]);
    expect(value?.classes?.classes.map(({ label, from, to }) => [label.vi, from, to])).toEqual([
      ['A', '85', undefined],
      ['B', '70', '85'],
      ['C', undefined, '70'],
    ]);
    expect(value?.appraisal?.columns.map(({ id }) => id)).toEqual(['self', 'council']);
  });

  it('with the levels of a line below it: they say how it is scored and are no parts of it', () => {
    const { value, findings } = read(
      ['Số TT', 'Nội dung', 'Điểm chuẩn', 'Kết quả thực hiện', 'Cơ quan tự chấm'],
      [1, 'Ban hành kế hoạch', 10],
      [null, '- Đúng hạn', 10],
      [null, '- Chậm', 5],
      [null, '- Không ban hành', 0],
      [2, 'Đối thoại', 90],
      [null, 'Điểm tối đa', 100],
    );
    expect(findings.map((f) => [f.code.slice(10), f.severity, f.where.cell])).toEqual([
      ['column-not-used', 'info', 'D1'],
      ['levels-of-line', 'info', 'C2'],
      ['no-classes', 'warning', 'A7'],
    ]);
    expect(value?.root.children?.map(({ id, maximum, guidance }) => [id, maximum, guidance?.vi])).toEqual([
      ['1', 10, 'Đúng hạn: 10; Chậm: 5; Không ban hành: 0'],
      ['2', 90, undefined],
    ]);
  });
});

describe('what else offices write', () => {
  it.each<[string, readonly Row[], string]>([
    [
      'numbers before the words, in one cell',
      [
        ['Nội dung', 'Điểm tối đa'],
        ['I. Công khai (60 điểm)', null],
        ['1. Niêm yết', 60],
        ['II) Đối thoại', 40],
      ],
      'total [I [I.1 60], II 40]',
    ],
    [
      'lines that begin like a sum',
      [header, [1, 'Tổng kết, đánh giá', 50], [2, 'Cộng tác viên', 50]],
      'total [1 50, 2 50]',
    ],
    [
      '1.10 in a cell of numbers, which holds 1.1',
      [
        header,
        [1, 'Nhóm', 110],
        ...Array.from({ length: 11 }, (_, i): Row => [Number(`1.${i + 1}`), `Tiêu chí ${i + 1}`, 10]),
      ],
      `total [1 [${Array.from({ length: 11 }, (_, i) => `1.${i + 1} 10`).join(', ')}]]`,
    ],
    [
      'a sum below each group',
      [header, ['I', 'Một', null], [1, 'a', 40], [null, 'Cộng mục I', 40], ['II', 'Hai', 60], [null, 'Tổng cộng', 100]],
      'total [I [I.1 40], II 60]',
    ],
    ['a header printed again', [header, [1, 'Một', 50], header, [2, 'Hai', 50]], 'total [1 50, 2 50]'],
    [
      'letters with h, i, k',
      [header, ...['g', 'h', 'i', 'k'].map((letter): Row => [`${letter})`, 'Nội dung', 25])],
      'total [g 25, h 25, i 25, k 25]',
    ],
    [
      'parts in words',
      [header, ['PHẦN I', 'Một', 60], ['1', 'a', 60], ['PHẦN II', 'Hai', 40], ['1', 'b', 40]],
      'total [PHẦN I [PHẦN I.1 60], PHẦN II [PHẦN II.1 40]]',
    ],
  ])('%s', (_, rows, lines) => {
    expect(told(...rows)).toMatchObject({ lines, said: [] });
  });

  it('bonus and penalty points in one part behind the sum, which may count the bonus', () => {
    const part: readonly Row[] = [
      [null, 'Tổng điểm', 100],
      ['II', 'Điểm thưởng, điểm trừ'],
      [1, 'Điểm thưởng', 5],
      [2, 'Điểm trừ', -5],
    ];
    const beside = [
      ['II.1', 0, '5'],
      ['II.2', '-5', 0],
    ];
    expect(told(header, ['I', 'Một', 100], ...part, [null, 'Tổng cộng (I+II)', 105])).toMatchObject({
      beside,
      said: [],
    });
    expect(told(header, ['I', 'Một', 100], ...part, [null, 'Tổng cộng (I+II)', 104])).toMatchObject({
      beside,
      said: [['sum-of-sheet-wrong', 'C7']],
    });
  });

  it.each<[string, readonly Row[], readonly (readonly [string, string | null, string | null])[], number]>([
    [
      'above a limit',
      [['Tốt: trên 80 điểm'], ['Khá: từ 50 đến 80 điểm'], ['Yếu: dưới 50 điểm']],
      [
        ['Tốt', '80', null],
        ['Khá', '50', '80'],
        ['Yếu', null, '50'],
      ],
      0,
    ],
    [
      'the limits first',
      [['- Từ 90 điểm trở lên: xếp loại Xuất sắc'], ['- Dưới 90 điểm: Chưa đạt']],
      [
        ['Xuất sắc', '90', null],
        ['Chưa đạt', null, '90'],
      ],
      0,
    ],
    [
      'limits in the column of points',
      [
        ['Tốt', '80 - 100'],
        ['Khá', '50 - 79'],
        ['Yếu', '0 - 49'],
      ],
      [
        ['Tốt', '80', null],
        ['Khá', '50', '80'],
        ['Yếu', '0', '50'],
      ],
      2,
    ],
    [
      'signs',
      [
        ['A', '≥ 80'],
        ['B', '< 80'],
      ],
      [
        ['A', '80', null],
        ['B', null, '80'],
      ],
      0,
    ],
  ])('classes by %s', (_, rows, classes, doubtful) => {
    const { classes: got, said } = told(
      header,
      [1, 'Một', 100],
      [null, 'Tổng', 100],
      ...rows.map((row) => [null, ...row]),
    );
    expect(got).toEqual(classes);
    expect(said.map(([code]) => code)).toEqual(Array.from({ length: doubtful }, () => 'limit-undecided'));
  });

  it.each<[string, readonly Row[], string, string | undefined]>([
    [
      'points beside no words',
      [
        [1, 'Một', 50],
        [2, null, 50],
      ],
      'row-not-used',
      'C3',
    ],
    [
      'points below zero among the lines',
      [
        [1, 'Một', 100],
        ['-', 'Chậm', -5],
      ],
      'penalty-among-lines',
      'C3',
    ],
    [
      'a part with a limit its lines may pass',
      [
        [1, 'Một', 100],
        ['B', 'Điểm thưởng', 5],
        [1, 'x', 3],
        [2, 'y', 3],
      ],
      'part-limit-not-kept',
      'C3',
    ],
    [
      'a penalty without a limit',
      [
        [1, 'Một', 100],
        ['C', 'Điểm trừ'],
        [1, 'mỗi vụ trừ 2 điểm'],
      ],
      'adjustment-unlimited',
      'C3',
    ],
    [
      'a share for a maximum',
      [
        [1, 'Một', 50],
        [2, 'Hai', '50%'],
      ],
      'maximum-unreadable',
      'C3',
    ],
    [
      'a wrong sum below a group',
      [
        ['I', 'Một'],
        [1, 'a', 40],
        [null, 'Cộng', 50],
        ['II', 'Hai', 60],
      ],
      'sum-of-sheet-wrong',
      'C4',
    ],
    ['nothing but bonus points', [['I', 'Điểm thưởng', 5]], 'no-lines', 'B1'],
  ])('%s is said, with its cell', (_, rows, code, cell) => {
    expect(told(header, ...rows).said).toContainEqual([code, cell]);
  });

  it('a name given once stands for both languages', () => {
    const { value } = rubricFromSheet(ok([sheetOf([header, [1, 'Một', 100]])]), { ...options, label: 'Bảng của xã' });
    expect(value?.label).toEqual({ vi: 'Bảng của xã', en: 'Bảng của xã' });
  });

  it('a second scoring sheet in the file is named', () => {
    const one = sheetOf([header, [1, 'Một', 100]], 'Một');
    const { findings } = rubricFromSheet(ok([one, { ...one, name: 'Hai' }]), options);
    expect(findings.map((f) => f.message.vi)).toContain(
      'Trang tính "Hai" cũng có bảng chấm điểm; chỉ đọc trang "Một".',
    );
  });
});
