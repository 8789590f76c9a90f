import {
  itemsDisclosedShare,
  itemsOnTimeShare,
  communesDisclosingShare,
  byPostingShare,
  byWebsiteShare,
  byLoudspeakerShare,
  byCommunityHeadShare,
} from './disclosures.ts';
import {
  mattersPassedShare,
  approvalShare,
  decisionsRecognisedShare,
  decisionsAnnulledShare,
  decidedInMeetingShare,
  votesPerMatter,
} from './direct-decisions.ts';
import { opinionsAcceptedShare, opinionsAnsweredShare, opinionsPerMatter } from './consultations.ts';
import {
  dialogueDutyMetShare,
  dialogueAnsweredShare,
  unscheduledDialogueShare,
  dialogueAttendance,
} from './dialogues.ts';
import { communitiesMetShare, communitiesMetTwiceShare, meetingAttendance } from './community-meetings.ts';
import { staffConferenceHeldShare, plenaryShare, staffOpinionsAnsweredShare } from './staff-conferences.ts';
import { employeeConferenceHeldShare, employeeOpinionsAnsweredShare } from './employee-conferences.ts';
import {
  workplaceDialogueHeldShare,
  workplaceOpinionsAnsweredShare,
  onRequestDialogueShare,
} from './workplace-dialogues.ts';
import { enterpriseRegulationShare, unionShare } from './workplace-democracy.ts';
import {
  communeRegulationShare,
  agencyRegulationShare,
  stateEnterpriseRegulationShare,
} from './democracy-regulations.ts';
import {
  periodicSessionShare,
  headSessionShare,
  turnsPerSession,
  personsPerTurn,
  mattersPerSession,
  boardAttendedShare,
} from './citizen-reception.ts';
import {
  petitionsResolvedShare,
  petitionsResolvedOfReceivedShare,
  petitionsResolvedSinceJanuaryShare,
  lettersEligibleShare,
  complaintsShare,
  denunciationsShare,
  petitionsOutstandingShare,
} from './petitions.ts';
import {
  dossiersOnlineShare,
  dossiersResolvedShare,
  dossiersResolvedOfDueShare,
  dossiersOnTimeShare,
  dossiersLateShare,
  oneStopCommunesShare,
  centreResolvedShare,
} from './one-stop.ts';
import { proceduresLevel4Share, proceduresOnlineShare, communeServicesShare } from './online-services.ts';
import {
  inspectionExaminedShare,
  violationsPerSupervision,
  supervisionsPerBoard,
  membersPerBoard,
  inspectionMoneyRecoveredShare,
  inspectionLandRecoveredShare,
} from './peoples-inspection.ts';
import {
  projectsSupervisedShare,
  projectsCorrectShare,
  projectsViolatingShare,
  projectsUndeterminedShare,
  investmentExaminedShare,
  recoveredPerProject,
} from './investment-supervision.ts';
import {
  mediationSettledShare,
  mediationSettledOfDecidedShare,
  mediationPendingShare,
  mediatorsPerGroup,
  casesPerGroup,
} from './mediation.ts';
import { frontAnsweredShare, frontAcceptedShare } from './front-supervision.ts';
import { conventionsPerCommunity, conventionsRecognisedShare, conventionsAmendedShare } from './conventions.ts';
import { communitiesElectedShare, firstRoundShare, womenElectedShare } from './community-head-elections.ts';
import { peopleMoneyShare, stateBudgetShare, moneyPerHousehold, labourPerHousehold } from './contributions.ts';
import { recommendationsCarriedOutShare, unitsPerTeam } from './inspections.ts';
import { attendancesPerClass, attendancesPerSession } from './training.ts';
import { committeesEvaluatedShare, committeesGoodShare, committeesPoorShare } from './steering-evaluation.ts';
import { committeesConsolidatedShare, membersPerCommittee } from './steering-committee.ts';
import { budgetOfPlanShare, publicInvestmentOfPlanShare } from './socio-economic-context.ts';
import { organisationsReviewedShare, tasksDoneShare } from './directives.ts';
import { modelsRecognisedShare } from './emulation.ts';
import type { Indicator } from '../define/indicator.ts';

/** Every indicator of the catalogue, area by area. */
export const allIndicators: readonly Indicator[] = [
  itemsDisclosedShare,
  itemsOnTimeShare,
  communesDisclosingShare,
  byPostingShare,
  byWebsiteShare,
  byLoudspeakerShare,
  byCommunityHeadShare,
  mattersPassedShare,
  approvalShare,
  decisionsRecognisedShare,
  decisionsAnnulledShare,
  decidedInMeetingShare,
  votesPerMatter,
  opinionsAcceptedShare,
  opinionsAnsweredShare,
  opinionsPerMatter,
  dialogueDutyMetShare,
  dialogueAnsweredShare,
  unscheduledDialogueShare,
  dialogueAttendance,
  communitiesMetShare,
  communitiesMetTwiceShare,
  meetingAttendance,
  staffConferenceHeldShare,
  plenaryShare,
  staffOpinionsAnsweredShare,
  employeeConferenceHeldShare,
  employeeOpinionsAnsweredShare,
  workplaceDialogueHeldShare,
  workplaceOpinionsAnsweredShare,
  onRequestDialogueShare,
  enterpriseRegulationShare,
  unionShare,
  communeRegulationShare,
  agencyRegulationShare,
  stateEnterpriseRegulationShare,
  periodicSessionShare,
  headSessionShare,
  turnsPerSession,
  personsPerTurn,
  mattersPerSession,
  boardAttendedShare,
  petitionsResolvedShare,
  petitionsResolvedOfReceivedShare,
  petitionsResolvedSinceJanuaryShare,
  lettersEligibleShare,
  complaintsShare,
  denunciationsShare,
  petitionsOutstandingShare,
  dossiersOnlineShare,
  dossiersResolvedShare,
  dossiersResolvedOfDueShare,
  dossiersOnTimeShare,
  dossiersLateShare,
  oneStopCommunesShare,
  centreResolvedShare,
  proceduresLevel4Share,
  proceduresOnlineShare,
  communeServicesShare,
  inspectionExaminedShare,
  violationsPerSupervision,
  supervisionsPerBoard,
  membersPerBoard,
  inspectionMoneyRecoveredShare,
  inspectionLandRecoveredShare,
  projectsSupervisedShare,
  projectsCorrectShare,
  projectsViolatingShare,
  projectsUndeterminedShare,
  investmentExaminedShare,
  recoveredPerProject,
  mediationSettledShare,
  mediationSettledOfDecidedShare,
  mediationPendingShare,
  mediatorsPerGroup,
  casesPerGroup,
  frontAnsweredShare,
  frontAcceptedShare,
  conventionsPerCommunity,
  conventionsRecognisedShare,
  conventionsAmendedShare,
  communitiesElectedShare,
  firstRoundShare,
  womenElectedShare,
  peopleMoneyShare,
  stateBudgetShare,
  moneyPerHousehold,
  labourPerHousehold,
  recommendationsCarriedOutShare,
  unitsPerTeam,
  attendancesPerClass,
  attendancesPerSession,
  committeesEvaluatedShare,
  committeesGoodShare,
  committeesPoorShare,
  committeesConsolidatedShare,
  membersPerCommittee,
  budgetOfPlanShare,
  publicInvestmentOfPlanShare,
  organisationsReviewedShare,
  tasksDoneShare,
  modelsRecognisedShare,
];
