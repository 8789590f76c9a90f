import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Dec } from './decimal.ts';
import { exactNumber, fractionOf, numberText } from './exact-number.ts';
import { decimalsOf, fractionOfText, fractionText } from './fraction-text.ts';
import { fraction } from './fraction.ts';
import { isDecimal } from './is-decimal.ts';

const anyFraction = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 6n }))
  .map(([n, d]) => fraction(n, d));

test('a fraction is written as the decimal it is, and otherwise as a fraction', () => {
  const texts = [fraction(1n, 4n), fraction(-1n, 200n), fraction(39n), fraction(0n), fraction(10n, 3n)].map(
    fractionText,
  );
  expect(texts).toEqual(['0.25', '-0.005', '39', '0', '10/3']);
});

test('it is written as the exact number would be', () => {
  fc.assert(
    fc.property(anyFraction, (value) => {
      expect(fractionText(value)).toBe(numberText(exactNumber(value)));
      expect(decimalsOf(value) !== null).toBe(isDecimal(exactNumber(value)));
    }),
  );
});

test('plain digits are read as the number they write', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.nat(9), (scaled, decimals) => {
      const decimal = new Dec(`${scaled}e-${decimals}`);
      expect(fractionOfText(decimal.toFixed())).toEqual(fractionOf(decimal));
    }),
  );
  expect(fractionOfText('01.50')).toEqual(fraction(3n, 2n));
  for (const none of ['', '10/3', '1e3', '1.', '--1', '1,5']) expect(fractionOfText(none), none).toBeNull();
});

test('a decimal is told from a fraction', () => {
  for (const number of [0, -1.5, '1e30']) expect(isDecimal(new Dec(number))).toBe(true);
  expect(isDecimal(fraction(10n, 3n))).toBe(false);
});
