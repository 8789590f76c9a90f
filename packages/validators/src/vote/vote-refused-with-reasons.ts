import { communityVote } from '@qcdc/core/entities';
import { dutyRule } from '../define/duty-rule.ts';

/**
 * Who refuses to recognise a decision gives the reasons in writing.
 *
 * @basis Law 10/2022/QH15 Art. 21(2)
 */
export const voteRefusedWithReasons = /* @__PURE__ */ dutyRule(communityVote, {
  id: 'community-vote/refused-with-reasons',
  title: { vi: 'Không công nhận thì nêu rõ lý do', en: 'A refusal gives its reasons' },
  message: {
    vi: 'Không công nhận nhưng không nêu rõ lý do',
    en: 'Recognition was refused without reasons',
  },
  hint: { vi: 'Trả lời bằng văn bản, nêu rõ lý do', en: 'Answer in writing and give the reasons' },
  law: { is: 'term', duties: ['L-21.2b'] },
  field: 'recognition',
  right: (value) => value !== 'refusedWithoutReasons',
  examplesOfValue: ['refused', 'refusedWithoutReasons'],
});
