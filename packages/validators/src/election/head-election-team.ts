import { communityHeadElection } from '@qcdc/core/entities';
import { termRule } from '../define/deadline.ts';

/**
 * The election team is set up at least ten days ahead.
 *
 * @basis Decree 59/2023/NĐ-CP Art. 6(1)
 */
export const headElectionTeam = /* @__PURE__ */ termRule(communityHeadElection, {
  id: 'community-head-election/team-in-time',
  title: { vi: 'Thành lập Tổ bầu cử đúng hạn', en: 'The election team is set up in time' },
  law: { is: 'term', duties: ['D59-6.1b#team'] },
  first: 'electionTeamOn',
  then: 'date',
  ahead: true,
});
