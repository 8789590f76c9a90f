import { peoplesInspectionBoard } from '@qcdc/core/entities';
import { numberRule } from '../define/number-rule.ts';
import { boardKind } from '../define/kinds-by.ts';

/**
 * A board of nine members or more has at most two deputy heads.
 *
 * @basis Decree 59/2023/NĐ-CP Art. 21(3)
 */
export const agencyBoardDeputies = /* @__PURE__ */ numberRule(peoplesInspectionBoard, {
  id: 'peoples-inspection-board/agency-deputies',
  title: {
    vi: 'Ban Thanh tra nhân dân cơ quan, đơn vị từ 9 thành viên có không quá 2 Phó Trưởng ban',
    en: 'An agency board of nine or more has at most two deputies',
  },
  kindsBy: boardKind,
  law: { is: 'count', duties: ['D59-21.3#deputies'] },
  field: 'deputies',
});
