import { communityHeadElection } from '@qcdc/core/entities';
import { termRule } from '../define/deadline.ts';

/**
 * After the release of a head a new one is elected within sixty days.
 *
 * @basis Decree 59/2023/NĐ-CP Art. 9(3)
 */
export const headReleaseNewElection = /* @__PURE__ */ termRule(communityHeadElection, {
  id: 'community-head-election/new-election-in-time',
  title: { vi: 'Quyết định bầu mới đúng hạn', en: 'A new election is decided in time' },
  when: {
    holds: ({ act }) => (act === null ? null : act === 'release'),
    fields: ['act'],
    sample: { act: 'release' },
    otherwise: { act: 'election' },
  },
  law: { is: 'term', duties: ['D59-9.3b'] },
  first: 'recognisedOn',
  then: 'newElectionOn',
});
