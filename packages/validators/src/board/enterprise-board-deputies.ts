import { peoplesInspectionBoard } from '@qcdc/core/entities';
import { numberRule } from '../define/number-rule.ts';
import { boardKind } from '../define/kinds-by.ts';

/**
 * A board of nine members or more has at most two deputy heads.
 *
 * @basis Decree 59/2023/NĐ-CP Art. 25(2)
 */
export const enterpriseBoardDeputies = /* @__PURE__ */ numberRule(peoplesInspectionBoard, {
  id: 'peoples-inspection-board/enterprise-deputies',
  title: {
    vi: 'Ban Thanh tra nhân dân doanh nghiệp nhà nước từ 9 thành viên có không quá 2 Phó Trưởng ban',
    en: 'A state-enterprise board of nine or more has at most two deputies',
  },
  kindsBy: boardKind,
  law: { is: 'count', duties: ['D59-25.2#deputies'] },
  field: 'deputies',
});
