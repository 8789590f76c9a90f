import { citizenReception, communityVote, disclosurePosting } from '@qcdc/core/entities';
import { defineUnits, parseRecords, validate } from '@qcdc/core/flow';
import { defineInstrument, extendCatalogue, lawCatalogue } from '@qcdc/core/law';
import { citation, type Entity } from '@qcdc/core';
import { describe, expect, it } from 'vitest';
import { communePostingDuration, enterpriseDisclosureInTime, strict, termRule } from '../src/index.ts';

const units = defineUnits([
  { code: 'X', kind: 'commune', name: 'Xã (giả định)' },
  { code: 'H', kind: 'district', name: 'Huyện (giả định)' },
  { code: 'D', kind: 'stateEnterprise', name: 'Doanh nghiệp (giả định)' },
]);
const told = (entity: Entity, unit: string, says: object, rules = strict) =>
  validate(parseRecords([{ unit, ...says }], entity, { units }), rules).findings;
const ofHeads = (unit: string, says: object) =>
  told(citizenReception, unit, says).filter(
    ({ code, actual, basis }) =>
      code.includes('/head-') ||
      (typeof actual === 'string' && /head-(weekly|twice|monthly)/.test(actual)) ||
      basis.some((one) => /Art\. 1[235]\(/.test(citation(one, 'en'))),
  );

describe('the head of a district receives citizens while there are districts', () => {
  it.each(['2025', '2025-H2', '2025-Q3', '2026-H1', '2026'])('nobody is accused for %s', (period) => {
    const said = ofHeads('H', { period, sessions: 2, headSessions: 0 });
    expect(said.filter(({ state, code }) => state === 'failed' && code !== 'record/unit-of-its-time')).toEqual([]);
  });
  it('eleven sessions in the last half-year are too few, twelve are enough', () => {
    const failed = (headSessions: number) =>
      ofHeads('H', { period: '2025-H1', sessions: 30, headSessions }).filter(({ state }) => state === 'failed');
    expect(failed(11).map(({ code }) => code)).toEqual(['citizen-reception/district-head-twice-a-month']);
    expect(failed(12)).toEqual([]);
  });
});

describe('a provision that was read, of which nobody knows whether it was in force', () => {
  it.each([
    ['2026-H1', 3],
    ['2026-Q2', 1],
    ['2026-05', 2],
  ])('is told as that, not as one nobody has read: %s', (period, headSessions) => {
    const [said, ...others] = ofHeads('X', { period, sessions: 90, headSessions });
    expect(others).toEqual([]);
    expect(said).toMatchObject({ code: 'validate/unconfirmed-law', state: 'undecided' });
    expect(said?.message.vi).toContain('chưa rõ quy định này có hiệu lực vào thời điểm đó hay không');
    expect(said?.message.vi).not.toContain('đối chiếu với văn bản');
    expect(said?.message.en).toContain('if it was, 1 case would not be in order');
  });
  it('says so where no case would be broken', () => {
    const [said] = ofHeads('X', { period: '2026-H1', sessions: 90, headSessions: 60 });
    expect(said?.message.vi).toMatch(/nếu có thì không có trường hợp nào không đúng$/);
    expect(said?.message.en).toMatch(/if it was, no case would not be in order$/);
  });
  it('an amendment read in a digest only is still one nobody has confirmed', () => {
    const instrument = defineInstrument({
      id: 'inventedLaw2027',
      kind: 'law',
      number: '00/2027/QH16',
      title: { vi: 'Luật (giả định)', en: '(Invented) Law' },
      subject: { vi: 'ví dụ giả định', en: 'an invented example' },
      issued: null,
      from: '2027-01-01',
      doubt: [],
      confirmed: true,
    });
    const catalogue = extendCatalogue(lawCatalogue, {
      instruments: [instrument],
      provisions: [
        {
          id: 'NEW-1',
          at: { instrument: 'inventedLaw2027', article: 1 },
          confirmed: false,
          kinds: ['commune'],
          topic: 'disclosure',
          subject: { vi: 'ví dụ giả định', en: 'an invented example' },
          value: { is: 'term', side: 'within', n: 2, unit: 'days' },
        },
      ],
    });
    const rule = termRule(disclosurePosting, {
      id: 'our-province/in-two-days',
      title: { vi: 'Công khai trong 2 ngày', en: 'Disclosed within two days' },
      law: { is: 'term', duties: ['NEW-1'] },
      first: 'documentOn',
      then: 'date',
    });
    const parsed = parseRecords([{ unit: 'X', date: '2027-03-20', documentOn: '2027-03-01' }], disclosurePosting, {
      units,
    });
    const [said] = validate(parsed, [rule], { catalogue }).findings;
    expect(said?.message.vi).toContain('chưa được đối chiếu với văn bản');
  });
});

describe('a period in which the law ends', () => {
  const change = (unit: string, period: string) =>
    told(citizenReception, unit, { period, sessions: 90, headSessions: 60 }).filter(
      ({ code }) => code === 'law/changes-inside-period',
    );
  it('names the first day without it, not the last day with it', () => {
    expect(change('X', '2026').map(({ expected }) => expected)).toEqual([{ vi: '01/7/2026', en: '1 July 2026' }]);
    expect(change('H', '2025').map(({ expected }) => expected)).toEqual([{ vi: '01/7/2025', en: '1 July 2025' }]);
  });
  it('cites what binds the body that reports, and nothing of other kinds of body', () => {
    const cited = change('X', '2026').flatMap(({ basis }) => basis.map((one) => citation(one, 'en')));
    expect(cited).toEqual([expect.stringContaining('Art. 15(2)(d)')]);
  });
  it('says that what no law in the catalogue rules any more was not judged', () => {
    expect(change('X', '2026')[0]?.message.vi).toMatch(/không còn quy định nào trong danh mục thì chưa được xét$/);
  });
});

describe('what another law lays down', () => {
  const posted = { form: 'posting', item: '3', date: '2027-03-01', interruptedDays: 0 };
  const state = (says: object) =>
    told(disclosurePosting, 'X', { ...posted, ...says }, [communePostingDuration]).map((f) => f.state);
  it.each([
    [{ until: '2027-03-14' }, ['undecided']],
    [{ until: '2027-03-14', sectorPostingDays: 15 }, ['failed']],
    [{ until: '2027-03-15', sectorPostingDays: 15 }, ['undecided']],
    [{ until: '2027-03-16', sectorPostingDays: 15 }, []],
    [{ until: '2027-04-01', sectorPostingDays: 45 }, ['failed']],
    [{ until: '2027-04-01' }, []],
  ])('takes the place of the thirty days where the record says it: %j', (says, states) => {
    expect(state(says)).toEqual(states);
  });
});

describe('a last day that is not settled', () => {
  it('is named as two days; no name of a field of ours stands in the sentence, and nothing is asked for', () => {
    const published = { item: '2', form: 'internalSystem', documentOn: '2026-08-18', date: '2026-09-04' };
    const [said] = told(disclosurePosting, 'D', published, [enterpriseDisclosureInTime]);
    expect(said?.state).toBe('undecided');
    expect(said?.message.vi).toContain('từ ngày 03/9/2026 đến ngày 04/9/2026');
    expect(said?.message.vi).not.toMatch(/date|Thiếu số liệu/);
    expect(said?.hint).toBeUndefined();
  });
});

describe('a law that ends with what it lays down', () => {
  const next = defineInstrument({
    id: 'inventedLaw2027',
    kind: 'law',
    number: '00/2027/QH16',
    title: { vi: 'Luật (giả định)', en: '(Invented) Law' },
    subject: { vi: 'ví dụ giả định', en: 'an invented example' },
    issued: null,
    from: '2027-07-01',
    doubt: [],
    confirmed: true,
  });
  const vote = { date: '2027-07-05', matter: 'selfManagement', scope: 'community', form: 'meeting', passed: true };
  const late = { ...vote, noticeOn: '2027-07-04', sentUpOn: '2027-08-20' };
  const failedUnder = (detailsStay: boolean) => {
    const catalogue = extendCatalogue(lawCatalogue, {
      instruments: [next],
      endings: [{ instrument: 'law2022', endedBy: 'inventedLaw2027', detailsStay }],
    });
    const parsed = parseRecords([{ unit: 'X', ...late }], communityVote, { units });
    return validate(parsed, strict, { catalogue })
      .findings.filter(({ state }) => state === 'failed')
      .map(({ code }) => code);
  };
  it('takes its decree along as far as anybody knows: nobody is failed by the decree alone', () => {
    expect(failedUnder(false)).toEqual([]);
  });
  it('and leaves it where the law that follows says so', () => {
    expect(failedUnder(true)).toEqual(['community-vote/sent-up-in-time', 'community-vote/meeting-notice']);
  });
});
