import type { Text } from '@qcdc/core';
import type { AppraisalStep } from '../appraisal/appraisal.ts';
import { said } from '../explain/words.ts';

/**
 * Prints why a step was taken and the documents it rests on.
 *
 * @param step - the step
 * @returns such as `chưa đủ 95 % (tài liệu: Báo cáo quý IV)`, or `null` when it says neither
 */
export function reasonWithEvidence({ reason, evidence = [] }: AppraisalStep): Text | null {
  const documents = evidence.join('; ');
  if (documents === '') return reason === undefined ? null : said(reason, reason);
  const [vi, en] = [`tài liệu: ${documents}`, `evidence: ${documents}`];
  return reason === undefined ? said(vi, en) : said(`${reason} (${vi})`, `${reason} (${en})`);
}
