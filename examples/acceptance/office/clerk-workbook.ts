// A workbook that a clerk made: a letterhead, a title, groups over the columns, figures typed as words, a name in place of a
// code, a remark nobody asked for, a broken formula, a row for the half-year, a unit nobody knows, a row of totals. The file
// is put together byte by byte, not by our own writer, so that reading it proves something.
import { bookFile, grid, words } from '../../../packages/adapter-xlsx/test/book-file.ts';
import { inTwoWays, type Typed } from '../province/reports.ts';
import { communes } from '../province/units.ts';
import type { OfficeFile } from './office-file.ts';

/** The line of a commune of district B in one of the areas that its clerk lays out. */
function line(area: 0 | 1, commune: (typeof communes)[number]): readonly Typed[] {
  return inTwoWays[area]?.lines[communes.indexOf(commune)] ?? [];
}

const letterhead = ['UBND HUYỆN MẪU B', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'];

const mediationSheet = {
  name: 'Hòa giải ở cơ sở',
  rows: grid([
    letterhead,
    ['KẾT QUẢ HÒA GIẢI NĂM 2024 (dữ liệu mẫu)'],
    [],
    [
      'Mã đơn vị',
      'Kỳ báo cáo',
      'Số vụ việc kỳ trước chuyển sang',
      'Số vụ việc tiếp nhận',
      'Số vụ việc hòa giải thành',
      'Số vụ việc hòa giải không thành',
      'Số vụ việc đang hòa giải',
      'Ghi chú',
    ],
    ['Xã Mẫu B Một (dữ liệu mẫu)', 'năm 2024', ...line(0, 'TM-B1'), 'có 2 vụ về đất đai'],
    ['TM-B2', 'năm 2024', ...line(0, 'TM-B2')],
    ['TM-B2', '6 tháng 2024', 0, 9, 8, 1, 0],
    ['TM-B9', 'năm 2024', 0, 7, 7, 0, 0],
    ['Tổng cộng', null, 0, 56, 50, 4, 2],
  ]),
};

const oneStopSheet = {
  name: 'Một cửa, một cửa liên thông',
  rows:
    grid([
      letterhead,
      ['KẾT QUẢ MỘT CỬA NĂM 2024 (dữ liệu mẫu)'],
      ['Mã đơn vị', 'Kỳ báo cáo', 'Tiếp nhận', null, null, 'Giải quyết'],
      [
        null,
        null,
        'Hồ sơ tiếp nhận',
        'Hồ sơ tiếp nhận trực tuyến',
        'Tỷ lệ hồ sơ trực tuyến',
        'Hồ sơ đã giải quyết',
        'Giải quyết đúng hạn, trước hạn',
        'Giải quyết quá hạn',
        'Hồ sơ đang giải quyết',
      ],
      ['TM-B1', 'năm 2024', ...line(1, 'TM-B1')],
    ]) +
    `<row r="6">${words('A6', 'TM-B2')}${words('B6', 'năm 2024')}${line(1, 'TM-B2')
      .map((value, i) => {
        const place = `${'CDEFGH'[i] ?? ''}6`;
        return typeof value === 'number' ? `<c r="${place}"><v>${value}</v></c>` : words(place, value ?? '');
      })
      .join('')}<c r="I6" t="e"><f>C6-#REF!</f><v>#REF!</v></c></row>`,
  after: '<mergeCells count="2"><mergeCell ref="C3:E3"/><mergeCell ref="F3:I3"/></mergeCells>',
};

/** What district B sends for mediation and the one-stop desk. */
export const clerkWorkbook: OfficeFile = {
  name: 'huyen-mau-b-hoa-giai-mot-cua.xlsx',
  made: 'by hand',
  bytes: bookFile([mediationSheet, oneStopSheet]),
};
