import { judge } from '@qcdc/core/flow';
import { communityVote } from '@qcdc/core/entities';
import { defineInstrument, extendCatalogue, lawCatalogue, type CatalogueExtension } from '@qcdc/core/law';
import { describe, expect, it } from 'vitest';
import { exampleOf, voteBallotNotice } from '../src/index.ts';

// An invented law makes the notice before ballots shorter than the decree that details the old law has it: two days in both.
const invented = defineInstrument({
  id: 'milder',
  kind: 'law',
  number: '00/2027/QH16',
  title: { vi: 'Luật (giả định)', en: '(Invented) Law' },
  subject: { vi: 'ví dụ giả định', en: 'an invented example' },
  issued: null,
  from: '2027-07-01',
  doubt: [],
  confirmed: true,
});
const by = { instrument: 'milder', article: 1 };
const shorter = { duty: 'L-19.2b', by, value: { is: 'term', side: 'ahead', n: 1, unit: 'days' } } as const;

const oneDayAhead = exampleOf(communityVote, {
  date: '2027-07-10',
  form: 'ballots',
  noticeOn: '2027-07-08',
  ballotsFrom: '2027-07-09',
});
const judged = (extension: CatalogueExtension) => {
  const catalogue = extendCatalogue(lawCatalogue, { instruments: [invented], amendments: [shorter], ...extension });
  const { verdict, version, by: broken = [] } = judge(voteBallotNotice, oneDayAhead, '2027-07-10', { catalogue });
  return {
    verdict,
    of: (broken.length === 0 && version !== null ? [version] : broken).map(({ basis }) => basis.number),
  };
};

describe('a law milder than the decree that details it', () => {
  it('leaves the decree in force: what breaks it alone is told by the decree alone', () => {
    expect(judged({})).toEqual({ verdict: 'failed', of: ['59/2023/NĐ-CP'] });
  });
  it('fails nobody by the decree once somebody doubts that it stands beside the law', () => {
    expect(judged({ repeals: [{ duty: 'D59-4.4', by, confirmed: false }] }).verdict).toBe('notAsked');
  });
  it('holds by the law alone once the decree is repealed', () => {
    expect(judged({ repeals: [{ duty: 'D59-4.4', by }] }).verdict).toBe('held');
  });
});
