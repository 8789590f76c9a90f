import { peoplesInspectionBoard } from '@qcdc/core/entities';
import { numberRule } from '../define/number-rule.ts';
import { boardKind } from '../define/kinds-by.ts';

/**
 * Before 2023 the inspection board of a commune had five to eleven members, by its population.
 *
 * @basis Decree 159/2016/NĐ-CP
 */
export const communeBoardSizeBefore2023 = /* @__PURE__ */ numberRule(peoplesInspectionBoard, {
  id: 'peoples-inspection-board/commune-size-before-2023',
  title: {
    vi: 'Ban Thanh tra nhân dân xã trước năm 2023 có từ 5 đến 11 thành viên',
    en: 'Commune boards before 2023 had five to eleven members',
  },
  kindsBy: boardKind,
  law: { is: 'range', duties: ['ND159-commune#members'] },
  field: 'members',
});
