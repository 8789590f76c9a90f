import { communityVote } from '@qcdc/core/entities';
import { atLeastSoMany, numberRule } from '../define/number-rule.ts';

/**
 * Two household representatives witness the count.
 *
 * @basis Decree 59/2023/NĐ-CP Art. 3(5) · Decree 59/2023/NĐ-CP Art. 4(6)
 */
export const voteWitnesses = /* @__PURE__ */ numberRule(communityVote, {
  id: 'community-vote/count-witnessed',
  title: { vi: 'Có hai đại diện hộ chứng kiến kiểm phiếu', en: 'Two households witness the count' },
  law: { is: 'count', duties: ['D59-3.5c#witnesses'], as: atLeastSoMany },
  beside: [{ is: 'count', duties: ['D59-4.6#witnesses'], as: atLeastSoMany }],
  field: 'witnesses',
});
