import type { ErrorExamples } from './error-example.ts';

/** Arguments, options, numbers, quantities, days. */
export const callsAndNumbers: ErrorExamples = {
  calls: {
    'call/bad-argument': `parse(null, [mediation])`,
    'call/bad-option': `parsePeriod('2024', { regime: 'State' })`,
    'call/unknown-option': `parsePeriod('2024', { regim: 'state' })`,
    'number/bad-decimals': `decimalOf(1n, 0.5)`,
    'number/bad-language': `printDecimal(new Dec(1), 'fr')`,
    'number/bad-rounding': `roundNumber(fraction(1n, 3n), 0, 'half')`,
    'number/not-a-number': `exactQuantity('bốn')`,
    'number/not-finite': `exactQuantity(new Dec(Infinity))`,
    'number/not-positive': `leastCommonMultiple(0n, 4n)`,
    'number/not-whole': `fraction(1.5, 2)`,
    'number/too-many-digits': `exactQuantity(new Dec('1e2000'))`,
    'number/zero-denominator': `fraction(1n, 0n)`,
    'quantity/not-a-quantity': `printQuantity(5, 'vi')`,
    'quantity/no-unit-of-measure': `nameOfMeasure(5)`,
    'quantity/not-an-interval': `addIntervals(5, 6)`,
    'time/not-a-day': `isoDate('2024-02-30')`,
    'time/not-a-period': `period('2024-Q5')`,
    'time/no-state-period': `statePeriod(period('2024-W01'))`,
  },
};
