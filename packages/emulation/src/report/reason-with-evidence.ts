import type { Text } from '@qcdc/core';
import type { AppraisalStep } from '../appraisal/appraisal.ts';
import { said } from '../explain/words.ts';

/** Header of a column of reasons; what stands in brackets are documents. */
export const reasonHeader: Text = /* @__PURE__ */ said('Lý do [tài liệu kiểm chứng]', 'Reason [evidence]');

/**
 * Prints why a step was taken and the documents it rests on, in the words of whoever took it: these are the same in both
 * languages, so a page in both says them once.
 *
 * @param step - the step
 * @returns such as `chưa đủ 95 % [Báo cáo quý IV]`, or `null` when it says neither
 */
export function reasonWithEvidence({ reason, evidence = [] }: AppraisalStep): string | null {
  const documents = evidence.length === 0 ? [] : [`[${evidence.join('; ')}]`];
  const told = [...(reason === undefined ? [] : [reason]), ...documents];
  return told.length === 0 ? null : told.join(' ');
}
