import { dutyReport } from '@qcdc/core/entities';
import { mustBeSo } from '../define/duty-rule.ts';

/**
 * What is reported to the commune council is copied to the Front.
 *
 * @basis Law 10/2022/QH15 Art. 14(3) · Law 10/2022/QH15 Art. 23(1) · Law 10/2022/QH15 Art. 28(5)
 */
export const councilReportCopied = /* @__PURE__ */ mustBeSo(dutyReport, {
  id: 'duty-report/copied-to-front',
  title: {
    vi: 'Báo cáo Hội đồng nhân dân được đồng gửi Ủy ban Mặt trận Tổ quốc',
    en: 'The report is copied to the Front',
  },
  law: { is: 'frequency', duties: ['L-14.3'] },
  beside: [
    { is: 'frequency', duties: ['L-23.1'] },
    { is: 'frequency', duties: ['L-28.5'] },
  ],
  field: 'copiedToFront',
});
