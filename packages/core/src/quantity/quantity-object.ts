import { Dec, type Decimal } from '../number/decimal.ts';
import type { Accuracy, Bound, FigureState, Quantity } from './quantity.ts';

const states: readonly string[] = [
  'reported',
  'zero',
  'notApplicable',
  'withheld',
  'pending',
  'missing',
] satisfies FigureState[];
const bounds: readonly string[] = [
  'exact',
  'atLeast',
  'above',
  'atMost',
  'below',
  'about',
  'between',
] satisfies Bound[];
const modes: readonly unknown[] = ['nearest', 'truncated', 'unknown'];

// JSON from outside may pretend to be a decimal, and a decimal may be too long to print: both are read with care.
function decimalIn(value: unknown): Decimal | null {
  if (Dec.isDecimal(value) && !(Math.abs(value.e) < 100)) return null;
  const text = typeof value === 'number' || Dec.isDecimal(value) ? String(value) : value;
  if (typeof text !== 'string' || text.length > 130) return null;
  return /^-?\d+(?:\.\d+)?(?:e[+-]?\d{1,2})?$/i.test(text) ? new Dec(text) : null;
}

function accuracyIn(value: unknown): Accuracy | null | undefined {
  if (value === null || value === undefined) return null;
  const { decimals, mode } = value as Partial<Accuracy>;
  const fine =
    typeof decimals === 'number' && Number.isInteger(decimals) && Math.abs(decimals) <= 20 && modes.includes(mode);
  return fine && mode !== undefined ? { decimals, mode } : undefined;
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
  const { state, value, bound, upper, accuracy } = input as Partial<Record<keyof Quantity, unknown>>;
  if (typeof state !== 'string' || !states.includes(state)) return null;
  if (state !== 'reported' && state !== 'zero')
    return value == null
      ? { state: state as FigureState, value: null, bound: 'exact', upper: null, accuracy: null }
      : null;
  const stated = decimalIn(value);
  const top = upper == null ? null : decimalIn(upper);
  const precision = accuracyIn(accuracy);
  if (stated === null || precision === undefined || typeof bound !== 'string' || !bounds.includes(bound)) return null;
  if ((bound === 'between') !== (top !== null) || (upper != null && top === null)) return null;
  if (top?.lessThan(stated) === true || (state === 'zero' && !stated.isZero())) return null;
  return {
    state: stated.isZero() && bound === 'exact' ? 'zero' : 'reported',
    value: stated,
    bound: bound as Bound,
    upper: top,
    accuracy: precision,
  };
}
