import type { Text } from '../outcome/text.ts';

/** Labels of what every record starts with: who and when. */
export const headerLabels: Readonly<Record<'unit' | 'period' | 'date', Text>> = {
  unit: { vi: 'Mã đơn vị', en: 'Unit code' },
  period: { vi: 'Kỳ báo cáo', en: 'Reporting period' },
  date: { vi: 'Ngày', en: 'Date' },
};
