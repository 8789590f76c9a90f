import { fraction, type Interval } from '@qcdc/core/exact';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { within, type EntryRange } from '../rubric/cover.ts';
import { touches } from './range.ts';

const at = (n: number) => fraction(BigInt(n), 4n);
const end = fc.option(fc.record({ at: fc.integer({ min: 0, max: 12 }), closed: fc.boolean() }), { nil: null });
const intervals = fc
  .tuple(end, end)
  .filter(
    ([low, high]) =>
      low === null || high === null || low.at < high.at || (low.at === high.at && low.closed && high.closed),
  );
const limit = fc.option(fc.integer({ min: 0, max: 12 }), { nil: null });
const ranges = fc.tuple(limit, limit).filter(([from, to]) => from === null || to === null || from <= to);
const toEnd = (one: { readonly at: number; readonly closed: boolean } | null) =>
  one === null ? null : { at: at(one.at), closed: one.closed };

it('a value touches a band exactly where some number of its interval lies in the band', () => {
  fc.assert(
    fc.property(intervals, ranges, fc.constantFrom('lower', 'upper'), ([low, high], [from, to], closed) => {
      const interval: Interval = { low: toEnd(low), high: toEnd(high) };
      const range: EntryRange = { from: from === null ? null : at(from), to: to === null ? null : at(to) };
      // Ends are quarters: eighths between them, and beyond both sides, stand for every other number.
      const inside = Array.from({ length: 29 }, (_, i) => i - 2).some((eighth) => {
        const above = low === null || eighth > 2 * low.at || (low.closed && eighth === 2 * low.at);
        const below = high === null || eighth < 2 * high.at || (high.closed && eighth === 2 * high.at);
        return above && below && within(fraction(BigInt(eighth), 8n), range, closed);
      });
      expect(touches(interval, range, closed)).toBe(inside);
    }),
  );
});
