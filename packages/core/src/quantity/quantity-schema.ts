import * as z from 'zod/mini';
import type { Quantity } from './quantity.ts';
import { readQuantity } from './read-quantity.ts';
import type { ReadOptions } from './read/read-options.ts';

/**
 * Schema that reads a quantity: a number, a decimal text, a Vietnamese figure or a quantity object; blank is `missing`.
 *
 * @remarks A refusal becomes one custom issue whose `params.finding` is the finished {@link Finding}, save its place.
 *
 * @param measuredIn - unit of measure of the field
 * @param options - locale and meaning of a dash, as for {@link readQuantity}
 * @returns the schema
 * @example
 * ```ts
 * const { bound, value } = quantitySchema('case').parse('hơn 40 vụ');
 * [bound, value?.toString()]; // => ['above', '40']
 * quantitySchema('case').parse('').state; // => 'missing'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function quantitySchema(
  measuredIn: string,
  options: Omit<ReadOptions, 'measuredIn'> = {},
): z.ZodMiniType<Quantity> {
  const read = z.transform((input: unknown, ctx): Quantity => {
    const { value, findings } = readQuantity(input, { ...options, measuredIn });
    if (value !== null) return value;
    const [finding] = findings;
    ctx.issues.push({ code: 'custom', message: finding?.message.en ?? '', params: { finding }, input });
    return z.NEVER;
  });
  return z.pipe(z.unknown(), read);
}
