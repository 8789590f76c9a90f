import type { Text } from '@qcdc/core';
import { tableHeads } from '@qcdc/core/flow';

/** The fixed words of a Word file. */
export const words = {
  ...tableHeads,
  noRows: { vi: 'Bảng không có dòng nào.', en: 'The table has no rows.' },
  noBars: { vi: 'Biểu đồ không có số liệu nào.', en: 'The chart has no figures.' },
  legend: {
    vi: 'Dấu “…” nghĩa là không có số liệu, khác với số không.',
    en: 'Dots “…” mean that there is no figure, which is not the same as zero.',
  },
  place: { vi: 'Vị trí', en: 'Place' },
  basis: { vi: 'Căn cứ', en: 'Basis' },
} as const satisfies Readonly<Record<string, Text>>;
