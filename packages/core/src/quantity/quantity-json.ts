import * as z from 'zod';
import { plainData } from '../format/plain-data.ts';
import { Dec, type Decimal } from '../number/decimal.ts';
import { exactNumber, numberText, roundNumber, type ExactNumber } from '../number/exact-number.ts';
import { fraction } from '../number/fraction.ts';
import { figureStatuses, type FigureStatus } from './figure-status.ts';
import type { Accuracy, ComputedQuantity, Quantity } from './quantity.ts';
import { ofWholes } from './of-wholes.ts';
import { quantityOfObject } from './quantity-object.ts';

/** A quantity as JSON: every number is a text, so that nothing between here and the disk can round it. */
export interface QuantityJson {
  /** What stands in the cell. */
  readonly state: Quantity['state'];
  /** The number, as a decimal text, or as a fraction such as `10/3` where no decimal holds it; `null` unless reported or zero. */
  readonly value: string | null;
  /** How the true number lies to the stated one. */
  readonly bound: Quantity['bound'];
  /** Upper end of `between`, likewise. */
  readonly upper: string | null;
  /** How precisely it was stated. */
  readonly accuracy: Accuracy | null;
  /** What rounded parts leave open, as decimal texts. */
  readonly margin?: {
    /** How far below. */
    readonly below: string;
    /** How far above. */
    readonly above: string;
  };
  /** How final it is. */
  readonly status?: FigureStatus;
}

const decimal = z
  .string()
  .max(130)
  .regex(/^-?\d+(?:\.\d+)?$/);
const ratio = z
  .string()
  .max(260)
  .regex(/^-?\d+\/[1-9]\d*$/);
const number = z.union([decimal, ratio]);
const distance = z
  .string()
  .max(130)
  .regex(/^\d+(?:\.\d+)?$/);

/** Schema of the shape of a {@link QuantityJson}; {@link quantityFromJson} tells whether it contradicts itself. */
export const quantityJsonSchema: z.ZodType<QuantityJson> = z.strictObject({
  state: z.enum(['reported', 'zero', 'notApplicable', 'withheld', 'pending', 'missing']),
  value: number.nullable(),
  bound: z.enum(['exact', 'atLeast', 'above', 'atMost', 'below', 'about', 'between']),
  upper: number.nullable(),
  accuracy: z
    .strictObject({ decimals: z.int().min(-20).max(20), mode: z.enum(['nearest', 'truncated', 'unknown']) })
    .nullable(),
  margin: z.strictObject({ below: distance, above: distance }).exactOptional(),
  status: z.enum(figureStatuses).exactOptional(),
});

/**
 * Writes a quantity as JSON.
 *
 * @param quantity - the quantity; a figure is one too
 * @returns the same, every number as a text
 * @example
 * ```ts
 * quantityToJson(quantitySchema('case').parse('hơn 40')); // => { state: 'reported', value: '40', bound: 'above', upper: null, accuracy: null }
 * ```
 */
export function quantityToJson(quantity: ComputedQuantity): QuantityJson {
  const { state, value, bound, upper, accuracy, margin, status } = quantity;
  return {
    state,
    value: value === null ? null : numberText(value),
    bound,
    upper: upper === null ? null : numberText(upper),
    accuracy: accuracy === null ? null : { decimals: accuracy.decimals, mode: accuracy.mode },
    ...(margin === undefined ? {} : { margin: { below: numberText(margin.below), above: numberText(margin.above) } }),
    ...(status === undefined ? {} : { status }),
  };
}

/**
 * Reads a quantity back.
 *
 * @param json - any value
 * @param measuredIn - its unit of measure, where it is known: of what is whole by nature, "hơn 40" is 41 at least
 * @returns the quantity, or `null` where it is none or contradicts itself
 * @example
 * ```ts
 * const kept = quantityToJson(quantitySchema('case').parse('hơn 40'));
 * quantityFromJson(JSON.parse(JSON.stringify(kept)))?.bound; // => 'above'
 * quantityFromJson({ state: 'zero', value: '5' }); // => null
 * ```
 */
export function quantityFromJson(json: unknown, measuredIn = ''): ComputedQuantity | null {
  const shape = quantityJsonSchema.safeParse(plainData(json));
  if (!shape.success) return null;
  const { margin, ...plain } = shape.data;
  const [value, upper] = [numberIn(plain.value), numberIn(plain.upper)];
  // The rules a quantity obeys are asked of a decimal beside the fraction: whether it is there, and which end is the higher.
  const beside = { ...plain, value: value && decimalBeside(value), upper: upper && decimalBeside(upper) };
  const quantity = quantityOfObject(beside);
  if (quantity === null || quantity.state !== plain.state || quantity.bound !== plain.bound) return null;
  if (quantity.value === null && margin !== undefined) return null;
  const read: ComputedQuantity = {
    ...quantity,
    value: quantity.value && value,
    upper: quantity.upper && upper,
    ...(margin === undefined ? {} : { margin: { below: new Dec(margin.below), above: new Dec(margin.above) } }),
  };
  return ofWholes(read, measuredIn);
}

const decimalBeside = (value: ExactNumber): Decimal => roundNumber(value, 40);

function numberIn(text: string | null): ExactNumber | null {
  if (text === null) return null;
  const [n = '0', d] = text.split('/');
  return d === undefined ? new Dec(n) : exactNumber(fraction(BigInt(n), BigInt(d)));
}
