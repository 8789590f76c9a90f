import type { AnyRule } from '@qcdc/core';
import { regulationNeverNarrows } from './regulation-never-narrows.ts';
import { regulationWorkersConsulted } from './regulation-workers-consulted.ts';

/** Democracy regulations. */
export const regulationRules: readonly AnyRule[] = [regulationNeverNarrows, regulationWorkersConsulted];
