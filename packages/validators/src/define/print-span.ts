import { counted, type Text } from '@qcdc/core';
import type { Span, TermUnit } from '@qcdc/core/law';

const words: Readonly<Record<TermUnit, Text>> = {
  days: { vi: 'ngày', en: 'day' },
  workingDays: { vi: 'ngày làm việc', en: 'working day' },
  months: { vi: 'tháng', en: 'month' },
  years: { vi: 'năm', en: 'year' },
};

/**
 * Prints a span behind a sign.
 *
 * @param sign - such as `≤`
 * @param span - the span
 * @returns such as `≤ 5 ngày làm việc` and `≤ 5 working days`
 */
export function printSpan(sign: string, { n, unit }: Span): Text {
  return { vi: `${sign} ${n} ${words[unit].vi}`, en: `${sign} ${counted(n, words[unit].en)}` };
}
