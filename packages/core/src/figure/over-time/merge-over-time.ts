import { checkCall } from '../../outcome/check-call.ts';
import { listOf } from '../../outcome/demand.ts';
import { aFigureTable, outcomeOf, aPeriod } from '../../outcome/noun-demands.ts';
import { planOverTime } from '../../plan/plan-over-time.ts';
import type { Finding, Where } from '../../outcome/finding.ts';
import { ok, type Outcome } from '../../outcome/outcome.ts';
import { period as periodOf, type Period } from '../../time/period.ts';
import { howOverTime } from '../noun/how-merged.ts';
import type { FigureTable } from '../noun/figure-table.ts';
import { rollUp } from '../roll-up/roll-up.ts';
import { FigureBuilder } from '../table/figure-builder.ts';
import { stored } from '../table/stored.ts';
import type { Derivation, StoredTable } from '../table/stored-table.ts';
import { mergeParts, overTimeOf } from './merge-parts.ts';
import { compareWithParts, notFilled } from './over-time-findings.ts';
import { fillingsOf, partsInTime, type Filling } from './parts-in-time.ts';
import { PlainMerge } from './plain-merge.ts';
import { ReadRows } from './read-rows.ts';
import { spreadOverTime } from './spread-over-time.ts';

/**
 * Makes the figures of longer periods from those of the shorter ones in them: halves to a year, months to a quarter. A flow
 * is added up; of a stock, and of what is counted from 1 January on, the last is taken, or its exact average. A figure that
 * was reported for the longer period itself is kept, and a difference is a finding.
 *
 * @remarks Missing parts are treated as the policy of the measure says, as over units. Totals of a table that was rolled up
 * are worked out anew.
 *
 * @param counts - figures after `tally`
 * @param targets - the longer periods
 * @returns a table of the longer periods; findings `figure/period-differs`, `figure/period-above-its-parts`, and
 * `figure/period-not-filled` for a target of which nobody has a figure
 * @example
 * ```ts
 * const units = defineUnits([{ code: '00001', kind: 'commune' }]);
 * const halves = [
 *   { unit: '00001', period: '2024-H1', received: 20 },
 *   { unit: '00001', period: '2024-H2', received: 15 },
 * ];
 * const counts = tally(parseRecords(halves, mediation, { units }), [mediation.measures.received]);
 * const { value } = mergeOverTime(counts, [period('2024')]);
 * value.find({ measure: 'mediation.received', unit: '00001', period: '2024' })?.value?.toString(); // => '35'
 * ```
 */
export function mergeOverTime(counts: Outcome<FigureTable>, targets: readonly Period[]): Outcome<FigureTable> {
  checkCall('mergeOverTime', { counts: [counts, outcomeOf(aFigureTable)], targets: [targets, listOf(aPeriod)] });
  const table = stored(counts.value);
  const findings: Finding[] = [];
  const places: (Where | null)[] = [];
  const builder = new FigureBuilder(table.measures, {
    units: table.registry,
    sources: { at: (reference) => places[reference] ?? null },
  });
  const rows = new ReadRows(table);
  const different = [...new Map(targets.map((target) => [target.id, target])).values()];
  for (const target of different) {
    const fillings = fillingsOf(table.periods, target);
    const own = table.periods.findIndex((period) => period.id === target.id);
    const before = builder.size;
    if (fillings.length > 0 || own >= 0) mergeTarget({ table, rows, builder, findings, places, target, fillings, own });
    if (builder.size === before) findings.push(notFilled(target, table.periods));
  }
  const spread = spreadOverTime(table, different);
  for (const { figure } of spread) builder.makeRoomFor(figure.measure, figure);
  const built = builder.build();
  const value = stored(built.value).with({
    plan: planOverTime(table.plan, different),
    derivation: overTime(table),
    asOf: table.asOf,
    spread,
    addSpread: table.addSpread,
  });
  const outcome = ok(value, [...counts.findings, ...findings, ...built.findings]);
  const { registry } = table;
  const rolled = registry !== null && table.segments.some((columns) => columns.reported !== null);
  return rolled ? rollUp(outcome, { units: registry }) : outcome;
}

interface Target {
  readonly table: StoredTable;
  readonly rows: ReadRows;
  readonly builder: FigureBuilder;
  readonly findings: Finding[];
  readonly places: (Where | null)[];
  readonly target: Period;
  readonly fillings: readonly Filling[];
  readonly own: number;
}

// Nearly all figures are plain numbers, which are put together as they lie; the others are looked at one by one.
function mergeTarget(all: Target): void {
  const { table, rows, builder, target, fillings, own } = all;
  const { measures, scales, divisors, units } = table;
  const merges = measures.map((measure, m) => (divisors[m] === 1 ? new PlainMerge(measure) : null));
  const reporters = measures.map(({ missing }, m) =>
    missing === 'alwaysNull' || missing === 'alwaysZero' ? rows.unitsOf(m) : null,
  );
  for (let u = 0; u < units.length; u++) {
    const unit = units[u] as string;
    let code = -1;
    for (let m = 0; m < measures.length; m++) {
      const base = rows.baseOf(u, m);
      const filling = rows.fullest(fillings, base);
      const reported = own >= 0 && rows.at(base, own) >= 0;
      if (!reported && filling === null && reporters[m]?.has(u) !== true) continue;
      const merge = merges[m];
      if (!reported && filling !== null && merge?.merge(rows, filling.codes, base) === true) {
        if (code < 0) code = builder.unitCode(unit);
        builder.addNumber(code, m, target, merge.value, scales[m] ?? 0, merge.state);
      } else mergeSlowly(all, m, unit);
    }
  }
}

function mergeSlowly({ table, builder, findings, places, target, fillings }: Target, m: number, unit: string): void {
  const measure = table.measures[m];
  if (measure === undefined) return;
  const own = table.findReported({ measure: measure.id, unit, period: target.id });
  const found = partsInTime(table, measure.id, unit, fillings);
  const always = measure.missing === 'alwaysNull' || measure.missing === 'alwaysZero';
  const parts = found.length === 0 && always ? (fillings[0]?.periods.map(() => null) ?? []) : found;
  const merged = parts.length === 0 ? null : mergeParts(measure, parts);
  if (own !== null && merged !== null) findings.push(...compareWithParts(own, merged));
  const kept = own?.value == null ? (merged ?? own) : own;
  if (kept === null) return;
  const source = kept === own ? places.push(own.source) - 1 : -1;
  builder.add({ measure: measure.id, unit, period: target, quantity: kept, source });
}

function overTime(table: StoredTable): Derivation {
  const fillings = new Map<string, readonly Filling[]>();
  return {
    from: table,
    partsOf: (figure) => {
      let ways = fillings.get(figure.period);
      if (ways === undefined) fillings.set(figure.period, (ways = fillingsOf(table.periods, periodOf(figure.period))));
      const measure = table.measures.find((m) => m.id === figure.measure);
      const operator = measure === undefined ? 'sum' : overTimeOf(measure);
      const parts = partsInTime(table, figure.measure, figure.unit, ways);
      const known = parts.filter((part) => part !== null);
      const counted = known.filter((part) => part.value !== null).length;
      const how = howOverTime(figure, operator, counted, parts.length);
      if (operator === 'last') return { parts: known.slice(-1), how };
      return { parts: operator === 'first' ? known.slice(0, 1) : known, how };
    },
  };
}
