import { peoplesInspectionCheck } from '@qcdc/core/entities';
import { termRule } from '../define/deadline.ts';

/**
 * An inspection board sends the plan of a check at least five working days ahead.
 *
 * @basis Decree 59/2023/NĐ-CP Art. 14(1)
 */
export const communeCheckPlanned = /* @__PURE__ */ termRule(peoplesInspectionCheck, {
  id: 'peoples-inspection-check/commune-plan-sent',
  title: {
    vi: 'Ban Thanh tra nhân dân xã gửi kế hoạch kiểm tra đúng hạn',
    en: 'A commune board sends the plan of a check in time',
  },
  law: { is: 'term', duties: ['D59-14.1b'] },
  first: 'planSentOn',
  then: 'date',
  ahead: true,
});
