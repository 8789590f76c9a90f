import { checkCall, listOf, ok, unchecked, type Finding, type Outcome } from '@qcdc/core';
import { anAppraisal } from './an-appraisal.ts';
import type { Appraisal } from './appraisal.ts';
import { takeStep, type WantedStep } from './take-step.ts';

/**
 * Takes steps in turn. A step that is not allowed is left out and says why; the ones after it are tried all the same.
 *
 * @param appraisal - the history so far
 * @param steps - the steps wanted, in order
 * @returns the longer history, with a finding for each step refused
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
