import { peoplesInspectionBoard } from '@qcdc/core/entities';
import { mustBeNone } from '../define/duty-rule.ts';
import { boardKind } from '../define/kinds-by.ts';

/**
 * On the inspection board of a commune no member holds office.
 *
 * @basis Law 10/2022/QH15 Art. 37(2)
 */
export const communeBoardOfficeHolders = /* @__PURE__ */ mustBeNone(peoplesInspectionBoard, {
  id: 'peoples-inspection-board/commune-office-holders',
  title: {
    vi: 'Thành viên Ban Thanh tra nhân dân xã không có người đương chức ở xã, thôn',
    en: 'No office holder sits on a commune board',
  },
  kindsBy: boardKind,
  law: { is: 'flag', duties: ['ND159-office', 'L-37.2'] },
  field: 'officeHolders',
});
