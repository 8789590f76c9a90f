import * as z from 'zod';
import { amountSchema, type Amount } from './amount.ts';

/** A threshold that differs by what kind of unit is judged, such as commune class I, II, III. */
export interface ThresholdByUnit {
  /** Id of a declared fact of kind `choice` that tells the unit's kind. */
  readonly by: string;
  /** The threshold of each choice. */
  readonly values: Readonly<Record<string, Amount>>;
}

/** A limit: one amount for all, or one for each kind of unit. */
export type Threshold = Amount | ThresholdByUnit;

/** Schema of {@link Threshold}. */
export const thresholdSchema: z.ZodType<Threshold> = z.union([
  amountSchema,
  z.strictObject({ by: z.string().min(1).max(120), values: z.record(z.string().min(1), amountSchema) }),
]);
