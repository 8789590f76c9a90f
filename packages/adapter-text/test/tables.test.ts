import { expect, it } from 'vitest';
import { likeliest, text } from '../src/index.ts';
import { docxFile, table } from './docx-file.ts';
import { inShort } from './reading.ts';

const read = async (rows: readonly (readonly string[])[]) =>
  (await text.read(docxFile(table(rows)), { source: 'bao-cao.docx' })).value;
const roles = async (rows: readonly (readonly string[])[]) => (await read(rows)).figures.map(inShort);

it('a column of another period gives comparisons, one of changes gives changes, and the unit of measure stands in its own', async () => {
  expect(
    await roles([
      ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Kỳ báo cáo', 'Cùng kỳ năm trước', 'So sánh'],
      ['1', 'Hòa giải ở cơ sở: Số vụ tiếp nhận', 'vụ', '348', '336', 'tăng 12 vụ'],
      ['2', 'Tiếp công dân: Lượt tiếp', 'lượt', '1990', '2004', '-14'],
      ['3', 'Nhân dân đóng góp', 'đồng', '3,4 tỷ đồng', '…', '–'],
    ]),
  ).toEqual([
    '348 case',
    '336 case (comparison)',
    '12 case (change)',
    '1990 turn',
    '2004 turn (comparison)',
    '14 turn (change)',
    '3400000000 VND',
  ]);
});

it('of two years the later one is reported on, and what is planned is no result', async () => {
  const rows = [
    ['TT', 'Nội dung', 'Năm 2025', 'Kế hoạch 2026', 'Năm 2026'],
    ['(1)', '(2)', '(3)', '(4)', '(5)'],
    ['1', 'Số vụ hòa giải thành', '300', '310', '317'],
  ];
  expect(await roles(rows)).toEqual(['300 case (comparison)', '317 case']);
  const { figures, setAside } = await read(rows);
  expect(setAside.map(({ what, words }) => [what, words])).toContainEqual(['target', '310']);
  expect(likeliest(figures).map(({ field, figure }) => [field, figure.words])).toEqual([['settled', '317']]);
});

it('a number in the name of a row counts nothing, and how many units reported is no pair', async () => {
  const rows = [
    ['Chỉ tiêu', 'ĐVT', 'Thực hiện'],
    ['Từ 10 lao động trở lên', 'doanh nghiệp', '5'],
    ['Số vụ tiếp nhận', 'vụ', '348 (4/5)'],
    ['Số vụ hòa giải thành', 'vụ', 'hơn 300'],
  ];
  expect(await roles(rows)).toEqual(['5 enterprise', '348 case', 'above 300 case']);
  const { setAside } = await read(rows);
  expect(setAside.map(({ what, words }) => `${what} ${words}`)).toEqual([
    'name 10 lao động trở lên',
    'coverage 4',
    'coverage 5',
  ]);
});

it('a row is of the field it is called by, in the area that stands before it', async () => {
  const { figures } = await read([
    ['Chỉ tiêu', 'Đơn vị tính', 'Kết quả'],
    ['Hội nghị người lao động: Ý kiến, kiến nghị', 'ý kiến', '45'],
    ['Đối thoại với Nhân dân: Ý kiến, kiến nghị', 'ý kiến', '67'],
    ['Xếp loại trung bình', 'đơn vị', '3'],
  ]);
  expect(figures.map(({ measures: [first] }) => `${first?.area}.${first?.field}`)).toEqual([
    'employee-conferences.opinions',
    'dialogues.opinions',
    'unit-ratings.average',
  ]);
});

it('how many units a total comes from is set aside, and a change of a pair is one of its part', async () => {
  const { value } = await text.read(
    'Hội nghị cán bộ, công chức: đã tổ chức tại 861/866 đơn vị, đạt 99,4% (tăng 12 đơn vị so với cùng kỳ; theo báo cáo của 3/5 đơn vị).',
    { source: 'x' },
  );
  expect(value.figures.map(inShort)).toEqual([
    '861 unit (part)',
    '866 unit (whole)',
    '99.4 percent (share)',
    '12 unit (change)',
  ]);
  expect(value.figures[3]?.of).toBe(0);
  expect(value.setAside.map(({ what }) => what)).toEqual(['coverage']);
});
