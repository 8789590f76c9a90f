import { isPlain } from '../outcome/check-keys.ts';
import type { Demands } from '../outcome/check-call.ts';
import { aFunction, having } from '../outcome/demand.ts';
import type { WorkOptions } from './reader.ts';

/** What the options of long work have to be. */
export const workDemands: Demands<WorkOptions> = {
  onProgress: aFunction,
  signal: /* @__PURE__ */ having(['aborted'], 'AbortSignal', 'an AbortSignal'),
};

/**
 * Parts the options of long work from those of the step itself.
 *
 * @param options - both together
 * @returns progress and signal; the others
 * @example
 * ```ts
 * const [work, own] = workAndOwn({ onProgress: () => undefined, units: null });
 * [Object.keys(work), Object.keys(own)]; // => [['onProgress'], ['units']]
 * ```
 */
export function workAndOwn<Own>(options: Own & WorkOptions): readonly [WorkOptions, Own] {
  // Whatever is no plain object is left to the check of the step.
  if (!isPlain(options)) return [{}, options];
  const { onProgress, signal, ...own } = options;
  const work = { ...(onProgress === undefined ? {} : { onProgress }), ...(signal === undefined ? {} : { signal }) };
  return [work, own as Own];
}
