import type { Pieces } from '../../unit/territory.ts';
import { mergesOverUnits, type Measure } from '../noun/measure.ts';

/** How the figure of a unit can be told on another map. */
export type Comparability = 'exact' | 'interval' | 'notComparable';

/**
 * Says how figures of a measure can be told for a unit from its pieces on the map of another day.
 *
 * @param measure - the measure
 * @param pieces - what the unit is made of
 * @returns `exact` where all pieces lie inside whole; `interval` where some are shared, or other pieces may be missing, and
 * nothing can be negative
 * @example
 * ```ts
 * comparability(mediation.measures.received, { whole: ['00001', '00002'], part: [], known: true }); // => 'exact'
 * comparability(mediation.measures.received, { whole: [], part: ['00001'], known: true }); // => 'interval'
 * ```
 */
export function comparability(measure: Measure, { whole, part, known }: Pieces): Comparability {
  if (known && whole.length === 1 && part.length === 0) return 'exact';
  const operator = mergesOverUnits(measure) ? (measure.overUnits ?? 'sum') : 'none';
  const open = !known || part.length > 0;
  if (operator === 'sum') return !open ? 'exact' : measure.nonNegative === true ? 'interval' : 'notComparable';
  // Of whole units the largest and the smallest are known, and different things are told within their ends.
  const ends = operator === 'maximum' || operator === 'minimum' || operator === 'distinct';
  if (!ends || open) return 'notComparable';
  return operator === 'distinct' ? 'interval' : 'exact';
}
