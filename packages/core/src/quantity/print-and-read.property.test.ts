// Whatever a form can hold, in any unit of measure, is read back from what is printed of it: no mark of thousands is taken
// for one of decimals, and no word behind a number gets lost.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Language } from '../outcome/text.ts';
import { printQuantity } from './print-quantity.ts';
import type { FigureStatus } from './figure-status.ts';
import { quantityBounds, type Bound } from './quantity.ts';
import { quantitySchema } from './quantity-schema.ts';
import { readQuantity } from './read-quantity.ts';

// Of each kind some: counted, told with decimals, hardly ever told with them, below zero or never, and one nobody declared.
const measures = ['percent', 'percentagePoint', 'VND', 'USD', 'm2', 'ha', 'km', 'point', 'hour', 'day', 'workday'];
const counted = ['case', 'dossier', 'person', 'community', 'commune', 'newsItem', 'convention', 'workingDay'];
const measuredIn = fc.constantFrom(...measures, ...counted, 'ratio', 'tấn thóc');

const digits = fc.oneof(
  fc.integer({ min: -1200, max: 1200 }).map(BigInt),
  fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
  fc.tuple(fc.nat(1000), fc.nat(9)).map(([n, zeros]) => BigInt(n) * 10n ** BigInt(zeros)),
);
const places = fc.integer({ min: -12, max: 6 });
const decimalText = (n: bigint, decimals: number): string => `${n}e${-decimals}`;

const stated = fc
  .record({
    n: digits,
    more: digits,
    decimals: places,
    // As precise as its digits, less precise or more, or nobody said how precise.
    accuracy: fc.oneof(fc.constant('its own' as const), fc.constant(null), places),
    bound: fc.constantFrom<Bound>(...quantityBounds),
    status: fc.constantFrom<FigureStatus | null>(null, 'estimated', 'provisional', 'revised', 'final'),
  })
  // Nobody who writes "ước" means the last digit.
  .filter(({ bound, status }) => status !== 'estimated' || bound !== 'exact')
  .map(({ n, more, decimals, accuracy, bound, status }) => ({
    state: 'reported',
    value: decimalText(n, decimals),
    bound,
    upper: bound === 'between' ? decimalText(n + (more < 0n ? -more : more), decimals) : null,
    accuracy: accuracy === null ? null : { decimals: accuracy === 'its own' ? decimals : accuracy, mode: 'unknown' },
    ...(status === null ? {} : { status }),
  }));

it('a figure of any unit of measure is read back from what is printed of it', () => {
  let read = 0;
  fc.assert(
    fc.property(stated, measuredIn, fc.constantFrom<Language>('vi', 'en'), (figure, unit, language) => {
      const { data: quantity } = quantitySchema(unit).safeParse(figure);
      // Half a case and money below zero are no figures.
      if (quantity === undefined) return;
      read++;
      const text = printQuantity(quantity, unit, language);
      const { value: back, findings } = readQuantity(text, { measuredIn: unit, locale: language });
      const told = ({ value, upper, bound, status }: typeof quantity) => [
        value?.toFixed(),
        upper?.toFixed(),
        bound,
        status,
      ];
      expect([back && told(back), findings], text).toEqual([told(quantity), []]);
      if (figure.accuracy?.decimals === back?.accuracy?.decimals) return;
      // A number shows all its digits, more than were stated where it has them.
      expect(back?.accuracy?.decimals ?? 0, text).toBeGreaterThanOrEqual(figure.accuracy?.decimals ?? 0);
    }),
    { numRuns: 3000 },
  );
  expect(read).toBeGreaterThan(900);
});
