import { checkCall } from '../../outcome/check-call.ts';
import { aFigureTable, outcomeOf } from '../../outcome/noun-demands.ts';
import { Dec } from '../../number/decimal.ts';
import type { ReportPlan } from '../../plan/report-plan.ts';
import type { Outcome } from '../../outcome/outcome.ts';
import type { UnitRegistry } from '../../unit/unit-registry.ts';
import { changingLayout } from '../columns/row-layout.ts';
import { markPartial, plain as exact, stateByte } from '../columns/state-byte.ts';
import type { StoredColumns } from '../columns/stored-columns.ts';
import { totalAt } from './emit-totals.ts';
import { FigureBuilder, type FigureInput } from '../table/figure-builder.ts';
import type { FigureTable } from '../noun/figure-table.ts';
import type { SpreadFigure } from '../noun/spread-figure.ts';
import { stored } from '../table/stored.ts';
import { mergeTables } from './merge-tables.ts';
import type { Route, RollUpPlan } from './roll-up-plan.ts';
import { registerOf } from '../table/register-of.ts';
import {
  addRows,
  finish,
  prepare,
  rollUpDemands,
  type RollUpDone,
  type RollUpOptions,
  type RollUpWork,
} from './roll-up.ts';

// Beside rows that hold an exact number, these are the only ones that are changed in place.
const missing = stateByte('missing', 'exact');

/**
 * Totals that follow their figures: a correction or a late report changes the totals above it and nothing else. The table
 * is alive: its numbers change with every update, the figures given at the beginning do not.
 *
 * @example
 * ```ts
 * const label = { vi: 'Tiếp nhận', en: 'Received' };
 * const cases = defineMeasure({ id: 'mediation.received', label, measuredIn: 'case' });
 * const units = defineUnits([{ code: '01', kind: 'province' }, { code: '00001', kind: 'commune', parent: '01' }]);
 * const figures = new FigureBuilder([cases]);
 * figures.add({ measure: cases.id, unit: '00001', period: '2024', quantity: 40 });
 *
 * const live = new LiveTotals(figures.build(), { units });
 * live.update([{ measure: cases.id, unit: '00001', period: '2024', quantity: 41 }]);
 * String(live.outcome.value.find({ measure: cases.id, unit: '01', period: '2024' })?.value); // => '41'
 * ```
 */
export class LiveTotals {
  private readonly units: UnitRegistry;
  private readonly plan: ReportPlan | undefined;
  private work: RollUpWork;
  private done: RollUpDone;
  private rows: Int32Array;
  // 1 where a total is a plain sum whose row can be changed in place.
  private plain: Uint8Array;
  private computed: StoredColumns | undefined;
  private last: { readonly route: Route | null; readonly start: number; readonly nodes: readonly number[] } = {
    route: null,
    start: -1,
    nodes: [],
  };

  /**
   * @param counts - figures after `tally`; they are copied
   * @param options - another register than that of the table
   * @throws `DefinitionError` `figure/no-register`
   */
  constructor(counts: Outcome<FigureTable>, options: RollUpOptions = {}) {
    checkCall('LiveTotals', { counts: [counts, outcomeOf(aFigureTable)] }, options, rollUpDemands);
    this.units = registerOf(counts.value, options, 'LiveTotals');
    this.plan = options.plan;
    [this.work, this.done, this.rows] = this.begin(counts);
    this.plain = plainPlaces(this.work, this.done, this.rows);
    this.computed = stored(this.done.outcome.value).segments.at(-1);
  }

  /** The figures and their totals, as they are now. */
  get outcome(): Outcome<FigureTable> {
    return this.done.outcome;
  }

  /**
   * Puts figures in place of those that were there, or adds them.
   * @param changes - the new figures
   * @returns how many could be changed in place; the others made the whole be added up anew
   */
  update(changes: readonly FigureInput[]): number {
    const others = changes.filter((change) => !this.changeInPlace(change));
    if (others.length > 0) this.addUpAnew(others);
    return changes.length - others.length;
  }

  private begin(counts: Outcome<FigureTable>): [RollUpWork, RollUpDone, Int32Array] {
    const table = stored(counts.value);
    const own = table.with({
      registry: this.units,
      segments: table.segments
        .filter((columns) => columns.reported === null)
        .map((columns) => ({
          ...columns,
          value: columns.value.slice(),
          state: columns.state.slice(),
          layout: changingLayout(columns.layout),
        })),
    });
    const work = prepare(own, this.units, this.plan);
    for (const columns of work.read) addRows(work, columns, 0, columns.length);
    const done = finish(work, counts.findings);
    const rows = new Int32Array(work.totals.sum.length).fill(-1);
    for (const [row, place] of done.places.entries()) rows[place] = row;
    return [work, done, rows];
  }

  private changeInPlace(change: FigureInput): boolean {
    const { plan, totals, table, slotOf } = this.work;
    const next = wholeNumber(change.quantity);
    const periodId = typeof change.period === 'string' ? change.period : change.period.id;
    const at = table.locate({ measure: change.measure, unit: change.unit, period: periodId });
    if (at === null || next === undefined || totals.high !== null) return false;
    const { value, state, measure, period, unit } = at.columns;
    const { row } = at;
    const m = measure[row] as number;
    const byte = state[row] as number;
    if ((byte !== exact && byte !== missing) || table.scales[m] !== 0 || table.divisors[m] !== 1) return false;
    const slotNumber = slotOf[m * table.periods.length + (period[row] as number)] as number;
    const slot = plan.slots[slotNumber];
    const route = plan.routes[slot?.route ?? -1];
    if (route?.sums !== true) return false;
    const nodes = this.pathFrom(route, route.direct[unit[row] as number] as number);
    const plus = (next ?? 0) - (byte === exact ? (value[row] as number) : 0);
    const units = (next === null ? 0 : 1) - (byte === exact ? 1 : 0);
    const slots = plan.slots.length;
    const { sum } = totals;
    const { plain } = this;
    for (const node of nodes) {
      const place = node * slots + slotNumber;
      if (plain[place] !== 1 || !Number.isSafeInteger((sum[place] as number) + plus)) return false;
    }
    if (nodes.length === 0) return false;
    value[row] = next ?? 0;
    state[row] = next === null ? missing : exact;
    for (const node of nodes) this.addTo(node * slots + slotNumber, plus, units);
    return true;
  }

  // The units above, from the nearest up; whoever corrects a report changes one figure of a unit after another.
  private pathFrom(route: Route, start: number): readonly number[] {
    const { last } = this;
    if (last.route === route && last.start === start) return last.nodes;
    const nodes: number[] = [];
    for (let node = start; node >= 0; node = above(this.work.plan, route, node)) nodes.push(node);
    this.last = { route, start, nodes };
    return nodes;
  }

  private addTo(place: number, plus: number, units: number): void {
    const { sum, count } = this.work.totals;
    const { computed } = this;
    if (computed?.reported == null || computed.expected === null) return;
    const row = this.rows[place] as number;
    const { value, state, reported, expected } = computed;
    sum[place] = (sum[place] as number) + plus;
    const inside = (count[place] as number) + units;
    count[place] = inside;
    reported[row] = inside;
    const partial = inside < (expected[row] as number);
    if (inside > 0 && inside > units) {
      // Only exact parts changed: the bound stays what it was, and the number moves by the same amount.
      value[row] = (value[row] as number) + plus;
      state[row] = markPartial(state[row] as number, partial);
      return;
    }
    const measure = this.work.table.measures[computed.measure[row] as number];
    const total = totalAt(this.work.totals, place, 'sum', measure?.nonNegative === true);
    value[row] = inside === 0 ? 0 : Number(total.value);
    state[row] = markPartial(inside === 0 ? missing : stateByte('reported', total.bound), partial);
  }

  private addUpAnew(changes: readonly FigureInput[]): void {
    const { table } = this.work;
    const { findings } = this.done.outcome;
    const builder = new FigureBuilder(table.measures, { units: this.units });
    for (const change of changes) builder.add(change);
    const fresh = builder.build();
    const taken = new Set([...fresh.value].map(keyOf));
    const kept = table.filter((figure) => !taken.has(keyOf(figure)));
    // A figure that was given anew holds no share of another any more.
    const stillShared = ({ figure: { measure, period }, among }: SpreadFigure): boolean =>
      !among.some((unit) => taken.has(keyOf({ measure, unit, period })));
    const rest = stored(kept).with({ registry: this.units, spread: table.spread.filter(stillShared) });
    const merged = mergeTables([{ value: rest, findings: [] }, fresh]);
    const lasting = findings.filter((f) => !ownFindings.has(f.code));
    [this.work, this.done, this.rows] = this.begin({ value: merged.value, findings: [...lasting, ...merged.findings] });
    this.plain = plainPlaces(this.work, this.done, this.rows);
    this.computed = stored(this.done.outcome.value).segments.at(-1);
  }
}

function above({ nodes, nodeOf }: RollUpPlan, { tree }: Route, node: number): number {
  const number = tree.parent[nodes[node] as number] as number;
  return number < 0 ? -1 : (nodeOf[number] as number);
}

function plainPlaces({ plan, totals, table }: RollUpWork, { climbed }: RollUpDone, rows: Int32Array): Uint8Array {
  return Uint8Array.from(rows, (row, place) => {
    const measure = table.measures[plan.slots[place % plan.slots.length]?.measure ?? -1];
    const own = totals.wide.has(place) || climbed.standIns.has(place) || climbed.beside.has(place);
    return row >= 0 && !own && (measure?.missing ?? 'covered') === 'covered' ? 1 : 0;
  });
}

const ownFindings = new Set([
  'figure/total-differs',
  'figure/total-above-incomplete-parts',
  'figure/unit-outside-tree',
  'figure/part-of-own-figure',
  'figure/not-in-plan',
]);

function keyOf({
  measure,
  unit,
  period,
}: {
  readonly measure: string;
  readonly unit: string;
  readonly period: string;
}): string {
  return JSON.stringify([measure, unit, period]);
}

// A plain whole number, `null` for missing, or nothing where the figure needs more than that.
function wholeNumber(quantity: FigureInput['quantity']): number | null | undefined {
  if (quantity === null) return null;
  if (typeof quantity === 'number') return Number.isSafeInteger(quantity) ? quantity + 0 : undefined;
  if (Dec.isDecimal(quantity))
    return quantity.isInteger() && quantity.abs().lessThan(2 ** 53) ? quantity.toNumber() : undefined;
  const { state, value, bound, accuracy } = quantity;
  if (state === 'missing') return null;
  if (bound !== 'exact' || accuracy !== null || value === null) return undefined;
  return Dec.isDecimal(value) ? wholeNumber(value) : undefined;
}
