import { workplaceDialogue } from '@qcdc/core/entities';
import { termRule } from '../define/deadline.ts';

/**
 * A request for dialogue is answered in writing within five working days of receipt.
 *
 * @basis Decree 145/2020/NĐ-CP Art. 40(2)
 */
export const dialogueRequestAnswered = /* @__PURE__ */ termRule(workplaceDialogue, {
  id: 'workplace-dialogue/request-answered',
  title: { vi: 'Trả lời yêu cầu đối thoại đúng hạn', en: 'The request is answered in time' },
  aspects: { dialogueKind: 'kind' },
  law: { is: 'term', duties: ['D145-40.2'] },
  first: 'requestReceivedOn',
  then: 'answeredOn',
});
