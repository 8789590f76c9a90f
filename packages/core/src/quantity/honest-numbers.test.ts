// What a spreadsheet keeps of right sums and right shares is never held against the office.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { agrees, agreesTotal } from './agrees.ts';
import { readQuantity } from './read-quantity.ts';

const read = (input: number, measuredIn: string, format?: string) => {
  const { value, findings } = readQuantity(input, {
    measuredIn,
    locale: 'vi',
    ...(format === undefined ? {} : { format }),
  });
  if (value === null || findings.length > 0) throw new Error(`${input}: ${findings.map(({ code }) => code).join()}`);
  return value;
};

it('of 1,000 right sums of points with one decimal none is a finding', () => {
  const points = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 2, maxLength: 9 });
  fc.assert(
    fc.property(points, (tenths) => {
      const parts = tenths.map((n) => n / 10);
      // Added up as a spreadsheet does, noise and all.
      const total = parts.reduce((all, part) => all + part, 0);
      expect(
        agreesTotal(
          read(total, 'point'),
          parts.map((part) => read(part, 'point')),
        ),
      ).toBe('consistent');
    }),
    { numRuns: 1000 },
  );
});

it('of 3,000 right shares written with 17 digits none is a finding, as they stand and as they are shown', () => {
  const whole = fc.integer({ min: 1, max: 99_999 });
  fc.assert(
    fc.property(whole, fc.nat(99_999), fc.constantFrom(undefined, '0%', '0.0%', '0.00%'), (all, some, format) => {
      const part = some % (all + 1);
      const share = part / all;
      const stated = format === undefined ? read(share * 100, 'percent') : read(share, 'percent', format);
      const [a, b] = [read(part, 'case'), read(all, 'case')];
      expect(['consistent', 'onlyToNearest']).toContain(agrees(stated, a, b));
    }),
    { numRuns: 3000 },
  );
});
