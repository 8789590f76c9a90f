import { communityVote } from '@qcdc/core/entities';
import { mustBeSo } from '../define/duty-rule.ts';

/**
 * The decision of a community bears the signature of the head.
 *
 * @basis Law 10/2022/QH15 Art. 20(2)
 */
export const voteSignedByHead = /* @__PURE__ */ mustBeSo(communityVote, {
  id: 'community-vote/signed-by-head',
  title: { vi: 'Quyết định có chữ ký của Trưởng thôn, Tổ trưởng tổ dân phố', en: 'The decision is signed by the head' },
  law: { is: 'flag', duties: ['L-20.2#head'] },
  field: 'signedByHead',
});
