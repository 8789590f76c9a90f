import type { LegalBasis, Text } from '@qcdc/core';
import * as z from 'zod';
import { amountSchema, type Amount } from './amount.ts';
import { readingSchema, type Reading } from './reading.ts';
import { basisSchema, textSchema } from './text-schema.ts';
import { notAnId } from './id-words.ts';

/** A share of a sum by the class of the unit. */
export interface PercentByClass {
  /** Tells the ways apart. */
  readonly by: 'class';
  /** Percent for each class of the table. */
  readonly percent: Readonly<Record<string, Amount>>;
}

/** One band of a table from scores to a share of a sum. */
export interface PercentBand {
  /** Lower end; without limit when left out. */
  readonly from?: Amount;
  /** Upper end; without limit when left out. */
  readonly to?: Amount;
  /** Percent of the sum. */
  readonly percent: Amount;
}

/** A share of a sum by the points or the index of the unit. */
export interface PercentByScore {
  /** What is looked up. */
  readonly by: 'points' | 'index';
  /** `lower`: [from, to); `upper`: (from, to]. */
  readonly closed: 'lower' | 'upper';
  /** Bands from top to bottom or bottom to top, without gap or overlap. */
  readonly bands: readonly PercentBand[];
}

/**
 * What a result means in money beside the class: a fund paid out in part, a contract sum that is cut.
 * @term mức chi trả, mức cắt giảm theo kết quả
 */
export interface PaymentRule {
  /** Id, unique among the payments of the rubric. */
  readonly id: string;
  /** What is paid. */
  readonly label: Text;
  /** The whole sum, such as a stated number or a reported figure. */
  readonly whole: Reading;
  /** In what it is counted, such as million đồng. */
  readonly measuredIn: Text;
  /** How much of it is paid. */
  readonly share: PercentByClass | PercentByScore;
  /** What it rests on. */
  readonly basis: readonly LegalBasis[];
}

/** Schema of {@link PaymentRule}. */
export const paymentRuleSchema: z.ZodType<PaymentRule> = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,119}$/, notAnId.en),
    label: textSchema,
    whole: readingSchema,
    measuredIn: textSchema,
    share: z.discriminatedUnion('by', [
      z.strictObject({ by: z.literal('class'), percent: z.record(z.string(), amountSchema) }),
      z.strictObject({
        by: z.enum(['points', 'index']),
        closed: z.enum(['lower', 'upper']),
        bands: z
          .array(
            z.strictObject({
              from: amountSchema.exactOptional(),
              to: amountSchema.exactOptional(),
              percent: amountSchema,
            }),
          )
          .min(1),
      }),
    ]),
    basis: z.array(basisSchema).min(1),
  })
  .meta({ id: 'PaymentRule', title: 'PaymentRule' });
