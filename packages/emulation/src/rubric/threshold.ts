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

/** What is told of a threshold that is none. */
export const notAThreshold = {
  vi: 'không phải là ngưỡng; ghi một số, hoặc { by, values } với một số cho mỗi loại đơn vị',
  en: 'not a threshold; write an amount, or { by, values } with an amount for each kind of unit',
};

/** Schema of {@link Threshold}. */
export const thresholdSchema: z.ZodType<Threshold> = z.union(
  [amountSchema, z.strictObject({ by: z.string().min(1).max(120), values: z.record(z.string().min(1), amountSchema) })],
  notAThreshold.en,
);
