import { workplaceDialogue } from '@qcdc/core/entities';
import { termRule } from '../define/deadline.ts';

/**
 * Each side sends its topics at least five working days ahead of a periodic dialogue.
 *
 * @basis Decree 145/2020/NĐ-CP Art. 39(3)
 */
export const dialogueTopicsSent = /* @__PURE__ */ termRule(workplaceDialogue, {
  id: 'workplace-dialogue/topics-sent',
  title: { vi: 'Gửi nội dung đối thoại đúng hạn', en: 'Topics sent in time' },
  aspects: { dialogueKind: 'kind' },
  law: { is: 'term', duties: ['D145-39.3'] },
  first: 'topicsSentOn',
  then: 'date',
  ahead: true,
});
