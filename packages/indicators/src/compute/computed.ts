import type { Coverage } from '@qcdc/core';
import type { Interval } from '@qcdc/core/exact';
import type { Gap } from './gap.ts';

/** A part of a formula that has a value: where it lies, and which units it stands for. */
export interface Known {
  /** Where the value lies. */
  readonly interval: Interval;
  /** Units behind it. */
  readonly coverage: Coverage;
  /** Where the value of all units lies, those that did not report included; as `interval` where it is complete. */
  readonly whole: Interval;
  /** Why some of it is not known, where parts are missing or stand for different units: then nothing is divided by it. */
  readonly open: Gap | null;
}

/** A value, or the reason why there is none. */
export type Computed = Known | Gap;

/**
 * Tells a gap from a value.
 *
 * @param computed - either
 * @returns `true` for a gap
 */
export function isGap(computed: Computed): computed is Gap {
  return 'reason' in computed;
}
