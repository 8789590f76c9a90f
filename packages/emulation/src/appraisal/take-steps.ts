import { ok, type Finding, type Outcome } from '@qcdc/core';
import { checkCall, listOf, unchecked } from '@qcdc/core/checks';
import { anAppraisal } from './an-appraisal.ts';
import type { Appraisal } from './appraisal.ts';
import { takeStep, type WantedStep } from './take-step.ts';

/**
 * Takes steps in turn. A step that is not allowed is left out and says why; the ones after it are tried all the same.
 *
 * @param appraisal - the history so far
 * @param steps - the steps wanted, in order
 * @returns the longer history, with a finding for each step refused
 * @example
 * ```ts
 * const rubric = defineRubric({
 *   id: 'sample-2024',
 *   kind: 'commune',
 *   label: { vi: 'Bảng điểm mẫu', en: 'Sample sheet' },
 *   years: { from: 2024 },
 *   basis: [practice({ vi: 'ví dụ', en: 'an example' })],
 *   period: { kind: 'year' },
 *   facts: [{ id: 'posted', kind: 'number', label: { vi: 'Số nội dung niêm yết', en: 'Items posted' } }],
 *   root: {
 *     id: 'total',
 *     label: { vi: 'Tổng điểm', en: 'Total' },
 *     children: [
 *       { id: 'posting', label: { vi: 'Niêm yết', en: 'Posting' }, maximum: 10, scale: { give: 'points', of: { read: 'fact', fact: 'posted' } } },
 *     ],
 *   },
 *   appraisal: {
 *     columns: [
 *       { id: 'self', label: { vi: 'Tự chấm', en: 'Self' }, by: { vi: 'UBND xã', en: 'the commune' } },
 *       { id: 'team', label: { vi: 'Thẩm định', en: 'Appraisal' }, by: { vi: 'Tổ thẩm định', en: 'the team' } },
 *     ],
 *     final: 'team',
 *   },
 * });
 * const by = { by: 'UBND xã', at: '2024-12-10' } as const;
 * const opened = openAppraisal(rubric, { unit: 'A', period: '2024' });
 * const { value: filled } = takeSteps(opened, [
 *   { step: 'score', ...by, column: 'self', criterion: 'posting', to: 9 },
 *   { step: 'submit', ...by, column: 'self' },
 * ]);
 * filled.history.map(({ step }) => step); // => ['score', 'submit']
 * ```
 */
export function takeSteps(appraisal: Appraisal, steps: readonly WantedStep[]): Outcome<Appraisal> {
  checkCall('takeSteps', { appraisal: [appraisal, anAppraisal], steps: [steps, listOf(unchecked)] });
  const findings: Finding[] = [];
  let history = appraisal;
  for (const step of steps) {
    const next = takeStep(history, step);
    findings.push(...next.findings);
    history = next.value;
  }
  return ok(history, findings);
}
