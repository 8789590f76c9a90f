import { DefinitionError } from '../outcome/errors.ts';
import type { Text } from '../outcome/text.ts';
import type { ComputedQuantity } from './quantity.ts';

// Callers without types hand over numbers, texts and nothing at all.
const shown = (value: unknown): Text =>
  typeof value === 'object' && value !== null
    ? { vi: 'một đối tượng', en: 'an object' }
    : { vi: String(value), en: String(value) };

function refuse(code: string, value: unknown, vi: string, en: string): never {
  const given = shown(value);
  throw new DefinitionError(code, { vi: `${given.vi} ${vi}`, en: `${given.en} ${en}` });
}

/**
 * Tells whether a value has the parts of a quantity.
 *
 * @param value - any value
 * @returns `false` for numbers, texts and objects of other kinds
 */
export function isQuantity(value: unknown): value is ComputedQuantity {
  if (typeof value !== 'object' || value === null) return false;
  const given = value as Partial<ComputedQuantity>;
  return typeof given.state === 'string' && typeof given.bound === 'string' && typeof given.value === 'object';
}

/**
 * Refuses what is no quantity.
 *
 * @param value - any value
 * @returns the same quantity
 * @throws `DefinitionError` `quantity/not-a-quantity`
 */
export function checkedQuantity<Q extends ComputedQuantity>(value: Q): Q {
  if (isQuantity(value)) return value;
  return refuse(
    'quantity/not-a-quantity',
    value,
    'không phải một số liệu; tạo bằng exactQuantity',
    'is no quantity; make one with exactQuantity',
  );
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
  return refuse(
    'quantity/not-an-interval',
    value,
    'không phải một khoảng; tạo bằng intervalOf',
    'is no interval; make one with intervalOf',
  );
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
  return refuse(
    'quantity/no-unit-of-measure',
    measuredIn,
    'không phải tên một đơn vị tính',
    'names no unit of measure',
  );
}
