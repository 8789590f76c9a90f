import { decimalOf, Dec, fractionOf, type Decimal, type ExactNumber, type Fraction } from '@qcdc/core/exact';
import { room } from './column-types.ts';

const firstTooLarge = /* @__PURE__ */ new Dec(10).pow(room.whole);
const inLastDigit = 10n ** BigInt(room.decimals + 1);

/**
 * Tells whether a number fits the columns whole. Nothing is ever rounded on the way into a database.
 *
 * @param number - the number
 * @returns `false` for a fraction that no decimal is, and for too many digits
 */
export function isHeld(number: ExactNumber | null): boolean {
  if (number === null) return true;
  if (!Dec.isDecimal(number)) return false;
  return number.isFinite() && number.decimalPlaces() <= room.decimals && number.abs().lt(firstTooLarge);
}

/**
 * Returns a distance as a decimal with one digit more than numbers have, because half of the last digit is one.
 *
 * @param distance - zero or more
 * @returns the decimal, or `null` where it has more digits
 */
export function heldDistance(distance: Fraction | ExactNumber): Decimal | null {
  const { n, d } = 'n' in distance ? distance : fractionOf(distance);
  const scaled = n * inLastDigit;
  return scaled % d === 0n ? decimalOf(scaled / d, room.decimals + 1) : null;
}
