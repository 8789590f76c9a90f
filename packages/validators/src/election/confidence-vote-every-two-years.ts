import { confidenceVote } from '@qcdc/core/entities';
import { termRule } from '../define/deadline.ts';
import { longestGap } from '../define/rhythm.ts';

/**
 * Under the ordinance of 2007 the Front of a commune ran a confidence vote every two years.
 *
 * @term lấy phiếu tín nhiệm
 * @basis Ordinance 34/2007/PL-UBTVQH11 Art. 26
 */
export const confidenceVoteEveryTwoYears = /* @__PURE__ */ termRule(confidenceVote, {
  id: 'confidence-vote/every-two-years',
  title: { vi: 'Lấy phiếu tín nhiệm hai năm một lần', en: 'A confidence vote every two years' },
  law: { is: 'frequency', duties: ['PL34-26'], as: longestGap },
  first: 'previousOn',
  then: 'date',
});
