import { addDays } from '@qcdc/core';
import { dutyReport } from '@qcdc/core/entities';
import { dutyRule } from '../define/duty-rule.ts';

/**
 * The commune committee reports on disclosure to the council at its nearest ordinary session.
 *
 * @basis Law 10/2022/QH15 Art. 14(3)
 */
export const councilReportDisclosure = /* @__PURE__ */ dutyRule(dutyReport, {
  id: 'duty-report/council-disclosure',
  title: {
    vi: 'Báo cáo công khai với Hội đồng nhân dân tại kỳ họp gần nhất',
    en: 'Report on disclosure to the council at its nearest session',
  },
  message: {
    vi: 'Báo cáo sau kỳ họp Hội đồng nhân dân gần nhất',
    en: 'The report came after the nearest session of the council',
  },
  law: { is: 'frequency', duties: ['L-14.3'], as: (often) => (often.per.includes('session') ? often : null) },
  field: 'councilSessionOn',
  right: (session, { date }) => date <= session,
  examplesOfValue: (day) => [day, addDays(day, -1)],
  isDueDay: true,
});
