import { peoplesInspectionBoard } from '@qcdc/core/entities';
import { numberRule, otherwise } from '../define/number-rule.ts';
import { boardKind } from '../define/kinds-by.ts';

/**
 * A unit of seven staff or fewer has no inspection board; the union does its tasks.
 *
 * @basis Law 10/2022/QH15 Art. 60(1)
 */
export const smallUnitNoBoard = /* @__PURE__ */ numberRule(peoplesInspectionBoard, {
  id: 'peoples-inspection-board/none-in-a-small-unit',
  title: {
    vi: 'Đơn vị từ 7 người trở xuống không lập Ban Thanh tra nhân dân',
    en: 'A unit of seven or fewer has no board',
  },
  message: {
    vi: 'Đơn vị quá ít người để lập Ban Thanh tra nhân dân',
    en: 'The unit is too small to have an inspection board',
  },
  severity: 'info',
  kindsBy: boardKind,
  law: { is: 'count', duties: ['L-60.1b'], as: otherwise },
  field: 'staff',
});
