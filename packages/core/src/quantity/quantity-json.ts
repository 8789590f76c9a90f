import { z } from 'zod';
import { Dec, type Decimal } from '../number/decimal.ts';
import { fraction, type Fraction } from '../number/fraction.ts';
import type { Accuracy, Quantity } from './quantity.ts';
import { quantityOfObject } from './quantity-object.ts';

/** A quantity as JSON: every number is a text, so that nothing between here and the disk can round it. */
export interface QuantityJson {
  /** What stands in the cell. */
  readonly state: Quantity['state'];
  /** The stated number, as a decimal text; `null` unless reported or zero. */
  readonly value: string | null;
  /** How the true number lies to the stated one. */
  readonly bound: Quantity['bound'];
  /** Upper end of `between`, as a decimal text. */
  readonly upper: string | null;
  /** How precisely it was stated. */
  readonly accuracy: Accuracy | null;
  /** The exact value where no decimal holds it, such as `10/3`. */
  readonly fraction?: string;
  /** The exact upper end where no decimal holds it. */
  readonly upperFraction?: string;
  /** What rounded parts leave open, as decimal texts. */
  readonly margin?: {
    /** How far below. */
    readonly below: string;
    /** How far above. */
    readonly above: string;
  };
}

const decimal = z
  .string()
  .max(130)
  .regex(/^-?\d+(?:\.\d+)?$/);
const ratio = z
  .string()
  .max(260)
  .regex(/^-?\d+\/[1-9]\d*$/);
const distance = z
  .string()
  .max(130)
  .regex(/^\d+(?:\.\d+)?$/);

/** Schema of the shape of a {@link QuantityJson}; {@link quantityFromJson} tells whether it contradicts itself. */
export const quantityJsonSchema: z.ZodType<QuantityJson> = z.strictObject({
  state: z.enum(['reported', 'zero', 'notApplicable', 'withheld', 'pending', 'missing']),
  value: decimal.nullable(),
  bound: z.enum(['exact', 'atLeast', 'above', 'atMost', 'below', 'about', 'between']),
  upper: decimal.nullable(),
  accuracy: z
    .strictObject({ decimals: z.int().min(-20).max(20), mode: z.enum(['nearest', 'truncated', 'unknown']) })
    .nullable(),
  fraction: ratio.exactOptional(),
  upperFraction: ratio.exactOptional(),
  margin: z.strictObject({ below: distance, above: distance }).exactOptional(),
});

const printedFraction = ({ n, d }: Fraction): string => `${n}/${d}`;

/**
 * Writes a quantity as JSON.
 *
 * @param quantity - the quantity; a figure is one too
 * @returns the same, every number as a text
 */
export function quantityToJson(quantity: Quantity): QuantityJson {
  const { state, value, bound, upper, accuracy, fraction: exact, upperFraction, margin } = quantity;
  return {
    state,
    value: value === null ? null : printed(value),
    bound,
    upper: upper === null ? null : printed(upper),
    accuracy: accuracy === null ? null : { decimals: accuracy.decimals, mode: accuracy.mode },
    ...(exact === undefined ? {} : { fraction: printedFraction(exact) }),
    ...(upperFraction === undefined ? {} : { upperFraction: printedFraction(upperFraction) }),
    ...(margin === undefined ? {} : { margin: { below: printed(margin.below), above: printed(margin.above) } }),
  };
}

// All digits, and never −0, whatever the notation of the decimal.
const printed = (value: Decimal): string => (value.isZero() ? '0' : value.toFixed());

/**
 * Reads a quantity back.
 *
 * @param json - any value
 * @returns the quantity, or `null` where it is none or contradicts itself
 */
export function quantityFromJson(json: unknown): Quantity | null {
  const shape = quantityJsonSchema.safeParse(json);
  if (!shape.success) return null;
  const { fraction: exact, upperFraction, margin, ...plain } = shape.data;
  const quantity = quantityOfObject(plain);
  if (quantity === null || quantity.state !== plain.state || quantity.bound !== plain.bound) return null;
  const hasNumber = quantity.value !== null;
  if (!hasNumber && (exact !== undefined || margin !== undefined)) return null;
  if (upperFraction !== undefined && quantity.upper === null) return null;
  return {
    ...quantity,
    ...(exact === undefined ? {} : { fraction: readFraction(exact) }),
    ...(upperFraction === undefined ? {} : { upperFraction: readFraction(upperFraction) }),
    ...(margin === undefined ? {} : { margin: { below: new Dec(margin.below), above: new Dec(margin.above) } }),
  };
}

function readFraction(text: string): Fraction {
  const [n = '0', d = '1'] = text.split('/');
  return fraction(BigInt(n), BigInt(d));
}
