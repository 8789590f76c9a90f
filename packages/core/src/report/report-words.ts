import type { Finding } from '../outcome/finding.ts';
import type { Text } from '../outcome/text.ts';

/** A column or a fixed line of a report in tables. */
export type TableHead =
  | 'severity'
  | 'message'
  | 'unit'
  | 'period'
  | 'source'
  | 'sheet'
  | 'cell'
  | 'line'
  | 'expected'
  | 'actual'
  | 'hint'
  | 'basis'
  | 'code'
  | 'nothingFound'
  | 'step'
  | 'value'
  | 'how'
  | 'item'
  | 'shown';

/** The fixed words of a report in tables, the same whatever file it is written to. */
export const tableHeads: Readonly<Record<TableHead, Text>> = {
  severity: { vi: 'Mức độ', en: 'Severity' },
  message: { vi: 'Phát hiện', en: 'Finding' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  period: { vi: 'Kỳ', en: 'Period' },
  source: { vi: 'Tệp', en: 'File' },
  sheet: { vi: 'Trang tính', en: 'Sheet' },
  cell: { vi: 'Ô', en: 'Cell' },
  line: { vi: 'Dòng', en: 'Line' },
  expected: { vi: 'Cần có', en: 'Expected' },
  actual: { vi: 'Thực tế', en: 'Found' },
  hint: { vi: 'Cách xử lý', en: 'What to do' },
  basis: { vi: 'Căn cứ', en: 'Basis' },
  code: { vi: 'Mã', en: 'Code' },
  nothingFound: { vi: 'Không phát hiện điều gì.', en: 'Nothing was found.' },
  step: { vi: 'Bước', en: 'Step' },
  value: { vi: 'Giá trị', en: 'Value' },
  how: { vi: 'Cách tính', en: 'How' },
  item: { vi: 'Mục', en: 'Item' },
  shown: { vi: 'Số liệu', en: 'Figure' },
};

const severities: Readonly<Record<Finding['severity'], Text>> = {
  error: { vi: 'Lỗi', en: 'Error' },
  warning: { vi: 'Cảnh báo', en: 'Warning' },
  info: { vi: 'Lưu ý', en: 'Note' },
};

/**
 * Names how much a finding weighs; an undecided one is never shown as a failure.
 *
 * @param finding - the finding
 * @returns the word
 * @example
 * ```ts
 * weightOf({ state: 'failed', severity: 'warning' }).en; // => 'Warning'
 * weightOf({ state: 'undecided', severity: 'warning' }).en; // => 'Cannot tell'
 * ```
 */
export function weightOf({ state, severity }: Pick<Finding, 'state' | 'severity'>): Text {
  return state === 'undecided' ? { vi: 'Chưa kết luận được', en: 'Cannot tell' } : severities[severity];
}
