import type { Finding, Text } from '@qcdc/core';

/** The fixed words of the page. */
export const words = {
  skip: { vi: 'Đến nội dung chính', en: 'Skip to the content' },
  contents: { vi: 'Mục lục', en: 'Contents' },
  view: { vi: 'Ngôn ngữ', en: 'Language' },
  empty: { vi: 'Báo cáo này không có nội dung.', en: 'This report has no content.' },
  noRows: { vi: 'Bảng không có dòng nào.', en: 'The table has no rows.' },
  noBars: { vi: 'Biểu đồ không có số liệu nào.', en: 'The chart has no figures.' },
  blank: { vi: 'không có số liệu', en: 'no figure' },
  legend: {
    vi: 'Dấu “—” nghĩa là không có số liệu, khác với số không.',
    en: 'A dash “—” means that there is no figure, which is not the same as zero.',
  },
  nothingFound: { vi: 'Không phát hiện điều gì.', en: 'Nothing was found.' },
  nothingCame: {
    vi: 'Đơn vị chưa gửi gì, nên chưa có gì để kiểm tra.',
    en: 'Nothing came from this unit, so there was nothing to check.',
  },
  someCame: {
    vi: 'Đơn vị mới gửi một phần; phần chưa gửi thì chưa kiểm tra được.',
    en: 'Only a part came from this unit; what did not come was not checked.',
  },
  nothingFoundInPart: {
    vi: 'Không phát hiện điều gì trong phần đã gửi.',
    en: 'Nothing was found in the part that came.',
  },
  sentNothing: { vi: 'chưa gửi gì', en: 'sent nothing' },
  sentSome: { vi: 'mới gửi một phần', en: 'sent a part' },
  place: { vi: 'Vị trí', en: 'Place' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  period: { vi: 'Kỳ', en: 'Period' },
  expected: { vi: 'Cần có', en: 'Expected' },
  actual: { vi: 'Thực tế', en: 'Found' },
  hint: { vi: 'Cách xử lý', en: 'What to do' },
  basis: { vi: 'Căn cứ', en: 'Basis' },
  sheet: { vi: 'trang tính', en: 'sheet' },
  cell: { vi: 'ô', en: 'cell' },
  line: { vi: 'dòng', en: 'line' },
  dataTable: { vi: 'Số liệu của biểu đồ', en: 'Data of the chart' },
  item: { vi: 'Mục', en: 'Item' },
  measuredIn: { vi: 'Đơn vị tính', en: 'Measured in' },
  found: { vi: 'Phát hiện', en: 'Finding' },
  overview: { vi: 'Tổng quan', en: 'Overview' },
  byRule: { vi: 'Phát hiện theo loại', en: 'Findings by kind' },
  byUnit: { vi: 'Theo đơn vị', en: 'By unit' },
  count: { vi: 'Số phát hiện', en: 'Findings' },
  inUnits: { vi: 'Số đơn vị', en: 'Units' },
  severity: { vi: 'Mức độ', en: 'Severity' },
  back: { vi: 'Về trang tổng quan', en: 'Back to the overview' },
  before: { vi: 'Trang trước', en: 'Previous' },
  after: { vi: 'Trang sau', en: 'Next' },
  ofNoUnit: { vi: 'Phát hiện không thuộc đơn vị nào', en: 'Findings of no unit' },
  otherUnits: { vi: 'Không có trong danh mục', en: 'Not in the list' },
  search: { vi: 'Tìm đơn vị theo tên hoặc mã', en: 'Find a unit by name or code' },
  having: { vi: 'Chỉ đơn vị có', en: 'Only units with' },
  anything: { vi: 'tất cả đơn vị', en: 'all units' },
  show: { vi: 'Hiển thị', en: 'Show' },
  all: { vi: 'Tất cả', en: 'All' },
  whole: { vi: 'Xem đầy đủ', en: 'See all of it' },
  units: { vi: 'đơn vị', en: 'units' },
  steps: { vi: 'thành phần', en: 'parts' },
} as const satisfies Readonly<Record<string, Text>>;

/** How a finding weighs on the page: the word and the mark say it, the colour only repeats it. */
export interface Weight {
  /** Name of the style. */
  readonly style: 'error' | 'warning' | 'info' | 'undecided';
  /** Mark beside the word. */
  readonly mark: string;
  /** The word. */
  readonly word: Text;
}

const error: Weight = { style: 'error', mark: '✕', word: { vi: 'Lỗi', en: 'Error' } };
const warning: Weight = { style: 'warning', mark: '!', word: { vi: 'Cảnh báo', en: 'Warning' } };
const info: Weight = { style: 'info', mark: 'i', word: { vi: 'Lưu ý', en: 'Note' } };
const undecided: Weight = { style: 'undecided', mark: '?', word: { vi: 'Chưa kết luận được', en: 'Cannot tell' } };

/** The weights from heavy to light. */
export const weights: readonly Weight[] = [error, warning, undecided, info];

/**
 * Tells how a finding is shown.
 *
 * @param finding - the finding
 * @returns its weight; an undecided finding is never shown as a failure
 */
export function weightOf(finding: Finding): Weight {
  if (finding.state === 'undecided') return undecided;
  return { error, warning, info }[finding.severity];
}
