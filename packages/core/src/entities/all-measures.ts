import type { Measure } from '../figure/noun/measure.ts';
import { allEntities } from './all-entities.ts';

/** Every measure of every period entity, in the order of {@link allEntities}: what to hand to `tally` when in doubt. */
export const allMeasures: readonly Measure[] = /* @__PURE__ */ allEntities.flatMap((entity) =>
  Object.values<Measure>(entity.measures),
);
