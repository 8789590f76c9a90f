import { checkCall } from '../outcome/check-call.ts';
import { listOf } from '../outcome/demand.ts';
import { aFinding } from './a-finding.ts';
import type { Finding } from '../outcome/finding.ts';
import type { Text } from '../outcome/text.ts';
import type { FindingsBlock } from './report-doc.ts';

const weight = { error: 0, warning: 1, info: 3 } as const;

// Undecided comes after what is certainly wrong and before what is only good to know.
function order(finding: Finding): number {
  return finding.state === 'undecided' ? 2 : weight[finding.severity];
}

/**
 * Makes a block of findings: what failed first, then what nobody can tell, then notes; otherwise in the order found.
 *
 * @param findings - findings of any step
 * @param caption - what was checked; a general caption when left out
 * @param nameOf - how the unit of a finding is called, from the code it was reported under; the code when left out
 * @returns the block
 * @throws `DefinitionError` `call/bad-argument`
 * @example
 * ```ts
 * findingsBlock([]).findings; // => []
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function findingsBlock(
  findings: readonly Finding[],
  caption: Text = { vi: 'Phát hiện khi kiểm tra số liệu', en: 'Findings' },
  nameOf?: (unit: string, finding: Finding) => string,
): FindingsBlock {
  checkCall('findingsBlock', { findings: [findings, listOf(aFinding)] });
  const sorted = [...findings].sort((a, b) => order(a) - order(b));
  if (nameOf === undefined) return { kind: 'findings', caption, findings: sorted };
  const named = sorted.map((finding): Finding => {
    const { unit } = finding.where;
    return unit === undefined ? finding : { ...finding, where: { ...finding.where, unit: nameOf(unit, finding) } };
  });
  return { kind: 'findings', caption, findings: named };
}
