import { peoplesInspectionBoard } from '@qcdc/core/entities';
import { numberRule } from '../define/number-rule.ts';
import { boardKind } from '../define/kinds-by.ts';

/**
 * A commune board has at most two deputy heads.
 *
 * @basis Decree 59/2023/NĐ-CP Art. 13(3)
 */
export const communeBoardDeputies = /* @__PURE__ */ numberRule(peoplesInspectionBoard, {
  id: 'peoples-inspection-board/commune-deputies',
  title: {
    vi: 'Ban Thanh tra nhân dân xã có không quá 2 Phó Trưởng ban',
    en: 'A commune board has at most two deputies',
  },
  kindsBy: boardKind,
  law: { is: 'count', duties: ['D59-13.3'] },
  field: 'deputies',
});
