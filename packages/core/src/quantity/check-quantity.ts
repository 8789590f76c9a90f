import { shown } from '../outcome/definition-words.ts';
import { DefinitionError } from '../outcome/errors.ts';
import type { ComputedQuantity } from './quantity.ts';

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
  throw new DefinitionError('quantity/not-a-quantity', {
    vi: `${shown(value)} không phải là đại lượng; tạo bằng exactQuantity`,
    en: `${shown(value)} is no quantity; make one with exactQuantity`,
  });
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
  throw new DefinitionError('quantity/not-an-interval', {
    vi: `${shown(value)} không phải là khoảng; tạo bằng intervalOf`,
    en: `${shown(value)} is no interval; make one with intervalOf`,
  });
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
  throw new DefinitionError('quantity/no-unit-of-measure', {
    vi: `${shown(measuredIn)} không phải là đơn vị tính`,
    en: `${shown(measuredIn)} names no unit of measure`,
  });
}
