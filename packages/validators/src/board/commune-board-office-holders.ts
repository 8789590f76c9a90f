import { peoplesInspectionBoard } from '@qcdc/core/entities';
import { mustBeNone } from '../define/duty-rule.ts';

/**
 * On the inspection board of a commune no member holds office.
 *
 * @basis Law 10/2022/QH15 Art. 37(2)
 */
export const communeBoardOfficeHolders = /* @__PURE__ */ mustBeNone(peoplesInspectionBoard, {
  id: 'peoples-inspection-board/commune-office-holders',
  title: {
    vi: 'Thành viên Ban TTND xã không có người đương chức ở xã, thôn',
    en: 'On a commune board no member holds office',
  },
  when: {
    holds: ({ kind }) => (kind === null ? null : kind === 'commune'),
    fields: ['kind'],
    sample: { kind: 'commune' },
    otherwise: { kind: 'agency' },
  },
  law: { is: 'flag', duties: ['L-37.2'] },
  field: 'officeHolders',
});
