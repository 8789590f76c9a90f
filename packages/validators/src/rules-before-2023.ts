import type { AnyRule } from '@qcdc/core';
import { agencyBoardSize } from './board/agency-board-size.ts';
import { communeBoardOfficeHolders } from './board/commune-board-office-holders.ts';
import { communeBoardSizeBefore2023 } from './board/commune-board-size-before-2023.ts';
import { conventionPassed } from './convention/convention-passed.ts';
import { conventionRecognised } from './convention/convention-recognised.ts';
import { dialogueYearly } from './dialogue/dialogue-yearly.ts';
import { agencyDisclosureInTime } from './disclosure/agency-disclosure-in-time.ts';
import { agencyPostingDuration } from './disclosure/agency-posting-duration.ts';
import { communeDisclosureInTime } from './disclosure/commune-disclosure-in-time.ts';
import { communeLoudspeakerDuration } from './disclosure/commune-loudspeaker-duration.ts';
import { communePostingDuration } from './disclosure/commune-posting-duration.ts';
import { confidenceVoteEveryTwoYears } from './election/confidence-vote-every-two-years.ts';
import { headElectionMajority } from './election/head-election-majority.ts';
import { headElectionRecognised } from './election/head-election-recognised.ts';
import { headElectionSecondRound } from './election/head-election-second-round.ts';
import { dialogueEmployerSide } from './labour/dialogue-employer-side.ts';
import { dialogueLegalRepresentative } from './labour/dialogue-legal-representative.ts';
import { dialogueListRenewed } from './labour/dialogue-list-renewed.ts';
import { dialogueMinutesSigned } from './labour/dialogue-minutes-signed.ts';
import { dialogueOftenEnough } from './labour/dialogue-often-enough.ts';
import { dialoguePublished } from './labour/dialogue-published.ts';
import { dialogueQuorum } from './labour/dialogue-quorum.ts';
import { dialogueRequestAnswered } from './labour/dialogue-request-answered.ts';
import { dialogueRequestSupported } from './labour/dialogue-request-supported.ts';
import { dialogueTopicsSent } from './labour/dialogue-topics-sent.ts';
import { dialogueWomenRepresented } from './labour/dialogue-women-represented.ts';
import { dialogueWorkersSide } from './labour/dialogue-workers-side.ts';
import { employerConferencePlenary } from './labour/employer-conference-plenary.ts';
import { employerConferenceYearly } from './labour/employer-conference-yearly.ts';
import { employerConferenceInTotals } from './labour/employer-conference-in-totals.ts';
import { employerDialogueInTotals } from './labour/employer-dialogue-in-totals.ts';
import { enterpriseConferenceInTotals } from './labour/enterprise-conference-in-totals.ts';
import { enterpriseDialogueInTotals } from './labour/enterprise-dialogue-in-totals.ts';
import { regulationMadeKnown } from './regulation/regulation-made-known.ts';
import { regulationWorkersConsulted } from './regulation/regulation-workers-consulted.ts';
import { communeHeadReceives } from './reception/commune-head-receives.ts';
import { districtHeadReceives } from './reception/district-head-receives.ts';
import { provinceHeadReceives } from './reception/province-head-receives.ts';
import { staffConferencePlenary } from './staff/staff-conference-plenary.ts';
import { staffConferenceQuorum } from './staff/staff-conference-quorum.ts';
import { staffConferenceRequested } from './staff/staff-conference-requested.ts';
import { staffConferenceResolution } from './staff/staff-conference-resolution.ts';
import { staffConferencesEverywhere } from './staff/staff-conferences-everywhere.ts';
import { voteClusterMeetings } from './vote/vote-cluster-meetings.ts';
import { voteClusterSize } from './vote/vote-cluster-size.ts';
import { voteMeetingQuorum } from './vote/vote-meeting-quorum.ts';
import { votePassQuota } from './vote/vote-pass-quota.ts';
import { voteRecognised } from './vote/vote-recognised.ts';

// Which rules held when is written down here, and not looked up in the catalogue of law: a preset is a plain array, and
// importing it looks nothing up. A test compares these lists with the days of the catalogue.

/** Rules of law that rest on nothing confirmed on any day: they fail nobody, and are asked for by who wants to know all. */
export const unconfirmedRules: readonly AnyRule[] = [];

/** Rules that held before 2023-07-01 and have no successor since. */
export const rulesOnlyBefore2023: readonly AnyRule[] = [
  voteMeetingQuorum,
  voteClusterSize,
  headElectionSecondRound,
  confidenceVoteEveryTwoYears,
  employerConferencePlenary,
  communeBoardSizeBefore2023,
];

/** Rules of law that hold on 2023-06-30 or before: the ordinance of 2007 and the instruments of its time. */
export const rulesBefore2023: readonly AnyRule[] = [
  voteRecognised,
  voteMeetingQuorum,
  votePassQuota,
  voteClusterMeetings,
  voteClusterSize,
  dialogueYearly,
  communeHeadReceives,
  districtHeadReceives,
  provinceHeadReceives,
  headElectionMajority,
  headElectionRecognised,
  headElectionSecondRound,
  confidenceVoteEveryTwoYears,
  conventionPassed,
  conventionRecognised,
  regulationWorkersConsulted,
  regulationMadeKnown,
  communeDisclosureInTime,
  agencyDisclosureInTime,
  communePostingDuration,
  communeLoudspeakerDuration,
  agencyPostingDuration,
  agencyBoardSize,
  communeBoardSizeBefore2023,
  communeBoardOfficeHolders,
  staffConferenceQuorum,
  staffConferenceResolution,
  staffConferenceRequested,
  staffConferencesEverywhere,
  staffConferencePlenary,
  employerConferencePlenary,
  employerConferenceYearly,
  employerConferenceInTotals,
  enterpriseConferenceInTotals,
  dialogueEmployerSide,
  dialogueWorkersSide,
  dialogueListRenewed,
  dialogueTopicsSent,
  dialogueQuorum,
  dialogueLegalRepresentative,
  dialogueMinutesSigned,
  dialoguePublished,
  dialogueRequestSupported,
  dialogueRequestAnswered,
  dialogueOftenEnough,
  employerDialogueInTotals,
  enterpriseDialogueInTotals,
  dialogueWomenRepresented,
];
