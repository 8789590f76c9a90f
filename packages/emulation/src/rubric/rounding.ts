import type { RoundingMode } from '@qcdc/core/exact';
import * as z from 'zod';

/** A rounding the rule itself orders at one stage; where none is stated, nothing is rounded. */
export interface Rounding {
  /** Decimals kept. */
  readonly decimals: number;
  /** To the nearest (halves up), or by dropping digits. */
  readonly mode: RoundingMode;
}

/** Schema of {@link Rounding}. */
export const roundingSchema: z.ZodType<Rounding> = z.strictObject({
  decimals: z.int().min(0).max(9),
  mode: z.enum(['nearest', 'truncated']),
});
