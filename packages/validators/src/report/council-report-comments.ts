import { addDays } from '@qcdc/core';
import { dutyReport } from '@qcdc/core/entities';
import { dutyRule } from '../define/duty-rule.ts';

/**
 * The commune committee reports on comments to the council at its nearest ordinary session.
 *
 * @basis Law 10/2022/QH15 Art. 28(5)
 */
export const councilReportComments = /* @__PURE__ */ dutyRule(dutyReport, {
  id: 'duty-report/council-comments',
  title: {
    vi: 'Báo cáo việc lấy ý kiến với Hội đồng nhân dân tại kỳ họp gần nhất',
    en: 'Report on comments to the council at its nearest session',
  },
  message: {
    vi: 'Báo cáo sau kỳ họp Hội đồng nhân dân gần nhất',
    en: 'The report came after the nearest session of the council',
  },
  law: { is: 'frequency', duties: ['L-28.5'], as: (often) => (often.per.includes('session') ? often : null) },
  field: 'councilSessionOn',
  right: (session, { date }) => date <= session,
  examplesOfValue: (day) => [day, addDays(day, -1)],
  isDueDay: true,
});
