import { peoplesInspectionCheck } from '@qcdc/core/entities';
import { termRule } from '../define/deadline.ts';

/**
 * An inspection board sends the plan of a check at least five working days ahead.
 *
 * @basis Decree 59/2023/NĐ-CP Art. 26
 */
export const enterpriseCheckPlanned = /* @__PURE__ */ termRule(peoplesInspectionCheck, {
  id: 'peoples-inspection-check/enterprise-plan-sent',
  title: {
    vi: 'Ban Thanh tra nhân dân doanh nghiệp nhà nước gửi kế hoạch kiểm tra đúng hạn',
    en: 'A state-enterprise board sends the plan of a check in time',
  },
  law: { is: 'term', duties: ['D59-26#plan'] },
  first: 'planSentOn',
  then: 'date',
  ahead: true,
});
