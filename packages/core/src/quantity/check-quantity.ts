import { DefinitionError } from '../outcome/errors.ts';
import type { ComputedQuantity } from './quantity.ts';

// Callers without types hand over numbers, texts and nothing at all.
const shown = (value: unknown): string => (typeof value === 'object' && value !== null ? 'an object' : String(value));

/**
 * Refuses what is no quantity.
 *
 * @param value - any value
 * @returns the same quantity
 * @throws `DefinitionError` `quantity/not-a-quantity`
 */
export function checkedQuantity<Q extends ComputedQuantity>(value: Q): Q {
  const given = value as Partial<Q> | null | undefined;
  if (typeof given?.state === 'string' && given.value !== undefined && typeof given.bound === 'string') return value;
  throw new DefinitionError('quantity/not-a-quantity', `${shown(value)} is no quantity; make one with exactQuantity`);
}

/**
 * Refuses what is no interval.
 *
 * @param value - any value
 * @returns the same interval
 * @throws `DefinitionError` `quantity/not-an-interval`
 */
export function checkedInterval<I extends { readonly low: unknown; readonly high: unknown }>(value: I): I {
  const given = value as Partial<I> | null | undefined;
  if (given?.low !== undefined && given.high !== undefined) return value;
  throw new DefinitionError('quantity/not-an-interval', `${shown(value)} is no interval; make one with intervalOf`);
}

/**
 * Refuses what names no unit of measure.
 *
 * @param measuredIn - any value
 * @returns the same text
 * @throws `DefinitionError` `quantity/no-unit-of-measure`
 */
export function checkedMeasure(measuredIn: string): string {
  if (typeof measuredIn === 'string') return measuredIn;
  throw new DefinitionError('quantity/no-unit-of-measure', `${shown(measuredIn)} names no unit of measure`);
}
