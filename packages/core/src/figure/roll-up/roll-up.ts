import { workDemands } from '../../raw/work-demands.ts';
import { checkCall, type Demands } from '../../outcome/check-call.ts';
import { aFigureTable, outcomeOf, aPlan, aRegister } from '../../outcome/noun-demands.ts';
import type { ReportPlan } from '../../plan/report-plan.ts';
import { practice } from '../../basis/legal-basis.ts';
import type { Finding } from '../../outcome/finding.ts';
import { dayText } from '../../time/print-period.ts';
import { ok, type Outcome } from '../../outcome/outcome.ts';
import type { UnitRegistry } from '../../unit/unit-registry.ts';
import type { WorkOptions } from '../../raw/reader.ts';
import { pause } from '../../work/steps.ts';
import { accumulate } from './fast/accumulate.ts';
import { climb, type Climbed } from './climb.ts';
import { sourceAt, type StoredColumns } from '../columns/stored-columns.ts';
import type { UnaddedRows } from './destination.ts';
import { markBlank } from './mark-blank.ts';
import { detailFindings } from './detail-findings.ts';
import { differences } from './differences.ts';
import { emitTotals } from './emit-totals.ts';
import { registerOf } from '../table/register-of.ts';
import type { FigureTable } from '../noun/figure-table.ts';
import { stored } from '../table/stored.ts';
import type { StoredTable } from '../table/stored-table.ts';
import { planRollUp, type RollUpPlan } from './roll-up-plan.ts';
import { possibleMembers } from './possible-members.ts';
import { Totals } from './totals.ts';

/** How to roll up. */
export interface RollUpOptions {
  /**
   * The register whose tree is climbed; that of the table when left out. Another one, such as another tree of the same units
   * (`units.tree('sector')`), is used by the ids of its units: figures of units it does not know are told and not added up.
   */
  readonly units?: UnitRegistry;
  /**
   * Who is to report: coverage counts whom the plan asks, for the areas and periods it names, and nobody who is exempt. It
   * travels on with the table. Without one, units of the kinds are expected that the measure names, or else that reported.
   */
  readonly plan?: ReportPlan;
}

/**
 * Adds figures up to every unit above, along the tree of the last day of each period — after `restate`, along the tree of
 * the day whose map the figures are on.
 *
 * @remarks A total says how many of the units expected it covers; of a count that cannot be negative, an incomplete
 * total is a lower bound. A unit that reported a total of its own keeps it beside the sum of those below; a difference is
 * a finding. Percentages are never merged.
 *
 * @param counts - figures after `tally`
 * @param options - another tree
 * @returns the same figures and the totals; findings `figure/total-differs`, `figure/total-above-incomplete-parts`,
 * `figure/unit-outside-tree`, `figure/part-of-own-figure`, `figure/not-in-plan`
 * @throws `DefinitionError` `figure/no-register` where the table knows no register and none is given
 * @example
 * ```ts
 * const units = defineUnits([
 *   { code: '01', kind: 'province' },
 *   { code: 'A', kind: 'commune', parent: '01' },
 *   { code: 'B', kind: 'commune', parent: '01' },
 * ]);
 * const counts = tally(parseRecords([{ unit: 'A', period: '2024', received: 40 }], mediation, { units }), [mediation.measures.received]);
 * const total = rollUp(counts).value.find({ measure: 'mediation.received', unit: '01', period: '2024' });
 * [total?.bound, total?.value?.toString(), total?.coverage?.missing]; // => ['atLeast', '40', ['B']]
 * ```
 */
export function rollUp(counts: Outcome<FigureTable>, options: RollUpOptions = {}): Outcome<FigureTable> {
  checkCall('rollUp', { counts: [counts, outcomeOf(aFigureTable)] }, options, rollUpDemands);
  const work = prepare(counts.value, registerOf(counts.value, options, 'rollUp'), options.plan);
  for (const columns of work.read) addRows(work, columns, 0, columns.length);
  return finish(work, counts.findings).outcome;
}

/**
 * Does what `rollUp` does, step by step: tells how far it is, lets other work go on between two steps, and can be stopped.
 *
 * @param counts - figures after `tally`
 * @param options - another tree, `onProgress` and `signal`
 * @returns the same as `rollUp`
 * @throws `DefinitionError` `figure/no-register`; the reason of `options.signal` when stopped
 * @example
 * ```ts
 * const units = defineUnits([{ code: '01', kind: 'province' }, { code: 'A', kind: 'commune', parent: '01' }]);
 * const counts = tally(parseRecords([{ unit: 'A', period: '2024', received: 40 }], mediation, { units }), [mediation.measures.received]);
 * const { value } = await rollUpInSteps(counts);
 * value.find({ measure: 'mediation.received', unit: '01', period: '2024' })?.value?.toString(); // => '40'
 * ```
 */
export async function rollUpInSteps(
  counts: Outcome<FigureTable>,
  options: RollUpOptions & WorkOptions = {},
): Promise<Outcome<FigureTable>> {
  checkCall('rollUpInSteps', { counts: [counts, outcomeOf(aFigureTable)] }, options, {
    ...rollUpDemands,
    ...workDemands,
  });
  const { onProgress, signal } = options;
  const work = prepare(counts.value, registerOf(counts.value, options, 'rollUpInSteps'), options.plan);
  const all = work.read.reduce((sum, columns) => sum + columns.length, 0);
  let done = 0;
  for (const columns of work.read)
    for (let from = 0; from < columns.length; from += rowsPerStep) {
      signal?.throwIfAborted();
      const end = Math.min(from + rowsPerStep, columns.length);
      addRows(work, columns, from, end);
      done += end - from;
      onProgress?.(done / all);
      await pause();
    }
  signal?.throwIfAborted();
  return finish(work, counts.findings).outcome;
}

/** What the options of a roll-up have to be. */
export const rollUpDemands: Demands<RollUpOptions> = { units: aRegister, plan: aPlan };

const rowsPerStep = 500_000;

/** A roll-up under way. */
export interface RollUpWork {
  /** The figures. */
  readonly table: StoredTable;
  /** Those that were read. */
  readonly read: readonly StoredColumns[];
  /** The units. */
  readonly units: UnitRegistry;
  /** What is added up where. */
  readonly plan: RollUpPlan;
  /** The sums. */
  readonly totals: Totals;
  /** Figures that do not simply add to their parent. */
  readonly aside: UnaddedRows;
  /** Slot by `measure × periods + period`, or −1. */
  readonly slotOf: Int32Array;
}

/**
 * Makes room for the sums of a table.
 *
 * @param figures - the figures
 * @param units - the units
 * @param reporters - who is to report; as the table knows when left out
 * @returns the work, nothing added yet
 */
export function prepare(figures: FigureTable, units: UnitRegistry, reporters?: ReportPlan): RollUpWork {
  const given = stored(figures);
  const table = reporters === undefined ? given : given.with({ plan: reporters });
  const plan = planRollUp(table, units);
  const read = table.segments.filter((columns) => columns.reported === null);
  const bound = read.reduce((sum, columns) => sum + columns.length * columns.layout.largest, 0);
  const totals = emptyTotals(table, plan, bound >= Number.MAX_SAFE_INTEGER);
  const slotOf = new Int32Array(table.measures.length * table.periods.length).fill(-1);
  for (const [slot, { measure, period }] of plan.slots.entries())
    slotOf[measure * table.periods.length + period] = slot;
  return { table, read, units, plan, totals, slotOf, aside: { upper: new Map(), outside: new Map() } };
}

/**
 * Makes totals of nothing.
 *
 * @param table - the figures
 * @param plan - what is added up where
 * @param mayOverflow - whether plain sums could pass 2^53
 * @returns the totals
 */
export function emptyTotals({ scales, divisors }: StoredTable, plan: RollUpPlan, mayOverflow: boolean): Totals {
  const ones = plan.slots.map(({ measure: m }) => 10n ** BigInt(scales[m] ?? 0) * BigInt(divisors[m] ?? 1));
  return new Totals(plan.nodes.length * plan.slots.length, mayOverflow, ones);
}

/**
 * Adds some rows.
 *
 * @param work - the roll-up under way; changed
 * @param columns - figures
 * @param from - first row
 * @param end - row to stop before
 */
export function addRows(work: RollUpWork, columns: StoredColumns, from: number, end: number): void {
  const { plan, slotOf, totals, aside, table } = work;
  accumulate(columns, { plan, periodCount: table.periods.length, slotOf, totals, aside }, from, end);
}

/** A roll-up that is done, with what it was made of. */
export interface RollUpDone {
  /** The table and what was found. */
  readonly outcome: Outcome<FigureTable>;
  /** What became of the figures of upper units. */
  readonly climbed: Climbed;
  /** Place of each row of the totals. */
  readonly places: readonly number[];
}

/**
 * Carries the sums up and writes them as a table.
 *
 * @param work - all rows added; changed
 * @param findings - findings so far
 * @returns the table
 */
export function finish(work: RollUpWork, findings: readonly Finding[]): RollUpDone {
  const { table, plan, totals, aside, read } = work;
  const climbed = climb(plan, totals, aside);
  for (const columns of read) markBlank(table, columns, plan, totals, work.slotOf);
  table.addSpread?.(table, { plan, totals, beside: climbed.beside, slotOf: work.slotOf });
  const emitted = emitTotals(table, plan, totals, climbed);
  const rolled = table.with({
    units: emitted.units,
    segments: [...read, emitted.columns],
    registry: work.units,
  });
  const away = [...aside.outside.keys()].map((code) => table.units[code] ?? '');
  const found = [
    ...findings,
    ...outside(table, aside),
    ...detailFindings(table, plan, climbed),
    ...differences(rolled, plan, climbed, possibleMembers(work.units, away)),
  ];
  return { outcome: ok(rolled, found), climbed, places: emitted.places };
}

const inTree = practice({
  vi: 'đơn vị tồn tại vào ngày cuối kỳ báo cáo',
  en: 'a unit exists on the last day of the period',
});

function outside(table: StoredTable, aside: UnaddedRows): readonly Finding[] {
  return [...aside.outside].map(([code, { columns, row }]): Finding => {
    const period = table.periods[columns.period[row] ?? -1];
    const measure = table.measures[columns.measure[row] ?? -1];
    const at = measure === undefined ? null : sourceAt(columns, row, measure);
    return {
      code: 'figure/unit-outside-tree',
      severity: 'error',
      state: 'failed',
      message: {
        vi: 'Đơn vị không có trong cây đơn vị vào ngày cuối kỳ; số liệu không được cộng lên cấp trên',
        en: 'The unit is not in the tree on the last day of the period; its figures are not added up',
      },
      where: { ...at, unit: table.units[code] ?? '', period: period?.id ?? '' },
      expected: period === undefined ? '' : dayText(table.dayOf(period)),
      hint: { vi: 'Kiểm tra mã và thời gian tồn tại của đơn vị.', en: 'Check the code and the days of the unit.' },
      basis: [inTree],
    };
  });
}
