import { fraction } from '@qcdc/core/exact';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillPlaces, type Fits } from './fill-places.ts';
import type { RankedUnit } from './ranking.ts';

interface Entry {
  readonly low: number;
  readonly high: number;
  readonly fits: Fits;
}

const rowOf = (entry: Entry, unit: string, rank: number): RankedUnit => ({
  unit,
  rank,
  rankAtWorst: rank,
  value: { low: fraction(BigInt(entry.low)), high: fraction(BigInt(entry.high)) },
  class: null,
  tiedWith: [],
  tie: 'none',
  tieBrokenBy: null,
});
const rowsOf = (entries: readonly Entry[]): readonly RankedUnit[] =>
  entries.map((entry, i) => rowOf(entry, `u${i}`, 1 + entries.filter((other) => other.low > entry.high).length));
const fill = (entries: readonly Entry[], most: number) =>
  fillPlaces(rowsOf(entries), (row) => entries[Number(row.unit.slice(1))]?.fits ?? 'no', { least: most, most });
const exact = (...scores: readonly number[]): readonly Entry[] =>
  scores.map((score) => ({ low: score, high: score, fits: 'yes' }));

describe('places filled from the top of a ranking', () => {
  it('go to as many as there are places; the others come next, in order', () => {
    expect(fill(exact(9, 8, 7, 6), 2)).toEqual({ sure: ['u0', 'u1'], open: [], rest: ['u2', 'u3'] });
    expect(fill(exact(9, 8), 0)).toEqual({ sure: [], open: [], rest: ['u0', 'u1'] });
    expect(fill(exact(9, 8), 5)).toEqual({ sure: ['u0', 'u1'], open: [], rest: [] });
  });

  it('stay open for those who tie at the last place; a tie above it takes two places', () => {
    expect(fill(exact(9, 8, 8, 7), 2)).toEqual({ sure: ['u0'], open: ['u1', 'u2'], rest: ['u3'] });
    expect(fill(exact(9, 8, 8, 7), 3)).toEqual({ sure: ['u0', 'u1', 'u2'], open: [], rest: ['u3'] });
  });

  it('go by the rank where equal scores were parted by a rule', () => {
    const rows = exact(9, 8, 8).map((entry, i) => rowOf(entry, `u${i}`, i + 1));
    expect(fillPlaces(rows, () => 'yes', { least: 2, most: 2 })).toEqual({
      sure: ['u0', 'u1'],
      open: [],
      rest: ['u2'],
    });
  });

  it('stay open where an undecided class may take one away, and nobody without the class stands in the way', () => {
    const [first, second, third] = exact(9, 8, 7) as [Entry, Entry, Entry];
    expect(fill([{ ...first, fits: 'cannotTell' }, second, third], 1)).toEqual({
      sure: [],
      open: ['u0', 'u1'],
      rest: ['u2'],
    });
    expect(fill([{ ...first, fits: 'no' }, second, third], 1)).toEqual({ sure: ['u1'], open: [], rest: ['u2'] });
  });

  it('are never promised to somebody a figure still open could put out, nor refused to somebody it could let in', () => {
    const entry = fc
      .record({
        low: fc.integer({ min: 0, max: 6 }),
        width: fc.integer({ min: 0, max: 2 }),
        fits: fc.constantFrom<Fits>('yes', 'yes', 'no', 'cannotTell'),
      })
      .map(({ low, width, fits }): Entry => ({ low, high: low + width, fits }));
    const worlds = function* (entries: readonly Entry[]): Generator<readonly (number | null)[]> {
      const [first, ...others] = entries;
      if (first === undefined) {
        yield [];
        return;
      }
      for (const behind of worlds(others)) {
        if (first.fits !== 'yes') yield [null, ...behind];
        if (first.fits === 'no') continue;
        for (let score = first.low; score <= first.high; score++) yield [score, ...behind];
      }
    };
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 5 }), fc.integer({ min: 0, max: 4 }), (entries, most) => {
        const { sure, open, rest } = fill(entries, most);
        expect([...sure, ...open, ...rest].sort()).toEqual(
          entries.flatMap(({ fits }, i) => (fits === 'no' ? [] : [`u${i}`])).sort(),
        );
        expect(sure.length).toBeLessThanOrEqual(most);
        for (const scores of worlds(entries))
          for (const [i, own] of scores.entries()) {
            const above = scores.filter((s) => s !== null && own !== null && s > own).length;
            const level = scores.filter((s) => s !== null && s === own).length;
            if (sure.includes(`u${i}`)) expect(own !== null && above + level <= most).toBe(true);
            if (rest.includes(`u${i}`) && own !== null) expect(above).toBeGreaterThanOrEqual(most);
          }
      }),
    );
  });
});
