import { describe, expect, it } from 'vitest';
import { allEntities } from '../entities/all-entities.ts';
import { parseRecords } from '../parse/parse-records.ts';
import type { RecordsByArea } from '../flow/index.ts';
import { defineUnits } from '../unit/define-units.ts';
import { followUpState } from './follow-up-state.ts';
import type { FollowedItem } from './followed-item.ts';
import { followedItems } from './known/followed-items.ts';
import { openItems } from './known/open-items.ts';
import { doneInTime } from './timeliness.ts';

const unit = '00001';
const narrative = (period: string, section: string, number: string, more: object = {}) => ({
  unit,
  period,
  section,
  number,
  text: `${section} ${number} of ${period} (invented)`,
  ...more,
});
const parsed = (records: RecordsByArea) => parseRecords(records, allEntities);
const ofReports = (...items: readonly object[]) => followedItems(parsed({ 'narrative-item': items }));
const steps = (item: FollowedItem | undefined) => item?.history.map(({ step, at }) => `${step} ${at}`);
const codes = ({ findings }: { readonly findings: readonly { readonly code: string }[] }) =>
  findings.map(({ code }) => code).filter((code) => code.startsWith('follow-up/'));

describe('items of reports', () => {
  it('shortcomings, tasks, proposals and objections are followed up; results, strengths and causes are not', () => {
    const sections = ['result', 'strength', 'shortcoming', 'cause', 'task', 'proposal', 'objection'];
    const { value } = ofReports(...sections.map((section, i) => narrative('2024', section, String(i))));
    expect(value.map(({ kind }) => kind)).toEqual(['shortcoming', 'task', 'proposal', 'objection']);
  });

  it('say who, by when, from which document and where it was read', () => {
    const { value } = ofReports(
      narrative('2027', 'task', 'NV1', { responsible: 'UBND', dueOn: '2028-06-30', document: '12-KL/HU' }),
    );
    expect(value[0]).toMatchObject({
      unit,
      responsible: 'UBND',
      due: { on: '2028-06-30', sure: true },
      from: { number: '12-KL/HU', document: { vi: 'Báo cáo năm 2027' } },
      at: { area: 'narrative-item', period: '2027', unit },
    });
  });

  it('what a later report names by period and number is one item with what it says', () => {
    const { value, findings } = ofReports(
      narrative('2023', 'task', 'NV1', { dueOn: '2024-12-31' }),
      narrative('2024-H1', 'task', 'NV4', { followsPeriod: '2023', followsNumber: 'nv1', status: 'inProgress' }),
      narrative('2024', 'result', 'KQ2', { followsPeriod: '2024-H1', followsNumber: 'NV4', status: 'done' }),
    );
    expect(findings).toEqual([]);
    expect(value).toHaveLength(1);
    expect(steps(value[0])).toEqual(['raise 2023-12-31', 'begin 2024-06-30', 'complete 2024-12-31']);
    expect(value[0]?.history[2]).toMatchObject({ after: '2024-07-01', report: '2024, KQ2' });
    expect(value.map((item) => doneInTime(item))).toEqual(['yes']);
  });

  it('a period is found as offices write it, too, and the last report where none is named', () => {
    const { value, findings } = ofReports(
      narrative('2023-Q4', 'shortcoming', 'HC1'),
      narrative('2024', 'shortcoming', 'HC1', { followsPeriod: '2023-q4', followsNumber: 'HC1', text: 'other words' }),
      narrative('2025', 'shortcoming', 'HC9', { followsNumber: 'HC1', text: 'still other words', status: 'done' }),
    );
    expect(findings).toEqual([]);
    expect(value.map(steps)).toEqual([['raise 2023-12-31', 'report 2024-12-31', 'complete 2025-12-31']]);
  });

  it('the same words in the next report are the same item; a few letters are not', () => {
    const text = 'Công khai còn hình thức';
    const again = ofReports(
      narrative('2023', 'shortcoming', '1', { text }),
      narrative('2024', 'shortcoming', '3', { text: 'công khai còn hình thức.' }),
    );
    expect(again.value.map(steps)).toEqual([['raise 2023-12-31', 'report 2024-12-31']]);
    const letters = ofReports(
      narrative('2023', 'task', '1', { text: 'Như trên' }),
      narrative('2024', 'task', '1', { text: 'Nt' }),
    );
    expect(letters.value).toHaveLength(2);
  });

  it('of the same number in two sections the one of the same section is meant; else nobody can tell', () => {
    const both = [narrative('2023', 'task', '1'), narrative('2023', 'shortcoming', '1')];
    const task = ofReports(...both, narrative('2024', 'task', '1', { followsPeriod: '2023', followsNumber: '1' }));
    expect(task.value.map(({ kind, history }) => [kind, history.length])).toEqual([
      ['task', 2],
      ['shortcoming', 1],
    ]);
    const result = ofReports(...both, narrative('2024', 'result', '1', { followsPeriod: '2023', followsNumber: '1' }));
    expect(codes(result)).toEqual(['follow-up/several-meant']);
  });

  it('what follows nothing that exists is told: no such number, no such report, not before it', () => {
    const one = narrative('2023', 'task', 'NV1');
    const following = (period: string | null, number: string, own = '2024') =>
      codes(ofReports(one, narrative(own, 'result', 'KQ1', { followsPeriod: period, followsNumber: number })));
    expect(following('2023', 'NV2')).toEqual(['follow-up/answers-nothing']);
    expect(following('2022', 'NV1')).toEqual(['follow-up/report-not-here']);
    expect(following('2023', 'NV1', '2023')).toEqual(['follow-up/before-asked']);
    expect(following('2023', 'NV1', '2022')).toEqual(['follow-up/before-asked']);
    expect(following(null, 'NV7')).toEqual(['follow-up/report-not-here']);
  });

  it('units do not answer for one another', () => {
    const other = {
      ...narrative('2024', 'result', 'KQ1', { followsPeriod: '2023', followsNumber: 'NV1' }),
      unit: '00002',
    };
    expect(codes(ofReports(narrative('2023', 'task', 'NV1'), other))).toEqual(['follow-up/report-not-here']);
  });

  it('what was done and is told to be under way again is open again', () => {
    const { value } = ofReports(
      narrative('2023', 'task', 'NV1', { status: 'done' }),
      narrative('2024', 'task', 'NV1', {
        followsPeriod: '2023',
        followsNumber: 'NV1',
        status: 'late',
        dueOn: '2025-03-31',
      }),
    );
    expect(steps(value[0])).toEqual([
      'raise 2023-12-31',
      'complete 2023-12-31',
      'reopen 2024-12-31',
      'extend 2024-12-31',
      'report 2024-12-31',
    ]);
    expect(value.map((item) => followUpState(item))).toMatchObject([{ open: true, due: { on: '2025-03-31' } }]);
  });

  it('the year follows up its second half, also where it stands first in the file', () => {
    const half = narrative('2024-H2', 'task', 'NV1', { text: 'Lập trang công khai' });
    const year = narrative('2024', 'result', 'KQ1', { followsPeriod: '2024-H2', followsNumber: 'NV1', status: 'done' });
    for (const items of [
      [half, year],
      [year, half],
    ]) {
      const { value, findings } = ofReports(...items);
      expect(findings).toEqual([]);
      expect(value.map(steps)).toEqual([['raise 2024-12-31', 'complete 2024-12-31']]);
    }
  });

  it('one that a report calls late is late, though nobody knows since when', () => {
    const { value } = openItems(
      parsed({ 'narrative-item': [narrative('2023', 'task', 'NV1', { status: 'late' })] }),
      '2024-01-05',
    );
    expect(value.map(({ timeliness, daysLate }) => [timeliness, daysLate])).toEqual([['late', null]]);
  });

  it('thousands of answers to one task stand in its history', () => {
    const answers = Array.from({ length: 5000 }, (_, i) =>
      narrative('2024', 'result', `KQ${i}`, { followsPeriod: '2023', followsNumber: 'NV1', status: 'inProgress' }),
    );
    const { value } = ofReports(narrative('2023', 'task', 'NV1'), ...answers);
    expect(value[0]?.history).toHaveLength(5001);
  });

  it('a document that answers it and is on no list is told where a list is given', () => {
    const records = parsed({ 'narrative-item': [narrative('2027', 'task', 'NV1', { answeredBy: '5/BC-UBND' })] });
    expect(codes(followedItems(records))).toEqual([]);
    expect(codes(followedItems(records, { documents: ['6/BC-UBND'] }))).toEqual(['follow-up/unknown-document']);
    expect(codes(followedItems(records, { documents: ['5/bc-ubnd'] }))).toEqual([]);
  });
});

describe('items of events', () => {
  it('a conclusion is one, however many reports list it, with what the last one knows', () => {
    const directive = { unit, date: '2024-01-07', number: '120-KL/TW', kind: 'conclusion', dueOn: '2024-12-31' };
    const { value } = followedItems(
      parsed({
        directive: [
          directive,
          { ...directive, planIssuedOn: '2024-02-01' },
          { ...directive, completedOn: '2025-01-02' },
        ],
      }),
    );
    expect(value.map(({ kind }) => kind)).toEqual(['conclusion']);
    expect(steps(value[0])).toEqual(['raise 2024-01-07', 'begin 2024-02-01', 'complete 2025-01-02']);
    expect(value.map((item) => doneInTime(item))).toEqual(['no']);
  });

  it('a directive that is done on an unknown day is done, and nobody can tell whether in time', () => {
    const { value } = followedItems(
      parsed({ directive: [{ unit, date: '2024-01-07', kind: 'plan', dueOn: '2024-12-31', status: 'done' }] }),
    );
    expect(value.map((item) => [followUpState(item).stage, doneInTime(item)])).toEqual([['done', 'cannotTell']]);
  });

  it.each([
    ['communeBoard', 'commune', '2024-03-18'],
    ['investmentBoard', 'commune', '2024-03-18'],
    ['agencyBoard', 'agency', '2024-03-18'],
    ['enterpriseBoard', 'stateEnterprise', '2024-03-18'],
  ] as const)('a recommendation of a %s is due after fifteen days, on a working day', (body, kind, due) => {
    const units = defineUnits([{ code: unit, kind, name: 'Đơn vị (giả định)' }]);
    const records = parseRecords(
      { 'recommendation-answer': [{ unit, date: '2024-03-01', body, addressee: 'UBND' }] },
      allEntities,
      { units },
    );
    const [item] = followedItems(records).value;
    expect(item).toMatchObject({ kind: 'recommendation', responsible: 'UBND', due: { on: due, sure: true } });
    expect(item?.due?.basis?.number).toBe('10/2022/QH15');
  });

  it('before the law, and of other bodies, no term is known', () => {
    const { value } = followedItems(
      parsed({
        'recommendation-answer': [
          { unit, date: '2023-06-30', body: 'communeBoard' },
          { unit, date: '2024-03-01', body: 'other' },
          { unit, date: '2024-03-01' },
        ],
      }),
    );
    expect(value.map(({ due }) => due)).toEqual([null, null, null]);
  });

  it('an inspection asks for a remedy only where it found something', () => {
    const visit = { unit, date: '2024-03-01', inspectedUnit: '00002', concludedOn: '2024-03-10', subject: 'QCDC' };
    const { value } = followedItems(
      parsed({
        'inspection-visit': [
          { ...visit, recommendations: 2, followedUpOn: '2024-04-01' },
          { ...visit, shortcomings: 0, recommendations: 0 },
          visit,
        ],
      }),
    );
    expect(value.map(steps)).toEqual([['raise 2024-03-10', 'complete 2024-04-01']]);
    expect(value[0]).toMatchObject({ kind: 'conclusion', responsible: '00002', text: 'QCDC' });
  });

  it('opinions that were sent ask for an answer', () => {
    const sent = { unit, date: '2027-03-01', organiser: 'MTTQ xã', sentOn: '2027-03-05' };
    const { value } = followedItems(
      parsed({
        'social-criticism': [
          { ...sent, opinionsSent: 3, answeredOn: '2027-03-20' },
          { unit, date: '2027-03-01' },
        ],
        'party-building-opinion': [{ ...sent, addressee: 'party' }],
      }),
    );
    expect(value.map((item) => [item.kind, followUpState(item).open])).toEqual([
      ['recommendation', false],
      ['recommendation', true],
    ]);
  });
});

describe('a call', () => {
  it('takes a dataset or the outcome that holds it, and hands its findings on', () => {
    const records = parsed({ 'narrative-item': [narrative('2024', 'task', 'NV1', { dueOn: 'soon' })] });
    expect(followedItems(records.value).findings).toEqual([]);
    expect(followedItems(records).findings).toEqual(records.findings);
    expect(followedItems(records).value).toEqual(followedItems(records.value).value);
  });

  it('refuses what was not read, and misspelt options', () => {
    expect(() => followedItems([] as never)).toThrow('call/bad-argument');
    expect(() => followedItems(parsed({}), { document: [] } as never)).toThrow('call/unknown-option');
    expect(() => followedItems(parsed({}), { documents: [5] } as never)).toThrow('call/bad-option');
    expect(() => followedItems(parsed({}), { areas: [{}] } as never)).toThrow('call/bad-option');
  });

  it('changes nothing it was given, and gives the same again', () => {
    const records = parsed({
      'narrative-item': [narrative('2023', 'task', 'NV1'), narrative('2024', 'task', 'NV1', { followsNumber: 'NV1' })],
    });
    const before = JSON.stringify([...records.value]);
    expect(followedItems(records)).toEqual(followedItems(records));
    expect(JSON.stringify([...records.value])).toBe(before);
  });

  it('reads an area of somebody else', () => {
    const { value } = followedItems(parsed({ petition: [{ unit, date: '2024-03-01' }] }), {
      areas: [
        {
          area: 'petition',
          label: { vi: 'Đơn thư', en: 'Petition' },
          read: ({ place }) => ({
            kind: 'objection',
            number: null,
            key: null,
            text: 'a petition',
            from: { document: 'petition', number: null, issuer: null, on: place.day },
            responsible: null,
            due: null,
            history: [{ step: 'raise', by: 'a citizen', at: place.day }],
            follows: null,
            outcome: { step: 'report' },
          }),
        },
      ],
    });
    expect(value.map(({ id }) => id)).toEqual(['petition/00001/2024-03-01/1']);
  });
});
