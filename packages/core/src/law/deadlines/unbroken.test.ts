import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../time/day-arithmetic.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import { hasLastedUnbroken } from './unbroken.ts';

const lasting = (atLeast: number) => ({ is: 'duration', atLeast, unit: 'days', consecutive: true }) as const;

describe('days without a break, where only the number of days lost is known', () => {
  const first: IsoDate = '2024-03-01';
  // Which days were lost: any choice between the first and the last day.
  const days = fc.integer({ min: 3, max: 60 });
  const lostOf = (length: number) => fc.uniqueArray(fc.integer({ min: 1, max: length - 2 }), { maxLength: length - 2 });
  const longestOf = (length: number, lost: readonly number[]): number => {
    let [best, run] = [0, 0];
    for (let day = 0; day < length; day++) {
      run = lost.includes(day) ? 0 : run + 1;
      best = Math.max(best, run);
    }
    return best;
  };

  it('is never said to be too short, or long enough, against the days that were lost', () => {
    fc.assert(
      fc.property(
        days.chain((length) => fc.tuple(fc.constant(length), lostOf(length))),
        fc.integer({ min: 1, max: 40 }),
        ([length, lost], least) => {
          const said = hasLastedUnbroken(first, addDays(first, length - 1), lasting(least), lost.length);
          const truth = longestOf(length, lost) >= least ? 'yes' : 'no';
          return said === 'cannotTell' || said === truth;
        },
      ),
    );
  });
  it('is decided wherever every choice of days gives one answer', () => {
    for (let length = 3; length <= 9; length++)
      for (let lost = 0; lost <= length - 2; lost++) {
        const inner = Array.from({ length: length - 2 }, (_, i) => i + 1);
        const choices = inner.reduce<number[][]>((all, day) => [...all, ...all.map((one) => [...one, day])], [[]]);
        const runs = choices.filter((one) => one.length === lost).map((one) => longestOf(length, one));
        for (let least = 1; least <= length; least++) {
          const answers = new Set(runs.map((run) => (run >= least ? 'yes' : 'no')));
          const [only = 'cannotTell'] = answers.size === 1 ? answers : [];
          const said = hasLastedUnbroken(first, addDays(first, length - 1), lasting(least), lost);
          expect(said, `${length} days, ${lost} lost, ${least} asked for`).toBe(only);
        }
      }
  });
  it('is open where nobody says how many were lost', () => {
    expect(hasLastedUnbroken(first, '2024-05-31', lasting(30), null)).toBe('cannotTell');
    expect(hasLastedUnbroken(first, '2024-03-10', lasting(30), null)).toBe('no');
  });
});
