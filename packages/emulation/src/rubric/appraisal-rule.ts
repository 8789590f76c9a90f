import type { Text } from '@qcdc/core';
import * as z from 'zod';
import { isDeadline, notADeadline } from './reading.ts';
import { textSchema } from './text-schema.ts';
import { notAnId } from './id-words.ts';

/** One column of a score form: who scores in it. @term cột điểm */
export interface ScoreColumn {
  /** Id, such as `self`, `appraisal-1`, `explanation`, `council`. */
  readonly id: string;
  /** Header. */
  readonly label: Text;
  /** Role that fills it. */
  readonly by: Text;
}

/** How a rubric is appraised. @term quy trình thẩm định */
export interface AppraisalRule {
  /** Columns in the order they are filled. */
  readonly columns: readonly ScoreColumn[];
  /** Id of the column that counts. */
  readonly final: string;
  /** Days the result is open to objection after publication. */
  readonly objectionDays?: number;
  /** What no objection means: the result stands. */
  readonly silenceMeansConsent?: boolean;
  /** Working days a unit has to complete a returned rubric. */
  readonly completeWithinWorkingDays?: number;
  /** Last day to submit, `MM-DD` of the assessment year or `+MM-DD` of the year after. */
  readonly submitBy?: string;
}

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/, notAnId.en);

/** Schema of {@link AppraisalRule}. */
export const appraisalRuleSchema: z.ZodType<AppraisalRule> = z
  .strictObject({
    columns: z.array(z.strictObject({ id, label: textSchema, by: textSchema })).min(1),
    final: id,
    objectionDays: z.int().min(1).max(365).exactOptional(),
    silenceMeansConsent: z.boolean().exactOptional(),
    completeWithinWorkingDays: z.int().min(1).max(60).exactOptional(),
    submitBy: z
      .string()
      .regex(/^\+?\d{2}-\d{2}$/, notADeadline.en)
      .refine(isDeadline, notADeadline.en)
      .exactOptional(),
  })
  .meta({ id: 'AppraisalRule', title: 'AppraisalRule' });
