import type { Demands } from '../outcome/check-call.ts';
import { aFunction, having } from '../outcome/demand.ts';
import type { WorkOptions } from './reader.ts';

/** What the options of long work have to be. */
export const workDemands: Demands<WorkOptions> = {
  onProgress: aFunction,
  signal: /* @__PURE__ */ having(['aborted'], 'AbortSignal', 'an AbortSignal'),
};
