import { groupBy } from '../noun/group-by.ts';
import { isCollectedFrom } from '../table/collecting.ts';
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
  /** Places of units that are asked themselves, where units below that are not asked reported too; their figures are not added. */
  readonly details: ReadonlySet<number>;
  /** Places of units that reported though the plan does not ask them. */
  readonly unplanned: ReadonlySet<number>;
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
  const details = new Set<number>();
  const unplanned = new Set<number>();
  const byRoute = groupBy(slots.keys(), (slot) => slots[slot]?.route ?? 0);
  for (const [r, inRoute] of byRoute) {
    const route = routes[r];
    if (route === undefined) continue;
    const { tree, from, expected, lowest } = route;
    const asks = (number: number): boolean => {
      const unit = plan.unitOf(number);
      return unit !== null && isCollectedFrom(from, unit);
    };
    for (const number of tree.childrenFirst) {
      const node = nodeOf[number] ?? -1;
      if (node < 0) continue;
      const parent = nodeOf[tree.parent[number] ?? -1] ?? -1;
      const kind = plan.unitOf(number)?.kind ?? null;
      for (const slot of inRoute) {
        const place = node * slots.length + slot;
        const operator = slots[slot]?.operator ?? 'sum';
        const own = aside.upper.size === 0 ? undefined : aside.upper.get(place);
        if (own !== undefined) {
          const told = stateOf(own.columns.state[own.row] ?? 0);
          const nobody = (expected[number] ?? 0) === 0 && (totals.count[place] ?? 0) === 0;
          if (lowest[number] === 1) {
            // It is asked itself and nobody below it is: what those below say is a part of its own figure.
            if (told === 'reported' || told === 'notApplicable') {
              if ((totals.count[place] ?? 0) > 0) details.add(place);
              if (parent >= 0) totals.addRow(parent * slots.length + slot, own.columns, own.row, operator);
              standIns.add(place);
              continue;
            }
          } else if (from.declared && kind !== null && from.kinds.has(kind) && !nobody) {
            totals.addRow(place, own.columns, own.row, operator);
            if (told === 'reported' && !asks(number)) {
              unexpectedAt(totals, place);
              unplanned.add(place);
            }
          } else if ((totals.count[place] ?? 0) > 0) beside.add(place);
          else if (told === 'reported') {
            const asked = Math.max(0, (expected[number] ?? 0) - (totals.notApplicable.get(place) ?? 0));
            // It is a total already: of a count, so many units as it says.
            totals.addRow(place, own.columns, own.row, operator === 'count' ? 'sum' : operator, Math.max(1, asked));
            if (asked === 0) {
              unexpectedAt(totals, place);
              if (from.planned !== null) unplanned.add(place);
            }
            standIns.add(place);
          }
        }
        if (parent >= 0) totals.addPlace(place, parent * slots.length + slot, operator);
      }
    }
  }
  return { standIns, beside, details, unplanned };
}

function unexpectedAt(totals: Totals, place: number): void {
  totals.unexpected.set(place, (totals.unexpected.get(place) ?? 0) + 1);
}
