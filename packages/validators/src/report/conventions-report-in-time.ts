import { isoDate } from '@qcdc/core';
import { dutyReport } from '@qcdc/core/entities';
import { dueOf, isInTime } from '@qcdc/core/law';
import { lawRule } from '../define/law-rule.ts';
import { say } from '../define/say.ts';

/**
 * A province reports on conventions before 30 November each year.
 *
 * @term báo cáo kết quả xây dựng, thực hiện hương ước, quy ước
 * @basis Decree 61/2023/NĐ-CP Art. 16(3)
 */
export const conventionsReportInTime = /* @__PURE__ */ lawRule(
  dutyReport,
  {
    id: 'duty-report/conventions-in-time',
    title: { vi: 'Báo cáo hương ước, quy ước trước ngày 30/11', en: 'Report on conventions before 30 November' },
    bindsOnly: ['province'],
    law: { is: 'calendarDay', duties: ['D61-16.3'] },
  },
  {
    message: { vi: 'Báo cáo hương ước, quy ước gửi muộn', en: 'The report on conventions came late' },
    judge: ({ date, reportPeriod }, day, { calendar }) => {
      const year = /^\d{4}$/.exec(reportPeriod ?? '')?.[0];
      const due = year === undefined ? null : dueOf(day, isoDate(`${year}-01-01`), calendar);
      return {
        answer: due === null ? 'cannotTell' : isInTime(date, due),
        fields: ['reportPeriod'],
        failure: () => ({ field: 'date', expected: say`≤ ${due?.latest ?? undefined}`, actual: say`${date}` }),
      };
    },
    sample: (_due, day, kind) => ({
      reportPeriod:
        kind === 'undecided' ? null : kind === 'held' ? day.slice(0, 4) : String(Number(day.slice(0, 4)) - 1),
    }),
  },
);
