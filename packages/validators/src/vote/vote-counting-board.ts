import { communityVote } from '@qcdc/core/entities';
import { numberRule } from '../define/number-rule.ts';

/**
 * A secret ballot is counted by three to five persons.
 *
 * @term Ban kiểm phiếu
 * @basis Decree 59/2023/NĐ-CP Art. 3(5)
 */
export const voteCountingBoard = /* @__PURE__ */ numberRule(communityVote, {
  id: 'community-vote/counting-board-size',
  title: { vi: 'Ban kiểm phiếu từ 3 đến 5 người', en: 'Counting board of three to five' },
  law: { is: 'range', duties: ['D59-3.5c#board'] },
  field: 'countingBoardMembers',
});
