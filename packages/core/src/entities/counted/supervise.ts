import { citizenReception } from '../citizen-reception.ts';
import { communeDialogue } from '../commune-dialogue.ts';
import { dialogues } from '../dialogues.ts';
import { frontSupervision } from '../front-supervision.ts';
import { investmentSupervision } from '../investment-supervision.ts';
import { investmentSupervisionBoard } from '../investment-supervision-board.ts';
import { partyBuildingOpinion } from '../party-building-opinion.ts';
import { partyBuildingOpinions } from '../party-building-opinions.ts';
import { peoplesInspection } from '../peoples-inspection.ts';
import { peoplesInspectionBoard } from '../peoples-inspection-board.ts';
import { peoplesInspectionCheck } from '../peoples-inspection-check.ts';
import { petition } from '../petition.ts';
import { petitions } from '../petitions.ts';
import { receptionSession } from '../reception-session.ts';
import { recommendationAnswer } from '../recommendation-answer.ts';
import { socialCriticism } from '../social-criticism.ts';
import { countedFrom, type CountedFigure } from './counted-figure.ts';

const ofInspectionBoards = { field: 'body', is: ['communeBoard', 'agencyBoard', 'enterpriseBoard'] } as const;

// Of opinions sent to both nobody can tell how many went to which.
const sayWhich = ({ addressee }: Readonly<Record<string, unknown>>) => (addressee === 'both' ? null : true);

/** Dialogue, reception, petitions, and the bodies that supervise. */
export const countedSupervise: readonly CountedFigure[] = /* @__PURE__ */ (() => [
  countedFrom(dialogues.measures.dialogues, communeDialogue, { when: [{ field: 'held', isNot: [false] }] }),
  countedFrom(dialogues.measures.periodicDialogues, communeDialogue, {
    when: [
      { field: 'held', isNot: [false] },
      { field: 'kind', is: ['periodic'] },
    ],
  }),
  countedFrom(dialogues.measures.unscheduledDialogues, communeDialogue, {
    when: [
      { field: 'held', isNot: [false] },
      { field: 'kind', is: ['unscheduled'] },
    ],
  }),
  countedFrom(dialogues.measures.attendances, communeDialogue, {
    field: 'attendees',
    when: [{ field: 'held', isNot: [false] }],
  }),
  countedFrom(dialogues.measures.opinions, communeDialogue, {
    field: 'opinions',
    when: [{ field: 'held', isNot: [false] }],
  }),
  countedFrom(dialogues.measures.withPeople, communeDialogue, {
    when: [
      { field: 'held', isNot: [false] },
      { field: 'partners', is: ['people'] },
    ],
  }),
  countedFrom(dialogues.measures.withEnterprises, communeDialogue, {
    when: [
      { field: 'held', isNot: [false] },
      { field: 'partners', is: ['enterprises'] },
    ],
  }),
  countedFrom(dialogues.measures.withEmployees, communeDialogue, {
    when: [
      { field: 'held', isNot: [false] },
      { field: 'partners', is: ['employees'] },
    ],
  }),
  countedFrom(dialogues.measures.ledByPartyHeads, communeDialogue, {
    when: [
      { field: 'held', isNot: [false] },
      { field: 'leaders', is: ['partyCommittee'] },
    ],
  }),
  countedFrom(dialogues.measures.ledByAuthorityHeads, communeDialogue, {
    when: [
      { field: 'held', isNot: [false] },
      { field: 'leaders', is: ['authority'] },
    ],
  }),
  countedFrom(dialogues.measures.heldByCommunes, communeDialogue, {
    when: [
      { field: 'held', isNot: [false] },
      { field: 'level', is: ['commune'] },
    ],
  }),
  countedFrom(dialogues.measures.heldByHigherLevels, communeDialogue, {
    when: [
      { field: 'held', isNot: [false] },
      { field: 'level', is: ['district', 'province'] },
    ],
  }),
  countedFrom(
    dialogues.measures.communesHeld,
    communeDialogue,
    { distinct: 'unit', when: [{ field: 'held', isNot: [false] }] },
    'below',
  ),
  countedFrom(citizenReception.measures.sessions, receptionSession),
  countedFrom(citizenReception.measures.periodicSessions, receptionSession, {
    when: [{ field: 'kind', is: ['periodic'] }],
  }),
  countedFrom(citizenReception.measures.unscheduledSessions, receptionSession, {
    when: [{ field: 'kind', is: ['unscheduled'] }],
  }),
  countedFrom(citizenReception.measures.turns, receptionSession, { field: 'turns' }),
  countedFrom(citizenReception.measures.matters, receptionSession, { field: 'matters' }),
  countedFrom(citizenReception.measures.largeGroups, receptionSession, { field: 'largeGroups' }),
  countedFrom(citizenReception.measures.headSessions, receptionSession, { when: [{ field: 'heldBy', is: ['head'] }] }),
  countedFrom(petitions.measures.letters, petition),
  countedFrom(petitions.measures.lettersEligible, petition, { when: [{ field: 'eligible', is: [true] }] }),
  countedFrom(peoplesInspection.measures.newBoards, peoplesInspectionBoard, {
    when: [{ field: 'byElection', isNot: [true] }],
  }),
  countedFrom(peoplesInspection.measures.supervisions, peoplesInspectionCheck, { when: [ofInspectionBoards] }),
  countedFrom(peoplesInspection.measures.violations, peoplesInspectionCheck, {
    field: 'violations',
    when: [ofInspectionBoards],
  }),
  countedFrom(peoplesInspection.measures.jointSupervisions, peoplesInspectionCheck, {
    when: [{ field: 'body', is: ['communeBoard', 'agencyBoard', 'enterpriseBoard', 'investmentBoard'] }],
  }),
  countedFrom(investmentSupervision.measures.supervisions, peoplesInspectionCheck, {
    when: [{ field: 'body', is: ['investmentBoard'] }],
  }),
  countedFrom(peoplesInspection.measures.recommended, recommendationAnswer, { when: [ofInspectionBoards] }),
  countedFrom(peoplesInspection.measures.examined, recommendationAnswer, {
    on: 'answeredOn',
    when: [ofInspectionBoards],
  }),
  countedFrom(investmentSupervision.measures.recommended, recommendationAnswer, {
    when: [{ field: 'body', is: ['investmentBoard'] }],
  }),
  countedFrom(investmentSupervision.measures.examined, recommendationAnswer, {
    on: 'answeredOn',
    when: [{ field: 'body', is: ['investmentBoard'] }],
  }),
  countedFrom(investmentSupervision.measures.newBoards, investmentSupervisionBoard),
  countedFrom(frontSupervision.measures.programmes, socialCriticism, {
    when: [{ field: 'kind', is: ['supervision'] }],
  }),
  countedFrom(frontSupervision.measures.criticismConferences, socialCriticism, {
    when: [{ field: 'kind', is: ['socialCriticism'] }],
  }),
  countedFrom(frontSupervision.measures.opinionsSent, socialCriticism, { field: 'opinionsSent' }),
  countedFrom(frontSupervision.measures.opinionsAccepted, socialCriticism, { field: 'opinionsAccepted' }),
  countedFrom(partyBuildingOpinions.measures.occasions, partyBuildingOpinion),
  countedFrom(partyBuildingOpinions.measures.opinions, partyBuildingOpinion, { field: 'opinions' }),
  countedFrom(partyBuildingOpinions.measures.toParty, partyBuildingOpinion, {
    field: 'opinions',
    when: [{ field: 'addressee', is: ['party', 'both'] }],
    where: sayWhich,
  }),
  countedFrom(partyBuildingOpinions.measures.toAuthority, partyBuildingOpinion, {
    field: 'opinions',
    when: [{ field: 'addressee', is: ['authority', 'both'] }],
    where: sayWhich,
  }),
  countedFrom(partyBuildingOpinions.measures.opinionsAccepted, partyBuildingOpinion, { field: 'opinionsAccepted' }),
])();
