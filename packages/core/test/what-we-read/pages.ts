// What stands on a page around the figures, and what becomes of it. The page "What we read" is written from this list.
import { morePages } from './more-pages.ts';
import { both, first, header, second, type PageRead } from './page-read.ts';

export const pagesRead: readonly PageRead[] = [
  {
    of: { vi: 'Dòng đánh số cột', en: 'A row that numbers the columns' },
    grid: [header, ['A', 'B', 'C', '(1)', '(2)', '(3)'], first, second],
    records: both,
    told: [],
  },
  {
    of: { vi: 'Quốc hiệu, tiêu đề, chữ ký', en: 'Letterhead, title, signatures' },
    grid: [
      ['UBND TỈNH THỬ', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['KẾT QUẢ HÒA GIẢI Ở CƠ SỞ NĂM 2024'],
      header,
      first,
      second,
      [null, 'NGƯỜI LẬP BIỂU', null, null, 'CHỦ TỊCH'],
      [null, 'Nguyễn Văn A', null, null, 'Trần Thị B'],
    ],
    records: both,
    told: [],
  },
  {
    of: { vi: 'Đơn vị và kỳ ghi ở đầu trang', en: 'Unit and period in lines above the table' },
    grid: [
      ['Đơn vị báo cáo: UBND xã An Hòa'],
      ['Kỳ báo cáo:', '6 tháng đầu năm 2024'],
      ['TT', 'Số vụ tiếp nhận', 'Số vụ hòa giải thành'],
      [1, 40, 38],
    ],
    records: ['X1 2024-H1 40 38'],
    told: ['parse/unit-by-name'],
  },
  {
    of: { vi: 'Dòng tổng cộng', en: 'A row of totals' },
    grid: [header, first, second, [null, 'Tổng cộng:', null, 70, 58]],
    records: both,
    told: ['parse/total-row'],
  },
  {
    of: { vi: 'Dòng tổng cộng sai', en: 'A row of totals that is wrong' },
    grid: [header, first, second, [null, 'Tổng cộng:', null, 71, 58]],
    records: both,
    told: ['parse/total-row', 'parse/total-differs'],
  },
  {
    of: { vi: 'Tiêu đề lặp lại ở trang in sau', en: 'The header printed again on the next page' },
    grid: [header, first, header, second],
    records: both,
    told: [],
  },
  {
    of: { vi: 'Nhóm theo tỉnh; tên xã trùng nhau', en: 'Sections by province; communes of one name' },
    grid: [
      header,
      ['I', 'Tỉnh Thử'],
      [1, 'Xã Tân Phú', '2024', 5, 4],
      ['II', 'Tỉnh Mẫu'],
      [1, 'Xã Tân Phú', '2024', 3, 3],
    ],
    records: ['X3 2024 5 4', 'X4 2024 3 3'],
    told: ['parse/units-by-name'],
  },
  {
    of: { vi: 'Tên cạnh mã là của đơn vị khác', en: 'A name beside a code that is another unit’s' },
    grid: [
      ['Mã đơn vị', 'Tên đơn vị', 'Kỳ báo cáo', 'Số vụ tiếp nhận', 'Số vụ hòa giải thành'],
      ['X1', 'Xã Thủy Lợi', '2024', 40, 38],
      ['X2', 'Xã Thủy Lợi', '2024', 30, 20],
    ],
    records: ['X2 2024 30 20'],
    told: ['parse/unit-name-differs'],
  },
  {
    of: { vi: 'Ghi chú trong cột và dưới bảng', en: 'Notes in a column and below the table' },
    grid: [header, [...first, 'thiếu tháng 12'], second, ['Ghi chú: chưa gồm 2 vụ chuyển tòa án']],
    records: both,
    told: ['parse/notes-not-used', 'parse/text-not-used'],
  },
  {
    of: { vi: 'Đầu trang ghi kỳ theo chế độ báo cáo', en: 'Days of the State’s period above the table' },
    grid: [['(Từ ngày 15/12/2023 đến ngày 14/6/2024)'], header, [1, 'X1', '6 tháng đầu năm 2024', 40, 38]],
    records: ['X1 2023-12-15..2024-06-14 40 38'],
    told: ['parse/state-regime'],
  },
  {
    of: { vi: 'Cột có số liệu mà không có tên', en: 'A column of figures without a header' },
    grid: [header.slice(0, 5), [...first, 7], [...second, 8]],
    records: both,
    told: ['parse/unnamed-column'],
  },
  {
    of: { vi: 'Số bị gạch bỏ, số mới ghi bên cạnh', en: 'A figure struck out, another beside it' },
    grid: [header, [1, 'X1', '2024', { value: '40', struck: '45' }, { value: 38, struck: true }], second],
    records: ['X1 2024 40 –', 'X2 2024 30 20'],
    told: ['parse/struck', 'parse/struck'],
  },
  {
    of: { vi: 'Cả dòng bị gạch bỏ', en: 'A whole row struck out' },
    grid: [header, first.map((value) => ({ value, struck: true as const })), second],
    records: ['X2 2024 30 20'],
    told: ['parse/struck'],
  },
  {
    of: { vi: 'Một số liệu ghi trong ô gộp hai cột', en: 'A figure in a cell merged over two columns' },
    grid: [header, [1, 'X1', '2024', 40], second, ['A', 'Khu vực 2'], [3, 'X3', '2024', 'không phát sinh', 0]],
    merges: [
      { top: 1, left: 3, bottom: 1, right: 4 },
      { top: 3, left: 1, bottom: 3, right: 4 },
    ],
    records: ['X1 2024 40 –', 'X2 2024 30 20', 'X3 2024 0 0'],
    told: ['sheet/merged-figures'],
  },
  {
    of: { vi: 'Tiêu đề ghi "(ước)", "(sơ bộ)"', en: 'Headers that say "(ước)", "(sơ bộ)"' },
    grid: [
      ['TT', 'Đơn vị', 'Kỳ báo cáo', 'Số vụ tiếp nhận (sơ bộ)', 'Số vụ hòa giải thành (ước)'],
      [1, 'X1', '2024', 40, 38],
    ],
    records: ['X1 2024 40 38'],
    told: [],
  },
  {
    of: { vi: 'Kế hoạch, thực hiện dưới tên chỉ tiêu', en: 'Plan and result below the label' },
    grid: [
      ['TT', 'Đơn vị', 'Kỳ báo cáo', 'Số vụ tiếp nhận', null, 'Số vụ hòa giải thành', null],
      [null, null, null, 'Kế hoạch', 'Thực hiện', 'Kế hoạch', 'Thực hiện'],
      [1, 'X1', '2024', 50, 40, 45, 38],
      [2, 'X2', '2024', 35, 30, 25, 20],
    ],
    merges: [
      { top: 0, left: 3, bottom: 0, right: 4 },
      { top: 0, left: 5, bottom: 0, right: 6 },
    ],
    records: both,
    told: ['parse/unknown-column', 'parse/unknown-column'],
  },
  {
    of: { vi: 'Tên đơn vị kèm tỉnh sau dấu gạch; ký tự ẩn', en: 'A province behind a dash; signs nobody sees' },
    grid: [header, [1, 'Xã Tân Phú - Tỉnh Mẫu', '2024', 5, 4], [2, '\u200bX1 ', '\u200b2024', 40, 38]],
    records: ['X4 2024 5 4', 'X1 2024 40 38'],
    told: ['parse/unit-by-name'],
  },
  {
    of: { vi: 'Từng tháng, cả năm trong biểu dọc', en: 'Months and the whole year in a vertical form' },
    grid: [
      ['Đơn vị báo cáo: X1'],
      ['Kỳ báo cáo: năm 2024'],
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Tháng 11', 'Tháng 12', 'Cả năm'],
      [1, 'Số vụ tiếp nhận', 'vụ', 3, 4, 40],
      [2, 'Số vụ hòa giải thành', 'vụ', 3, 2, 38],
    ],
    records: ['X1 2024-M11 3 3', 'X1 2024-M12 4 2', 'X1 2024 40 38'],
    told: [],
  },
  {
    of: { vi: 'Bảng không rõ nội dung dưới bảng đọc được', en: 'A table of no known area below one that is read' },
    grid: [header, first, [], ['TT', 'Đơn vị', 'Số cây trồng'], [1, 'X1', 500], [2, 'X2', 600]],
    records: ['X1 2024 40 38'],
    told: ['parse/unknown-sheet'],
  },
  {
    of: { vi: 'Ký trước khi hết kỳ', en: 'Signed before the period ended' },
    grid: [header, first, second, [null, null, null, 'Thử, ngày 15 tháng 6 năm 2024'], [null, null, null, 'CHỦ TỊCH']],
    records: both,
    told: ['parse/signed-before-end'],
  },
  {
    of: {
      vi: 'Biểu dọc có cột kế hoạch, kỳ trước bên cạnh',
      en: 'A vertical form with plans and other periods beside',
    },
    grid: [
      ['Đơn vị báo cáo: X1'],
      ['Kỳ báo cáo: năm 2024'],
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện', 'Cùng kỳ', 'Tỷ lệ (%)'],
      [1, 'Số vụ tiếp nhận', 'vụ', 50, 40, 35, 80],
      [2, 'Số vụ hòa giải thành', 'vụ', 45, 38, 30, 84],
    ],
    records: ['X1 2024 40 38'],
    told: ['sheet/other-figures'],
  },
  ...morePages,
];
