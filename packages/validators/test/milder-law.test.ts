import { parseRecords, validate } from '@qcdc/core/flow';
import { communityVote } from '@qcdc/core/entities';
import { defineInstrument, extendCatalogue, lawCatalogue, type CatalogueExtension } from '@qcdc/core/law';
import { describe, expect, it } from 'vitest';
import { voteBallotNotice } from '../src/index.ts';

// An invented law makes the notice before ballots shorter than the decree that details the old law has it: two days in both.
const invented = defineInstrument({
  id: 'milder',
  kind: 'law',
  number: '00/2055/QH16',
  title: { vi: 'Luật (giả định)', en: '(Invented) Law' },
  subject: { vi: 'ví dụ giả định', en: 'an invented example' },
  issued: null,
  from: '2055-07-01',
  doubt: [],
  confirmed: true,
});
const by = { instrument: 'milder', article: 1 };
const ahead = (n: number) => ({ is: 'term', side: 'ahead', n, unit: 'days' }) as const;
const shorter = { duty: 'L-19.2b', by, value: ahead(1) };

type NoticeOn = '2055-07-07' | '2055-07-08' | '2055-07-09';
const judged = (extension: CatalogueExtension, noticeOn: NoticeOn = '2055-07-08') => {
  const catalogue = extendCatalogue(lawCatalogue, { instruments: [invented], amendments: [shorter], ...extension });
  const vote = { unit: '00001', date: '2055-07-10', form: 'ballots', noticeOn, ballotsFrom: '2055-07-09' };
  const { findings } = validate(parseRecords([vote], communityVote), [voteBallotNotice], { catalogue });
  return findings.map(({ state, message, basis }) => ({
    state,
    message: message.vi,
    of: basis.map(({ number }) => number),
  }));
};

describe('a law milder than the decree that details it', () => {
  it('is told where the decree alone is broken, and nobody is accused: which of them prevails nobody has confirmed', () => {
    const [said, ...others] = judged({});
    expect(others).toEqual([]);
    expect(said).toMatchObject({ state: 'undecided', of: ['59/2023/NĐ-CP', '10/2022/QH15'] });
    expect(said?.message).toContain('Chưa rõ trong các quy định nêu ở căn cứ, quy định nào đang có hiệu lực');
  });
  it('accuses who breaks both, by the law, and says nothing of who keeps both', () => {
    expect(judged({}, '2055-07-09')).toMatchObject([{ state: 'failed', of: ['10/2022/QH15'] }]);
    expect(judged({}, '2055-07-07')).toEqual([]);
  });
  it('takes no decree for law: what a decree makes milder leaves the law as it is', () => {
    const decree = { duty: 'D59-4.4', by: { instrument: 'decree', article: 3 }, value: ahead(1) };
    const instruments = [{ ...invented, id: 'decree', kind: 'decree', number: '00/2055/NĐ-CP' } as const];
    expect(judged({ instruments, amendments: [decree] })).toMatchObject([{ state: 'failed', of: ['10/2022/QH15'] }]);
  });
  it('leaves a stricter law as it is: it was broken', () => {
    const stricter = { ...shorter, value: ahead(3) };
    expect(judged({ amendments: [stricter] }, '2055-07-07')).toMatchObject([{ state: 'failed', of: ['10/2022/QH15'] }]);
  });
  it('fails nobody by the decree once somebody doubts that it stands beside the law', () => {
    const repeals = [{ duty: 'D59-4.4', by, confirmed: false }];
    expect(judged({ repeals }).filter(({ state }) => state === 'failed')).toEqual([]);
  });
  it('holds by the law alone once the decree is repealed', () => {
    expect(judged({ repeals: [{ duty: 'D59-4.4', by }] })).toEqual([]);
  });
});
