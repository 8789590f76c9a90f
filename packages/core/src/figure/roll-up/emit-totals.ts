import { boundedSum, marks, sumForm, type BoundedSum } from '../sum/sum-marks.ts';
import { boundedEnds } from '../sum/ends.ts';
import type { Climbed } from './climb.ts';
import { unknownLayout } from '../columns/row-layout.ts';
import { markPartial, markWide, plain, stateByte } from '../columns/state-byte.ts';
import type { StoredColumns, WideFigure } from '../columns/stored-columns.ts';
import type { StoredTable } from '../table/stored-table.ts';
import type { Measure, UnitOperator } from '../noun/measure.ts';
import { zeroForMissing } from '../noun/missing-policy.ts';
import type { RollUpPlan } from './roll-up-plan.ts';
import { fitsDouble } from '../sum/scaled.ts';
import type { Totals } from './totals.ts';

/** The totals as columns, and the units they are about. */
export interface Emitted {
  /** The columns. */
  readonly columns: StoredColumns;
  /** Ids of the units: those of the table, then the others. */
  readonly units: readonly string[];
  /** Place of each row. */
  readonly places: readonly number[];
}

/**
 * Returns the exact total of a place with its bound, before coverage is looked at.
 *
 * @param totals - the totals
 * @param place - the place
 * @param operator - how figures became one
 * @param nonNegative - whether a part can never be below zero
 * @returns the total
 */
export function totalAt(totals: Totals, place: number, operator: UnitOperator, nonNegative: boolean): BoundedSum {
  const wide = totals.wide.get(place);
  const mark = totals.mark[place] ?? 0;
  if (operator === 'sum' || operator === 'count') {
    const parts = { stated: totals.stated(place), noLow: totals.noLowAt(place), width: wide?.width ?? 0n };
    return boundedSum(mark, parts, nonNegative);
  }
  return boundedEnds(wide?.ends ?? { low: null, high: null }, (mark & marks.about) !== 0);
}

/**
 * Writes the totals as columns, one row for each node and slot that has something to say.
 *
 * @param table - the figures
 * @param plan - the plan
 * @param totals - the sums
 * @param climbed - what became of the figures of upper units
 * @returns the columns
 */
export function emitTotals(table: StoredTable, plan: RollUpPlan, totals: Totals, climbed: Climbed): Emitted {
  const { slots, nodes } = plan;
  const rows = chosenPlaces(table.measures, plan, totals, climbed);
  const units = [...table.units];
  const codeOf = new Int32Array(plan.nodeOf.length).fill(-1);
  for (let u = 0; u < table.units.length; u++) codeOf[plan.unitNumbers[u] as number] = u;
  const length = rows.length;
  const columns = {
    length,
    unit: new Int32Array(length),
    measure: new Uint16Array(length),
    period: new Uint16Array(length),
    value: new Float64Array(length),
    state: new Uint8Array(length),
    source: null,
    sources: null,
    reported: new Int32Array(length),
    expected: new Int32Array(length),
    layout: unknownLayout,
  };
  const wide = new Map<number, WideFigure>();
  for (let i = 0; i < length; i++) {
    const place = rows[i] ?? 0;
    const node = Math.floor(place / slots.length);
    const slot = slots[place - node * slots.length];
    const measure = table.measures[slot?.measure ?? -1];
    if (slot === undefined || measure === undefined) continue;
    const number = nodes[node] ?? -1;
    if ((codeOf[number] ?? -1) < 0) codeOf[number] = units.push(plan.idOf(number)) - 1;
    columns.unit[i] = codeOf[number] ?? -1;
    columns.measure[i] = slot.measure;
    columns.period[i] = slot.period;
    const reported = totals.count[place] ?? 0;
    const expected = expectedAt(plan, totals, place);
    columns.reported[i] = reported;
    columns.expected[i] = expected;
    const partial = reported < expected;
    const mark = (totals.mark[place] ?? 0) & ~marks.touched;
    if ((reported === 0 && !zeroForMissing(measure)) || withoutNumber(measure, totals, place, partial)) {
      columns.state[i] = markPartial(stateByte(expected > 0 ? 'missing' : 'notApplicable', 'exact'), partial);
      continue;
    }
    if (mark === 0 && totals.high === null && slot.operator === 'sum' && !totals.wide.has(place)) {
      columns.value[i] = totals.sum[place] ?? 0;
      columns.state[i] = markPartial(plain, partial);
    } else if (totals.high === null && slot.operator === 'sum' && !totals.wide.has(place)) {
      // Doubles hold these sums exactly, and no part was `between`.
      const form = sumForm(mark, measure.nonNegative === true);
      const left = form.withoutNoLow ? (totals.noLow?.[place] ?? 0) : 0;
      columns.value[i] = (totals.sum[place] ?? 0) - left;
      columns.state[i] = markPartial(stateByte('reported', form.bound), partial);
    } else {
      const total = totalAt(totals, place, slot.operator, measure.nonNegative === true);
      const big = fitsDouble(total.value) ? null : total.value;
      const margin = totals.wide.get(place)?.margin ?? null;
      const certain = margin === null || (margin.below === 0n && margin.above === 0n);
      const status = totals.wide.get(place)?.status ?? null;
      const isWide = big !== null || total.upper !== null || !certain || status !== null;
      if (isWide) wide.set(i, { big, upper: total.upper, accuracy: null, margin: certain ? null : margin, status });
      columns.value[i] = big === null ? Number(total.value) : 0;
      const byte = markPartial(stateByte('reported', total.bound), partial);
      columns.state[i] = isWide ? markWide(byte) : byte;
    }
  }
  return { columns: { ...columns, wide }, units, places: rows };
}

// The modes of VTL: a total without a number where a part has none, or where one is missing and nothing stands for it.
function withoutNumber(measure: Measure, totals: Totals, place: number, partial: boolean): boolean {
  const { missing = 'covered' } = measure;
  if (missing === 'covered') return false;
  return zeroForMissing(measure) ? totals.blank.has(place) : partial;
}

/**
 * Returns how many units are expected at a place.
 *
 * @param plan - the plan
 * @param totals - the sums
 * @param place - the place
 * @returns units asked, less those to which the measure does not apply; where it is not asked, those that reported it
 * all the same
 */
export function expectedAt(plan: RollUpPlan, totals: Totals, place: number): number {
  const node = Math.floor(place / plan.slots.length);
  const slot = plan.slots[place - node * plan.slots.length];
  if (slot?.asked === false) return totals.count[place] ?? 0;
  const route = plan.routes[slot?.route ?? -1];
  const asked = route?.expected[plan.nodes[node] ?? -1] ?? 0;
  return asked - (totals.notApplicable.get(place) ?? 0) + (totals.unexpected.get(place) ?? 0);
}

function chosenPlaces(
  measures: readonly Measure[],
  plan: RollUpPlan,
  totals: Totals,
  climbed: Climbed,
): readonly number[] {
  const rows: number[] = [];
  const { slots } = plan;
  for (let node = 0, place = 0; node < plan.nodes.length; node++)
    for (const slot of slots) {
      const at = place++;
      if (climbed.standIns.has(at)) continue;
      const reported = totals.count[at] ?? 0;
      const touched = reported > 0 || (totals.mark[at] ?? 0) !== 0;
      if (isChosen(measures[slot.measure]?.missing, reported, touched, plan, totals, at)) rows.push(at);
    }
  return rows;
}

function isChosen(
  policy: Measure['missing'],
  reported: number,
  touched: boolean,
  plan: RollUpPlan,
  totals: Totals,
  at: number,
): boolean {
  switch (policy) {
    case 'alwaysNull':
    case 'alwaysZero':
      return touched || expectedAt(plan, totals, at) > 0;
    case 'nonNull':
      return reported > 0 && reported >= expectedAt(plan, totals, at);
    case 'nonZero':
      return touched && (totals.stated(at) !== 0n || totals.blank.has(at));
    default:
      return touched;
  }
}
