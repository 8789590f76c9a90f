import { peoplesInspectionBoard } from '@qcdc/core/entities';
import { mustBeNone } from '../define/duty-rule.ts';
import { boardKind } from '../define/kinds-by.ts';

/**
 * No head, deputy head or chief accountant sits on the inspection board of an agency or unit.
 *
 * @basis Law 10/2022/QH15 Art. 60(2)
 */
export const agencyBoardManagers = /* @__PURE__ */ mustBeNone(peoplesInspectionBoard, {
  id: 'peoples-inspection-board/agency-managers',
  title: {
    vi: 'Thành viên Ban Thanh tra nhân dân không phải lãnh đạo, kế toán trưởng',
    en: 'No manager on an agency board',
  },
  kindsBy: boardKind,
  law: { is: 'flag', duties: ['L-60.2'] },
  field: 'managers',
});
