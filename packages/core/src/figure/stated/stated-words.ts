import type { Severity } from '../../outcome/finding.ts';
import type { Text } from '../../outcome/text.ts';

/** What is said of figures in long form beside what is said of every row. `{a}` is filled in. */
export const statedWords = {
  'no-measure': [
    'error',
    { vi: 'Dòng không ghi chỉ tiêu nên không được tính', en: 'The row names no measure and is not counted' },
    { vi: 'Ghi mã hoặc tên chỉ tiêu.', en: 'Write the id or the label of the measure.' },
  ],
  'unknown-measure': [
    'error',
    {
      vi: 'Không có chỉ tiêu nào mang mã hoặc tên "{a}"; số liệu không được tính',
      en: 'No measure has the id or label "{a}"; the figure is not counted',
    },
    {
      vi: 'Ghi mã chỉ tiêu; nếu nhiều chỉ tiêu cùng tên thì chỉ mã mới rõ.',
      en: 'Write the id of the measure; where several share a label, only the id tells.',
    },
  ],
} as const satisfies Readonly<Record<string, readonly [Severity, Text, Text]>>;
