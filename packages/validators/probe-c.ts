import { run } from './probe-files.ts';
const b = { unit: 'X', date: '2025-09-02', kind: 'commune', byElection: false, communities: 20, communitiesRepresented: 9, members: 9, termFrom: '2024-02-01' };
run('board', { 'peoples-inspection-board': [b, { ...b, termFrom: '2025-08-01' }, { ...b, termFrom: undefined }] }, { all: true });
run('sparse', {
 'community-vote': [{ unit: 'X', date: '2026-03-15', matter: 'contribution', scope: 'community', form: 'meeting', totalHouseholds: 154, approving: 103, passed: true }],
 'disclosure-posting': [{ unit: 'X', date: '2026-03-04', item: '2', form: 'website' }, { unit: 'A', date: '2026-03-04', item: '2', form: 'posting' }],
 'staff-conference': [{ unit: 'A', date: '2026-02-04', staff: 60, present: 50 }],
 'workplace-dialogue': [{ unit: 'N', date: '2026-02-04', kind: 'periodic', employees: 60 }],
 'peoples-inspection-board': [{ unit: 'A', date: '2026-02-04', kind: 'agency', members: 5 }, { unit: 'X', date: '2026-02-04', kind: 'commune', members: 7 }],
 'community-head-election': [{ unit: 'X', date: '2026-02-04', act: 'election', elected: true, totalHouseholds: 100, approving: 60 }],
 'convention-recognition': [{ unit: 'X', date: '2026-02-04', recognition: 'recognised' }],
 'citizen-proposal': [{ unit: 'X', date: '2026-02-04', put: true }],
 'commune-dialogue': [{ unit: 'X', date: '2026-02-04', attendees: 100 }],
 'employee-conference': [{ unit: 'N', date: '2026-02-04', ownership: 'nonState', employees: 100 }],
 'duty-report': [{ unit: 'X', date: '2026-02-04', subject: 'mediation' }],
 'comment-period': [{ unit: 'X', date: '2026-02-04', closedOn: '2026-03-04' }],
 'decision-change': [{ unit: 'X', date: '2026-02-04', act: 'amended' }],
 'democracy-regulation': [{ unit: 'X', date: '2026-02-04', kind: 'commune' }, { unit: 'N', date: '2026-02-04', kind: 'workplace', employees: 100 }],
 'resolution-check': [{ unit: 'A', date: '2026-02-04' }],
});
