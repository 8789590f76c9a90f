import { communityVote } from '@qcdc/core/entities';
import { numberRule } from '../define/number-rule.ts';
import { lawOf, mapLaw } from '../define/law-of.ts';

/**
 * The minutes of a count are made in three copies.
 *
 * @basis Decree 59/2023/NĐ-CP Art. 3(5)
 */
export const voteMinutesCopies = /* @__PURE__ */ numberRule(communityVote, {
  id: 'community-vote/minutes-copies',
  title: { vi: 'Biên bản kiểm phiếu lập đủ ba bản', en: 'Three copies of the counting minutes' },
  when: {
    holds: ({ votingMode }) => (votingMode === null ? null : votingMode === 'secretBallot'),
    fields: ['votingMode'],
    sample: { votingMode: 'secretBallot' },
    otherwise: { votingMode: 'showOfHands' },
  },
  law: mapLaw(lawOf('count', 'D59-3.5c#copies'), (three) => ({ ...three, op: '>=' })),
  field: 'minutesCopies',
});
