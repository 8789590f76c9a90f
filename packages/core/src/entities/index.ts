// The areas of the field, one noun each: what a report says of a period (`mediation`), or of one event (`communityVote`). Each holds
// its fields with their labels, units of measure, law and days in force, and the measures made of them.

// The people know (dân biết)
export {
  democracyRegulations,
  type DemocracyRegulationsFields,
  type DemocracyRegulations,
} from './democracy-regulations.ts';
export { disclosures, type DisclosuresFields, type Disclosures } from './disclosures.ts';
export { training, type TrainingFields, type Training } from './training.ts';
export {
  democracyRegulation,
  type DemocracyRegulationFields,
  type DemocracyRegulation,
} from './democracy-regulation.ts';
export { disclosurePosting, type DisclosurePostingFields, type DisclosurePosting } from './disclosure-posting.ts';
export { trainingClass, type TrainingClassFields, type TrainingClass } from './training-class.ts';

// The people discuss (dân bàn)
export {
  communityHeadElections,
  type CommunityHeadElectionsFields,
  type CommunityHeadElections,
} from './community-head-elections.ts';
export { communityMeetings, type CommunityMeetingsFields, type CommunityMeetings } from './community-meetings.ts';
export { consultations, type ConsultationsFields, type Consultations } from './consultations.ts';
export { conventions, type ConventionsFields, type Conventions } from './conventions.ts';
export { deputyElections, type DeputyElectionsFields, type DeputyElections } from './deputy-elections.ts';
export { directDecisions, type DirectDecisionsFields, type DirectDecisions } from './direct-decisions.ts';
export {
  employeeConferences,
  type EmployeeConferencesFields,
  type EmployeeConferences,
} from './employee-conferences.ts';
export {
  partyBuildingOpinions,
  type PartyBuildingOpinionsFields,
  type PartyBuildingOpinions,
} from './party-building-opinions.ts';
export { staffConferences, type StaffConferencesFields, type StaffConferences } from './staff-conferences.ts';
export { workplaceDemocracy, type WorkplaceDemocracyFields, type WorkplaceDemocracy } from './workplace-democracy.ts';
export { workplaceDialogues, type WorkplaceDialoguesFields, type WorkplaceDialogues } from './workplace-dialogues.ts';
export { citizenProposal, type CitizenProposalFields, type CitizenProposal } from './citizen-proposal.ts';
export { commentPeriod, type CommentPeriodFields, type CommentPeriod } from './comment-period.ts';
export {
  communityHeadElection,
  type CommunityHeadElectionFields,
  type CommunityHeadElection,
} from './community-head-election.ts';
export { communityVote, type CommunityVoteFields, type CommunityVote } from './community-vote.ts';
export {
  conventionRecognition,
  type ConventionRecognitionFields,
  type ConventionRecognition,
} from './convention-recognition.ts';
export { decisionChange, type DecisionChangeFields, type DecisionChange } from './decision-change.ts';
export {
  deputyElectionMeeting,
  type DeputyElectionMeetingFields,
  type DeputyElectionMeeting,
} from './deputy-election-meeting.ts';
export { employeeConference, type EmployeeConferenceFields, type EmployeeConference } from './employee-conference.ts';
export {
  partyBuildingOpinion,
  type PartyBuildingOpinionFields,
  type PartyBuildingOpinion,
} from './party-building-opinion.ts';
export { staffConference, type StaffConferenceFields, type StaffConference } from './staff-conference.ts';
export { workplaceDialogue, type WorkplaceDialogueFields, type WorkplaceDialogue } from './workplace-dialogue.ts';

// The people carry out (dân làm)
export { contributions, type ContributionsFields, type Contributions } from './contributions.ts';
export { emulation, type EmulationFields, type Emulation } from './emulation.ts';
export { mediation, type MediationFields, type MediationResults } from './mediation.ts';
export { commendation, type CommendationFields, type Commendation } from './commendation.ts';
export {
  emulationRegistration,
  type EmulationRegistrationFields,
  type EmulationRegistration,
} from './emulation-registration.ts';
export { mobilisedWork, type MobilisedWorkFields, type MobilisedWork } from './mobilised-work.ts';

// The people inspect (dân kiểm tra)
export { inspections, type InspectionsFields, type Inspections } from './inspections.ts';
export { emulationAppraisal, type EmulationAppraisalFields, type EmulationAppraisal } from './emulation-appraisal.ts';
export { inspectionVisit, type InspectionVisitFields, type InspectionVisit } from './inspection-visit.ts';
export { resolutionCheck, type ResolutionCheckFields, type ResolutionCheck } from './resolution-check.ts';

// The people supervise (dân giám sát)
export { citizenReception, type CitizenReceptionFields, type CitizenReception } from './citizen-reception.ts';
export { dialogues, type DialoguesFields, type Dialogues } from './dialogues.ts';
export { frontSupervision, type FrontSupervisionFields, type FrontSupervision } from './front-supervision.ts';
export {
  investmentSupervision,
  type InvestmentSupervisionFields,
  type InvestmentSupervision,
} from './investment-supervision.ts';
export { peoplesInspection, type PeoplesInspectionFields, type PeoplesInspection } from './peoples-inspection.ts';
export { petitions, type PetitionsFields, type Petitions } from './petitions.ts';
export { communeDialogue, type CommuneDialogueFields, type CommuneDialogue } from './commune-dialogue.ts';
export {
  communityConference,
  type CommunityConferenceFields,
  type CommunityConference,
} from './community-conference.ts';
export { confidenceVote, type ConfidenceVoteFields, type ConfidenceVote } from './confidence-vote.ts';
export {
  investmentSupervisionBoard,
  type InvestmentSupervisionBoardFields,
  type InvestmentSupervisionBoard,
} from './investment-supervision-board.ts';
export {
  peoplesInspectionBoard,
  type PeoplesInspectionBoardFields,
  type PeoplesInspectionBoard,
} from './peoples-inspection-board.ts';
export {
  peoplesInspectionCheck,
  type PeoplesInspectionCheckFields,
  type PeoplesInspectionCheck,
} from './peoples-inspection-check.ts';
export { petition, type PetitionFields, type Petition } from './petition.ts';
export { receptionSession, type ReceptionSessionFields, type ReceptionSession } from './reception-session.ts';
export {
  recommendationAnswer,
  type RecommendationAnswerFields,
  type RecommendationAnswer,
} from './recommendation-answer.ts';
export { socialCriticism, type SocialCriticismFields, type SocialCriticism } from './social-criticism.ts';

// The people benefit (dân thụ hưởng)
export { friendlyGovernment, type FriendlyGovernmentFields, type FriendlyGovernment } from './friendly-government.ts';
export { oneStop, type OneStopFields, type OneStop } from './one-stop.ts';
export { onlineServices, type OnlineServicesFields, type OnlineServices } from './online-services.ts';
export { satisfactionSurvey, type SatisfactionSurveyFields, type SatisfactionSurvey } from './satisfaction-survey.ts';
export { supportGiven, type SupportGivenFields, type SupportGiven } from './support-given.ts';

// Who steers, reports and rates, beside the six steps
export { directives, type DirectivesFields, type Directives } from './directives.ts';
export { narrativeItem, type NarrativeItemFields, type NarrativeItem } from './narrative-item.ts';
export { population, type PopulationFields, type Population } from './population.ts';
export {
  socioEconomicContext,
  type SocioEconomicContextFields,
  type SocioEconomicContext,
} from './socio-economic-context.ts';
export { steeringCommittee, type SteeringCommitteeFields, type SteeringCommittee } from './steering-committee.ts';
export { steeringEvaluation, type SteeringEvaluationFields, type SteeringEvaluation } from './steering-evaluation.ts';
export { unitRatings, type UnitRatingsFields, type UnitRatings } from './unit-ratings.ts';
export { directive, type DirectiveFields, type Directive } from './directive.ts';
export { dutyReport, type DutyReportFields, type DutyReport } from './duty-report.ts';
export { steeringMeeting, type SteeringMeetingFields, type SteeringMeeting } from './steering-meeting.ts';
export { unitRating, type UnitRatingFields, type UnitRating } from './unit-rating.ts';

// All of them, and what forms ask together
export { allEntities } from './all-entities.ts';
export { formSets, type FormSet, type FormSetId } from './form-set/form-sets.ts';
export { allMeasures } from './all-measures.ts';
export { allStatedShares } from './all-stated-shares.ts';
export { countedFigures, eventMeasures } from './counted/counted-figures.ts';
export { countedFrom, type CountedFigure, type SourceOf } from './counted/counted-figure.ts';
export * as dimensions from './dimension/dimensions.ts';
