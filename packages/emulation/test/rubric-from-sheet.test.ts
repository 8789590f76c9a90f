import { ok, practice, type RawSheet, type RawValue } from '@qcdc/core';
import { fraction } from '@qcdc/core/exact';
import { describe, expect, it } from 'vitest';
import {
  openAppraisal,
  rubricFromJson,
  rubricFromSheet,
  rubricToJson,
  score,
  scoreForm,
  type Fact,
} from '../src/index.ts';
import { source, text } from './sample.ts';

const sheetOf = (rows: readonly (readonly RawValue[])[]): RawSheet => ({
  name: 'Bảng điểm',
  rows: rows.length,
  columns: Math.max(0, ...rows.map((row) => row.length)),
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  cell: (row, column) => {
    const value = rows[row]?.[column] ?? null;
    return value === null ? null : { value };
  },
  place: (row, column) => ({ sheet: 'Bảng điểm', cell: `${String.fromCharCode(65 + column)}${row + 1}` }),
});
const options = {
  id: 'xa-mau-2026',
  label: text('Bảng chấm điểm xã Mẫu (dữ liệu mẫu)'),
  years: { from: 2026 },
  basis: [practice(text('an invented sheet'))],
};
const header = ['TT', 'Nội dung', 'Điểm chuẩn', 'Cách chấm', 'Điểm tự chấm', 'Điểm thẩm định', 'Tài liệu kiểm chứng'];
const whole: readonly (readonly RawValue[])[] = [
  ['BẢNG CHẤM ĐIỂM'],
  header,
  ['I', 'Lãnh đạo, chỉ đạo', 30],
  ['1', 'Ban hành kế hoạch', 10, 'Đúng hạn: 10; chậm: 5'],
  ['2', 'Kiểm tra', '20 điểm', null, null, null, 'Báo cáo kiểm tra'],
  ['II', 'Công khai', 60],
  ['1', 'Niêm yết', null],
  ['a)', 'Tại trụ sở', '12,5'],
  ['b)', 'Tại nhà văn hóa', 7.5],
  ['2', 'Trang thông tin điện tử', 40],
  ['III', 'Điểm thưởng', 5],
  ['1', 'Có mô hình mới', 5],
  ['IV', 'Điểm trừ', null],
  ['1', 'Gửi báo cáo chậm', -3],
  [null, 'Tổng cộng', 90],
  [null, 'Xếp loại:'],
  [null, 'Xuất sắc: từ 80 điểm trở lên'],
  [null, 'Tốt: từ 60 đến dưới 80 điểm'],
  [null, 'Chưa tốt', 'dưới 60 điểm'],
];
const read = (rows: readonly (readonly RawValue[])[]) => rubricFromSheet(ok([sheetOf(rows)]), options);
const codes = (rows: readonly (readonly RawValue[])[]) =>
  read(rows).findings.map((f) => [f.code.replace('emulation/', ''), f.where.cell]);
const changed = (row: number, cells: readonly RawValue[]) => whole.map((one, i) => (i === row ? cells : one));

describe("an office's own scoring sheet", () => {
  const { value: rubric, findings } = read(whole);

  it('becomes a rubric, each line under its own number, and what it leaves open is named with its cell', () => {
    expect(findings.map((f) => [f.code, f.where.cell])).toEqual([['emulation/evidence-undecided', 'G5']]);
    const outline = (c: NonNullable<typeof rubric>['root']): unknown[] => [
      [c.id, c.maximum ?? null],
      ...(c.children ?? []).flatMap(outline),
    ];
    expect(rubric === null ? [] : outline(rubric.root)).toEqual([
      ['total', null],
      ['I', null],
      ['I.1', 10],
      ['I.2', '20'],
      ['II', null],
      ['II.1', null],
      ['II.1.a', '12.5'],
      ['II.1.b', 7.5],
      ['II.2', 40],
    ]);
    expect(rubric?.root.adjustments?.map(({ id, from, to }) => [id, from, to])).toEqual([
      ['III.1', 0, '5'],
      ['IV.1', '-3', 0],
    ]);
    expect(rubric?.classes?.classes.map(({ label, from, to }) => [label.vi, from, to])).toEqual([
      ['Xuất sắc', '80', undefined],
      ['Tốt', '60', '80'],
      ['Chưa tốt', undefined, '60'],
    ]);
    expect(rubric?.appraisal?.columns.map((c) => c.id)).toEqual(['self', 'appraisal']);
  });

  it('survives its JSON, scores, and writes a form that says how each criterion is scored', () => {
    if (rubric === null) throw new Error('no rubric');
    expect(rubricFromJson(JSON.stringify(rubricToJson(rubric)))).toEqual({ value: rubric, findings: [] });
    const given = { 'i.1': 10, 'i.2': 15, 'ii.1.a': '12.5', 'ii.1.b': 0, 'ii.2': 40, 'iii.1': 5, 'iv.1': -2 };
    const facts = Object.entries(given).map(([id, value]): Fact => ({
      kind: 'number',
      unit: 'u',
      fact: `points-${id}`,
      value,
    }));
    const board = score(source({ u: {} }), rubric, { period: '2026', facts });
    expect(board.findings).toEqual([]);
    expect(board.value.get('u')).toMatchObject({ points: { low: fraction(161n, 2n) }, class: { class: 'class-1' } });
    const form = scoreForm(openAppraisal(rubric, { unit: 'u', period: '2026' }));
    const [table] = form.blocks.filter((block) => block.kind === 'table');
    expect(table?.columns.map((c) => c.header.vi)).toContain('Cách chấm');
    expect(table?.rows[1]?.[3]).toMatchObject({ vi: 'Đúng hạn: 10; chậm: 5' });
  });

  it.each([
    [
      'a group whose lines add up to something else',
      changed(2, ['I', 'Lãnh đạo, chỉ đạo', 35]),
      'sum-of-sheet-wrong',
      'C3',
    ],
    ['a total that is wrong', changed(14, [null, 'Tổng cộng', 100]), 'sum-of-sheet-wrong', 'C15'],
    ['a line without points', changed(9, ['2', 'Trang thông tin điện tử', null]), 'line-without-points', 'C10'],
    ['points nobody can read', changed(9, ['2', 'Trang thông tin điện tử', 'tùy']), 'maximum-unreadable', 'C10'],
    ['a number used twice', changed(4, ['1', 'Kiểm tra', 20]), 'number-twice', 'C5'],
    ['a note among the lines', changed(6, [null, 'Ghi chú: theo kế hoạch', null]), 'row-not-used', 'B7'],
    ['no classes', whole.slice(0, 15), 'no-classes', 'A15'],
    ['a limit nobody says whether it belongs', changed(17, [null, 'Tốt: từ 60 đến 80 điểm']), 'limit-undecided', 'B18'],
  ] as const)('%s is a finding', (_, rows, code, cell) => {
    expect(codes(rows)).toContainEqual([code, cell]);
    for (const { message } of read(rows).findings) expect(message.vi).not.toBe(message.en);
  });

  it('is not found in a sheet of something else, and classes with a gap are refused with their place', () => {
    expect(
      codes([
        ['Đơn vị', 'Số vụ'],
        ['01', 3],
      ]),
    ).toEqual([['no-scoring-sheet', undefined]]);
    const gap = read(changed(17, [null, 'Tốt: từ 60 đến dưới 70 điểm']));
    expect(gap.value).toBeNull();
    expect(gap.findings.some((f) => f.severity === 'error')).toBe(true);
  });

  it('keeps 40 criteria numbered 1.1 under 1, and a header over two rows', () => {
    const rows: (readonly RawValue[])[] = [
      ['STT', 'Tiêu chí', 'Điểm', null],
      [null, null, 'Điểm tối đa', 'Tự chấm'],
    ];
    for (let g = 1; g <= 8; g += 1) {
      rows.push([String(g), `Nhóm ${g}`, 10]);
      for (let c = 1; c <= 5; c += 1) rows.push([`${g}.${c}`, `Tiêu chí ${g}.${c}`, 2]);
    }
    const outcome = read(rows);
    expect(outcome.findings.map((f) => f.code)).toEqual(['emulation/no-classes']);
    expect(outcome.value?.root.children?.flatMap((c) => c.children ?? []).map((c) => c.id)).toHaveLength(40);
    expect(outcome.value?.root.children?.[7]?.children?.[4]?.id).toBe('8.5');
  });
});
