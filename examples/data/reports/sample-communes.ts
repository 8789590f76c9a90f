// SAMPLE DATA: eight invented communes of one invented district, year 2024. MAU-2 and MAU-3 report the same figures (a
// tie), MAU-7 had a decision of its people annulled (a veto), MAU-8 left figures out (it cannot be ranked).
import {
  citizenReception,
  communityMeetings,
  consultations,
  contributions,
  conventions,
  dialogues,
  directDecisions,
  disclosures,
  emulation,
  frontSupervision,
  friendlyGovernment,
  inspections,
  investmentSupervision,
  mediation,
  oneStop,
  peoplesInspection,
  petitions,
  population,
  staffConferences,
  training,
} from '@qcdc/core/entities';
import { sheet } from '../written.ts';
import { communes, type Commune } from './sample-figures.ts';

const sum = (...parts: readonly number[]): number => parts.reduce((a, b) => a + b, 0);

/** The rows of one area; a commune that left the area out has none. */
function each<T>(row: (commune: Commune) => T | null): readonly (T & { unit: string; period: string })[] {
  return communes.flatMap((commune) => {
    const fields = row(commune);
    return fields === null ? [] : [{ ...fields, unit: commune.code, period: '2024' }];
  });
}

/** The sheets of `sample-communes-2024.xlsx`. */
export const sampleCommunes = [
  sheet(
    population,
    each(({ people: [households, persons, villages] }) => ({
      households,
      persons,
      communities: villages,
      villages,
      residentialGroups: 0,
    })),
  ),
  sheet(
    inspections,
    each(({ inspected: [teams, found, recommendations, done] }) => ({
      teams,
      unitsInspected: teams * 2,
      shortcomingsFound: found,
      recommendations,
      recommendationsCarriedOut: done,
    })),
  ),
  sheet(training, each(({ taught: [classes, participants] }) => ({ classes, participants }))),
  sheet(
    disclosures,
    each(({ disclosed: [itemsDue, itemsDisclosed, itemsOnTime], posted: [board, web, speaker, head] }) => ({
      itemsDue,
      itemsDisclosed,
      itemsOnTime,
      postings: sum(board, web, speaker, head),
      byPosting: board,
      byWebsite: web,
      byLoudspeaker: speaker,
      byCommunityHead: head,
      byOtherForms: 0,
    })),
  ),
  sheet(
    directDecisions,
    each(({ decided: [passed, notPassed, votes, approving, annulled] }) => ({
      matters: passed + notPassed,
      passed,
      notPassed,
      byMeeting: passed + notPassed,
      byBallots: 0,
      byOnlineVote: 0,
      householdVotes: votes,
      approvingVotes: approving,
      recognised: passed,
      annulled,
    })),
  ),
  sheet(
    consultations,
    each(({ consulted: [matters, opinions, opinionsAccepted, opinionsExplained] }) => ({
      matters,
      opinions,
      opinionsAccepted,
      opinionsExplained,
    })),
  ),
  sheet(
    dialogues,
    each(({ talked: [periodic, unscheduled, attendances, opinions, opinionsAnswered] }) => ({
      dialogues: periodic + unscheduled,
      periodicDialogues: periodic,
      unscheduledDialogues: unscheduled,
      attendances,
      opinions,
      opinionsAnswered,
      communesDue: 1,
      communesHeld: periodic > 0 ? 1 : 0,
    })),
  ),
  sheet(
    communityMeetings,
    each(({ people: [, , communities], met: [once, twice] }) => ({
      communities,
      onceAYear: once,
      twiceAYear: twice,
      otherFrequency: communities - once - twice,
      periodicConferences: once + 2 * twice,
    })),
  ),
  sheet(
    staffConferences,
    each(({ staff: [unitsDue, unitsHeld, opinions, opinionsAnswered] }) => ({
      unitsDue,
      unitsHeld,
      opinions,
      opinionsAnswered,
    })),
  ),
  sheet(
    citizenReception,
    each(({ received: [periodic, unscheduled, head, turns, persons, matters] }) => ({
      sessions: periodic + unscheduled,
      periodicSessions: periodic,
      unscheduledSessions: unscheduled,
      headSessions: head,
      turns,
      persons,
      matters,
    })),
  ),
  sheet(
    petitions,
    each(({ petitions: [before, complaints, denunciations, others, resolved] }) => {
      const received = sum(complaints, denunciations, others);
      // The year is the whole of "since 1 January".
      const taken = { received, receivedSinceJanuary: received };
      const kinds = { carriedOver: before, complaints, denunciations, petitions: others, ...taken };
      if (resolved === null) return kinds;
      return { ...kinds, resolved, resolvedSinceJanuary: resolved, outstanding: before + received - resolved };
    }),
  ),
  sheet(
    oneStop,
    each(({ dossiers: [before, received, online, onTime, late] }) => {
      const taken = { carriedOver: before, received, receivedOnline: online };
      if (onTime === null || late === null) return taken;
      return { ...taken, onTime, late, resolved: onTime + late, outstanding: before + received - onTime - late };
    }),
  ),
  sheet(
    peoplesInspection,
    each(({ people: [, , villages], inspectionBoard: [supervisions, violations, recommended, examined] }) => ({
      boards: 1,
      members: villages,
      supervisions,
      violations,
      recommended,
      examined,
    })),
  ),
  sheet(
    investmentSupervision,
    each(({ projects: [all, correct, violating, undetermined] }) => ({
      boards: all,
      projects: all,
      supervised: sum(correct, violating, undetermined),
      correct,
      violating,
      undetermined,
    })),
  ),
  sheet(
    mediation,
    each(({ people: [, , villages], mediated }) => {
      if (mediated === null) return null;
      const [received, settled, unsettled] = mediated;
      return { groups: villages, carriedOver: 0, received, settled, unsettled, pending: received - settled - unsettled };
    }),
  ),
  sheet(
    frontSupervision,
    each(({ front: [programmes, conferences, sent, answered, accepted] }) => ({
      programmes,
      criticismConferences: conferences,
      opinionsSent: sent,
      opinionsAnswered: answered,
      opinionsAccepted: accepted,
    })),
  ),
  sheet(conventions, each(({ people: [, , communities], conventions: inForce }) => ({ communities, inForce }))),
  sheet(
    contributions,
    each(({ money: [people, state, works] }) => ({
      totalValue: people + state,
      peopleMoney: people,
      stateBudget: state,
      otherMoney: 0,
      works,
    })),
  ),
  sheet(emulation, each(({ models: [modelsRegistered, modelsRecognised] }) => ({ modelsRegistered, modelsRecognised }))),
  sheet(
    friendlyGovernment,
    each(({ friendly: [democracy, administrativeReform, officeCulture, dialogueAndComplaints, satisfaction] }) => ({
      democracy,
      administrativeReform,
      officeCulture,
      dialogueAndComplaints,
      satisfaction,
      total: sum(democracy, administrativeReform, officeCulture, dialogueAndComplaints, satisfaction),
    })),
  ),
];
