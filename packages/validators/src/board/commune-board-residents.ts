import { peoplesInspectionBoard } from '@qcdc/core/entities';
import { mustBeNone } from '../define/duty-rule.ts';
import { boardKind } from '../define/kinds-by.ts';

/**
 * On the inspection board of a commune every member is a resident.
 *
 * @basis Law 10/2022/QH15 Art. 37(2)
 */
export const communeBoardResidents = /* @__PURE__ */ mustBeNone(peoplesInspectionBoard, {
  id: 'peoples-inspection-board/commune-residents',
  title: {
    vi: 'Thành viên Ban Thanh tra nhân dân xã thường trú tại xã',
    en: 'Every member of a commune board is a resident',
  },
  kindsBy: boardKind,
  law: { is: 'flag', duties: ['L-37.2'] },
  field: 'nonResidents',
});
