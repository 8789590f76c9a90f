import { communityVote } from '@qcdc/core/entities';
import { dutyRule } from '../define/duty-rule.ts';

/**
 * The decision of a community is written: resolution, minutes, memorandum or agreement.
 *
 * @basis Law 10/2022/QH15 Art. 20(1)
 */
export const voteWritten = /* @__PURE__ */ dutyRule(communityVote, {
  id: 'community-vote/decision-in-writing',
  title: { vi: 'Quyết định của cộng đồng lập thành văn bản', en: 'The decision is in writing' },
  message: { vi: 'Quyết định của cộng đồng không được lập thành văn bản', en: 'The decision is not in writing' },
  hint: {
    vi: 'Lập nghị quyết, biên bản, bản ghi nhớ hoặc bản thỏa thuận',
    en: 'Write a resolution, minutes, a memorandum or an agreement',
  },
  law: { is: 'list', duties: ['L-20.1'] },
  field: 'decisionForm',
  right: (form) => form !== 'unwritten',
  examplesOfValue: ['resolution', 'unwritten'],
});
