import { communityVote } from '@qcdc/core/entities';
import { mustBeSo } from '../define/duty-rule.ts';

/**
 * Who puts a matter to the vote agrees first with the Front.
 *
 * @basis Law 10/2022/QH15 Art. 16(2) · Law 10/2022/QH15 Art. 16(1)
 */
export const voteAgreedWithFront = /* @__PURE__ */ mustBeSo(communityVote, {
  id: 'community-vote/agreed-with-front',
  title: { vi: 'Thống nhất với Mặt trận trước khi đưa ra bàn', en: 'The matter is agreed with the Front first' },
  law: { is: 'flag', duties: ['L-16.2'] },
  beside: [{ is: 'flag', duties: ['L-16.1'] }],
  field: 'agreedWithFront',
});
