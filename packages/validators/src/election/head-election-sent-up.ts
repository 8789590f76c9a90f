import { communityHeadElection } from '@qcdc/core/entities';
import { termRule } from '../define/deadline.ts';

/**
 * The result of an election goes to the commune in time.
 *
 * @basis Law 10/2022/QH15 Art. 20(3) · Decree 59/2023/NĐ-CP Art. 3(5)
 */
export const headElectionSentUp = /* @__PURE__ */ termRule(communityHeadElection, {
  id: 'community-head-election/sent-up-in-time',
  title: { vi: 'Gửi kết quả bầu lên cấp xã đúng hạn', en: 'The result is sent up in time' },
  law: { is: 'term', duties: ['L-20.3'] },
  beside: [{ is: 'term', duties: ['D59-3.5d'] }],
  aspects: { passed: { fields: ['elected'], tell: ({ act, elected }) => (act === 'release' ? true : elected) } },
  caseSample: { act: 'election', elected: true },
  first: 'date',
  then: 'sentUpOn',
  provenBy: 'receivedOn',
});
