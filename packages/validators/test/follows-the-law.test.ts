import {
  addDays,
  citation,
  type AnyRule,
  type CheckContext,
  type Entity,
  type IsoDate,
  type Version,
} from '@qcdc/core';
import { defineUnits, judge, lawOfRule, parseRecords, validate } from '@qcdc/core/flow';
import { examplesOfRule } from '@qcdc/core/rules';
import { communityMeetings, communityVote, disclosurePosting, investmentSupervisionBoard } from '@qcdc/core/entities';
import {
  defineInstrument,
  dueOf,
  extendCalendar,
  extendCatalogue,
  isLate,
  lawCatalogue,
  versionOf,
  workingCalendar,
  type Amendment,
  type CatalogueExtension,
  type DurationValue,
  type TermValue,
  type ProvisionValue,
} from '@qcdc/core/law';
import { describe, expect, it } from 'vitest';
import {
  communeDisclosureInTime,
  communePostingDuration,
  defineRecordRule,
  exampleOf,
  investmentBoardSize,
  lawFrom,
  numberRule,
  strict,
  voteMeetingNotice,
  votePassQuota,
  voteSentUp,
  voteWitnesses,
} from '../src/index.ts';

// Every amendment here is invented, and says so.
const invented = (id: string, from: IsoDate) =>
  defineInstrument({
    id,
    kind: 'law',
    number: `${id}/QH`,
    title: { vi: `Luật giả định ${id}`, en: `Invented Law ${id}` },
    subject: { vi: 'giả định', en: 'invented' },
    issued: null,
    from,
    doubt: [],
    confirmed: true,
  });
const instruments = [invented('first', '2025-03-01'), invented('second', '2025-06-02')];
const by = { instrument: 'first', article: 2 } as const;
const extended = (extension: CatalogueExtension) => extendCatalogue(lawCatalogue, { ...extension, instruments });
const amended = (...amendments: Amendment[]) => ({ catalogue: extended({ amendments }) });
const verdict = (rule: AnyRule, input: unknown, context: CheckContext = {}) =>
  judge(rule, input, undefined, context).verdict;
const share = (n: number, d: number): ProvisionValue => ({ is: 'share', op: '>=', n, d, of: 'householdReps' });

describe('rules follow the catalogue they are given, from the day on and not the day before', () => {
  it('a share', () => {
    const law = amended({ duty: 'L-21.1a', by, value: share(3, 4) });
    const vote = (date: IsoDate) =>
      exampleOf(communityVote, {
        date,
        matter: 'contribution',
        scope: 'community',
        approving: 140,
        totalHouseholds: 200,
        passed: true,
      });
    expect(verdict(votePassQuota, vote('2025-02-28'), law)).toBe('held');
    expect(verdict(votePassQuota, vote('2025-03-01'), law)).toBe('failed');
    expect(verdict(votePassQuota, vote('2025-03-01'))).toBe('held');
    const { version } = judge(votePassQuota, vote('2025-03-01'), undefined, law);
    expect(version?.alsoFrom?.map((basis) => citation(basis, 'vi'))).toEqual([
      'khoản 1 Điều 21 Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15, được sửa đổi, bổ sung bởi Điều 2 Luật giả định first số first/QH',
    ]);
  });
  it('a number of members', () => {
    const law = amended({ duty: 'L-41.1', by, value: { is: 'count', op: '>=', n: 7, of: 'members' } });
    const board = (date: IsoDate) => exampleOf(investmentSupervisionBoard, { date, members: 5 });
    expect(verdict(investmentBoardSize, board('2025-02-28'), law)).toBe('held');
    expect(verdict(investmentBoardSize, board('2025-03-01'), law)).toBe('failed');
  });
  it('one value of several', () => {
    const value: ProvisionValue = {
      is: 'parts',
      parts: {
        board: { is: 'range', from: 3, to: 5, of: 'members' },
        witnesses: { is: 'count', op: '=', n: 4, of: 'householdReps' },
        copies: { is: 'count', op: '=', n: 3, of: 'copies' },
      },
    };
    const law = amended({ duty: 'D59-3.5c', by, value });
    expect(lawOfRule(voteWitnesses, law.catalogue).map(({ from, value: n }) => [from, n])).toMatchObject([
      ['2023-08-15', { n: 2 }],
      ['2025-03-01', { n: 4 }],
    ]);
  });
  it('a duration', () => {
    const law = amended({
      duty: 'L-13.2a',
      by,
      value: { is: 'duration', atLeast: 45, unit: 'days', consecutive: true, since: true },
    });
    const posted = (date: IsoDate) =>
      exampleOf(disclosurePosting, { date, form: 'posting', item: '5', until: addDays(date, 44), interruptedDays: 0 });
    expect(verdict(communePostingDuration, posted('2025-02-28'), law)).toBe('held');
    expect(verdict(communePostingDuration, posted('2025-03-01'), law)).toBe('undecided');
    expect(verdict(communePostingDuration, { ...posted('2025-03-01'), until: addDays('2025-03-01', 43) }, law)).toBe(
      'failed',
    );
  });
  it('a term, by the law of the day it runs from', () => {
    const law = amended({ duty: 'L-12.3', by, value: { is: 'term', side: 'within', n: 2, unit: 'workingDays' } });
    const disclosed = (documentOn: IsoDate, date: IsoDate) =>
      exampleOf(disclosurePosting, { documentOn, date, form: 'posting' });
    expect(verdict(communeDisclosureInTime, disclosed('2025-02-28', '2025-03-07'), law)).toBe('held');
    expect(verdict(communeDisclosureInTime, disclosed('2025-03-03', '2025-03-05'), law)).toBe('held');
    expect(verdict(communeDisclosureInTime, disclosed('2025-03-03', '2025-03-06'), law)).toBe('failed');
  });
  it('two amendments one after the other', () => {
    const days = (n: number): ProvisionValue => ({ is: 'term', side: 'within', n, unit: 'workingDays' });
    const law = amended(
      { duty: 'L-20.3', by: { instrument: 'second' }, value: days(1) },
      { duty: 'L-20.3', by, value: days(3) },
    );
    const sent = (date: IsoDate) =>
      exampleOf(communityVote, { date, passed: true, form: 'meeting', sentUpOn: addDays(date, 2) });
    expect(
      (['2025-02-26', '2025-03-03', '2025-06-02'] as const).map((day) => verdict(voteSentUp, sent(day), law)),
    ).toEqual(['held', 'held', 'failed']);
    expect(lawOfRule(voteSentUp, law.catalogue).map(({ from }) => from)).toEqual([
      '2023-07-01',
      '2023-08-15',
      '2025-03-01',
      '2025-06-02',
    ]);
  });
  it('a repeal', () => {
    const catalogue = extended({ repeals: [{ duty: 'L-41.1', by }] });
    const board = (date: IsoDate) => exampleOf(investmentSupervisionBoard, { date, members: 2 });
    expect(verdict(investmentBoardSize, board('2025-02-28'), { catalogue })).toBe('failed');
    expect(verdict(investmentBoardSize, board('2025-03-01'), { catalogue })).toBe('notConcerned');
  });
  it('a decree that detailed a law and is repealed: the law itself applies again', () => {
    const repeals = [{ duty: 'D59-4.4', by }];
    const notice = lawFrom({ is: 'term', duties: ['L-19.2b', 'D59-4.4'] });
    expect(notice(extended({ repeals })).map(({ from, provision }) => [from, provision])).toEqual([
      ['2023-07-01', 'L-19.2b'],
      ['2023-08-15', 'D59-4.4'],
      ['2025-03-01', 'L-19.2b'],
    ]);
  });
  it('an amendment nobody confirmed: passes what passes under both wordings, fails nobody, cites both', () => {
    const looser = amended({
      duty: 'L-41.1',
      by,
      value: { is: 'count', op: '>=', n: 3, of: 'members' },
      confirmed: false,
    });
    const board = (members: number) => exampleOf(investmentSupervisionBoard, { date: '2025-03-01', members });
    expect([5, 4, 3, 2].map((members) => verdict(investmentBoardSize, board(members), looser))).toEqual([
      'held',
      'undecided',
      'undecided',
      'undecided',
    ]);
    const dataset = datasetOf(investmentSupervisionBoard, board(4));
    const [finding] = validate(dataset, [{ ...investmentBoardSize, bindsOnly: undefined } as never], looser).findings;
    expect(finding).toMatchObject({ state: 'undecided', severity: 'info' });
    expect(finding?.basis.map((basis) => basis.amendedBy?.number)).toEqual(['first/QH', undefined]);
  });
});

const units = defineUnits([{ code: '00001', kind: 'commune', name: 'Xã (giả định)' }]);

function datasetOf(entity: Entity, ...records: unknown[]) {
  return parseRecords(records, entity, { units });
}

describe('validate', () => {
  const late = exampleOf(disclosurePosting, { documentOn: '2025-03-03', date: '2025-03-11', form: 'posting' });

  it('judges by the catalogue and the calendar that are given', () => {
    const dataset = datasetOf(disclosurePosting, late);
    const told = (context: CheckContext) =>
      validate(dataset, [communeDisclosureInTime], context).findings.map(({ state }) => state);
    expect(told({})).toEqual(['failed']);
    expect(told({ calendar: extendCalendar(workingCalendar(), { '2025-03-05': 'rest' }) })).toEqual([]);
    expect(
      told(amended({ duty: 'L-12.3', by, value: { is: 'term', side: 'within', n: 9, unit: 'workingDays' } })),
    ).toEqual([]);
  });
  it('says that a period contains a change of the law that is given', () => {
    const yearly = strict.filter(({ id }) => id === 'community-meetings/conference-in-every-community');
    const data = { unit: '00001', period: '2025', communities: 3, periodicConferences: 3 };
    const dataset = datasetOf(communityMeetings, data);
    const codes = (context: CheckContext) => validate(dataset, yearly, context).findings.map((f) => f.code);
    expect(codes({})).toEqual([]);
    expect(codes(amended({ duty: 'L-33.1', by }))).toEqual(['law/changes-inside-period']);
  });
  it('refuses a rule whose duty is not in the catalogue that is given', () => {
    const rule = numberRule(investmentSupervisionBoard, {
      id: 'our-province/unknown',
      title: { vi: 'x', en: 'x' },
      law: { is: 'count', duties: ['L-999'] },
      field: 'members',
    });
    expect(() => validate(datasetOf(communityVote), [rule])).not.toThrow();
    const dataset = datasetOf(investmentSupervisionBoard, exampleOf(investmentSupervisionBoard, { members: 5 }));
    expect(() => validate(dataset, [rule])).toThrow('[law/unknown-duty]');
    expect(() => lawFrom({ is: 'share', duties: ['L-41.1'] })()).toThrow('[law/other-kind-of-value]');
  });
  it('leaves rules with fixed versions as they are', () => {
    const fixed = defineRecordRule(investmentSupervisionBoard, {
      id: 'our-province/fixed',
      title: { vi: 'x', en: 'x' },
      severity: 'warning',
      messages: { few: { vi: 'x', en: 'x' } },
      law: [versionOf('L-41.1', 'count')],
      examples: [],
      check: ({ members }, { n }) => (members === n ? { state: 'held' } : { state: 'failed', messageId: 'few' }),
    });
    const law = amended({ duty: 'L-41.1', by, value: { is: 'count', op: '>=', n: 7, of: 'members' } });
    const board = exampleOf(investmentSupervisionBoard, { date: '2025-03-01', members: 5 });
    expect(verdict(fixed, board, law)).toBe('held');
  });
});

describe('rules and deadlines count alike, on days of ten years', () => {
  const given = { calendar: extendCalendar(workingCalendar(), { '2025-03-05': 'rest', '2025-03-15': 'worked' }) };
  const agrees = { no: 'held', yes: 'failed', cannotTell: 'undecided' } as const;
  const timed = strict.filter(({ between }) => between !== undefined);

  it('there are many', () => {
    expect(timed.length).toBeGreaterThan(40);
  });
  it.each(timed.map((rule, i) => ({ id: rule.id, rule, i })))('$id', ({ rule, i }) => {
    const [first, then] = rule.between!;
    const examples = examplesOfRule(rule) as readonly { readonly input: object; readonly verdict: string }[];
    const law = lawOfRule(rule) as readonly Version<TermValue | DurationValue>[];
    for (const version of law) {
      const sample = examples.find(
        ({ input, verdict }) => verdict === 'held' && judge(rule, input, undefined, given).version === version,
      )?.input;
      if (sample === undefined || !('is' in version.value) || !version.basis.confirmed) continue;
      const { value } = version;
      if (value.is === 'duration' && value.atLeast === null) continue;
      const ahead = value.is === 'term' && value.side === 'ahead';
      const to = version.to ?? '2028-12-31';
      for (let event = addDays(version.from, i % 7); event <= to; event = addDays(event, 7)) {
        // What follows a period follows it at once here.
        const next = 'nextWorkingYearFrom' in sample ? { nextWorkingYearFrom: addDays(event, 1) } : {};
        const due = dueOf(value, event, given.calendar, addDays(event, 1))!;
        for (const done of new Set(
          [due.earliest!, due.latest!].flatMap((day) => [-1, 0, 1].map((n) => addDays(day, n))),
        )) {
          const input = {
            ...sample,
            ...next,
            ...(ahead ? { [first]: done, [then]: event } : { [first]: event, [then]: done }),
          };
          const judgement = judge(rule, input, undefined, given);
          if (judgement.version !== version || judgement.by?.some(({ orElse }) => orElse !== undefined) === true)
            continue;
          expect(judgement.verdict, `${event} ${done}`).toBe(
            agrees[isLate(done, { ...due, versions: [], sure: true })],
          );
        }
      }
    }
  });
  it('of which rules of ours are made', () => {
    expect(voteMeetingNotice.provisions).toEqual(['D59-3.3']);
    expect(communePostingDuration.provisions).toEqual(['PL34-7b', 'L-13.2a']);
  });
});
