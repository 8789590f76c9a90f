import { shapeProblems, type Problems } from '@qcdc/core/checks';
import { notAnAmount, notPoints } from './amount.ts';
import { notADeadline } from './reading.ts';
import { rubricSchema, type Rubric } from './rubric.ts';
import { notAThreshold } from './threshold.ts';
import { notACriterionId, notADayOfYear, notAnId } from './id-words.ts';

/** What the schemas themselves say, in both languages. */
export const shapeWords = [
  notAnAmount,
  notPoints,
  notADeadline,
  notAThreshold,
  notAnId,
  notACriterionId,
  notADayOfYear,
];

/**
 * Checks the shape of a rubric that may have come from anywhere: `emulation/not-a-rubric`, `emulation/unknown-key`.
 *
 * @param value - what is to be a rubric
 * @param problems - gathers what is wrong
 * @returns whether it has the shape of a rubric, so that its arithmetic can be checked
 */
export function checkShape(value: unknown, problems: Problems): value is Rubric {
  if (rubricSchema.safeParse(value).success) return true;
  problems.addAll(shapeProblems(value, rubricSchema, 'emulation/not-a-rubric', shapeWords));
  return false;
}
