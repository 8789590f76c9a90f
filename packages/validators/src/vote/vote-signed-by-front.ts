import { communityVote } from '@qcdc/core/entities';
import { mustBeSo } from '../define/duty-rule.ts';

/**
 * The decision of a community bears the signature of the Front.
 *
 * @basis Law 10/2022/QH15 Art. 20(2)
 */
export const voteSignedByFront = /* @__PURE__ */ mustBeSo(communityVote, {
  id: 'community-vote/signed-by-front',
  title: { vi: 'Quyết định có chữ ký của Trưởng ban công tác Mặt trận', en: 'The decision is signed by the Front' },
  law: { is: 'flag', duties: ['L-20.2#front'] },
  field: 'signedByFront',
});
