import { peoplesInspectionBoard } from '@qcdc/core/entities';
import { numberRule } from '../define/number-rule.ts';

/**
 * The inspection board of a state enterprise has three to nine members, more only in a special case.
 *
 * @basis Law 10/2022/QH15 Art. 77(1)
 */
export const enterpriseBoardSize = /* @__PURE__ */ numberRule(peoplesInspectionBoard, {
  id: 'peoples-inspection-board/enterprise-size',
  title: {
    vi: 'Ban TTND doanh nghiệp nhà nước có từ 3 đến 9 thành viên',
    en: 'State-enterprise boards have three to nine members',
  },
  when: {
    holds: ({ kind, specialCase }) => (kind === null ? null : kind === 'stateEnterprise' && specialCase !== true),
    fields: ['kind'],
    sample: { kind: 'stateEnterprise' },
    otherwise: { specialCase: true },
  },
  law: { is: 'range', duties: ['L-77.1'] },
  field: 'members',
});
