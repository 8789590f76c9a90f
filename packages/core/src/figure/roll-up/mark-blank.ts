import { stateOf } from '../columns/state-byte.ts';
import type { StoredColumns } from '../columns/stored-columns.ts';
import { zeroForMissing } from '../noun/missing-policy.ts';
import type { StoredTable } from '../table/stored-table.ts';
import type { RollUpPlan } from './roll-up-plan.ts';
import type { Totals } from './totals.ts';

/**
 * Marks the places above figures without a number, for measures that put zero where a figure is missing: a cell somebody left
 * blank is not a missing one, and makes a total without a number.
 *
 * @param table - the figures
 * @param columns - some of them
 * @param plan - the plan
 * @param totals - the sums; changed
 * @param slotOf - slot by `measure × periods + period`, or −1
 */
export function markBlank(
  table: StoredTable,
  columns: StoredColumns,
  plan: RollUpPlan,
  totals: Totals,
  slotOf: Int32Array,
): void {
  const puts = table.measures.map(zeroForMissing);
  if (!puts.includes(true)) return;
  for (let row = 0; row < columns.length; row++) {
    const m = columns.measure[row] ?? 0;
    const state = stateOf(columns.state[row] ?? 0);
    if (puts[m] !== true || state === 'reported' || state === 'notApplicable') continue;
    const slot = slotOf[m * table.periods.length + (columns.period[row] ?? 0)] ?? -1;
    const tree = plan.routes[plan.slots[slot]?.route ?? -1]?.tree;
    let number = plan.unitNumbers[columns.unit[row] ?? 0] ?? -1;
    for (number = tree?.parent[number] ?? -1; number >= 0; number = tree?.parent[number] ?? -1) {
      const node = plan.nodeOf[number] ?? -1;
      if (node >= 0) totals.blank.add(node * plan.slots.length + slot);
    }
  }
}
