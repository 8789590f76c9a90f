import type { AnyValidator } from '@qcdc/core';
import { allEntities } from '@qcdc/core/entities';
import { consistencyRules } from './consistency-rules.ts';

/**
 * Rules of arithmetic and good order for every area: totals and parts, parts and wholes, stocks and flows, stated
 * percentages, days in order, composed Vietnamese characters, and nothing twice. They hold under any law.
 */
export const consistency: readonly AnyValidator[] = /* @__PURE__ */ allEntities.flatMap(consistencyRules);
