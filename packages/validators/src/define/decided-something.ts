import type { Count } from '@qcdc/core';
import { moreThan } from '@qcdc/core/flow';
import { known } from './duty-rule.ts';

/**
 * Tells whether a meeting decided something: where it is said so, or somebody voted for it.
 *
 * @param approving - votes for it
 * @param said - whether it is said to have passed, or was made known
 * @returns `null` where nobody can tell
 */
export function decidedSomething(approving: Count, said: boolean): boolean | null {
  return said || known(moreThan(approving, 0));
}
