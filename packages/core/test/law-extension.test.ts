import { addDays, citation, type IsoDate } from '@qcdc/core';
import {
  checklistFor,
  dueDate,
  extendCatalogue,
  instrument,
  isLate,
  lawCatalogue,
  provision,
  provisionsFor,
  regimeOf,
  successorsOf,
  versionOf,
  versionOn,
  type CatalogueExtension,
} from '@qcdc/core/law';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { by, extended, invented, lasting, workingDays } from './invented-law.ts';

const held = (duty: string, day: IsoDate, catalogue = lawCatalogue) => {
  const found = versionOn(duty, day, { catalogue });
  if (found.state === 'undecided') return found.candidates.map(({ id }) => id);
  return found.state === 'none' ? null : found.version.id;
};

describe('an amendment of one article', () => {
  const catalogue = extended({ amendments: [{ duty: 'L-12.3', by, value: workingDays(3) }] });

  it('holds from its day on; the old version ends the day before', () => {
    expect(held('L-12.3', '2055-06-30', catalogue)).toBe('L-12.3');
    expect(held('L-12.3', '2055-07-01', catalogue)).toBe('L-12.3@2055-07-01');
    expect(provision('L-12.3', catalogue).to).toBe('2055-06-30');
    expect(provision('L-12.3@2055-07-01', catalogue)).toMatchObject({ duty: 'L-12.3', flags: [], from: '2055-07-01' });
    expect(versionOf('L-12.3@2055-07-01', 'term', catalogue).value.n).toBe(3);
  });
  it('leaves the catalogue it extends as it was', () => {
    expect(held('L-12.3', '2055-07-01')).toBe('L-12.3');
    expect(provision('L-12.3').to).toBeUndefined();
    expect(() => provision('L-12.3@2055-07-01')).toThrow('[law/unknown-provision]');
  });
  it('moves the deadline from its day on', () => {
    expect(dueDate('L-12.3', '2055-06-30', { catalogue })?.earliest).toBe('2055-07-07');
    expect(dueDate('L-12.3', '2055-07-01', { catalogue })?.earliest).toBe('2055-07-06');
    expect(dueDate('L-12.3', '2055-07-01')?.earliest).toBe('2055-07-08');
  });
  it('is cited with the article and the amending instrument', () => {
    expect(citation(provision('L-12.3@2055-07-01', catalogue).basis, 'vi')).toMatch(
      /^khoản 3 Điều 12 Luật .* số 10\/2022\/QH15, được sửa đổi, bổ sung bởi khoản 1 Điều 2 Luật giả định first số first\/QH$/,
    );
  });
  it('binds whom the old version bound, once', () => {
    const ids = (day: IsoDate) =>
      provisionsFor('commune', day, 'disclosure', catalogue)
        .map(({ id }) => id)
        .filter((id) => id.startsWith('L-12.3'));
    expect([ids('2055-06-30'), ids('2055-07-01')]).toEqual([['L-12.3'], ['L-12.3@2055-07-01']]);
  });
  it('follows another, in whatever order they are handed in, and in one extension or two', () => {
    const two = [
      { duty: 'L-12.3', by: { ...by, instrument: 'second' }, value: workingDays(2) },
      { duty: 'L-12.3', by, value: workingDays(3) },
    ];
    const inOne = extended({ amendments: two });
    const inTwo = extendCatalogue(catalogue, { amendments: two.slice(0, 1) });
    for (const both of [inOne, inTwo])
      expect(
        (['2055-06-30', '2055-07-01', '2055-12-31', '2056-01-01'] as const).map((day) => held('L-12.3', day, both)),
      ).toEqual(['L-12.3', 'L-12.3@2055-07-01', 'L-12.3@2055-07-01', 'L-12.3@2056-01-01']);
  });
  it('may change kinds of unit, words and actor alone', () => {
    const wider = extended({ amendments: [{ duty: 'L-12.3', by, kinds: ['commune', 'community'], actor: null }] });
    expect(provision('L-12.3@2055-07-01', wider)).toMatchObject({
      kinds: ['commune', 'community'],
      actor: null,
      value: provision('L-12.3').value,
    });
    expect(versionOn('L-12.3', '2055-06-30', { catalogue: wider, unitKind: 'community' }).state).toBe('none');
    expect(versionOn('L-12.3', '2055-07-01', { catalogue: wider, unitKind: 'community' }).state).toBe('inForce');
  });
  it('never leaves a day with two versions, or with none, whatever the days of two amendments', () => {
    const after = fc.integer({ min: 1, max: 900 }).map((n) => addDays('2055-07-01', n));
    fc.assert(
      fc.property(after, after, fc.integer({ min: -5, max: 1000 }), (a, b, at) => {
        fc.pre(a !== b);
        const both = extended({
          amendments: [
            { duty: 'L-12.3', by, from: a, value: workingDays(3) },
            { duty: 'L-12.3', by, from: b, value: workingDays(2) },
          ],
        });
        const day = addDays('2055-07-01', at);
        const [earlier, later] = a < b ? [a, b] : [b, a];
        expect(held('L-12.3', day, both)).toBe(
          day < earlier ? 'L-12.3' : day < later ? `L-12.3@${earlier}` : `L-12.3@${later}`,
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('repeals, ends and new law', () => {
  it('a repealed duty ends the day before', () => {
    const catalogue = extended({ repeals: [{ duty: 'L-16.3b', by }] });
    expect([held('L-16.3b', '2055-06-30', catalogue), held('L-16.3b', '2055-07-01', catalogue)]).toEqual([
      'L-16.3b',
      null,
    ]);
    expect(provision('L-16.3b', catalogue).repealedBy).toMatchObject({ number: 'first/QH', article: '2' });
  });
  it('an instrument ends with all it lays down, its lists too', () => {
    const catalogue = extended({
      endings: [
        { instrument: '61/2023/NĐ-CP', endedBy: 'first' },
        { instrument: 'law2022', endedBy: 'second' },
      ],
    });
    expect(instrument('decree61of2023', catalogue)).toMatchObject({
      to: '2055-06-30',
      endedBy: 'first',
      ending: 'express',
    });
    expect([held('D61-9.1', '2055-06-30', catalogue), held('D61-9.1', '2055-07-01', catalogue)]).toEqual([
      'D61-9.1',
      null,
    ]);
    expect(checklistFor('commune', '2055-12-31', 'disclosure', catalogue)).not.toBeNull();
    expect(checklistFor('commune', '2056-01-01', 'disclosure', catalogue)).toBeNull();
    expect(dueDate('L-12.3', '2056-01-01', { catalogue })).toBeNull();
  });
  it('a province brings a resolution with duties of its own', () => {
    const resolution = invented('province', '2055-02-01', { kind: 'resolution', to: '2055-12-31' });
    const catalogue = extended({
      instruments: [resolution],
      provisions: [
        {
          id: 'NQHD-1',
          at: { instrument: 'province', article: 1 },
          kinds: ['commune'],
          topic: 'disclosure',
          subject: { vi: 'Công khai trong 2 ngày làm việc (giả định)', en: 'within two working days (invented)' },
          value: workingDays(2),
        },
      ],
      successions: [{ from: ['L-12.3'], to: ['NQHD-1'], change: { vi: 'giả định', en: 'invented' } }],
      regimes: { commune: [['oneMatter', 'province']] },
    });
    const ids = (day: IsoDate) => provisionsFor('commune', day, 'disclosure', catalogue).map(({ id }) => id);
    expect([ids('2055-01-31').includes('NQHD-1'), ids('2055-02-01').includes('NQHD-1')]).toEqual([false, true]);
    expect([held('NQHD-1', '2055-12-31', catalogue), held('NQHD-1', '2056-01-01', catalogue)]).toEqual([
      'NQHD-1',
      null,
    ]);
    expect(regimeOf('commune', '2055-06-01', catalogue).parts.map((part) => part.instrument.id)).toContain('province');
    expect(successorsOf('L-12.3', catalogue)).toHaveLength(1);
  });
});

describe('what nobody can tell is told with all candidates', () => {
  it('an amendment nobody confirmed: both wordings may hold, being late is not told', () => {
    const catalogue = extended({
      amendments: [
        { duty: 'L-65.2', by, value: { is: 'term', side: 'within', n: 10, unit: 'days' }, confirmed: false },
      ],
    });
    expect(held('L-65.2', '2055-06-30', catalogue)).toBe('L-65.2');
    expect(held('L-65.2', '2055-07-01', catalogue)).toEqual(['L-65.2@2055-07-01', 'L-65.2']);
    const due = dueDate('L-65.2', '2055-07-01', { catalogue });
    expect(due).toMatchObject({ earliest: '2055-07-12', latest: '2055-07-16', sure: false });
    if (due === null) throw new Error('a time is set');
    expect((['2055-07-12', '2055-07-13', '2055-07-17'] as const).map((day) => isLate(day, due))).toEqual([
      'no',
      'cannotTell',
      'cannotTell',
    ]);
  });
  it('a repeal nobody confirmed leaves the duty open', () => {
    const catalogue = extended({ repeals: [{ duty: 'L-16.3b', by, confirmed: false }] });
    expect(held('L-16.3b', '2055-07-01', catalogue)).toEqual(['L-16.3b']);
  });
  it('an instrument whose first day is doubtful: both, until it is certain', () => {
    const doubtful = invented('doubtful', '2055-03-01', { surelyFrom: '2055-04-01', doubt: ['from'] });
    const catalogue = extended({
      instruments: [doubtful],
      amendments: [{ duty: 'L-12.3', by: { instrument: 'doubtful' }, value: workingDays(3) }],
      repeals: [{ duty: 'L-16.3b', by: { instrument: 'doubtful' } }],
    });
    const on = (duty: string) =>
      (['2055-02-28', '2055-03-01', '2055-03-31', '2055-04-01'] as const).map((day) => held(duty, day, catalogue));
    const both = ['L-12.3@2055-03-01', 'L-12.3'];
    expect(on('L-12.3')).toEqual(['L-12.3', both, both, 'L-12.3@2055-03-01']);
    expect(on('L-16.3b')).toEqual(['L-16.3b', ['L-16.3b'], ['L-16.3b'], null]);
  });
  it('while boards of before still work, both wordings may hold', () => {
    const catalogue = extended({
      amendments: [
        { duty: 'L-41.1', by, value: { is: 'count', op: '>=', n: 7, of: 'members' }, oldMayHoldTo: '2056-06-30' },
      ],
    });
    expect(held('L-41.1', '2055-06-30', catalogue)).toBe('L-41.1');
    expect(held('L-41.1', '2056-06-30', catalogue)).toEqual(['L-41.1@2055-07-01', 'L-41.1']);
    expect(held('L-41.1', '2056-07-01', catalogue)).toBe('L-41.1@2055-07-01');
  });
  it('decree 04/2015 lost its basis on 1 July 2023, and no text ends it', () => {
    expect(held('ND04-8.2b', '2023-06-30')).toBe('ND04-8.2b');
    expect(held('ND04-8.2b', '2023-07-01')).toEqual(['ND04-8.2b']);
    expect(regimeOf('agency', '2024-01-01').governing?.id).toBe('law2022');
    expect(
      regimeOf('agency', '2024-01-01').parts.find((part) => part.instrument.id === 'decree04of2015')?.certain,
    ).toBe(false);
  });
  it('what is amended while nobody is sure it began was never in force for certain', () => {
    const catalogue = extended({
      instruments: [invented('early', '2008-08-01')],
      amendments: [{ duty: 'NQ09-quorum', by: { instrument: 'early' } }],
    });
    expect(held('NQ09-quorum', '2008-07-31', catalogue)).toEqual(['NQ09-quorum']);
    expect(held('NQ09-quorum', '2008-08-01', catalogue)).toBe('NQ09-quorum@2008-08-01');
  });
  it('an amendment of a decree that lost its basis holds by itself', () => {
    const catalogue = extended({ amendments: [{ duty: 'ND04-8.2b', by, value: lasting(10) }] });
    expect(held('ND04-8.2b', '2055-06-30', catalogue)).toEqual(['ND04-8.2b']);
    expect(held('ND04-8.2b', '2055-07-01', catalogue)).toBe('ND04-8.2b@2055-07-01');
  });
  it('an instrument of which only the year is known is open until the year is over', () => {
    expect(held('NQ09-quorum', '2008-05-01')).toBeNull();
    expect(held('NQ09-quorum', '2008-12-31')).toEqual(['NQ09-quorum']);
    expect(held('NQ09-quorum', '2009-01-01')).toBe('NQ09-quorum');
  });
  it('a provision nobody confirmed is never in force for certain', () => {
    expect(held('PL34-7b', '2010-01-01')).toEqual(['PL34-7b']);
  });
});

describe('what cannot be is refused', () => {
  it.each<readonly [string, CatalogueExtension, string]>([
    ['an unknown duty', { amendments: [{ duty: 'L-999', by }] }, 'law/unknown-duty'],
    ['a repeal of an unknown duty', { repeals: [{ duty: 'L-999', by }] }, 'law/unknown-duty'],
    [
      'an unknown instrument',
      { amendments: [{ duty: 'L-12.3', by: { instrument: 'nobody' } }] },
      'law/unknown-instrument',
    ],
    ['an amendment on the first day', { amendments: [{ duty: 'L-12.3', by, from: '2023-07-01' }] }, 'law/overlap'],
    [
      'an amendment before the start',
      { amendments: [{ duty: 'L-12.3', by, from: '2023-06-01' }] },
      'law/nothing-to-change',
    ],
    ['an amendment after the end', { amendments: [{ duty: 'PL34-12', by }] }, 'law/nothing-to-change'],
    [
      'an amendment of what was repealed',
      { repeals: [{ duty: 'L-12.3', by }], amendments: [{ duty: 'L-12.3', by: { instrument: 'second' } }] },
      'law/nothing-to-change',
    ],
    ['another kind of value', { amendments: [{ duty: 'L-12.3', by, value: lasting(3) }] }, 'law/other-kind-of-value'],
    [
      'a term that runs the other way',
      { amendments: [{ duty: 'L-12.3', by, value: { is: 'term', side: 'ahead', n: 3, unit: 'days' } }] },
      'law/other-kind-of-value',
    ],
    [
      'parts without one of their names',
      { amendments: [{ duty: 'D59-26', by, value: { is: 'parts', parts: {} } }] },
      'law/other-kind-of-value',
    ],
    [
      'two amendments on one day',
      {
        amendments: [
          { duty: 'L-12.3', by },
          { duty: 'L-12.3', by },
        ],
      },
      'law/overlap',
    ],
    [
      'an amendment and a repeal on one day',
      { amendments: [{ duty: 'L-12.3', by }], repeals: [{ duty: 'L-12.3', by }] },
      'law/overlap',
    ],
    [
      'an instrument without a first day',
      {
        instruments: [invented('openDay', '2055-01-01', { from: null })],
        amendments: [{ duty: 'L-12.3', by: { instrument: 'openDay' } }],
      },
      'law/no-start',
    ],
    [
      'an amendment that begins before its law',
      {
        instruments: [invented('later', '2055-07-01')],
        amendments: [{ duty: 'L-12.3', by: { instrument: 'later' }, from: '2055-06-30' }],
      },
      'law/outside-its-instrument',
    ],
    [
      'a repeal that begins when its law is over',
      {
        instruments: [invented('over', '2055-07-01', { to: '2055-12-31' })],
        repeals: [{ duty: 'L-12.3', by: { instrument: 'over' }, from: '2056-01-01' }],
      },
      'law/outside-its-instrument',
    ],
    [
      'a provision that begins before its law',
      {
        instruments: [invented('later', '2055-07-01')],
        provisions: [
          {
            id: 'own-1',
            at: { instrument: 'later', article: 1 },
            from: '2055-01-01',
            kinds: ['commune'],
            topic: 'vote',
            subject: { vi: 'Gửi trong 2 ngày', en: 'send within two days' },
            value: { is: 'flag' },
          },
        ],
      },
      'law/outside-its-instrument',
    ],
    ['an instrument that is there', { instruments: [instrument('law2022')] }, 'law/duplicate-id'],
  ])('%s', (_, extension, code) => {
    expect(() => extended(extension)).toThrow(`[${code}]`);
  });
  it('two confirmed versions of a duty on one day', () => {
    const again = { ...provision('L-12.3'), id: 'L-12.3@again', from: '2054-01-01' } as const;
    const both = { ...lawCatalogue, provisions: [...lawCatalogue.provisions, again] };
    expect(() => extendCatalogue(both, {})).toThrow('[law/overlap]');
  });
  it('everything at once', () => {
    const wrong = () =>
      extended({
        amendments: [
          { duty: 'L-999', by },
          { duty: 'L-12.3', by: { instrument: 'nobody' } },
        ],
        repeals: [{ duty: 'PL34-12', by }],
      });
    expect(wrong).toThrow(/nobody[\s\S]*L-999[\s\S]*PL34-12/);
  });
});
