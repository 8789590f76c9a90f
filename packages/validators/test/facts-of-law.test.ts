import { allEntities } from '@qcdc/core/entities';
import { defineUnits, parseRecords, validate } from '@qcdc/core/flow';
import type { UnitKind } from '@qcdc/core';
import { describe, expect, it } from 'vitest';
import { strict } from '../src/index.ts';

// Facts that were once read wrongly, each as the record that keeps it and the record that breaks it.

type Fact = readonly [what: string, record: object, rule: string, says: 'failed' | 'undecided' | null, kind?: UnitKind];

const posting = { form: 'posting', item: '5', date: '2024-03-01' } as const;
const loud = { form: 'loudspeaker', item: '7', date: '2024-03-04' } as const;
const school = { kind: 'ordinary', form: 'plenary', staff: 40, workingYearEndedOn: '2024-05-31' } as const;
const nextYear = { ...school, nextWorkingYearFrom: '2024-09-01' } as const;
const vote = { scope: 'community', form: 'meeting', totalHouseholds: 210, passed: true } as const;
const release = { date: '2024-03-20', act: 'release', totalHouseholds: 100 } as const;
const board = { date: '2024-03-20', kind: 'agency', staff: 300 } as const;

// prettier-ignore
const facts: Readonly<Record<string, readonly Fact[]>> = {
  'disclosure-posting': [
    ['from 4 to 6 March is three days', { ...loud, until: '2024-03-06' }, 'loudspeaker-long-enough', null],
    ['from 4 to 5 March is two', { ...loud, until: '2024-03-05' }, 'loudspeaker-long-enough', 'failed'],
    ['item 3 need not be broadcast', { ...loud, item: '3', until: '2024-03-04' }, 'loudspeaker-long-enough', null],
    ['30 days by one reading, 29 by the other', { ...posting, until: '2024-03-30' }, 'commune-posted-long-enough', 'undecided'],
    ['30 days by both readings', { ...posting, until: '2024-03-31' }, 'commune-posted-long-enough', null],
    ['29 days by both readings', { ...posting, until: '2024-03-29' }, 'commune-posted-long-enough', 'failed'],
    ['item 3 may follow the Land Law', { ...posting, item: '3', until: '2024-03-17' }, 'commune-posted-long-enough', 'undecided'],
    ['item 13 stays', { ...posting, item: '13', permanent: false, until: '2024-04-17' }, 'commune-permanent-items', 'failed'],
    ['an agency with an internal site', { ...posting, until: '2024-03-03', hasInternalSystem: true }, 'agency-posted-long-enough', null, 'agency'],
    ['an agency nobody says has a site', { ...posting, until: '2024-03-03' }, 'agency-posted-long-enough', 'undecided', 'agency'],
    ['the sector’s own day, missed', { ...posting, date: '2024-03-20', documentOn: '2024-03-01', sectorDeadlineOn: '2024-03-10' }, 'commune-in-time', 'failed'],
    ['receipt is no relief any more', { ...posting, date: '2024-03-20', documentOn: '2024-03-01', receivedOn: '2024-03-18' }, 'agency-in-time', 'failed', 'agency'],
  ],
  'staff-conference': [
    ['three months of the next working year', { ...nextYear, date: '2024-11-20' }, 'in-time', null, 'publicUnit'],
    ['after them', { ...nextYear, date: '2024-12-10' }, 'in-time', 'failed', 'publicUnit'],
    ['a next year nobody names', { ...school, date: '2024-11-20' }, 'in-time', 'undecided', 'publicUnit'],
    ['seven staff may leave it out', { ...nextYear, staff: 7, date: '2024-12-10' }, 'in-time', null, 'publicUnit'],
  ],
  'resolution-check': [
    ['together with the union', { date: '2024-07-01', previousOn: '2024-01-02', joint: true }, 'agency-with-union', null, 'agency'],
    ['without it', { date: '2024-07-01', previousOn: '2024-01-02', joint: false }, 'agency-with-union', 'failed', 'agency'],
    ['without it, since an agency may have none', { date: '2025-07-01', previousOn: '2025-01-02', joint: false }, 'agency-with-union', null, 'agency'],
    ['a state enterprise has one still', { date: '2025-07-01', previousOn: '2025-01-02', joint: false }, 'enterprise-with-union', 'failed', 'stateEnterprise'],
  ],
  'recommendation-answer': [
    ['the fifteenth day is a Sunday', { date: '2024-03-02', body: 'communeBoard', answeredOn: '2024-03-18' }, 'commune-board-in-time', null],
    ['a day later', { date: '2024-03-02', body: 'communeBoard', answeredOn: '2024-03-19' }, 'commune-board-in-time', 'failed'],
    ['the fifteenth day is in Tết', { date: '2026-02-01', body: 'communeBoard', answeredOn: '2026-02-23' }, 'commune-board-in-time', null],
  ],
  'workplace-dialogue': [
    ['an agency is outside Chapter V', { date: '2024-03-04', kind: 'periodic', membersListed: 10, membersPresent: 5 }, 'quorum', null, 'agency'],
    ['nine workers are inside', { date: '2024-03-04', kind: 'periodic', employees: 9, membersListed: 3, membersPresent: 2 }, 'quorum', 'failed', 'nonStateEmployer'],
    ['seventy of a hundred are not more than 70 %', { date: '2024-03-04', kind: 'periodic', membersListed: 10, membersPresent: 7 }, 'quorum', 'failed', 'nonStateEmployer'],
    ['eight of ten are', { date: '2024-03-04', kind: 'periodic', membersListed: 10, membersPresent: 8 }, 'quorum', null, 'nonStateEmployer'],
  ],
  'community-head-election': [
    ['at the own request, no petition', { ...release, releaseAtOwnRequest: true, releasePetitioners: 0 }, 'release-petition', null],
    ['49 of 100 households', { ...release, releaseAtOwnRequest: false, releaseProposedByFront: false, releasePetitioners: 49 }, 'release-petition', 'failed'],
    ['half of them', { ...release, releaseAtOwnRequest: false, releaseProposedByFront: false, releasePetitioners: 50 }, 'release-petition', null],
    ['decided within 60 days, held later', { ...release, recognisedOn: '2024-03-22', newElectionDecidedOn: '2024-05-10', newElectionOn: '2024-06-20' }, 'new-election-in-time', null],
  ],
  'community-vote': [
    ['two thirds exactly', { ...vote, date: '2024-03-12', matter: 'contribution', approving: 140 }, 'pass-quota', null],
    ['one short', { ...vote, date: '2024-03-12', matter: 'contribution', approving: 139 }, 'pass-quota', 'failed'],
    ['half exactly', { ...vote, date: '2024-03-12', matter: 'selfManagement', approving: 105 }, 'pass-quota', 'failed'],
    ['voters over households', { ...vote, date: '2024-03-12', matter: 'contribution', countedBy: 'voters', totalVoters: 600, approving: 390 }, 'pass-quota', 'undecided'],
    ['begun under the ordinance', { ...vote, form: 'ballots', ballotsFrom: '2023-06-25', date: '2023-07-02', matter: 'contribution', approving: 120 }, 'pass-quota', 'undecided'],
    ['what failed is not sent up', { ...vote, date: '2024-03-12', matter: 'contribution', approving: 90, passed: false, sentUpOn: '2024-06-01' }, 'sent-up-in-time', null],
    ['200 households from 2023', { ...vote, totalHouseholds: 200, date: '2024-03-12', matter: 'selfManagement', approving: 150, clusterMeetings: 2, scatteredSettlement: false }, 'cluster-meetings-allowed', null],
    ['200 are not more than 200 before', { ...vote, totalHouseholds: 200, date: '2023-05-12', matter: 'selfManagement', approving: 150, clusterMeetings: 2, scatteredSettlement: true }, 'cluster-meetings-allowed', 'failed'],
    ['no notice laid down before the decree', { ...vote, date: '2023-07-20', matter: 'contribution', approving: 150, noticeOn: '2023-07-20' }, 'meeting-notice', null],
  ],
  'peoples-inspection-board': [
    ['more than nine where special', { ...board, members: 10, specialCase: true }, 'agency-size', null],
    ['never two', { ...board, members: 2, specialCase: true, byElection: false }, 'agency-size', 'failed'],
    ['a blank is no "no"', { ...board, members: 10 }, 'agency-size', 'undecided'],
    ['five members for four communities', { ...board, kind: 'commune', communities: 4, members: 5 }, 'commune-size', null],
  ],
  'citizen-proposal': [
    ['a tenth of the households', { date: '2024-02-20', matter: 'selfManagement', totalHouseholds: 210, supportingHouseholds: 21, put: false }, 'put-when-supported', 'failed'],
    ['less', { date: '2024-02-20', matter: 'selfManagement', totalHouseholds: 210, supportingHouseholds: 20, put: false }, 'put-when-supported', null],
  ],
  'comment-period': [
    ['twenty days', { date: '2024-03-01', closedOn: '2024-03-21' }, 'open-long-enough', null],
    ['twenty by one reading', { date: '2024-03-01', closedOn: '2024-03-20' }, 'open-long-enough', 'undecided'],
    ['ten laid down by the sector', { date: '2024-03-01', closedOn: '2024-03-11', sectorDays: 10 }, 'open-long-enough', null],
  ],
};

describe.each(Object.entries(facts))('%s', (area, all) => {
  const entity = allEntities.find(({ id }) => id === area)!;
  it.each(all.map((fact) => ({ what: fact[0], fact })))('$what', ({ fact }) => {
    const [, record, rule, says, kind = 'commune'] = fact;
    const units = defineUnits([{ code: '00001', kind, name: 'Đơn vị (giả định)' }]);
    const parsed = parseRecords([{ unit: '00001', ...record }], entity, { units });
    expect(parsed.findings).toEqual([]);
    const { findings } = validate(parsed, strict);
    const told = findings.flatMap((one) => one.unfolded ?? [one]).filter(({ code }) => code === `${area}/${rule}`);
    expect(told.map(({ state }) => state)).toEqual(says === null ? [] : [says]);
    // Nothing else is said to be broken.
    expect(findings.filter(({ state }) => state === 'failed')).toHaveLength(says === 'failed' ? 1 : 0);
  });
});
