import type { Text } from '@qcdc/core';
import { tableHeads } from '@qcdc/core/flow';

/** The fixed words of a report workbook. */
export const words = {
  ...tableHeads,
  number: { vi: 'STT', en: 'No.' },
  rows: { vi: 'Số dòng', en: 'Rows' },
  overview: { vi: 'Tổng quan', en: 'Overview' },
  length: { vi: 'Số để vẽ', en: 'Drawn as' },
  entryTitle: { vi: 'Chưa đúng', en: 'Not taken' },
  numberIn: { vi: 'Ghi một số trong khung', en: 'Write a number in' },
} as const satisfies Readonly<Record<string, Text>>;
