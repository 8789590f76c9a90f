import { boundOf, isPacked, isPartial, isWide, stateOf } from '../../columns/state-byte.ts';
import type { StoredColumns } from '../../columns/stored-columns.ts';
import { addRuns } from './accumulate-runs.ts';
import { slowly, type AddRows, type Destination, type UnaddedRows } from '../destination.ts';
import { way, type RollUpPlan } from '../roll-up-plan.ts';
import type { UnitOperator } from '../../noun/measure.ts';
import { marks, marksOf } from '../../sum/sum-marks.ts';
import type { Totals } from '../totals.ts';

/**
 * Adds every figure to the unit above it, once.
 *
 * @param columns - figures that were read
 * @param to - where they go; the totals are changed
 * @param from - first row
 * @param end - row to stop before
 */
export function accumulate(columns: StoredColumns, to: Destination, from = 0, end = columns.length): void {
  const ways = waysOfBytes(to.totals.high === null);
  const rows = rowAdder(columns, to, ways);
  const { runs } = columns.layout;
  if (runs === null || to.totals.high !== null) rows(from, end);
  else addRuns(columns, runs, to, { ways, rows }, from, end);
}

function rowAdder(columns: StoredColumns, to: Destination, ways: Uint8Array): AddRows {
  const { unit, measure, period, value, state } = columns;
  const { plan, periodCount, slotOf, totals, aside } = to;
  const { slots, routes } = plan;
  const slotCount = slots.length;
  const unitCount = plan.unitNumbers.length;
  const routeOf = Int32Array.from(slots, (slot) => slot.route * unitCount);
  const direct = new Int32Array(routes.length * unitCount);
  for (const [r, route] of routes.entries()) {
    if (route.sums) direct.set(route.direct, r * unitCount);
    else direct.fill(way.upper, r * unitCount, (r + 1) * unitCount);
  }
  const { sum, count, mark } = totals;
  return (from, end) => {
    for (let i = from; i < end; i++) {
      const pair = (measure[i] as number) * periodCount + (period[i] as number);
      const slot = slotOf[pair] as number;
      if (slot < 0) continue;
      const node = direct[(routeOf[slot] as number) + (unit[i] as number)] as number;
      const bits = ways[state[i] as number] as number;
      if (node < 0 || bits === slowly) {
        addSlowly(columns, i, slot, plan, totals, aside);
        continue;
      }
      const place = node * slotCount + slot;
      if (bits !== 0) {
        mark[place] = (mark[place] as number) | bits;
        if (bits === marks.touched) continue;
        if ((bits & marks.noLow) !== 0) totals.addNoLow(place, value[i] as number);
      }
      sum[place] = (sum[place] as number) + (value[i] as number);
      count[place] = (count[place] as number) + 1;
    }
  };
}

// By byte of the column `state`: the marks of a plain number, `touched` where there is none, or `slowly` for the rest.
function waysOfBytes(plainSums: boolean): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) => {
    const state = stateOf(byte);
    if (state === 'notApplicable' || isWide(byte) || !isPacked(byte)) return slowly;
    if (state !== 'reported') return marks.touched;
    return plainSums && !isPartial(byte) ? marksOf(boundOf(byte)) : slowly;
  });
}

function addSlowly(
  columns: StoredColumns,
  row: number,
  slotNumber: number,
  plan: RollUpPlan,
  totals: Totals,
  aside: UnaddedRows,
): void {
  const slot = plan.slots[slotNumber];
  const route = plan.routes[slot?.route ?? -1];
  const unit = columns.unit[row] ?? 0;
  const to = route?.direct[unit] ?? way.outside;
  if (to === way.outside) aside.outside.set(unit, { columns, row });
  else if (to === way.upper) {
    const node = plan.nodeOf[plan.unitNumbers[unit] ?? -1] ?? -1;
    if (node >= 0) aside.upper.set(node * plan.slots.length + slotNumber, { columns, row });
  } else if (to !== way.alone)
    totals.addRow(to * plan.slots.length + slotNumber, columns, row, operatorOf(plan, slotNumber));
}

/**
 * Returns how figures of a slot become one.
 *
 * @param plan - the plan
 * @param slotNumber - the slot
 * @returns the operator
 */
export function operatorOf(plan: RollUpPlan, slotNumber: number): UnitOperator {
  return plan.slots[slotNumber]?.operator ?? 'sum';
}
