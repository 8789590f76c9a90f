import { communityVote } from '@qcdc/core/entities';
import { shareRule } from '../define/share-rule.ts';

/**
 * More than half of all household representatives agree to the online form before it is used.
 *
 * @basis Decree 59/2023/NĐ-CP Art. 5(2)
 */
export const voteOnlineFormChosen = /* @__PURE__ */ shareRule(communityVote, {
  id: 'community-vote/online-form-chosen',
  title: {
    vi: 'Quá nửa số hộ đồng ý biểu quyết trực tuyến',
    en: 'More than half of the households agreed to vote online',
  },
  law: { is: 'share', duties: ['D59-5.2c'] },
  part: 'onlineFormApproving',
  whole: 'totalHouseholds',
});
