import { communityVote } from '@qcdc/core/entities';
import { atLeastSoMany, numberRule } from '../define/number-rule.ts';

/**
 * Two household representatives sign the decision of a community.
 *
 * @basis Law 10/2022/QH15 Art. 20(2)
 */
export const voteSignedByHouseholds = /* @__PURE__ */ numberRule(communityVote, {
  id: 'community-vote/signed-by-households',
  title: { vi: 'Quyết định có chữ ký của hai đại diện hộ', en: 'Two households sign the decision' },
  law: { is: 'count', duties: ['L-20.2#witnesses'], as: atLeastSoMany },
  field: 'signingHouseholds',
});
