import { isPlain } from '../outcome/check-keys.ts';
import { optional, whole, type Demand } from '../outcome/demand.ts';
import type { Arrival } from './delivery.ts';

const numbered = /* @__PURE__ */ optional(/* @__PURE__ */ whole(1, Number.MAX_SAFE_INTEGER));
const dayNeeded = {
  vi: 'deliveredOn bên cạnh arrivalNumber: số đến chỉ cho biết thứ tự trong một ngày',
  en: 'deliveredOn beside arrivalNumber: a number tells the order of one day only',
} as const;

/**
 * What the number of a delivery has to be; of its day other demands tell.
 *
 * @param value - a delivery
 * @returns `null` where it holds, else what is expected
 * @example
 * ```ts
 * anArrivalNumber({ deliveredOn: '2025-01-10', arrivalNumber: 12 }); // => null
 * anArrivalNumber({ arrivalNumber: 12 }) === null; // => false
 * ```
 */
export const anArrivalNumber: Demand = (value) => {
  if (!isPlain(value) || value['arrivalNumber'] === undefined) return null;
  return numbered(value['arrivalNumber']) ?? (value['deliveredOn'] === undefined ? dayNeeded : null);
};

/**
 * Tells which of two deliveries came later. Of one day nobody knows which came first unless both bear a number.
 *
 * @param one - a delivery
 * @param other - another
 * @returns whether the first is known to have come later
 */
export function cameLater(one: Arrival, other: Arrival): boolean {
  if (one.deliveredOn === undefined || other.deliveredOn === undefined) return false;
  if (one.deliveredOn !== other.deliveredOn) return one.deliveredOn > other.deliveredOn;
  const [number, before] = [one.arrivalNumber, other.arrivalNumber];
  return number !== undefined && before !== undefined && number > before;
}

/**
 * Puts any two deliveries in an order that agrees with {@link cameLater}, for whoever looks for the last: what has no day before
 * what has one, what has no number before what has one.
 *
 * @param one - a delivery
 * @param other - another
 * @returns above zero where the first stands behind the other
 */
export function inOrderOfArrival(one: Arrival, other: Arrival): number {
  const [day, dayBefore] = [one.deliveredOn ?? '', other.deliveredOn ?? ''];
  if (day !== dayBefore) return day > dayBefore ? 1 : -1;
  return (one.arrivalNumber ?? 0) - (other.arrivalNumber ?? 0);
}
