import { communityVote } from '@qcdc/core/entities';
import { atLeastSoMany, numberRule } from '../define/number-rule.ts';

/**
 * The minutes of a count are made in three copies.
 *
 * @basis Decree 59/2023/NĐ-CP Art. 3(5)
 */
export const voteMinutesCopies = /* @__PURE__ */ numberRule(communityVote, {
  id: 'community-vote/minutes-copies',
  title: { vi: 'Biên bản kiểm phiếu lập đủ ba bản', en: 'The minutes of the count are made in three copies' },
  law: { is: 'count', duties: ['D59-3.5c#copies'], as: atLeastSoMany },
  field: 'minutesCopies',
});
