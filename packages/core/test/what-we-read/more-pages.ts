// The second half of the list in `pages.ts`.
import { both, first, header, second, type PageRead } from './page-read.ts';

export const morePages: readonly PageRead[] = [
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
    grid: [['SỐ VỤ TIẾP NHẬN NĂM 2024'], ['TT', 'Đơn vị', 'Quý I', 'Quý II', 'Cả năm'], [1, 'X1', 4, 5, 9]],
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
