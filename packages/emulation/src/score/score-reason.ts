import type { Text, Where } from '@qcdc/core';

/** Why points, a class or a rank are not what one would expect, or cannot be told. */
export interface ScoreReason {
  /** Stable code, `emulation/kebab-name`. */
  readonly code: string;
  /** The same for a reader. */
  readonly message: Text;
  /** Id of the criterion, where it is about one. */
  readonly criterion?: string;
  /** Place of the fact behind it. */
  readonly where?: Where;
}

/**
 * Makes a reason.
 *
 * @param code - stable code without the area
 * @param vi - Vietnamese wording
 * @param en - English wording
 * @param where - place of the fact behind it
 */
export function reason(code: string, vi: string, en: string, where?: Where): ScoreReason {
  return { code: `emulation/${code}`, message: { vi, en }, ...(where === undefined ? {} : { where }) };
}
