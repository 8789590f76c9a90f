import { communityVote } from '@qcdc/core/entities';
import { termRule } from '../define/deadline.ts';

/**
 * The commune recognises or refuses a convention, a head or the members of a board in time.
 *
 * @term công nhận quyết định của cộng đồng dân cư
 * @basis Ordinance 34/2007/PL-UBTVQH11 Art. 15 · Law 10/2022/QH15 Art. 21(2)
 */
export const voteRecognised = /* @__PURE__ */ termRule(communityVote, {
  id: 'community-vote/recognised-in-time',
  title: { vi: 'Công nhận kết quả đúng hạn', en: 'The result is recognised or refused in time' },
  law: { is: 'term', duties: ['PL34-15c', 'L-21.2b'] },
  first: 'receivedOn',
  then: 'recognisedOn',
});
