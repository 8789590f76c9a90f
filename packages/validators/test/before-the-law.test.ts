import type { UnitKind } from '@qcdc/core';
import { allEntities } from '@qcdc/core/entities';
import { defineUnits, parseRecords, validate } from '@qcdc/core/flow';
import { describe, expect, it } from 'vitest';
import { strict } from '../src/index.ts';

// Notice of a meeting on the first day of a law was due before there was the law: nobody could break it. Each row is a record
// that is late by the new law alone, and the same record on the first day on which that can be held against somebody.

type Early = readonly [rule: string, early: object, late: object, kind?: UnitKind];

const vote = { scope: 'community', form: 'meeting', totalHouseholds: 151, approving: 130, passed: true };
const election = { act: 'election' };
const check = { body: 'communeBoard' };
const periodic = { kind: 'periodic' };

// prettier-ignore
const rows: readonly Early[] = [
  ['community-vote/meeting-notice', { ...vote, date: '2023-08-16', noticeOn: '2023-08-15' }, { ...vote, date: '2023-08-17', noticeOn: '2023-08-16' }],
  ['community-vote/papers-before-meeting', { ...vote, matter: 'contribution', date: '2023-08-16', papersSentOn: '2023-08-15' }, { ...vote, matter: 'contribution', date: '2023-08-17', papersSentOn: '2023-08-16' }],
  ['community-vote/notice-before-ballots', { ...vote, form: 'ballots', date: '2023-07-05', ballotsFrom: '2023-07-02', noticeOn: '2023-07-01' }, { ...vote, form: 'ballots', date: '2023-07-05', ballotsFrom: '2023-07-03', noticeOn: '2023-07-02' }],
  ['community-head-election/plan-in-time', { ...election, date: '2023-09-03', planOn: '2023-08-20' }, { ...election, date: '2023-09-04', planOn: '2023-08-20' }],
  ['community-head-election/team-in-time', { ...election, date: '2023-08-24', electionTeamOn: '2023-08-20' }, { ...election, date: '2023-08-25', electionTeamOn: '2023-08-20' }],
  ['community-head-election/decisions-published-in-time', { ...election, date: '2023-08-21', decisionsPublishedOn: '2023-08-20' }, { ...election, date: '2023-08-22', decisionsPublishedOn: '2023-08-20' }],
  ['community-head-election/candidate-list-in-time', { ...election, date: '2023-08-29', candidateListSentOn: '2023-08-28' }, { ...election, date: '2023-08-30', candidateListSentOn: '2023-08-28' }],
  ['community-conference/notice', { date: '2023-08-19', noticeOn: '2023-08-18' }, { date: '2023-08-20', noticeOn: '2023-08-18' }],
  ['peoples-inspection-check/commune-plan-sent', { ...check, date: '2023-08-21', planSentOn: '2023-08-18' }, { ...check, date: '2023-08-22', planSentOn: '2023-08-18' }],
  ['investment-supervision-board/owner-notified', { date: '2023-07-20', supervisionFrom: '2023-08-14', ownerNotifiedOn: '2023-07-20' }, { date: '2023-07-20', supervisionFrom: '2023-08-15', ownerNotifiedOn: '2023-07-20' }],
  ['commune-dialogue/notice', { held: true, date: '2025-03-07', noticeOn: '2025-03-05' }, { held: true, date: '2025-03-08', noticeOn: '2025-03-05' }],
  ['workplace-dialogue/topics-sent', { ...periodic, date: '2021-02-05', topicsSentOn: '2021-02-03' }, { ...periodic, date: '2021-02-08', topicsSentOn: '2021-02-03' }, 'nonStateEmployer'],
  ['workplace-dialogue/list-renewed', { date: '2023-02-01', listRenewedOn: '2018-12-03' }, { date: '2023-02-02', listRenewedOn: '2018-12-03' }, 'nonStateEmployer'],
  ['resolution-check/agency-every-six-months', { date: '2023-12-29', previousOn: '2022-03-01' }, { date: '2024-01-03', previousOn: '2022-03-01' }, 'agency'],
  ['convention-recognition/draft-posted', { date: '2023-09-14', draftPostedOn: '2023-08-01', draftPostedUntil: '2023-08-10' }, { date: '2023-09-15', draftPostedOn: '2023-08-01', draftPostedUntil: '2023-08-10' }],
  ['duty-report/council-disclosure', { subject: 'disclosure', date: '2023-07-05', councilSessionOn: '2023-06-30' }, { subject: 'disclosure', date: '2023-07-05', councilSessionOn: '2023-07-01' }],
];

const told = (rule: string, record: object, kind: UnitKind) => {
  const units = defineUnits([{ code: '00001', kind, name: 'Đơn vị (giả định)' }]);
  const entity = allEntities.find(({ id }) => id === rule.split('/')[0])!;
  const { findings } = validate(parseRecords([{ unit: '00001', ...record }], entity, { units }), strict);
  return findings.flatMap((one) => one.unfolded ?? [one]).filter(({ code }) => code === rule);
};

describe.each(rows.map(([rule, early, late, kind = 'commune']) => ({ rule, early, late, kind })))(
  '$rule',
  ({ rule, early, late, kind }) => {
    it('fails nobody for what was due before the law', () => {
      const said = told(rule, early, kind);
      expect(said.map(({ state }) => state)).toEqual(['undecided']);
      expect(said[0]?.message.vi).toContain('trước khi quy định có hiệu lực; vì vậy không tính là sai');
    });
    it('fails who is late on the first day on which it was due under the law', () => {
      expect(told(rule, late, kind).map(({ state }) => state)).toEqual(['failed']);
    });
  },
);

it('what two laws in a row demand was due under the first one', () => {
  const dialogue = { held: true, date: '2025-06-17', noticeOn: '2025-06-14' };
  expect(told('commune-dialogue/notice', dialogue, 'commune').map(({ state }) => state)).toEqual(['failed']);
  const ballots = { ...vote, form: 'ballots', date: '2023-08-18', ballotsFrom: '2023-08-16', noticeOn: '2023-08-15' };
  const [said] = told('community-vote/notice-before-ballots', ballots, 'commune');
  expect(said).toMatchObject({ state: 'failed', basis: [{ number: '10/2022/QH15' }] });
});

it('what ended before it began is a contradiction, and no breach', () => {
  const posted = { item: '5', form: 'posting', date: '2024-03-04', until: '2024-03-01' };
  expect(told('disclosure-posting/commune-posted-long-enough', posted, 'commune')).toMatchObject([
    { state: 'undecided' },
  ]);
});
