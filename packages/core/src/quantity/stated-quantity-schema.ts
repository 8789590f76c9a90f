import * as z from 'zod/mini';
import { ofWholes } from './of-wholes.ts';
import { quantityOfObject } from './quantity-object.ts';
import type { Quantity } from './quantity.ts';
import type { ReadOptions } from './read/read-options.ts';
import { refusalOf } from './refusal-of.ts';

/**
 * Schema of a quantity as it stands in a record: a {@link Quantity}, or its JSON form.
 *
 * @remarks It asks of the number what reading asks (sign, size, digits) and reads no text: `parse` has read what people
 * write, and an area that is only looked at needs no words for numbers. `quantitySchema` reads too.
 *
 * @param measuredIn - unit of measure of the field
 * @param options - whether numbers below zero are let through
 * @returns the schema
 */
// @__NO_SIDE_EFFECTS__
export function statedQuantitySchema(
  measuredIn: string,
  options: Pick<ReadOptions, 'negative'> = {},
): z.ZodMiniType<Quantity> {
  const check = z.transform((input: unknown, ctx): Quantity => {
    const quantity = quantityOfObject(input);
    const refusal = quantity === null ? 'not-a-quantity' : refusalOf(quantity, { ...options, measuredIn })?.code;
    if (quantity !== null && refusal === undefined) return ofWholes(quantity, measuredIn);
    ctx.issues.push({ code: 'custom', message: `quantity/${refusal}`, input });
    return z.NEVER;
  });
  return z.pipe(z.unknown(), check);
}
