import { peoplesInspectionBoard } from '@qcdc/core/entities';
import { numberRule } from '../define/number-rule.ts';

/**
 * The inspection board of an agency or unit has three to nine members, more only in a special case.
 *
 * @basis Decree 159/2016/NĐ-CP Art. 22 · Law 10/2022/QH15 Art. 60(1) · Decree 59/2023/NĐ-CP Art. 21(2)
 */
export const agencyBoardSize = /* @__PURE__ */ numberRule(peoplesInspectionBoard, {
  id: 'peoples-inspection-board/agency-size',
  title: { vi: 'Ban TTND cơ quan, đơn vị có từ 3 đến 9 thành viên', en: 'Agency boards have three to nine members' },
  when: {
    holds: ({ kind, specialCase }) => (kind === null ? null : kind === 'agency' && specialCase !== true),
    fields: ['kind'],
    sample: { kind: 'agency' },
    otherwise: { specialCase: true },
  },
  law: { is: 'range', duties: ['ND159-22', 'L-60.1a'] },
  also: ['D59-21.2'],
  field: 'members',
});
