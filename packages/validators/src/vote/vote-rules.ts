import type { AnyRule } from '@qcdc/core';
import { voteAgreedWithFront } from './vote-agreed-with-front.ts';
import { voteBallotCases } from './vote-ballot-cases.ts';
import { voteBallotNotice } from './vote-ballot-notice.ts';
import { voteBallotPlan } from './vote-ballot-plan.ts';
import { voteBallotTeam } from './vote-ballot-team.ts';
import { voteClusterMeetings } from './vote-cluster-meetings.ts';
import { voteClusterSize } from './vote-cluster-size.ts';
import { voteCountingBoard } from './vote-counting-board.ts';
import { voteEffectAfterRecognition } from './vote-effect-after-recognition.ts';
import { voteEffectOnTheVote } from './vote-effect-on-the-vote.ts';
import { voteMeetingFirst } from './vote-meeting-first.ts';
import { voteMeetingNotice } from './vote-meeting-notice.ts';
import { voteMeetingQuorum } from './vote-meeting-quorum.ts';
import { voteMinutesCopies } from './vote-minutes-copies.ts';
import { voteOneBallotPerHousehold } from './vote-one-ballot-per-household.ts';
import { voteOnlineFormChosen } from './vote-online-form-chosen.ts';
import { voteOnlineOnlySelfManagement } from './vote-online-only-self-management.ts';
import { voteOnlineTeam } from './vote-online-team.ts';
import { votePapers } from './vote-papers.ts';
import { votePassQuota } from './vote-pass-quota.ts';
import { voteRecognised } from './vote-recognised.ts';
import { voteRefusedWithReasons } from './vote-refused-with-reasons.ts';
import { voteSentUp } from './vote-sent-up.ts';
import { voteSignedByFront } from './vote-signed-by-front.ts';
import { voteSignedByHead } from './vote-signed-by-head.ts';
import { voteSignedByHouseholds } from './vote-signed-by-households.ts';
import { voteWitnesses } from './vote-witnesses.ts';
import { voteWritten } from './vote-written.ts';

/** Votes of communities: notice, teams, quotas, sending up, recognition, effect. */
export const voteRules: readonly AnyRule[] = [
  voteSentUp,
  voteRecognised,
  voteRefusedWithReasons,
  voteMeetingNotice,
  votePapers,
  voteBallotNotice,
  voteBallotPlan,
  voteBallotTeam,
  voteOnlineTeam,
  voteOnlineFormChosen,
  voteOnlineOnlySelfManagement,
  voteMeetingFirst,
  voteBallotCases,
  voteWritten,
  voteSignedByHead,
  voteSignedByFront,
  voteSignedByHouseholds,
  voteAgreedWithFront,
  voteMeetingQuorum,
  voteCountingBoard,
  voteWitnesses,
  voteMinutesCopies,
  votePassQuota,
  voteClusterMeetings,
  voteClusterSize,
  voteOneBallotPerHousehold,
  voteEffectAfterRecognition,
  voteEffectOnTheVote,
];
