import { run } from './probe-files.ts';
// own honest commune 2025-2026
const v = { unit: 'X', scope: 'community', countedBy: 'households', totalHouseholds: 154, passed: true, decisionForm: 'minutes', signedByHead: true, signedByFront: true, signingHouseholds: 2, agreedWithFront: true };
run('xa hop phap', {
  'community-vote': [
    { ...v, date: '2026-03-15', matter: 'contribution', form: 'meeting', votingMode: 'showOfHands', present: 140, approving: 103, noticeOn: '2026-03-13', papersSentOn: '2026-03-12', sentUpOn: '2026-03-20', effectiveOn: '2026-03-15', clusterMeetings: 0 },
    { ...v, date: '2026-04-05', matter: 'communityFunds', form: 'ballots', failedMeetingOn: '2026-03-22', ballotPlanOn: '2026-03-25', ballotPlanSentOn: '2026-03-27', noticeOn: '2026-03-28', ballotsFrom: '2026-03-30', ballotTeamMembers: 5, ballotsIssued: 154, ballotsReturned: 150, invalidBallots: 1, approving: 110, witnesses: 2, sentUpOn: '2026-04-10', effectiveOn: '2026-04-06', votingMode: 'secretBallot', clusterMeetings: 0 },
    { ...v, date: '2026-05-10', matter: 'selfManagement', form: 'online', onlineTeamMembers: 3, onlineFormApproving: 100, approving: 90, sentUpOn: '2026-05-15', effectiveOn: '2026-05-10', clusterMeetings: 0 },
    { ...v, date: '2026-06-14', matter: 'headElection', form: 'meeting', votingMode: 'secretBallot', countingBoardMembers: 3, witnesses: 2, minutesCopies: 3, present: 120, approving: 100, noticeOn: '2026-06-10', sentUpOn: '2026-06-19', receivedOn: '2026-06-19', recognition: 'recognised', recognisedOn: '2026-06-26', effectiveOn: '2026-06-26', agreedWithFront: false, clusterMeetings: 0 },
    { unit: 'X', scope: 'communeWide', date: '2026-06-20', matter: 'contribution', form: 'ballots', countedBy: 'households', totalHouseholds: 3000, ballotPlanOn: '2026-06-01', ballotPlanSentOn: '2026-06-02', noticeOn: '2026-06-05', ballotsFrom: '2026-06-08', ballotTeamMembers: 4, ballotsIssued: 3000, ballotsReturned: 2800, approving: 1900, totalCommunities: 12, approvingCommunities: 8, passed: true, agreedWithFront: true, decisionForm: 'resolution', signedByHead: true, signedByFront: true, signingHouseholds: 2, witnesses: 2, sentUpOn: '2026-06-26', effectiveOn: '2026-07-01', clusterMeetings: 0 },
    { unit: 'X', scope: 'community', date: '2026-07-05', matter: 'convention', form: 'meeting', countedBy: 'households', totalHouseholds: 154, present: 70, approving: 66, passed: false, noticeOn: '2026-07-01', papersSentOn: '2026-07-01', votingMode: 'showOfHands', agreedWithFront: true, clusterMeetings: 0 },
  ],
  'citizen-proposal': [
    { unit: 'X', date: '2026-02-02', matter: 'selfManagement', totalHouseholds: 154, supportingHouseholds: 16, firstSupportOn: '2025-12-01', lastSupportOn: '2026-01-30', approvedByFront: true, put: true, putOn: '2026-03-15' },
    { unit: 'X', date: '2026-05-02', matter: 'selfManagement', totalHouseholds: 154, supportingHouseholds: 18, firstSupportOn: '2025-12-01', lastSupportOn: '2026-01-30', approvedByFront: false, put: false },
    { unit: 'X', date: '2026-05-02', matter: 'selfManagement', totalHouseholds: 154, supportingHouseholds: 10, firstSupportOn: '2025-12-01', lastSupportOn: '2026-04-30', approvedByFront: true, put: true, putOn: '2026-06-01' },
  ],
  'decision-change': [
    { unit: 'X', date: '2026-05-20', act: 'suspended', by: 'communeAuthority', ground: 'unlawful', reportedOn: '2026-05-18', reasonsInWriting: true },
    { unit: 'X', date: '2026-05-28', act: 'annulled', by: 'communeAuthority', ground: 'unlawful', reportedOn: '2026-05-18', reasonsInWriting: true },
    { unit: 'X', date: '2026-05-28', act: 'replaced', by: 'community', ground: 'ownWill' },
    { unit: 'X', date: '2026-05-28', act: 'amended', by: 'community', ground: 'procedure' },
  ],
  'comment-period': [
    { unit: 'X', date: '2026-04-01', subject: '8', forms: ['website'], planOn: '2026-03-20', planSentOn: '2026-03-21', closedOn: '2026-04-21', opinions: 12, opinionsAccepted: 12, differsFromMajority: false, hearingRequested: true, hearingOn: '2026-04-10', householdsAsked: 0 },
    { unit: 'X', date: '2026-05-01', subject: '1', forms: ['dialogue'], planOn: '2026-05-01', planSentOn: '2026-05-01', closedOn: '2026-05-21', opinions: 12, opinionsAccepted: 3, differsFromMajority: true, explainedInWriting: true, explainedOn: '2026-06-01', hearingRequested: false, householdsAsked: 20 },
  ],
  'commune-dialogue': [
    { unit: 'X', date: '2026-08-20', kind: 'periodic', noticeOn: '2026-08-13', jointWithFront: true, conclusionOn: '2026-08-31', held: true },
    { unit: 'X', date: '2026-03-20', kind: 'unscheduled', held: false, votersAsking: 100, totalVoters: 5000 },
    { unit: 'X', date: '2027-03-20', kind: 'periodic', held: true, noticeOn: '2027-03-18', leaders: ['partyCommittee'], jointWithFront: false, level: 'commune' },
  ],
  'community-conference': [{ unit: 'X', date: '2026-12-20', planSentOn: '2026-12-01', noticeOn: '2026-12-15', totalHouseholds: 154, present: 80, headReported: true, frontReported: true, boardReported: true, opinions: 5, resultSentOn: '2026-12-25' }],
  'community-head-election': [
    { unit: 'X', date: '2026-06-14', act: 'election', round: 1, countedBy: 'households', totalHouseholds: 154, present: 120, candidates: 1, approving: 100, elected: true, planOn: '2026-05-25', electionTeamOn: '2026-06-04', decisionsPublishedOn: '2026-06-07', candidateListSentOn: '2026-05-30', noticeOn: '2026-06-12', sentUpOn: '2026-06-19', receivedOn: '2026-06-19', recognition: 'recognised', recognisedOn: '2026-06-26' },
    { unit: 'X', date: '2026-06-28', act: 'election', round: 1, countedBy: 'households', totalHouseholds: 154, present: 70, candidates: 1, approving: 60, elected: false, planOn: '2026-06-01', electionTeamOn: '2026-06-10', decisionsPublishedOn: '2026-06-17', candidateListSentOn: '2026-06-10', noticeOn: '2026-06-22' },
    { unit: 'X', date: '2026-07-05', act: 'release', countedBy: 'households', totalHouseholds: 154, present: 90, approving: 80, releaseAtOwnRequest: true, noticeOn: '2026-07-01', sentUpOn: '2026-07-10', receivedOn: '2026-07-10', recognition: 'recognised', recognisedOn: '2026-07-17', newElectionOn: '2026-09-01' },
    { unit: 'X', date: '2026-07-06', act: 'release', countedBy: 'households', totalHouseholds: 154, present: 90, approving: 60, releaseAtOwnRequest: false, releaseProposedByFront: true, noticeOn: '2026-07-01', sentUpOn: '2026-07-10', receivedOn: '2026-07-10', recognition: 'refused', recognisedOn: '2026-07-17' },
  ],
  'convention-recognition': [
    { unit: 'X', date: '2026-09-20', draftPostedOn: '2026-08-01', draftPostedUntil: '2026-09-01', form: 'meeting', countedBy: 'households', totalHouseholds: 154, present: 100, approving: 80, fileReceivedOn: '2026-09-25', recognition: 'recognised', recognisedOn: '2026-10-02', textSentOn: '2026-10-06' },
    { unit: 'X', date: '2026-09-21', draftPostedOn: '2026-08-01', draftPostedUntil: '2026-09-01', form: 'meeting', countedBy: 'households', totalHouseholds: 154, present: 70, approving: 68, fileSentOn: '2026-09-25', fileReceivedOn: '2026-09-25', recognition: 'refused', recognisedOn: '2026-10-02' },
  ],
  'democracy-regulation': [{ unit: 'X', date: '2026-01-15', kind: 'commune', narrowsTheLaw: false }],
  'disclosure-posting': [
    { unit: 'X', date: '2026-03-09', item: '2', form: 'posting', documentOn: '2026-03-02', until: '2026-04-08', interruptedDays: 0, permanent: false },
    { unit: 'X', date: '2026-05-20', item: '2', form: 'dialogue', documentOn: '2026-03-02', permanent: false },
    { unit: 'X', date: '2026-03-04', item: '14', form: 'website', documentOn: '2026-03-02', permanent: false },
    { unit: 'X', date: '2026-03-04', item: '8', form: 'loudspeaker', documentOn: '2026-03-02', until: '2026-03-06', interruptedDays: 0, permanent: false },
    { unit: 'X', date: '2026-03-04', item: '4', form: 'posting', documentOn: '2026-03-02', permanent: true },
  ],
  'peoples-inspection-board': [
    { unit: 'X', date: '2026-05-14', kind: 'commune', communities: 3, communitiesRepresented: 3, members: 5, deputies: 2, nonResidents: 0, officeHolders: 0, byElection: false, termFrom: '2026-05-14', recognisedOn: '2026-05-16' },
    { unit: 'X', date: '2026-08-14', kind: 'commune', communities: 3, members: 1, nonResidents: 0, officeHolders: 0, byElection: true, termMonthsLeft: 20, termFrom: '2026-05-14' },
    { unit: 'X', date: '2023-10-02', kind: 'commune', communities: 20, communitiesRepresented: 11, members: 11, deputies: 3, nonResidents: 0, officeHolders: 0, byElection: false, termFrom: '2022-03-01', recognisedOn: '2022-03-02' },
  ],
  'investment-supervision-board': [{ unit: 'X', date: '2026-02-01', members: 5, residents: 5, deputies: 2, officeHolders: 0, relatedMembers: 0, ownerNotifiedOn: '2026-02-02', supervisionFrom: '2026-03-19' }],
  'peoples-inspection-check': [{ unit: 'X', date: '2026-08-20', body: 'communeBoard', planSentOn: '2026-08-13', endedOn: '2026-08-30' }],
  'recommendation-answer': [{ unit: 'X', date: '2026-09-05', body: 'communeBoard', answeredOn: '2026-09-21' }, { unit: 'X', date: '2026-01-30', body: 'investmentBoard', answeredOn: '2026-02-23' }],
  'duty-report': [{ unit: 'X', date: '2026-07-05', subject: 'disclosure', cycle: 'halfYear', reportPeriod: '2026-H1', copiedToFront: true, councilSessionOn: '2026-07-05' }],
  dialogues: [{ unit: 'P', period: '2025', dialogues: 0 }, { unit: 'X', period: '2025', dialogues: 1 }, { unit: 'X', period: '2025-H1', dialogues: 0 }],
  'community-meetings': [{ unit: 'P', period: '2025', communities: 7, periodicConferences: 5 }, { unit: 'X', period: '2025', communities: 7, periodicConferences: 8 }],
  disclosures: [{ unit: 'X', period: '2026-Q1', listUpdatedOn: '2026-04-02' }],
}, { all: true });
run('co quan, truong', {
  'staff-conference': [
    { unit: 'A', date: '2026-01-20', kind: 'ordinary', form: 'plenary', staff: 45, present: 25, convening: 1, scattered: false, ballotsInstead: false, workingYearEndedOn: '2025-12-31' },
    { unit: 'A', date: '2026-02-02', kind: 'ordinary', form: 'plenary', staff: 45, present: 40, approving: 35, resolutionPassed: true, convening: 2, scattered: false, ballotsInstead: false, workingYearEndedOn: '2025-12-31', resolutionSentOn: '2026-02-04' },
    { unit: 'A', date: '2026-05-02', kind: 'extraordinary', form: 'plenary', staff: 45, present: 40, approving: 15, resolutionPassed: false, convening: 1, scattered: false, ballotsInstead: false, requestedByUnion: true, requestedByHead: false },
    { unit: 'S', date: '2025-11-28', kind: 'ordinary', form: 'delegates', staff: 120, summoned: 60, present: 40, approving: 21, resolutionPassed: true, convening: 1, scattered: false, ballotsInstead: false, workingYearEndedOn: '2025-05-31', nextWorkingYearFrom: '2025-09-01' },
    { unit: 'S', date: '2026-10-02', kind: 'ordinary', form: 'plenary', staff: 90, ballotsInstead: true, forceMajeure: true, workingYearEndedOn: '2026-05-31', nextWorkingYearFrom: '2026-09-01' },
  ],
  'resolution-check': [{ unit: 'A', date: '2026-08-03', previousOn: '2026-02-02', joint: true, staffToldOn: '2026-08-10' }],
  'disclosure-posting': [
    { unit: 'A', date: '2026-03-09', item: '3', form: 'internalSystem', documentOn: '2026-03-02', until: '2026-03-29', interruptedDays: 0, permanent: false, hasInternalSystem: true },
    { unit: 'A', date: '2026-02-02', item: '3', form: 'conference', documentOn: '2025-12-02', permanent: false, hasInternalSystem: true },
    { unit: 'S', date: '2026-03-03', item: '3', form: 'posting', documentOn: '2026-03-02', until: '2026-03-23', interruptedDays: 0, permanent: false, hasInternalSystem: false, allStaffNotified: false },
  ],
  'peoples-inspection-board': [
    { unit: 'A', date: '2026-02-02', kind: 'agency', staff: 45, members: 5, deputies: 1, managers: 0, specialCase: false, byElection: false, termFrom: '2026-02-02', termUntil: '2028-02-01', recognisedOn: '2026-02-09' },
    { unit: 'A', date: '2026-09-02', kind: 'agency', staff: 45, members: 1, managers: 0, specialCase: false, byElection: true, recognisedOn: '2026-09-09' },
  ],
  'peoples-inspection-check': [{ unit: 'A', date: '2026-08-20', body: 'agencyBoard', planSentOn: '2026-08-13' }],
  'recommendation-answer': [{ unit: 'A', date: '2026-09-05', body: 'agencyBoard', answeredOn: '2026-09-21' }],
  'democracy-regulation': [{ unit: 'A', date: '2026-01-15', kind: 'agency', narrowsTheLaw: false }],
  'workplace-dialogue': [{ unit: 'A', date: '2026-01-15', kind: 'periodic', membersListed: 4, membersPresent: 1 }],
}, { all: true });
run('DNNN, DN', {
  'employee-conference': [
    { unit: 'D', date: '2026-03-31', ownership: 'state', form: 'delegates', employees: 300, summoned: 90, present: 60, approving: 31, resolutionPassed: true, convening: 1, ballotsInstead: false, scattered: false, financialYearEndedOn: '2025-12-31', previousOn: '2025-01-10' },
    { unit: 'D', date: '2026-08-31', ownership: 'state', form: 'delegates', employees: 300, summoned: 90, present: 80, approving: 31, resolutionPassed: false, convening: 1, ballotsInstead: false, scattered: false, financialYearEndedOn: '2025-12-31', previousOn: '2026-03-31' },
    { unit: 'N', date: '2026-12-31', ownership: 'foreign', form: 'delegates', employees: 300, summoned: 90, present: 20, approving: 5, previousOn: '2025-01-10' },
    { unit: 'n', date: '2026-12-31', ownership: 'nonState', form: 'plenary', employees: 9, present: 2, approving: 1, previousOn: '2022-01-10' },
  ],
  'workplace-dialogue': [
    { unit: 'N', date: '2026-06-15', kind: 'periodic', employees: 300, employerMembers: 3, legalRepresentativePresent: true, membersListed: 14, membersPresent: 10, listRenewedOn: '2024-06-15', previousOn: '2025-01-15', topicsSentOn: '2026-06-08', womenConcerned: false, minutesSigned: true, endedOn: '2026-06-15', publishedOn: '2026-06-18' },
    { unit: 'N', date: '2026-07-15', kind: 'onRequest', requestedBy: 'employer', employees: 300, employerMembers: 3, legalRepresentativePresent: true, membersListed: 14, membersPresent: 5, requestReceivedOn: '2026-07-01', answeredOn: '2026-07-08', listRenewedOn: '2024-07-15', womenConcerned: true, womenRepresentatives: 1, minutesSigned: true, endedOn: '2026-07-16', publishedOn: '2026-07-21' },
    { unit: 'N', date: '2026-07-20', kind: 'onMatter', matter: 'suspension', employees: 300, employerMembers: 3, membersListed: 14, listRenewedOn: '2025-07-15', womenConcerned: false, minutesSigned: false, endedOn: '2026-07-20' },
    { unit: 'n', date: '2026-07-20', kind: 'periodic', employees: 9, employerMembers: 3, membersListed: 3, membersPresent: 3, legalRepresentativePresent: true, topicsSentOn: '2026-07-10', previousOn: '2025-12-01', listRenewedOn: '2025-07-15', womenConcerned: false, minutesSigned: true, endedOn: '2026-07-20', publishedOn: '2026-07-22' },
  ],
  'democracy-regulation': [
    { unit: 'N', date: '2026-01-15', kind: 'workplace', employees: 300, consultedOn: '2025-12-01', madeKnown: true, narrowsTheLaw: false, adoptsStateEnterpriseRules: true, unionNotifiedOn: '2026-01-16' },
    { unit: 'n', date: '2026-01-15', kind: 'workplace', employees: 9, madeKnown: false, adoptsStateEnterpriseRules: false },
    { unit: 'D', date: '2026-01-15', kind: 'stateEnterprise', narrowsTheLaw: false, employees: 300 },
  ],
  'disclosure-posting': [
    { unit: 'D', date: '2026-03-17', item: '1', form: 'internalSystem', documentOn: '2026-03-02', until: '2026-04-10', interruptedDays: 0, permanent: false, hasInternalSystem: true },
    { unit: 'N', date: '2026-06-17', item: '1', form: 'posting', documentOn: '2026-03-02', until: '2026-06-18', interruptedDays: 0, permanent: false },
  ],
  'peoples-inspection-board': [{ unit: 'D', date: '2026-03-31', kind: 'stateEnterprise', staff: 300, members: 9, deputies: 2, managers: 0, specialCase: false, byElection: false, termFrom: '2026-03-31', termUntil: '2028-03-30', recognisedOn: '2026-04-07' }],
  'resolution-check': [{ unit: 'D', date: '2026-09-30', previousOn: '2026-03-31', joint: true }],
  'duty-report': [{ unit: 'N', date: '2026-09-30', subject: 'workplace', cycle: 'onRequest', requestedOn: '2026-09-01' }, { unit: 'T', date: '2026-11-29', subject: 'conventions', cycle: 'year', reportPeriod: '2026' }, { unit: 'T', date: '2026-11-20', subject: 'implementation', cycle: 'onRequest' }],
}, { all: true });
