import type { AnyRule } from '@qcdc/core';
import { regulationMadeKnown } from './regulation-made-known.ts';
import { regulationNeverNarrows } from './regulation-never-narrows.ts';
import { regulationWorkersConsulted } from './regulation-workers-consulted.ts';
import { unionNotified } from './union-notified.ts';

/** Democracy regulations. */
export const regulationRules: readonly AnyRule[] = [
  regulationNeverNarrows,
  regulationWorkersConsulted,
  regulationMadeKnown,
  unionNotified,
];
