// What stands on a page around the figures, and what becomes of it. The page "What we read" is written from this list.
import type { CellRange } from '@qcdc/core';
import type { GridCell } from '../grid-sheet.ts';

/** A page, and what is read from it. */
export interface PageRead {
  /** What is on it, in both languages. */
  readonly of: { readonly vi: string; readonly en: string };
  /** Rows of the sheet. */
  readonly grid: readonly (readonly GridCell[])[];
  /** Merged cells. */
  readonly merges?: readonly CellRange[];
  /** Records as `unit period received settled`. */
  readonly records: readonly string[];
  /** Codes of what is told, without the columns that are missing. */
  readonly told: readonly string[];
}

const header = ['TT', 'Đơn vị', 'Kỳ báo cáo', 'Số vụ tiếp nhận', 'Số vụ hòa giải thành', 'Ghi chú'];
const first = [1, 'X1', '2024', 40, 38];
const second = [2, 'X2', '2024', 30, 20];
const both = ['X1 2024 40 38', 'X2 2024 30 20'];

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
  {
    of: { vi: 'Nhóm cột không gộp ô', en: 'Groups of columns that are not merged' },
    grid: [
      ['TT', 'Đơn vị', 'Quý I năm 2024', null, 'Quý II năm 2024', null],
      [null, null, 'Số vụ tiếp nhận', 'Số vụ hòa giải thành', 'Số vụ tiếp nhận', 'Số vụ hòa giải thành'],
      [1, 'X1', 10, 9, 12, 11],
    ],
    records: ['X1 2024-Q1 10 9', 'X1 2024-Q2 12 11'],
    told: [],
  },
  {
    of: { vi: 'Cột "(sơ bộ)" bên cạnh cột "(chính thức)"', en: 'A column "(sơ bộ)" beside one "(chính thức)"' },
    grid: [
      ['TT', 'Đơn vị', 'Kỳ báo cáo', 'Số vụ tiếp nhận (sơ bộ)', 'Số vụ tiếp nhận (chính thức)', 'Số vụ hòa giải thành'],
      [1, 'X1', '2024', 39, 40, 38],
      [2, 'X2', '2024', 30, null, 20],
    ],
    records: both,
    told: ['parse/weaker-column'],
  },
  {
    of: { vi: 'Biểu dọc có cột ước và cột chính thức', en: 'A vertical form with estimated and official figures' },
    grid: [
      ['Đơn vị báo cáo: X1'],
      ['Kỳ báo cáo: năm 2024'],
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Ước thực hiện', 'Chính thức'],
      [1, 'Số vụ tiếp nhận', 'vụ', 41, 40],
      [2, 'Số vụ hòa giải thành', 'vụ', 38, null],
    ],
    records: ['X1 2024 40 38'],
    told: ['sheet/weaker-column'],
  },
  {
    of: { vi: 'Kỳ này, cùng kỳ dưới tên chỉ tiêu', en: 'This period and the same one last year below the label' },
    grid: [
      ['Kỳ báo cáo: năm 2024'],
      ['TT', 'Đơn vị', 'Số vụ tiếp nhận', null, 'Số vụ hòa giải thành', null],
      [null, null, 'Cùng kỳ', 'Kỳ báo cáo', 'Cùng kỳ', 'Kỳ báo cáo'],
      [1, 'X1', 35, 40, 30, 38],
    ],
    merges: [
      { top: 1, left: 2, bottom: 1, right: 3 },
      { top: 1, left: 4, bottom: 1, right: 5 },
    ],
    records: ['X1 2024 40 38'],
    told: ['parse/unknown-column', 'parse/unknown-column'],
  },
  {
    of: { vi: 'Bảng PivotTable chép lại', en: 'What is left of a pivot table' },
    grid: [
      ['Kỳ báo cáo: năm 2024'],
      ['Row Labels', 'Sum of Số vụ tiếp nhận', 'Sum of Số vụ hòa giải thành'],
      ['X1', 40, 38],
      ['X2', 30, 20],
      ['Grand Total', 70, 58],
    ],
    records: both,
    told: ['parse/total-row'],
  },
  {
    of: { vi: 'Nhiều nội dung trong một bảng rộng', en: 'Several areas side by side in one wide table' },
    grid: [
      ['TỔNG HỢP NĂM 2024'],
      ['TT', 'Đơn vị', 'I. Hòa giải ở cơ sở', null, 'II. Tiếp công dân', null],
      [null, null, 'Số vụ tiếp nhận', 'Số vụ hòa giải thành', 'Số lượt tiếp', 'Số người được tiếp'],
      [1, 'X1', 40, 38, 22, 25],
      [2, 'X2', 30, 20, 8, 8],
    ],
    merges: [
      { top: 1, bottom: 2, left: 0, right: 0 },
      { top: 1, bottom: 2, left: 1, right: 1 },
      { top: 1, bottom: 1, left: 2, right: 3 },
      { top: 1, bottom: 1, left: 4, right: 5 },
    ],
    records: both,
    told: ['parse/area-by-columns', 'parse/area-by-columns'],
  },
  {
    of: { vi: 'Quý và năm ở hai cột', en: 'Quarter and year in two columns' },
    grid: [
      ['Đơn vị', 'Quý', 'Năm', 'Số vụ tiếp nhận', 'Số vụ hòa giải thành'],
      ['X1', 3, 2024, 40, 38],
      ['X2', 'IV', 2024, 30, 20],
    ],
    records: ['X1 2024-Q3 40 38', 'X2 2024-Q4 30 20'],
    told: [],
  },
  {
    of: { vi: 'Tháng ở cột, năm ở tiêu đề', en: 'The month in a column, its year in the title' },
    grid: [
      ['HÒA GIẢI Ở CƠ SỞ NĂM 2024'],
      ['Đơn vị', 'Tháng', 'Số vụ tiếp nhận', 'Số vụ hòa giải thành'],
      ['X1', 'T11', 3, 3],
      ['X1', 12, 4, 2],
    ],
    records: ['X1 2024-M11 3 3', 'X1 2024-M12 4 2'],
    told: [],
  },
  {
    of: { vi: 'Trong quý và lũy kế từ đầu năm', en: 'In the quarter, and since New Year' },
    grid: [
      ['HÒA GIẢI Ở CƠ SỞ QUÝ III NĂM 2024'],
      ['Đơn vị', 'Số vụ tiếp nhận', null, 'Số vụ hòa giải thành', null],
      [null, 'Trong quý', 'Lũy kế từ đầu năm', 'Trong quý', 'Lũy kế từ đầu năm'],
      ['X1', 12, 40, 11, 36],
    ],
    merges: [
      { top: 1, bottom: 2, left: 0, right: 0 },
      { top: 1, bottom: 1, left: 1, right: 2 },
      { top: 1, bottom: 1, left: 3, right: 4 },
    ],
    records: ['X1 2024-Q3 12 11', 'X1 2024-9M 40 36'],
    told: [],
  },
  {
    of: { vi: 'Chỉ tiêu ở tiêu đề, các quý ở cột', en: 'The figure in the title, quarters across' },
    grid: [
      ['SỐ VỤ TIẾP NHẬN NĂM 2024'],
      ['TT', 'Đơn vị', 'Quý I', 'Quý II', 'Cả năm'],
      [1, 'X1', 4, 5, 9],
    ],
    records: ['X1 2024-Q1 4 –', 'X1 2024-Q2 5 –', 'X1 2024 9 –'],
    told: [],
  },
  {
    of: { vi: 'Năm ở cuối tên cột', en: 'The year behind the label' },
    grid: [
      ['TT', 'Đơn vị', 'Số vụ tiếp nhận năm 2023', 'Số vụ tiếp nhận năm 2024', 'Kế hoạch năm 2025'],
      [1, 'X1', 4, 5, 6],
    ],
    records: ['X1 2023 4 –', 'X1 2024 5 –'],
    told: ['parse/unknown-column'],
  },
  {
    of: { vi: 'Cột tỉnh bên cạnh tên xã', en: 'A column of provinces beside names of communes' },
    grid: [
      ['Tỉnh', 'Xã', 'Kỳ báo cáo', 'Số vụ tiếp nhận', 'Số vụ hòa giải thành'],
      ['Tỉnh Thử', 'Tân Phú', '2024', 5, 4],
      ['Tỉnh Mẫu', 'Tân Phú', '2024', 3, 3],
      [null, 'An Hòa', '2024', 40, 38],
    ],
    records: ['X3 2024 5 4', 'X4 2024 3 3'],
    told: ['parse/units-by-name', 'parse/unit-elsewhere'],
  },
  {
    of: { vi: '"Không phát sinh" trong ô gộp qua các cột', en: '"Không phát sinh" merged over the figures' },
    grid: [header, first, [2, 'X2', '2024', 'Không phát sinh', null]],
    merges: [{ top: 2, bottom: 2, left: 3, right: 4 }],
    records: ['X1 2024 40 38', 'X2 2024 0 0'],
    told: [],
  },
  {
    of: { vi: 'Tiêu đề tiếng Anh dưới tiêu đề tiếng Việt', en: 'The header once more in English' },
    grid: [
      ['TT', 'Đơn vị', 'Kỳ báo cáo', 'Số vụ tiếp nhận', 'Số vụ hòa giải thành'],
      ['No.', 'Commune', 'Period', 'Cases received', 'Cases settled'],
      first,
      second,
    ],
    records: both,
    told: [],
  },
  {
    of: { vi: 'Tên cột do phần mềm đặt', en: 'Names of columns given by a program' },
    grid: [['MA_DON_VI', 'KY_BAO_CAO', 'SO_VU_TIEP_NHAN', 'so_vu_hoa_giai_thanh'], first.slice(1), second.slice(1)],
    records: both,
    told: [],
  },
  {
    of: { vi: 'Tiêu đề còn của năm trước', en: 'A title kept from the year before' },
    grid: [['HÒA GIẢI Ở CƠ SỞ NĂM 2023'], header, first, second],
    records: both,
    told: ['parse/title-of-other-period'],
  },
  {
    of: { vi: 'Biểu gửi lại còn trống', en: 'A form that came back empty' },
    grid: [header, [1, 'X1', null, null, null], [2, 'X2', null, null, null]],
    records: [],
    told: ['parse/unit-only', 'parse/unit-only', 'parse/nothing-read'],
  },
];
