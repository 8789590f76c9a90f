import { peoplesInspectionCheck } from '@qcdc/core/entities';
import { termRule } from '../define/deadline.ts';

/**
 * An inspection board sends the plan of a check at least five working days ahead.
 *
 * @basis Decree 59/2023/NĐ-CP Art. 22(1)
 */
export const agencyCheckPlanned = /* @__PURE__ */ termRule(peoplesInspectionCheck, {
  id: 'peoples-inspection-check/agency-plan-sent',
  title: {
    vi: 'Ban Thanh tra nhân dân cơ quan, đơn vị gửi kế hoạch kiểm tra đúng hạn',
    en: 'An agency board sends the plan of a check in time',
  },
  law: { is: 'term', duties: ['D59-22.1'] },
  first: 'planSentOn',
  then: 'date',
  ahead: true,
});
