import { communityHeadElection } from '@qcdc/core/entities';
import { termRule } from '../define/deadline.ts';

/**
 * The commune committee recognises, orders a re-run or refuses within five working days.
 *
 * @basis Ordinance 34/2007/PL-UBTVQH11 Art. 15 · Law 10/2022/QH15 Art. 21(2) · Decree 59/2023/NĐ-CP Art. 8 · Decree 59/2023/NĐ-CP Art. 9(3)
 */
export const headElectionRecognised = /* @__PURE__ */ termRule(communityHeadElection, {
  id: 'community-head-election/recognised-in-time',
  title: { vi: 'Công nhận kết quả bầu đúng hạn', en: 'The result is recognised in time' },
  law: { is: 'term', duties: ['PL34-15c', 'L-21.2b'] },
  beside: [
    { is: 'term', duties: ['D59-8'] },
    { is: 'term', duties: ['D59-9.3a'] },
  ],
  aspects: { passed: { fields: ['elected'], tell: ({ act, elected }) => (act === 'release' ? true : elected) } },
  caseSample: { act: 'election', elected: true },
  first: 'receivedOn',
  then: 'recognisedOn',
});
