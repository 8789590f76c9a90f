import { addDays, type IsoDate } from '@qcdc/core';
import {
  dueDate,
  extendCatalogue,
  instrument,
  lawOn,
  lawTurns,
  versionOn,
  versionsOfDuty,
  type LawCatalogue,
} from '@qcdc/core/law';
import { describe, expect, it } from 'vitest';
import { by, extended, invented, lasting } from './invented-law.ts';

// Who asks what bound a commune on a day, and who asks about one duty, hear the same.

const posting = 'L-13.2a';
const endings = [{ instrument: 'law2022', endedBy: 'next' }];
const around = (day: IsoDate): readonly IsoDate[] => [addDays(day, -1), day, addDays(day, 1)];

function answers(catalogue: LawCatalogue, day: IsoDate) {
  const found = versionOn(posting, day, { catalogue, unitKind: 'commune' });
  const { inForce, doubtful } = lawOn('commune', day, catalogue);
  const ids = (list: typeof inForce) => list.filter(({ duty }) => duty === posting).map(({ id }) => id);
  return {
    asked: {
      inForce: found.state === 'inForce' ? [found.version.id] : [],
      doubtful: found.state === 'undecided' ? found.candidates.map(({ id }) => id).sort() : [],
    },
    listed: { inForce: ids(inForce), doubtful: [...ids(doubtful)].sort() },
  };
}

describe('the law of a day and the question about one duty agree, the day before a change, on it and after', () => {
  const doubtful = invented('doubtful', '2055-07-01', { surelyFrom: '2055-10-01', doubt: ['from'] });
  const value = lasting(45);
  it.each<[string, LawCatalogue]>([
    ['an amendment', extended({ amendments: [{ duty: posting, by, value }] })],
    ['one nobody has confirmed', extended({ amendments: [{ duty: posting, by, value, confirmed: false }] })],
    [
      'one whose first day is doubtful',
      extended({ instruments: [doubtful], amendments: [{ duty: posting, by: { instrument: 'doubtful' }, value }] }),
    ],
    [
      'one beside which the old may hold',
      extended({ amendments: [{ duty: posting, by, value, oldMayHoldTo: '2056-06-30' }] }),
    ],
    ['a repeal', extended({ repeals: [{ duty: posting, by }] })],
    ['a repeal nobody has confirmed', extended({ repeals: [{ duty: posting, by, confirmed: false }] })],
    ['the end of its law', extended({ endings: [{ instrument: 'law2022', endedBy: 'first' }] })],
    [
      'its end by a law nobody has confirmed',
      extended({ instruments: [invented('next', '2055-07-01', { confirmed: false })], endings }),
    ],
    [
      'its end by a law whose first day is doubtful',
      extended({ instruments: [invented('next', '2055-07-01', { surelyFrom: '2055-10-01' })], endings }),
    ],
    [
      'a repeal and a return, with a gap between',
      extended({
        repeals: [{ duty: posting, by }],
        amendments: [{ duty: posting, by: { instrument: 'second', article: 5 }, revives: true }],
      }),
    ],
  ])('%s', (_, catalogue) => {
    const turns = lawTurns('commune', catalogue).filter((day) => day >= '2055-01-01');
    expect(turns).toContain('2055-07-01');
    for (const day of turns.flatMap(around)) {
      const { asked, listed } = answers(catalogue, day);
      expect(listed, day).toEqual(asked);
    }
  });

  it('an amendment nobody has confirmed takes the certainty of the wording it would change', () => {
    const catalogue = extended({ amendments: [{ duty: posting, by, value, confirmed: false }] });
    const [old] = versionsOfDuty(posting, catalogue);
    expect(lawOn('commune', '2055-07-01', catalogue).ended).toEqual([old]);
    expect(lawOn('commune', '2055-07-01', catalogue).doubtful).toContain(old);
  });
});

describe('an instrument is ended no more certainly than what ends it is in force', () => {
  const days = ['2055-06-30', '2055-07-01', '2055-09-30', '2055-10-01'] as const;
  const states = (catalogue: LawCatalogue) => days.map((day) => versionOn(posting, day, { catalogue }).state);

  it('by a law nobody has confirmed: it may be in force still', () => {
    const next = invented('next', '2055-07-01', { confirmed: false });
    const catalogue = extended({ instruments: [next], endings });
    expect(states(catalogue)).toEqual(['inForce', 'undecided', 'undecided', 'undecided']);
    expect(days.map((day) => dueDate(posting, day, { catalogue })?.sure)).toEqual([true, false, false, false]);
    expect(instrument('law2022', catalogue)).toMatchObject({ surelyTo: '2055-06-30', endedBy: 'next' });
    expect(instrument('law2022', catalogue).to).toBeUndefined();
  });
  it('by a law whose first day is doubtful: until that is certain', () => {
    const next = invented('next', '2055-07-01', { surelyFrom: '2055-10-01', doubt: ['from'] });
    const catalogue = extended({ instruments: [next], endings });
    expect(states(catalogue)).toEqual(['inForce', 'undecided', 'undecided', 'none']);
    expect(instrument('law2022', catalogue)).toMatchObject({ surelyTo: '2055-06-30', to: '2055-09-30' });
  });
  it('takes along what the same extension lays down in it', () => {
    const catalogue = extended({
      endings: [{ instrument: 'first', endedBy: 'second' }],
      provisions: [
        {
          id: 'first-1',
          at: { instrument: 'first', article: 1 },
          kinds: ['commune'],
          topic: 'disclosure',
          subject: { vi: 'niêm yết (giả định)', en: 'posting (invented)' },
          value: lasting(10),
        },
      ],
    });
    expect(versionsOfDuty('first-1', catalogue)).toMatchObject([{ from: '2055-07-01', to: '2055-12-31' }]);
  });
});

describe('a change that would be lost without a word is refused', () => {
  const later = extended({ amendments: [{ duty: posting, by: { instrument: 'second' }, kinds: ['commune'] }] });
  const earlier = { duty: posting, by };

  it('an earlier amendment or repeal after a later one, which keeps the wording of before', () => {
    for (const extension of [{ amendments: [{ ...earlier, value: lasting(45) }] }, { repeals: [earlier] }])
      expect(() => extendCatalogue(later, extension)).toThrow(
        expect.objectContaining({
          problems: [
            expect.objectContaining({
              code: 'law/changed-later',
              // Days stand in the words of each language.
              text: {
                vi: expect.stringContaining('đã được sửa đổi từ ngày 01/01/2056') as string,
                en: expect.stringContaining('amended already from 1 January 2056') as string,
              },
            }),
          ],
        }),
      );
  });
  it('a wording that is to come in a law that has ended by then', () => {
    expect(() => extendCatalogue(later, { endings: [{ instrument: 'law2022', endedBy: 'first' }] })).toThrow(
      '[law/outside-its-instrument] L-13.2a@2056-01-01',
    );
  });
});
