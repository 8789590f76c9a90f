import * as z from 'zod/mini';
import type { Field } from '../entity/field.ts';
import { DefinitionError } from '../outcome/errors.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { quantityFromJson, quantityToJson } from '../quantity/quantity-json.ts';
import type { FieldValueJson } from './records-shape.ts';

/**
 * Writes the values of a record.
 *
 * @param data - the record
 * @param path - its place, for the error
 * @returns its values by name
 * @throws `DefinitionError` `stored/not-plain`
 */
export function recordDataToJson(data: unknown, path: string): Readonly<Record<string, FieldValueJson>> {
  return Object.fromEntries(
    Object.entries(data as Readonly<Record<string, unknown>>).map(([name, value]) => [
      name,
      valueToJson(value, `${path}.${name}`),
    ]),
  );
}

function valueToJson(value: unknown, path: string): FieldValueJson {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value;
  if (isQuantity(value)) return quantityToJson(value);
  throw new DefinitionError(
    'stored/not-plain',
    {
      vi: 'trường có giá trị không lưu được; dùng chữ, số, có/không hoặc đại lượng',
      en: 'the field gives a value that is stored in no format; give a text, a number, yes or no, or a quantity',
    },
    path,
  );
}

const isQuantity = (value: unknown): value is Quantity =>
  typeof value === 'object' && value !== null && 'state' in value && 'bound' in value;

/** A value read back, or that it cannot be read. */
export type ValueRead = { readonly value: unknown } | null;

/**
 * Reads the value of a field back and asks the field's own schema whether it may stand there.
 *
 * @param field - the field
 * @param json - what was stored
 * @returns the value; `null` where the field does not take it
 */
export function valueFromJson(field: Field, json: unknown): ValueRead {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    const read = z.safeParse(field.schema, json);
    return read.success ? { value: read.data } : null;
  }
  const quantity = quantityFromJson(json, field.info.measuredIn);
  if (quantity === null || !z.safeParse(field.schema, quantity).success) return null;
  return { value: quantity };
}
