import { citizenProposal } from './citizen-proposal.ts';
import { citizenReception } from './citizen-reception.ts';
import { commendation } from './commendation.ts';
import { commentPeriod } from './comment-period.ts';
import { communeDialogue } from './commune-dialogue.ts';
import { communityConference } from './community-conference.ts';
import { communityHeadElection } from './community-head-election.ts';
import { communityHeadElections } from './community-head-elections.ts';
import { communityMeetings } from './community-meetings.ts';
import { communityVote } from './community-vote.ts';
import { confidenceVote } from './confidence-vote.ts';
import { consultations } from './consultations.ts';
import { contributions } from './contributions.ts';
import { conventionRecognition } from './convention-recognition.ts';
import { conventions } from './conventions.ts';
import { decisionChange } from './decision-change.ts';
import { democracyRegulation } from './democracy-regulation.ts';
import { democracyRegulations } from './democracy-regulations.ts';
import { deputyElectionMeeting } from './deputy-election-meeting.ts';
import { deputyElections } from './deputy-elections.ts';
import { dialogues } from './dialogues.ts';
import { directDecisions } from './direct-decisions.ts';
import { directive } from './directive.ts';
import { directives } from './directives.ts';
import { disclosurePosting } from './disclosure-posting.ts';
import { disclosures } from './disclosures.ts';
import { dutyReport } from './duty-report.ts';
import { employeeConference } from './employee-conference.ts';
import { employeeConferences } from './employee-conferences.ts';
import { emulation } from './emulation.ts';
import { emulationAppraisal } from './emulation-appraisal.ts';
import { emulationRegistration } from './emulation-registration.ts';
import { friendlyGovernment } from './friendly-government.ts';
import { frontSupervision } from './front-supervision.ts';
import { inspectionVisit } from './inspection-visit.ts';
import { inspections } from './inspections.ts';
import { investmentSupervision } from './investment-supervision.ts';
import { investmentSupervisionBoard } from './investment-supervision-board.ts';
import { mediation } from './mediation.ts';
import { mobilisedWork } from './mobilised-work.ts';
import { narrativeItem } from './narrative-item.ts';
import { oneStop } from './one-stop.ts';
import { onlineServices } from './online-services.ts';
import { partyBuildingOpinion } from './party-building-opinion.ts';
import { partyBuildingOpinions } from './party-building-opinions.ts';
import { peoplesInspection } from './peoples-inspection.ts';
import { peoplesInspectionBoard } from './peoples-inspection-board.ts';
import { peoplesInspectionCheck } from './peoples-inspection-check.ts';
import { petition } from './petition.ts';
import { petitions } from './petitions.ts';
import { population } from './population.ts';
import { receptionSession } from './reception-session.ts';
import { recommendationAnswer } from './recommendation-answer.ts';
import { resolutionCheck } from './resolution-check.ts';
import { satisfactionSurvey } from './satisfaction-survey.ts';
import { socialCriticism } from './social-criticism.ts';
import { socioEconomicContext } from './socio-economic-context.ts';
import { staffConference } from './staff-conference.ts';
import { staffConferences } from './staff-conferences.ts';
import { steeringCommittee } from './steering-committee.ts';
import { steeringEvaluation } from './steering-evaluation.ts';
import { steeringMeeting } from './steering-meeting.ts';
import { supportGiven } from './support-given.ts';
import { training } from './training.ts';
import { trainingClass } from './training-class.ts';
import { unitRating } from './unit-rating.ts';
import { unitRatings } from './unit-ratings.ts';
import { workplaceDemocracy } from './workplace-democracy.ts';
import { workplaceDialogue } from './workplace-dialogue.ts';
import { workplaceDialogues } from './workplace-dialogues.ts';
import type { Entity } from '../entity/define-entity.ts';

/** Every entity of the library, in the order of a report. */
export const allEntities: readonly Entity[] = [
  steeringCommittee,
  steeringMeeting,
  steeringEvaluation,
  unitRatings,
  unitRating,
  inspections,
  inspectionVisit,
  training,
  trainingClass,
  disclosures,
  disclosurePosting,
  directDecisions,
  communityVote,
  citizenProposal,
  decisionChange,
  consultations,
  commentPeriod,
  dialogues,
  communeDialogue,
  communityMeetings,
  communityConference,
  staffConferences,
  staffConference,
  resolutionCheck,
  employeeConferences,
  employeeConference,
  workplaceDialogues,
  workplaceDialogue,
  workplaceDemocracy,
  democracyRegulations,
  democracyRegulation,
  citizenReception,
  receptionSession,
  petitions,
  petition,
  oneStop,
  onlineServices,
  satisfactionSurvey,
  peoplesInspection,
  peoplesInspectionBoard,
  peoplesInspectionCheck,
  recommendationAnswer,
  investmentSupervision,
  investmentSupervisionBoard,
  mediation,
  frontSupervision,
  socialCriticism,
  partyBuildingOpinions,
  partyBuildingOpinion,
  conventions,
  conventionRecognition,
  communityHeadElections,
  communityHeadElection,
  deputyElections,
  deputyElectionMeeting,
  contributions,
  mobilisedWork,
  supportGiven,
  socioEconomicContext,
  directives,
  directive,
  narrativeItem,
  emulation,
  emulationRegistration,
  emulationAppraisal,
  commendation,
  population,
  friendlyGovernment,
  confidenceVote,
  dutyReport,
];
