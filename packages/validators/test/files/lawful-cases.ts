/** One record of a body that broke no law, though it may look so: why, its area, the unit, and what it says. */
export type LawfulCase = readonly [why: string, area: string, unit: string, says: object];

const vote = {
  scope: 'community',
  form: 'meeting',
  countedBy: 'households',
  totalHouseholds: 154,
  passed: true,
} as const;
const ballots = { ...vote, form: 'ballots', failedMeetingOn: '2026-03-01' } as const;
const supported = { totalHouseholds: 154, supportingHouseholds: 18, firstSupportOn: '2025-12-01' } as const;
const release = { date: '2026-07-05', act: 'release', totalHouseholds: 154 } as const;
const board = {
  kind: 'commune',
  byElection: false,
  communities: 20,
  communitiesRepresented: 9,
  members: 9,
  deputies: 3,
} as const;
const meeting = { kind: 'ordinary', form: 'plenary', staff: 45, ballotsInstead: false } as const;
const state = { ownership: 'state', form: 'plenary', employees: 90, ballotsInstead: false } as const;

// prettier-ignore
export const lawfulCases: readonly LawfulCase[] = [
  ['a second, further form of disclosure may follow months later', 'disclosure-posting', 'X', { date: '2026-06-20', item: '2', form: 'dialogue', documentOn: '2026-03-02' }],
  ['an agency tells its staff once more at the yearly conference', 'disclosure-posting', 'A', { date: '2026-02-02', item: '3', form: 'conference', documentOn: '2025-06-02' }],
  ['a state enterprise does the same', 'disclosure-posting', 'D', { date: '2026-02-02', item: '3', form: 'conference', documentOn: '2025-06-02' }],
  ['a head passes on an item that need not be passed on', 'disclosure-posting', 'X', { date: '2026-03-25', item: '2', form: 'communityHead', documentOn: '2026-03-02' }],
  ['an agency with an internal site posts it as well', 'disclosure-posting', 'A', { date: '2026-03-25', item: '3', form: 'posting', documentOn: '2026-03-02', until: '2026-04-25', hasInternalSystem: true }],
  ['an election is not proposed by the head', 'community-vote', 'X', { ...vote, date: '2026-06-14', matter: 'headElection', approving: 100, agreedWithFront: false }],
  ['one meeting is no meeting by cluster', 'community-vote', 'X', { ...vote, date: '2026-03-15', matter: 'selfManagement', approving: 110, clusterMeetings: 1, scatteredSettlement: false }],
  ['ballots have a team, no counting board of a meeting', 'community-vote', 'X', { ...ballots, date: '2026-04-05', matter: 'communityFunds', approving: 110, votingMode: 'secretBallot', countingBoardMembers: 2 }],
  ['ballots are counted, and passed, after the last day', 'community-vote', 'X', { ...ballots, date: '2026-04-05', matter: 'communityFunds', approving: 110, effectiveOn: '2026-04-06' }],
  ['what was received in time was sent in time', 'community-vote', 'X', { ...vote, date: '2026-03-13', matter: 'contribution', approving: 110, receivedOn: '2026-03-20' }],
  ['support that has lapsed obliges nobody', 'citizen-proposal', 'X', { ...supported, date: '2026-05-02', matter: 'selfManagement', put: false, approvedByFront: false }],
  ['old support does no harm where the Front approves', 'citizen-proposal', 'X', { ...supported, date: '2026-05-02', matter: 'selfManagement', put: true, approvedByFront: true }],
  ['old support does no harm where nothing was put to the vote', 'citizen-proposal', 'X', { ...supported, supportingHouseholds: 3, date: '2026-05-02', matter: 'selfManagement', put: false }],
  ['it was put to the vote, whatever the flag says', 'citizen-proposal', 'X', { totalHouseholds: 154, supportingHouseholds: 18, date: '2026-05-02', put: false, putOn: '2026-05-20' }],
  ['an unlawful decision is suspended first', 'decision-change', 'X', { date: '2026-05-20', act: 'suspended', by: 'communeAuthority', ground: 'unlawful' }],
  ['the day of a hearing shows that there was one', 'comment-period', 'X', { date: '2026-04-01', forms: ['website'], hearingRequested: true, hearingOn: '2026-04-10' }],
  ['flag and day of an explanation disagree', 'comment-period', 'X', { date: '2026-04-01', differsFromMajority: true, explainedInWriting: false, explainedOn: '2026-06-01' }],
  ['a dialogue of the Party committee is not one of the authority', 'commune-dialogue', 'X', { date: '2027-03-22', held: true, noticeOn: '2027-03-18', leaders: ['partyCommittee'], jointWithFront: false }],
  ['a dialogue with employees alone is not one with the people', 'commune-dialogue', 'X', { date: '2027-03-22', held: true, noticeOn: '2027-03-18', partners: ['employees'], jointWithFront: false }],
  ['a request of too few voters is no dialogue', 'commune-dialogue', 'X', { date: '2026-03-20', held: false, votersAsking: 100, totalVoters: 5000, jointWithFront: false }],
  ['a commune of July 2025 had half a year', 'dialogues', 'P', { period: '2025', dialogues: 0 }],
  ['and so had its communities', 'community-meetings', 'P', { period: '2025', communities: 9, periodicConferences: 5 }],
  ['a release that was refused needs no new election', 'community-head-election', 'X', { ...release, recognition: 'refused', recognisedOn: '2026-07-08', newElectionDecidedOn: '2026-12-01' }],
  ['a new election held in time was decided in time', 'community-head-election', 'X', { ...release, recognition: 'recognised', recognisedOn: '2026-07-08', newElectionOn: '2026-09-04' }],
  ['a meeting short of its quorum, and no convention', 'convention-recognition', 'X', { date: '2026-09-21', form: 'meeting', totalHouseholds: 154, present: 70, recognition: 'refused' }],
  ['a board elected before the Law works until the next election', 'peoples-inspection-board', 'X', { ...board, date: '2023-10-02', termFrom: '2022-03-01' }],
  ['a board elected before the merger does', 'peoples-inspection-board', 'X', { ...board, deputies: 2, date: '2025-09-02', termFrom: '2024-03-01' }],
  ['a by-election fills one seat', 'peoples-inspection-board', 'A', { date: '2026-09-02', kind: 'agency', members: 1, byElection: true, specialCase: false }],
  ['a first call that fell short is called again', 'staff-conference', 'A', { ...meeting, date: '2026-01-20', present: 20, approving: 0, convening: 1 }],
  ['a resolution that was voted down is none', 'staff-conference', 'A', { ...meeting, date: '2026-01-20', present: 40, approving: 10, resolutionPassed: false }],
  ['a state enterprise calls again', 'employee-conference', 'D', { ...state, date: '2026-02-20', present: 20, approving: 0, convening: 1 }],
  ['a resolution of workers that was voted down', 'employee-conference', 'D', { ...state, date: '2026-02-20', present: 80, approving: 10, resolutionPassed: false }],
  ['an extraordinary conference in August', 'employee-conference', 'D', { ...state, date: '2026-08-20', financialYearEndedOn: '2025-12-31', previousOn: '2026-02-20' }],
  ['a plenary conference to which delegates were summoned: who is right nobody can tell', 'employee-conference', 'D', { ...state, employees: 300, summoned: 90, present: 80, approving: 70, date: '2026-02-20' }],
  ['a dialogue said not to have been held, to which people came', 'commune-dialogue', 'X', { date: '2026-03-20', held: false, votersAsking: 500, totalVoters: 5000, attendees: 120 }],
  ['for good, and yet with a last day', 'disclosure-posting', 'X', { date: '2026-03-04', item: '8', form: 'posting', documentOn: '2026-03-02', permanent: true, until: '2026-03-10' }],
  ['a regulation of a commune adopts nothing', 'democracy-regulation', 'X', { date: '2026-01-15', kind: 'commune', adoptsStateEnterpriseRules: true, unionNotified: false }],
];
