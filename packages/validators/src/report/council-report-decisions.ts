import { addDays } from '@qcdc/core';
import { dutyReport } from '@qcdc/core/entities';
import { dutyRule } from '../define/duty-rule.ts';

/**
 * The commune committee reports on direct decisions to the council at its nearest ordinary session.
 *
 * @basis Law 10/2022/QH15 Art. 23(1)
 */
export const councilReportDecisions = /* @__PURE__ */ dutyRule(dutyReport, {
  id: 'duty-report/council-decisions',
  title: {
    vi: 'Báo cáo việc Nhân dân bàn, quyết định với Hội đồng nhân dân tại kỳ họp gần nhất',
    en: 'Report on direct decisions to the council at its nearest session',
  },
  message: {
    vi: 'Báo cáo sau kỳ họp Hội đồng nhân dân gần nhất',
    en: 'The report came after the nearest session of the council',
  },
  law: { is: 'frequency', duties: ['L-23.1'], as: (often) => (often.per.includes('session') ? often : null) },
  field: 'councilSessionOn',
  right: (session, { date }) => date <= session,
  examplesOfValue: (day) => [day, addDays(day, -1)],
  isDueDay: true,
});
