import type { Text } from '@qcdc/core';
import * as z from 'zod';
import { readingSchema, type Reading } from './reading.ts';
import { roundingSchema, type Rounding } from './rounding.ts';
import { textSchema } from './text-schema.ts';

/** One step of breaking a tie: points of a criterion, or a reading. */
export interface TieBreaker {
  /** Id of the criterion whose points decide. */
  readonly criterion?: string;
  /** The reading that decides, instead of a criterion. */
  readonly reading?: Reading;
  /** Which is better; `higher` when left out. */
  readonly better?: 'higher' | 'lower';
}

/** How units are ranked. */
export interface RankingRule {
  /** Ranked by points, or by the index. */
  readonly by: 'points' | 'index';
  /** Rounding the rule orders before ranking. */
  readonly round?: Rounding;
  /** What breaks a tie, in order; none when left out. */
  readonly ties?: readonly TieBreaker[];
  /** What a tie that remains is: `shared` — both hold the rank; `decided` — somebody decides, and until then it is reported as unresolved. */
  readonly remainingTies: 'shared' | 'decided';
  /** Who decides. */
  readonly decidedBy?: Text;
  /** What becomes of a unit whose class a veto set: it keeps the rank of its points, or holds none. `ranked` when left out. */
  readonly vetoed?: 'ranked' | 'notRanked';
}

/** Schema of {@link RankingRule}. */
export const rankingRuleSchema: z.ZodType<RankingRule> = z
  .strictObject({
    by: z.enum(['points', 'index']),
    round: roundingSchema.exactOptional(),
    ties: z
      .array(
        z.strictObject({
          criterion: z.string().min(1).exactOptional(),
          reading: readingSchema.exactOptional(),
          better: z.enum(['higher', 'lower']).exactOptional(),
        }),
      )
      .min(1)
      .exactOptional(),
    remainingTies: z.enum(['shared', 'decided']),
    decidedBy: textSchema.exactOptional(),
    vetoed: z.enum(['ranked', 'notRanked']).exactOptional(),
  })
  .meta({ id: 'RankingRule', title: 'RankingRule' });
