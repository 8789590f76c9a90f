import { communityHeadElection } from '@qcdc/core/entities';
import { shareRule } from '../define/share-rule.ts';
import { wholeByVoters } from '../define/voters-or-households.ts';

/**
 * A head is elected by more than half of all household representatives, not of those present.
 *
 * @term bầu Trưởng thôn, Tổ trưởng tổ dân phố
 * @basis Ordinance 34/2007/PL-UBTVQH11 Art. 13(2) · Law 10/2022/QH15 Art. 21(1) · Joint Resolution 09/2008 · Ordinance 34/2007/PL-UBTVQH11 Art. 14
 */
export const headElectionMajority = /* @__PURE__ */ shareRule(communityHeadElection, {
  id: 'community-head-election/elected-by-majority',
  title: {
    vi: 'Người trúng cử được quá nửa tổng số hộ tán thành',
    en: 'The head is elected by more than half of the households',
  },
  severity: 'warning',
  law: { is: 'share', duties: ['PL34-13.2', 'L-21.1c'] },
  only: [
    { of: 'act', only: ['election'] },
    { of: 'elected', only: [true] },
  ],
  beside: [{ is: 'share', duties: ['NQ09-elect'] }],
  part: 'approving',
  whole: 'totalHouseholds',
  wholeOf: wholeByVoters,
});
