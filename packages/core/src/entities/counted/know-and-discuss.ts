import { commentPeriod } from '../comment-period.ts';
import { communityConference } from '../community-conference.ts';
import { communityHeadElection } from '../community-head-election.ts';
import { communityHeadElections } from '../community-head-elections.ts';
import { communityMeetings } from '../community-meetings.ts';
import { communityVote } from '../community-vote.ts';
import { consultations } from '../consultations.ts';
import { conventionRecognition } from '../convention-recognition.ts';
import { conventions } from '../conventions.ts';
import { decisionChange } from '../decision-change.ts';
import { deputyElectionMeeting } from '../deputy-election-meeting.ts';
import { deputyElections } from '../deputy-elections.ts';
import { directDecisions } from '../direct-decisions.ts';
import { disclosurePosting } from '../disclosure-posting.ts';
import { disclosures } from '../disclosures.ts';
import { training } from '../training.ts';
import { trainingClass } from '../training-class.ts';
import { countedFrom, type CountedFigure } from './counted-figure.ts';

const otherForms = [
  'writtenNotice',
  'dialogue',
  'receptionOrPress',
  'organisations',
  'telecom',
  'internalSystem',
  'conference',
  'sectionHeads',
  'partyAndUnion',
  'other',
] as const;
// A vote that has to be held again is no decision; the one that follows is.
const decided = { field: 'recognition', isNot: ['rerun'] } as const;
// Ballots after a meeting that came to nothing: reports count it with the one or with the other.
const sayWhich = ({ form }: Readonly<Record<string, unknown>>) => (form === 'meetingAndBallots' ? null : true);

/** What the people know, discuss and decide. */
export const countedKnowAndDiscuss: readonly CountedFigure[] = /* @__PURE__ */ (() => [
  countedFrom(training.measures.classes, trainingClass),
  countedFrom(training.measures.participants, trainingClass, { field: 'participants' }),
  countedFrom(disclosures.measures.itemsDisclosed, disclosurePosting, { distinct: 'item' }),
  countedFrom(disclosures.measures.postings, disclosurePosting),
  countedFrom(disclosures.measures.byPosting, disclosurePosting, { when: [{ field: 'form', is: ['posting'] }] }),
  countedFrom(disclosures.measures.byWebsite, disclosurePosting, { when: [{ field: 'form', is: ['website'] }] }),
  countedFrom(disclosures.measures.byLoudspeaker, disclosurePosting, {
    when: [{ field: 'form', is: ['loudspeaker'] }],
  }),
  countedFrom(disclosures.measures.byCommunityHead, disclosurePosting, {
    when: [{ field: 'form', is: ['communityHead'] }],
  }),
  countedFrom(disclosures.measures.byOtherForms, disclosurePosting, { when: [{ field: 'form', is: otherForms }] }),
  countedFrom(directDecisions.measures.matters, communityVote, { when: [decided] }),
  countedFrom(directDecisions.measures.passed, communityVote, { when: [{ field: 'passed', is: [true] }, decided] }),
  countedFrom(directDecisions.measures.notPassed, communityVote, {
    when: [{ field: 'passed', is: [false] }, decided],
  }),
  countedFrom(directDecisions.measures.byMeeting, communityVote, {
    when: [{ field: 'form', is: ['meeting', 'meetingAndBallots'] }, decided],
    where: sayWhich,
  }),
  countedFrom(directDecisions.measures.byBallots, communityVote, {
    when: [{ field: 'form', is: ['ballots', 'meetingAndBallots'] }, decided],
    where: sayWhich,
  }),
  countedFrom(directDecisions.measures.byOnlineVote, communityVote, {
    when: [{ field: 'form', is: ['online'] }, decided],
  }),
  countedFrom(directDecisions.measures.contributionMatters, communityVote, {
    when: [{ field: 'matter', is: ['contribution'] }, decided],
  }),
  countedFrom(directDecisions.measures.approvingVotes, communityVote, {
    field: 'approving',
    when: [{ field: 'countedBy', isNot: ['voters'] }],
  }),
  countedFrom(directDecisions.measures.recognised, communityVote, {
    on: 'recognisedOn',
    once: [{ field: 'recognition', is: ['recognised'] }],
  }),
  countedFrom(directDecisions.measures.annulled, decisionChange, { when: [{ field: 'act', is: ['annulled'] }] }),
  countedFrom(consultations.measures.matters, commentPeriod),
  countedFrom(consultations.measures.opinions, commentPeriod, { field: 'opinions' }),
  countedFrom(consultations.measures.opinionsAccepted, commentPeriod, { field: 'opinionsAccepted' }),
  countedFrom(consultations.measures.hearings, commentPeriod, { on: 'hearingOn' }),
  countedFrom(communityMeetings.measures.periodicConferences, communityConference),
  countedFrom(communityMeetings.measures.attendances, communityConference, { field: 'present' }),
  countedFrom(conventions.measures.recognised, conventionRecognition, {
    on: 'recognisedOn',
    once: [{ field: 'recognition', is: ['recognised'] }],
  }),
  countedFrom(conventions.measures.notRecognised, conventionRecognition, {
    when: [{ field: 'recognition', is: ['refused', 'refusedWithoutReasons'] }],
  }),
  countedFrom(conventions.measures.suspended, conventionRecognition, { on: 'suspendedOn' }),
  countedFrom(conventions.measures.annulled, conventionRecognition, { on: 'annulledOn' }),
  countedFrom(
    communityHeadElections.measures.communitiesElected,
    communityHeadElection,
    {
      distinct: 'unit',
      when: [
        { field: 'act', is: ['election'] },
        { field: 'elected', is: [true] },
      ],
    },
    'below',
  ),
  countedFrom(communityHeadElections.measures.electedFirstRound, communityHeadElection, {
    when: [
      { field: 'act', is: ['election'] },
      { field: 'elected', is: [true] },
      { field: 'round', is: [1] },
    ],
  }),
  countedFrom(communityHeadElections.measures.electedLater, communityHeadElection, {
    when: [
      { field: 'act', is: ['election'] },
      { field: 'elected', is: [true] },
      { field: 'round', atLeast: 2 },
    ],
  }),
  countedFrom(communityHeadElections.measures.released, communityHeadElection, {
    when: [
      { field: 'act', is: ['release'] },
      { field: 'recognition', isNot: ['refused', 'refusedWithoutReasons', 'rerun'] },
    ],
  }),
  countedFrom(deputyElections.measures.consultations, deputyElectionMeeting, {
    when: [{ field: 'kind', is: ['consultation'] }],
  }),
  countedFrom(deputyElections.measures.voterConferences, deputyElectionMeeting, {
    when: [{ field: 'kind', is: ['voterConference'] }],
  }),
  countedFrom(deputyElections.measures.voterContacts, deputyElectionMeeting, {
    when: [{ field: 'kind', is: ['voterContact'] }],
  }),
  countedFrom(deputyElections.measures.attendances, deputyElectionMeeting, { field: 'attendees' }),
  countedFrom(deputyElections.measures.opinions, deputyElectionMeeting, { field: 'opinions' }),
  countedFrom(deputyElections.measures.opinionsAnswered, deputyElectionMeeting, { field: 'opinionsAnswered' }),
])();
