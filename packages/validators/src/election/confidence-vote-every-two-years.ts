import { confidenceVote } from '@qcdc/core/entities';
import { rhythmRule } from '../define/rhythm-rule.ts';
import { gapOf } from '../define/rhythm.ts';

/**
 * Under the ordinance of 2007 the Front of a commune ran a confidence vote every two years of the council's term. Whether it ended early is not confirmed: after 2012 nobody is failed.
 *
 * @term lấy phiếu tín nhiệm
 * @basis Ordinance 34/2007/PL-UBTVQH11 Art. 26
 */
export const confidenceVoteEveryTwoYears = /* @__PURE__ */ rhythmRule(confidenceVote, {
  id: 'confidence-vote/every-two-years',
  title: { vi: 'Lấy phiếu tín nhiệm hai năm một lần', en: 'A confidence vote every two years' },
  law: { is: 'frequency', duties: ['PL34-26'], as: gapOf },
  previous: 'previousOn',
  termFrom: 'councilTermFrom',
});
