import { countText } from '../count-text.ts';
import type { Text } from '@qcdc/core';

/** The words of the list itself; those of findings come with the findings. */
export const words = {
  title: { vi: 'Phát hiện', en: 'Findings' },
  search: { vi: 'Tìm theo đơn vị, nội dung, ô, mã', en: 'Search unit, message, cell, code' },
  groupBy: { vi: 'Nhóm theo', en: 'Group by' },
  unit: { vi: 'đơn vị', en: 'unit' },
  rule: { vi: 'loại phát hiện', en: 'kind of finding' },
  severity: { vi: 'mức độ', en: 'severity' },
  show: { vi: 'Hiện', en: 'Show' },
  noUnit: { vi: 'Không thuộc đơn vị nào', en: 'Of no unit' },
  nothingLeft: { vi: 'Không có phát hiện nào khớp với bộ lọc.', en: 'No finding fits the filter.' },
  openAll: { vi: 'Mở tất cả', en: 'Unfold all' },
  closeAll: { vi: 'Gấp tất cả', en: 'Fold all' },
  goTo: { vi: 'Đến ô này', en: 'Go to this cell' },
  proposals: { vi: 'Có thể đã định ghi', en: 'May have been meant' },
  more: { vi: 'Khả năng khác', en: 'Other possibilities' },
  parts: { vi: 'Gồm', en: 'Made of' },
} as const satisfies Readonly<Record<string, Text>>;

/** Says how many of how many are shown. */
export function shownOf(shown: number, all: number): Text {
  const vi = (count: number): string => countText(count, 'vi');
  const en = (count: number): string => countText(count, 'en');
  return shown === all
    ? { vi: `${vi(all)} phát hiện`, en: all === 1 ? '1 finding' : `${en(all)} findings` }
    : { vi: `${vi(shown)} trên ${vi(all)} phát hiện`, en: `${en(shown)} of ${en(all)} findings` };
}
