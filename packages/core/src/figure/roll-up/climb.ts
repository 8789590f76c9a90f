import { groupBy } from '../noun/group-by.ts';
import { stateOf } from '../columns/state-byte.ts';
import type { UnaddedRows } from './destination.ts';
import type { RollUpPlan } from './roll-up-plan.ts';
import type { Totals } from './totals.ts';

/** What became of the figures of upper units. */
export interface Climbed {
  /** Places whose own figure stands in for the units below, none of which reported. */
  readonly standIns: ReadonlySet<number>;
  /** Places with an own figure beside the sum of those below. */
  readonly beside: ReadonlySet<number>;
}

/**
 * Carries the sums from child to parent, children first, along the tree of each period.
 *
 * @param plan - the plan
 * @param totals - sums of the units that simply add to their parent; changed
 * @param aside - figures of upper units
 * @returns what became of the figures of upper units
 */
export function climb(plan: RollUpPlan, totals: Totals, aside: UnaddedRows): Climbed {
  const { slots, routes, nodeOf } = plan;
  const standIns = new Set<number>();
  const beside = new Set<number>();
  const byRoute = groupBy(slots.keys(), (slot) => slots[slot]?.route ?? 0);
  for (const [r, inRoute] of byRoute) {
    const route = routes[r];
    if (route === undefined) continue;
    const { tree, from, expected } = route;
    for (const number of tree.childrenFirst) {
      const node = nodeOf[number] ?? -1;
      if (node < 0) continue;
      const parent = nodeOf[tree.parent[number] ?? -1] ?? -1;
      const kind = plan.kindOf(number);
      for (const slot of inRoute) {
        const place = node * slots.length + slot;
        const operator = slots[slot]?.operator ?? 'sum';
        const own = aside.upper.size === 0 ? undefined : aside.upper.get(place);
        if (own !== undefined) {
          if (from.declared && kind !== null && from.kinds.has(kind))
            totals.addRow(place, own.columns, own.row, operator);
          else if ((totals.count[place] ?? 0) > 0) beside.add(place);
          else if (stateOf(own.columns.state[own.row] ?? 0) === 'reported') {
            const asked = Math.max(0, (expected[number] ?? 0) - (totals.notApplicable.get(place) ?? 0));
            // It is a total already: of a count, so many units as it says.
            totals.addRow(place, own.columns, own.row, operator === 'count' ? 'sum' : operator, Math.max(1, asked));
            if (asked === 0) totals.unexpected.set(place, (totals.unexpected.get(place) ?? 0) + 1);
            standIns.add(place);
          }
        }
        if (parent >= 0) totals.addPlace(place, parent * slots.length + slot, operator);
      }
    }
  }
  return { standIns, beside };
}
