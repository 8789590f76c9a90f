import type { Text } from '@qcdc/core';

/** How far the work is. */
export interface Progress {
  readonly step: Text;
  readonly share: number;
}

/** Takes what is told of the work. */
export type Tell = (progress: Progress) => void;

/** What every step is given: whom to tell, and when to stop. */
export interface Doing {
  readonly tell: Tell;
  readonly signal: AbortSignal;
}

/**
 * Tells of a step, at most ten times a second: a page that is told more often only draws.
 *
 * @param doing - whom to tell, when to stop
 * @param step - what is done
 * @param from - how much of the whole is done before it
 * @param to - how much after it
 * @returns options of the steps of the packages
 */
export function stepOf(
  { tell, signal }: Doing,
  step: Text,
  from: number,
  to: number,
): { readonly onProgress: (share: number) => void; readonly signal: AbortSignal } {
  let told = 0;
  tell({ step, share: from });
  return {
    signal,
    onProgress: (share) => {
      const now = performance.now();
      if (now - told < 100 && share < 1) return;
      told = now;
      tell({ step, share: from + share * (to - from) });
    },
  };
}
