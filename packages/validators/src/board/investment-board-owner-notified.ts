import { investmentSupervisionBoard } from '@qcdc/core/entities';
import { termRule } from '../define/deadline.ts';

/**
 * The owner of a programme is told the plan and the members at least forty-five days ahead.
 *
 * @basis Law 10/2022/QH15 Art. 45(1)
 */
export const investmentBoardOwnerNotified = /* @__PURE__ */ termRule(investmentSupervisionBoard, {
  id: 'investment-supervision-board/owner-notified',
  title: {
    vi: 'Thông báo cho chủ chương trình, dự án đúng hạn',
    en: 'The owner of the programme or project is notified in time',
  },
  law: { is: 'term', duties: ['L-45.1b'] },
  first: 'ownerNotifiedOn',
  then: 'supervisionFrom',
  ahead: true,
});
