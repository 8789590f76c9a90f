// Rules to plug into validate(): presets first, then every rule by area, then the makers third parties reuse.

// Presets
export { consistency } from './consistency/consistency.ts';
export { asErrors, recommended, rulesSince2023, strict } from './presets.ts';
export { rulesBefore2023 } from './rules-before-2023.ts';

// Figures reports state against events recorded.
export { countedRules } from './counted/counted-rules.ts';
export { countedFromEvents } from './counted/counted-from-events.ts';

// What reports raise, and what later ones say became of it.
export { followUpRules } from './follow-up/follow-up-rules.ts';
export { answersWhatExists } from './follow-up/answers-what-exists.ts';
export { answeredAfterAsked } from './follow-up/answered-after-asked.ts';
export { doneInWhole } from './follow-up/done-in-whole.ts';
export { endedOnce } from './follow-up/ended-once.ts';
export { toldOfWhat } from './follow-up/told-of-what.ts';
export { mentionedAgain } from './follow-up/mentioned-again.ts';
export { notOverdue } from './follow-up/not-overdue.ts';

// Votes of communities: notice, teams, quotas, sending up, recognition, effect.
export { voteRules } from './vote/vote-rules.ts';
export { voteSentUp } from './vote/vote-sent-up.ts';
export { voteRecognised } from './vote/vote-recognised.ts';
export { voteRefusedWithReasons } from './vote/vote-refused-with-reasons.ts';
export { voteMeetingNotice } from './vote/vote-meeting-notice.ts';
export { votePapers } from './vote/vote-papers.ts';
export { voteBallotNotice } from './vote/vote-ballot-notice.ts';
export { voteBallotPlan } from './vote/vote-ballot-plan.ts';
export { voteBallotTeam } from './vote/vote-ballot-team.ts';
export { voteOnlineTeam } from './vote/vote-online-team.ts';
export { voteOnlineFormChosen } from './vote/vote-online-form-chosen.ts';
export { voteOnlineOnlySelfManagement } from './vote/vote-online-only-self-management.ts';
export { voteMeetingFirst } from './vote/vote-meeting-first.ts';
export { voteBallotCases } from './vote/vote-ballot-cases.ts';
export { voteWritten } from './vote/vote-written.ts';
export { voteSignedByHead } from './vote/vote-signed-by-head.ts';
export { voteSignedByFront } from './vote/vote-signed-by-front.ts';
export { voteSignedByHouseholds } from './vote/vote-signed-by-households.ts';
export { voteAgreedWithFront } from './vote/vote-agreed-with-front.ts';
export { voteMeetingQuorum } from './vote/vote-meeting-quorum.ts';
export { voteCountingBoard } from './vote/vote-counting-board.ts';
export { voteWitnesses } from './vote/vote-witnesses.ts';
export { voteMinutesCopies } from './vote/vote-minutes-copies.ts';
export { votePassQuota, type VoteQuotas } from './vote/vote-pass-quota.ts';
export { voteClusterMeetings, type ClusterLimit } from './vote/vote-cluster-meetings.ts';
export { voteClusterSize } from './vote/vote-cluster-size.ts';
export { voteOneBallotPerHousehold } from './vote/vote-one-ballot-per-household.ts';
export { voteEffectAfterRecognition } from './vote/vote-effect-after-recognition.ts';
export { voteEffectOnTheVote } from './vote/vote-effect-on-the-vote.ts';

// Citizen proposals, and changes of decisions.
export { proposalRules } from './proposal/proposal-rules.ts';
export { proposalPutWhenSupported, type SupportNeeded } from './proposal/proposal-put-when-supported.ts';
export { proposalPutWithoutSupport } from './proposal/proposal-put-without-support.ts';
export { proposalSupportValid } from './proposal/proposal-support-valid.ts';
export { decisionAnnulledWhenUnlawful } from './proposal/decision-annulled-when-unlawful.ts';
export { decisionProceduralFault } from './proposal/decision-procedural-fault.ts';

// Comments before a decision.
export { consultationRules } from './consultation/consultation-rules.ts';
export { commentFormChosen } from './consultation/comment-form-chosen.ts';
export { commentOpenLongEnough } from './consultation/comment-open-long-enough.ts';
export { commentMajorityExplained } from './consultation/comment-majority-explained.ts';
export { commentAddresseeHeard } from './consultation/comment-addressee-heard.ts';
export { commentPlannedFirst } from './consultation/comment-planned-first.ts';

// Dialogue of communes with the people.
export { dialogueRules } from './dialogue/dialogue-rules.ts';
export { dialogueYearly } from './dialogue/dialogue-yearly.ts';
export { dialogueNotice } from './dialogue/dialogue-notice.ts';
export { dialogueResults } from './dialogue/dialogue-results.ts';
export { dialogueWithFront } from './dialogue/dialogue-with-front.ts';

// Reception of citizens.
export { receptionRules } from './reception/reception-rules.ts';
export { communeHeadReceives } from './reception/commune-head-receives.ts';
export { districtHeadReceives } from './reception/district-head-receives.ts';
export { provinceHeadReceives } from './reception/province-head-receives.ts';

// Periodic conferences of communities.
export { conferenceRules } from './conference/conference-rules.ts';
export { communityConferenceNotice } from './conference/community-conference-notice.ts';
export { communityConferenceHeadReports } from './conference/community-conference-head-reports.ts';
export { communityConferenceFrontReports } from './conference/community-conference-front-reports.ts';
export { communityConferenceBoardReports } from './conference/community-conference-board-reports.ts';
export { communityConferenceYearly } from './conference/community-conference-yearly.ts';

// Election and release of heads; confidence votes.
export { electionRules } from './election/election-rules.ts';
export { headElectionPlan } from './election/head-election-plan.ts';
export { headElectionTeam } from './election/head-election-team.ts';
export { headElectionDecisionsPublished } from './election/head-election-decisions-published.ts';
export { headElectionCandidateList } from './election/head-election-candidate-list.ts';
export { headElectionNotice } from './election/head-election-notice.ts';
export { headElectionCandidates } from './election/head-election-candidates.ts';
export { headElectionMajority } from './election/head-election-majority.ts';
export { headElectionRecognised } from './election/head-election-recognised.ts';
export { headElectionRefusedWithReasons } from './election/head-election-refused-with-reasons.ts';
export { headElectionSentUp } from './election/head-election-sent-up.ts';
export { headReleaseNewElection } from './election/head-release-new-election.ts';
export { headElectionSecondRound } from './election/head-election-second-round.ts';
export { headReleasePetition } from './election/head-release-petition.ts';
export { confidenceVoteEveryTwoYears } from './election/confidence-vote-every-two-years.ts';

// Conventions (hương ước, quy ước).
export { conventionRules } from './convention/convention-rules.ts';
export { conventionDraftPosted } from './convention/convention-draft-posted.ts';
export { conventionMeetingQuorum } from './convention/convention-meeting-quorum.ts';
export { conventionPassed } from './convention/convention-passed.ts';
export { conventionBallotsAfterMeeting } from './convention/convention-ballots-after-meeting.ts';
export { conventionFileSent } from './convention/convention-file-sent.ts';
export { conventionRecognised } from './convention/convention-recognised.ts';
export { conventionRefusedWithReasons } from './convention/convention-refused-with-reasons.ts';
export { conventionTextSent } from './convention/convention-text-sent.ts';
export { conventionSuspended } from './convention/convention-suspended.ts';
export { conventionAnnulled } from './convention/convention-annulled.ts';

// Democracy regulations.
export { regulationRules } from './regulation/regulation-rules.ts';
export { regulationNeverNarrows } from './regulation/regulation-never-narrows.ts';
export { regulationWorkersConsulted } from './regulation/regulation-workers-consulted.ts';

// Disclosure: time, form, duration.
export { disclosureRules } from './disclosure/disclosure-rules.ts';
export { communeDisclosureInTime } from './disclosure/commune-disclosure-in-time.ts';
export { agencyDisclosureInTime } from './disclosure/agency-disclosure-in-time.ts';
export { enterpriseDisclosureInTime } from './disclosure/enterprise-disclosure-in-time.ts';
export { communePermanentItems } from './disclosure/commune-permanent-items.ts';
export { communePostingDuration } from './disclosure/commune-posting-duration.ts';
export { communeLoudspeakerDuration } from './disclosure/commune-loudspeaker-duration.ts';
export { agencyPostingDuration } from './disclosure/agency-posting-duration.ts';
export { agencySystemDuration } from './disclosure/agency-system-duration.ts';
export { enterprisePostingDuration } from './disclosure/enterprise-posting-duration.ts';
export { disclosureListQuarterly } from './disclosure/disclosure-list-quarterly.ts';

// People's inspection and investment supervision boards.
export { boardRules } from './board/board-rules.ts';
export { communeBoardSize } from './board/commune-board-size.ts';
export { communeBoardSizeBefore2023 } from './board/commune-board-size-before-2023.ts';
export { communeBoardEveryCommunity } from './board/commune-board-every-community.ts';
export { communeBoardDeputies } from './board/commune-board-deputies.ts';
export { communeBoardOfficeHolders } from './board/commune-board-office-holders.ts';
export { communeBoardResidents } from './board/commune-board-residents.ts';
export { agencyBoardSize } from './board/agency-board-size.ts';
export { enterpriseBoardSize } from './board/enterprise-board-size.ts';
export { agencyBoardDeputies } from './board/agency-board-deputies.ts';
export { enterpriseBoardDeputies } from './board/enterprise-board-deputies.ts';
export { agencyBoardManagers } from './board/agency-board-managers.ts';
export { smallUnitNoBoard } from './board/small-unit-no-board.ts';
export { agencyBoardTerm } from './board/agency-board-term.ts';
export { enterpriseBoardTerm } from './board/enterprise-board-term.ts';
export { agencyBoardRecognised } from './board/agency-board-recognised.ts';
export { enterpriseBoardRecognised } from './board/enterprise-board-recognised.ts';
export { communeCheckPlanned } from './board/commune-check-planned.ts';
export { agencyCheckPlanned } from './board/agency-check-planned.ts';
export { enterpriseCheckPlanned } from './board/enterprise-check-planned.ts';
export { communeBoardAnswered } from './board/commune-board-answered.ts';
export { investmentBoardAnswered } from './board/investment-board-answered.ts';
export { agencyBoardAnswered } from './board/agency-board-answered.ts';
export { enterpriseBoardAnswered } from './board/enterprise-board-answered.ts';
export { investmentBoardSize } from './board/investment-board-size.ts';
export { investmentBoardResidentMembers } from './board/investment-board-resident-members.ts';
export { investmentBoardDeputies } from './board/investment-board-deputies.ts';
export { investmentBoardOfficeHolders } from './board/investment-board-office-holders.ts';
export { investmentBoardRelatedMembers } from './board/investment-board-related-members.ts';
export { investmentBoardOwnerNotified } from './board/investment-board-owner-notified.ts';

// Staff conferences of agencies and public units.
export { staffRules } from './staff/staff-rules.ts';
export { staffConferenceQuorum } from './staff/staff-conference-quorum.ts';
export { staffConferenceResolution } from './staff/staff-conference-resolution.ts';
export { staffConferenceInTime } from './staff/staff-conference-in-time.ts';
export { staffConferenceBallotsInstead } from './staff/staff-conference-ballots-instead.ts';
export { staffConferenceRequested } from './staff/staff-conference-requested.ts';
export { staffConferencesEverywhere } from './staff/staff-conferences-everywhere.ts';
export { staffConferencePlenary } from './staff/staff-conference-plenary.ts';
export { agencyResolutionChecked } from './staff/agency-resolution-checked.ts';
export { agencyResolutionWithUnion } from './staff/agency-resolution-with-union.ts';
export { enterpriseResolutionWithUnion } from './staff/enterprise-resolution-with-union.ts';
export { enterpriseResolutionChecked } from './staff/enterprise-resolution-checked.ts';

// Employee conferences and workplace dialogue.
export { labourRules } from './labour/labour-rules.ts';
export { enterpriseConferenceQuorum } from './labour/enterprise-conference-quorum.ts';
export { enterpriseConferenceResolution } from './labour/enterprise-conference-resolution.ts';
export { enterpriseConferenceInTime } from './labour/enterprise-conference-in-time.ts';
export { enterpriseConferenceBallotsInstead } from './labour/enterprise-conference-ballots-instead.ts';
export { enterpriseConferencePlenary } from './labour/enterprise-conference-plenary.ts';
export { employerConferencePlenary } from './labour/employer-conference-plenary.ts';
export { employerConferenceYearly } from './labour/employer-conference-yearly.ts';
export { employerConferenceInTotals } from './labour/employer-conference-in-totals.ts';
export { enterpriseConferenceInTotals } from './labour/enterprise-conference-in-totals.ts';
export { dialogueEmployerSide } from './labour/dialogue-employer-side.ts';
export { dialogueWorkersSide } from './labour/dialogue-workers-side.ts';
export { dialogueListRenewed } from './labour/dialogue-list-renewed.ts';
export { dialogueTopicsSent } from './labour/dialogue-topics-sent.ts';
export { dialogueQuorum } from './labour/dialogue-quorum.ts';
export { dialogueLegalRepresentative } from './labour/dialogue-legal-representative.ts';
export { dialogueMinutesSigned } from './labour/dialogue-minutes-signed.ts';
export { dialoguePublished } from './labour/dialogue-published.ts';
export { dialogueRequestSupported } from './labour/dialogue-request-supported.ts';
export { dialogueRequestAnswered } from './labour/dialogue-request-answered.ts';
export type { LongestGap } from './define/rhythm.ts';
export { dialogueOftenEnough } from './labour/dialogue-often-enough.ts';
export { employerDialogueInTotals } from './labour/employer-dialogue-in-totals.ts';
export { enterpriseDialogueInTotals } from './labour/enterprise-dialogue-in-totals.ts';
export { dialogueWomenRepresented } from './labour/dialogue-women-represented.ts';

// Reports that are due.
export { reportRules } from './report/report-rules.ts';
export { councilReportDisclosure } from './report/council-report-disclosure.ts';
export { councilReportDecisions } from './report/council-report-decisions.ts';
export { councilReportComments } from './report/council-report-comments.ts';
export { councilReportCopied } from './report/council-report-copied.ts';
export { conventionsReportInTime } from './report/conventions-report-in-time.ts';

// Arithmetic and good order
export { explainedWhenNotAccepted } from './consistency/explained-when-not-accepted.ts';
export { friendlyGovernmentCaps } from './consistency/friendly-government-caps.ts';
export { composedCharacters } from './hygiene/composed-characters.ts';
export { reportedOnce } from './hygiene/reported-once.ts';
export { unitOfItsTime } from './hygiene/unit-of-its-time.ts';
export { say, type Said } from './define/say.ts';
export { rhythmRule, type RhythmRule } from './define/rhythm-rule.ts';
export { doneOrDated, type DoneOrDated } from './define/done-or-dated.ts';
export { boardSizeRule } from './define/board-size.ts';
export { communeBoardByElection } from './board/commune-board-by-election.ts';
export { communeBoardReportsQuarterly } from './board/commune-board-reports-quarterly.ts';
export { agencyBoardReportsQuarterly } from './board/agency-board-reports-quarterly.ts';
export { enterpriseBoardReportsQuarterly } from './board/enterprise-board-reports-quarterly.ts';
export { commentPlanSent } from './consultation/comment-plan-sent.ts';
export { dialogueWhenAsked } from './dialogue/dialogue-when-asked.ts';
export { regulationMadeKnown } from './regulation/regulation-made-known.ts';
export { unionNotified } from './regulation/union-notified.ts';
export type { AgencyTerms } from './disclosure/agency-disclosure-in-time.ts';
export type { CommuneBoardSize } from './board/commune-board-size.ts';
export type { PlenaryLimits } from './define/plenary-rule.ts';
export type { FurtherValues, KindsBy, LawCase, WholeValue } from './define/law-from.ts';
export type { WholeOf } from './define/share-rule.ts';
export { visibleCharacters } from './hygiene/visible-characters.ts';

// Makers of rules of arithmetic
export { parentCoversChildren } from './across/parent-covers-children.ts';
export { periodIsItsParts } from './across/period-is-its-parts.ts';
export { stockCarriedOver } from './across/stock-carried-over.ts';
export { yearCoversItsMonths } from './across/year-covers-its-months.ts';
export { consistencyRules } from './consistency/consistency-rules.ts';
export { daysInOrder } from './consistency/days-in-order.ts';
export { handledWithinTaken } from './consistency/handled-within-taken.ts';
export { partsAddUp } from './consistency/parts-add-up.ts';
export { partsWithinWhole } from './consistency/parts-within-whole.ts';
export { statedShareAgrees } from './consistency/stated-share-agrees.ts';
export { stockBalances } from './consistency/stock-balances.ts';
export { withinWhole } from './consistency/within-whole.ts';

// Makers of rules from provisions
export { termRule, type TermRule } from './define/deadline.ts';
export { durationRule, type DurationRule } from './define/duration.ts';
export { dutyRule, mustBeNone, mustBeSo, type DutyRule } from './define/duty-rule.ts';
export {
  lawFrom,
  type Duties,
  type DutiesAs,
  type LawSource,
  type LawSources,
  type ProvisionVersion,
  type ValueKind,
} from './define/law-from.ts';
export { lawRule } from './define/law-rule.ts';
export type { Applicability, LawRuleBody, LawRuleHead } from './define/law-rule-parts.ts';
export { numberRule, obeys, type NumberRule } from './define/number-rule.ts';
export { plenaryRule, type PlenaryRule } from './define/plenary-rule.ts';
export { reaches, shareRule, type ShareRule } from './define/share-rule.ts';

// Rules and examples of your own
export { defineRecordRule, type RecordRuleDefinition, type RecordRuleExample } from './define/record-rule.ts';
export { exampleOf, statedQuantity, type ExampleValues } from './define/example.ts';

// Rules written as text and data
export { ruleInWords } from './written/rule-words.ts';
export { textRule } from './written/text-rule.ts';
export { ruleDataSchema, type RuleData, type RuleVersionData } from './written/rule-data.ts';
export { loadRules } from './written/load-rules.ts';
export { rulesFormat, rulesFromJson, rulesToJson, type RulesJson } from './written/rules-json.ts';
export { rulesFromTable, type RuleTableOptions } from './written/rules-from-table.ts';

// What would make a record right
export { repairsFor, type RepairConflict, type RepairOptions, type Repairs } from './repair/repairs-for.ts';
export {
  repairsBetween,
  type LinkedConflict,
  type LinkedField,
  type LinkedRepairs,
  type RecordOfGroup,
  type RepairsBetweenOptions,
} from './repair/repairs-between.ts';
export { repairsForFinding, type PrintedRepair } from './repair/repairs-for-finding.ts';
export type { ForcedBy, RepairChange, RepairProposal } from './repair/proposal.ts';
export { slipWords, type TypingSlip } from './repair/typing-slips.ts';

export {
  checkRuleSet,
  type RedundantRule,
  type RuleSetCheck,
  type RuleSetOptions,
  type RuleSetProblem,
} from './rule-set/check-rule-set.ts';
export type { UnchangedDays } from './rule-set/unchanged-days.ts';

// For the manifest of a run
export { validatorsVersion } from './version.ts';
