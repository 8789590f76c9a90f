import type { AnyRule } from '@qcdc/core';
import { confidenceVoteEveryTwoYears } from './confidence-vote-every-two-years.ts';
import { headElectionCandidateList } from './head-election-candidate-list.ts';
import { headElectionCandidates } from './head-election-candidates.ts';
import { headElectionDecisionsPublished } from './head-election-decisions-published.ts';
import { headElectionMajority } from './head-election-majority.ts';
import { headElectionNotice } from './head-election-notice.ts';
import { headElectionPlan } from './head-election-plan.ts';
import { headElectionRecognised } from './head-election-recognised.ts';
import { headElectionRefusedWithReasons } from './head-election-refused-with-reasons.ts';
import { headElectionSecondRound } from './head-election-second-round.ts';
import { headElectionSentUp } from './head-election-sent-up.ts';
import { headElectionTeam } from './head-election-team.ts';
import { headReleaseNewElection } from './head-release-new-election.ts';
import { headReleasePetition } from './head-release-petition.ts';

/** Election and release of heads; confidence votes. */
export const electionRules: readonly AnyRule[] = [
  headElectionPlan,
  headElectionTeam,
  headElectionDecisionsPublished,
  headElectionCandidateList,
  headElectionNotice,
  headElectionCandidates,
  headElectionMajority,
  headElectionRecognised,
  headElectionRefusedWithReasons,
  headElectionSentUp,
  headReleaseNewElection,
  headElectionSecondRound,
  headReleasePetition,
  confidenceVoteEveryTwoYears,
];
