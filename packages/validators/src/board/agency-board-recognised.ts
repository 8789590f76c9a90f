import { peoplesInspectionBoard } from '@qcdc/core/entities';
import { termRule } from '../define/deadline.ts';
import { boardKind } from '../define/kinds-by.ts';

/**
 * The union recognises the board within five working days of the conference.
 *
 * @basis Decree 59/2023/NĐ-CP Art. 21(1)
 */
export const agencyBoardRecognised = /* @__PURE__ */ termRule(peoplesInspectionBoard, {
  id: 'peoples-inspection-board/agency-recognised-in-time',
  title: {
    vi: 'Công đoàn công nhận Ban Thanh tra nhân dân cơ quan, đơn vị đúng hạn',
    en: 'The union recognises an agency board in time',
  },
  kindsBy: boardKind,
  law: { is: 'term', duties: ['D59-21.1'] },
  first: 'date',
  then: 'recognisedOn',
});
