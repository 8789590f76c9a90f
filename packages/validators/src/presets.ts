import type { AnyValidator } from '@qcdc/core';
import { consistency } from './consistency/consistency.ts';

/** The rules we recommend for any report. */
export const recommended: readonly AnyValidator[] = [...consistency];
