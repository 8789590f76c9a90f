import type { Finding, Text } from '@qcdc/core';

/** The fixed words of a report as CSV. */
export const words = {
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
} as const satisfies Readonly<Record<string, Text>>;

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
 */
export function weightOf({ state, severity }: Finding): Text {
  return state === 'undecided' ? { vi: 'Chưa kết luận được', en: 'Cannot tell' } : severities[severity];
}
