import { practice } from '@qcdc/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { allowance, type Quota } from './quota.ts';
import { placesOf } from './quota-range.ts';

const quotas: fc.Arbitrary<Quota> = fc
  .record({
    percent: fc.integer({ min: 0, max: 100 }),
    raisedPercent: fc.integer({ min: 0, max: 100 }),
    base: fc.constantFrom<Quota['base']>('all', ['good']),
    rounding: fc.constantFrom('down', 'nearest', 'up'),
    few: fc.option(fc.record({ below: fc.integer({ min: 1, max: 8 }), share: fc.nat(3) }), {
      nil: undefined,
    }),
    basis: fc.constant([practice({ vi: 'quy định mẫu', en: 'a rule for tests' })]),
  })
  .map(({ few, raisedPercent, ...quota }) => ({
    ...quota,
    raisedPercent: Math.max(raisedPercent, quota.percent),
    ...(few === undefined ? {} : { few: { below: few.below, most: Math.min(few.share, few.below - 1) } }),
  }));
const range = fc.tuple(fc.nat(9), fc.nat(4)).map(([least, more]) => ({ least, most: least + more }));

it('the places of a quota reach from the fewest to the most that any number of units would give', () => {
  fc.assert(
    fc.property(quotas, range, range, fc.constantFrom(true, false, null), (quota, some, all, raised) => {
      const base =
        quota.base === 'all' ? all : { least: Math.min(some.least, all.least), most: Math.min(some.most, all.most) };
      const given: number[] = [];
      for (const higher of raised === null ? [true, false] : [raised])
        for (let n = all.least; n <= all.most; n++)
          for (let held = base.least; held <= base.most; held++)
            if (held <= n)
              given.push(allowance(quota, { base: quota.base === 'all' ? n : held, all: n, raised: higher }).most);
      const { least, most, how } = placesOf(quota, { base, all, raised });
      expect([least, most]).toEqual([Math.min(...given), Math.max(...given)]);
      expect(how.vi).not.toBe('');
    }),
    { numRuns: 400 },
  );
});
