import type { RecordInUnitInput } from '../../validate/group.ts';
import { collectItems, type CollectedItems } from '../collect-items.ts';
import { followedAreas } from './followed-areas.ts';

// A rule asks for each record of a unit; what is followed up in the unit is the same every time.
const known = /* @__PURE__ */ new WeakMap<RecordInUnitInput['beside'], CollectedItems>();

/**
 * Finds what is followed up among the records a rule looks at, as `followedItems` does for a whole dataset.
 *
 * @param beside - all records of a unit, by area, as a rule of the scope `recordInUnit` is given them
 * @returns the items, what cannot be followed, and what each record has to do with it
 */
export function itemsInUnit(beside: RecordInUnitInput['beside']): CollectedItems {
  const found = known.get(beside) ?? collectItems((area) => beside.get(area) ?? [], { areas: followedAreas, law: {} });
  known.set(beside, found);
  return found;
}
