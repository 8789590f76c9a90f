import type { Measure } from '../figure/noun/measure.ts';
import { statedShares } from '../entity/stated-shares.ts';
import { allEntities } from './all-entities.ts';

/**
 * Every percentage the reports of all period entities state, in the order of {@link allEntities}: handed to `tally` beside
 * `allMeasures`, they tell what is known where the parts are not.
 */
export const allStatedShares: readonly Measure[] = /* @__PURE__ */ allEntities.flatMap((entity) =>
  entity.form === 'period' ? statedShares(entity) : [],
);
