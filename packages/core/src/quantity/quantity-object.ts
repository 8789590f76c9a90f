import { Dec, decimalOfText, type Decimal } from '../number/decimal.ts';
import { figureStatuses, type FigureStatus } from './figure-status.ts';
import {
  accuracyModes,
  missingQuantity,
  quantityBounds,
  quantityStates,
  type Accuracy,
  type Bound,
  type Quantity,
  type QuantityState,
} from './quantity.ts';

const isState = (said: unknown): said is QuantityState => (quantityStates as readonly unknown[]).includes(said);
const isBound = (said: unknown): said is Bound => (quantityBounds as readonly unknown[]).includes(said);
const isStatus = (said: unknown): said is FigureStatus => (figureStatuses as readonly unknown[]).includes(said);
const isMode = (said: unknown): said is Accuracy['mode'] => (accuracyModes as readonly unknown[]).includes(said);

// JSON from outside may pretend to be a decimal, and a decimal may be too long to print: both are read with care.
function decimalIn(value: unknown): Decimal | null {
  if (Dec.isDecimal(value) && !(Math.abs(value.e) < 100)) return null;
  const text = typeof value === 'number' || Dec.isDecimal(value) ? String(value) : value;
  if (typeof text !== 'string' || text.length > 130) return null;
  return /^-?\d+(?:\.\d+)?(?:e[+-]?\d{1,2})?$/i.test(text) ? decimalOfText(text) : null;
}

function accuracyIn(value: unknown): Accuracy | null | undefined {
  if (value === null || value === undefined) return null;
  const { decimals, mode } = value as Partial<Accuracy>;
  const fine = typeof decimals === 'number' && Number.isInteger(decimals) && Math.abs(decimals) <= 20;
  return fine && isMode(mode) ? { decimals, mode } : undefined;
}

/**
 * Tells whether a quantity object, or its JSON form, holds a number that no decimal is, such as 10/3.
 *
 * @param input - any value
 * @returns `true` for the average of a table, say; a form has no room for it
 */
export function holdsFraction(input: unknown): boolean {
  if (typeof input !== 'object' || input === null || Dec.isDecimal(input)) return false;
  const { value, upper } = input as Partial<Record<keyof Quantity, unknown>>;
  return [value, upper].some((number) => {
    if (typeof number === 'string') return /^-?\d+\/\d+$/.test(number);
    return typeof number === 'object' && number !== null && 'd' in number && typeof number.d === 'bigint';
  });
}

/**
 * Reads a quantity object or its JSON form, in which numbers are texts.
 *
 * @param input - any value
 * @returns the quantity, or `null` when the object contradicts itself or is none
 */
export function quantityOfObject(input: unknown): Quantity | null {
  if (Dec.isDecimal(input)) return quantityOfObject({ state: 'reported', value: input, bound: 'exact' });
  if (typeof input !== 'object' || input === null) return null;
  const { state, value, bound, upper, accuracy, status } = input as Partial<Record<keyof Quantity, unknown>>;
  if (!isState(state)) return null;
  if (state !== 'reported' && state !== 'zero')
    return value == null && upper == null ? { ...missingQuantity, state } : null;
  const stated = decimalIn(value);
  const top = upper == null ? null : decimalIn(upper);
  const precision = accuracyIn(accuracy);
  if (stated === null || precision === undefined || !isBound(bound)) return null;
  if (status !== undefined && !isStatus(status)) return null;
  if ((bound === 'between') !== (top !== null) || (upper != null && top === null)) return null;
  if (top?.lessThan(stated) === true || (state === 'zero' && !stated.isZero())) return null;
  return {
    state: stated.isZero() && bound === 'exact' ? 'zero' : 'reported',
    value: stated,
    bound,
    upper: top,
    accuracy: precision,
    ...(status === undefined ? {} : { status }),
  };
}
