import { peoplesInspectionBoard } from '@qcdc/core/entities';
import { termRule } from '../define/deadline.ts';
import { boardKind } from '../define/kinds-by.ts';

/**
 * The union recognises the board within five working days of the conference.
 *
 * @basis Decree 59/2023/NĐ-CP Art. 25(1)
 */
export const enterpriseBoardRecognised = /* @__PURE__ */ termRule(peoplesInspectionBoard, {
  id: 'peoples-inspection-board/enterprise-recognised-in-time',
  title: {
    vi: 'Công đoàn công nhận Ban Thanh tra nhân dân doanh nghiệp nhà nước đúng hạn',
    en: 'The union recognises a state-enterprise board in time',
  },
  kindsBy: boardKind,
  law: { is: 'term', duties: ['D59-25.1'] },
  first: 'date',
  then: 'recognisedOn',
});
