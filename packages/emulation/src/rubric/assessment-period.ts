import * as z from 'zod';
import { notADayOfYear } from './id-words.ts';

/** The period a rubric assesses. @term kỳ đánh giá */
export interface AssessmentPeriod {
  /** `year`, `halfYear`, `quarter`, `month`, `week`, `schoolYear`, or `term`. */
  readonly kind: 'year' | 'halfYear' | 'quarter' | 'month' | 'week' | 'schoolYear' | 'term';
  /** First day of a year that does not start on 1 January, `MM-DD`; `12-16` for 16/12 – 15/12 (it starts in the year before). */
  readonly startsOn?: string;
  /** The score of the period is the mean of the scores of its parts, where the rule says so. */
  readonly meanOf?: 'week' | 'month' | 'quarter';
}

/** Schema of {@link AssessmentPeriod}. */
export const assessmentPeriodSchema: z.ZodType<AssessmentPeriod> = z.strictObject({
  kind: z.enum(['year', 'halfYear', 'quarter', 'month', 'week', 'schoolYear', 'term']),
  startsOn: z
    .string()
    .regex(/^\d{2}-\d{2}$/, notADayOfYear.en)
    .exactOptional(),
  meanOf: z.enum(['week', 'month', 'quarter']).exactOptional(),
});
