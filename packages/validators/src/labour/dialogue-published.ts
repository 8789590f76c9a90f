import { workplaceDialogue } from '@qcdc/core/entities';
import { termRule } from '../define/deadline.ts';

/**
 * The employer publishes the main content within three working days after the dialogue ended.
 *
 * @basis Decree 145/2020/NĐ-CP Art. 39(5) · Decree 145/2020/NĐ-CP Art. 40(4) · Decree 145/2020/NĐ-CP Art. 41(1)
 */
export const dialoguePublished = /* @__PURE__ */ termRule(workplaceDialogue, {
  id: 'workplace-dialogue/published-in-time',
  title: { vi: 'Công bố nội dung chính đúng hạn', en: 'Main content published in time' },
  law: { is: 'term', duties: ['D145-39.5'] },
  beside: [
    { is: 'term', duties: ['D145-40.4'] },
    { is: 'term', duties: ['D145-41.1'] },
  ],
  aspects: { dialogueKind: 'kind', dialogueMatter: 'matter' },
  first: 'endedOn',
  then: 'publishedOn',
});
