import { addDays, type IsoDate } from '@qcdc/core';
import { lawOn, lawTurns, versionOn, versionsOfDuty, type LawCatalogue } from '@qcdc/core/law';
import { describe, expect, it } from 'vitest';
import { by, extended, invented, lasting } from './invented-law.ts';

// Who asks what bound a commune on a day, and who asks about one duty, hear the same.

const posting = 'L-13.2a';
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
  const doubtful = invented('doubtful', '2027-07-01', { surelyFrom: '2027-10-01', doubt: ['from'] });
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
      extended({ amendments: [{ duty: posting, by, value, oldMayHoldTo: '2028-06-30' }] }),
    ],
    ['a repeal', extended({ repeals: [{ duty: posting, by }] })],
    ['a repeal nobody has confirmed', extended({ repeals: [{ duty: posting, by, confirmed: false }] })],
    [
      'a repeal and a return, with a gap between',
      extended({
        repeals: [{ duty: posting, by }],
        amendments: [{ duty: posting, by: { instrument: 'second', article: 5 }, revives: true }],
      }),
    ],
  ])('%s', (_, catalogue) => {
    const turns = lawTurns('commune', catalogue).filter((day) => day >= '2027-01-01');
    expect(turns).toContain('2027-07-01');
    for (const day of turns.flatMap(around)) {
      const { asked, listed } = answers(catalogue, day);
      expect(listed, day).toEqual(asked);
    }
  });

  it('an amendment nobody has confirmed takes the certainty of the wording it would change', () => {
    const catalogue = extended({ amendments: [{ duty: posting, by, value, confirmed: false }] });
    const [old] = versionsOfDuty(posting, catalogue);
    expect(lawOn('commune', '2027-07-01', catalogue).ended).toEqual([old]);
    expect(lawOn('commune', '2027-07-01', catalogue).doubtful).toContain(old);
  });
});
