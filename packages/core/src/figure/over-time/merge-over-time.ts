import { checkCall } from '../../outcome/check-call.ts';
import { listOf } from '../../outcome/demand.ts';
import { aFigureTable, outcomeOf, aPeriod } from '../../outcome/noun-demands.ts';
import { planOverTime } from '../../plan/plan-over-time.ts';
import type { Finding, Where } from '../../outcome/finding.ts';
import { ok, type Outcome } from '../../outcome/outcome.ts';
import type { Text } from '../../outcome/text.ts';
import { period as periodOf, type Period } from '../../time/period.ts';
import { howOverTime } from '../noun/how-merged.ts';
import type { FigureTable } from '../noun/figure-table.ts';
import { rollUp } from '../roll-up/roll-up.ts';
import { FigureBuilder } from '../table/figure-builder.ts';
import { stored } from '../table/stored.ts';
import type { Derivation, StoredTable } from '../table/stored-table.ts';
import { makePeriod, takesDifferences } from './make-period.ts';
import { mixesOverTime, overTimeOf } from './merge-parts.ts';
import { compareWithParts, notFilled, periodsInWords } from './over-time-findings.ts';
import { waysOf, type PeriodWays } from './period-ways.ts';
import { PlainMerge } from './plain-merge.ts';
import { ReadRows } from './read-rows.ts';
import { spreadOverTime } from './spread-over-time.ts';

/**
 * Makes the figures of longer periods from those of the shorter ones in them: halves to a year, months to a quarter, nine months
 * and a quarter to a year. A flow is added up; of a stock, and of what is counted from 1 January on, the last is taken, or its
 * exact average. A figure that was reported for the longer period itself is kept, and a difference is a finding. Where a flow is
 * not filled by the periods inside, exact figures of longer periods less those of shorter ones make it: nine months less the first
 * half are the third quarter.
 *
 * @remarks Missing parts are treated as the policy of the measure says, as over units. Totals of a table that was rolled up
 * are worked out anew.
 *
 * @param counts - figures after `tally`
 * @param targets - the longer periods
 * @returns a table of the longer periods; findings `figure/period-differs`, `figure/period-above-its-parts`,
 * `figure/periods-differ` where periods inside that were not used contradict those that were, `figure/period-not-used` for one that
 * has no place beside them, `figure/part-above-whole`, and `figure/period-not-filled` for a target of which nobody has a figure
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
    const ways = waysOf(table.periods, target);
    const own = table.periods.findIndex((period) => period.id === target.id);
    const before = builder.size;
    if (ways.inside.length > 0 || ways.differences !== null || own >= 0)
      mergeTarget({ table, rows, builder, findings, places, ways, own });
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
  readonly ways: PeriodWays;
  readonly own: number;
}

// Nearly all figures are plain numbers, which are put together as they lie; the others are looked at one by one.
function mergeTarget(all: Target): void {
  const { table, rows, builder, ways, own } = all;
  const { measures, scales, divisors, units } = table;
  const merges = measures.map((measure, m) => (divisors[m] === 1 ? new PlainMerge(measure) : null));
  const mixes = measures.map(mixesOverTime);
  const differs = measures.map((measure) => ways.differences !== null && takesDifferences(measure));
  const beside = besideUsual(ways);
  const reporters = measures.map(({ missing }, m) =>
    missing === 'alwaysNull' || missing === 'alwaysZero' ? rows.unitsOf(m) : null,
  );
  for (let u = 0; u < units.length; u++) {
    const unit = units[u] as string;
    let code = -1;
    for (let m = 0; m < measures.length; m++) {
      const base = rows.baseOf(u, m);
      const filling = rows.fullest(ways, base, mixes[m] === true);
      const reported = own >= 0 && rows.at(base, own) >= 0;
      const merge = merges[m];
      const perhaps = differs[m] === true;
      if (!reported && filling === null && reporters[m]?.has(u) !== true && !perhaps) continue;
      const add = (value: number, state: number): void => {
        if (code < 0) code = builder.unitCode(unit);
        builder.addNumber(code, m, ways.target, value, scales[m] ?? 0, state);
      };
      if (!reported && filling !== null && (!perhaps || rows.isFull(filling, base))) {
        const alone = !ways.several || rows.agree(ways, filling, base, merge ?? null);
        if (alone && merge?.merge(rows, filling.codes, base) === true) {
          add(merge.value, merge.state);
          continue;
        }
      }
      const usual = filling === null && !reported && !rows.hasAny(beside, base) ? ways.differences?.usual : null;
      if (usual != null && merge?.difference(rows, usual, base) === true) add(merge.value, merge.state);
      else mergeSlowly(all, m, unit);
    }
  }
}

// Periods inside those that are taken from one another: they have to be compared.
function besideUsual(ways: PeriodWays): readonly number[] {
  const path = ways.differences?.usual ?? [];
  const inside = path.flatMap(({ code }) => ways.of(code)?.inside.map((one) => one.code) ?? []);
  return inside.filter((code) => path.every((one) => one.code !== code));
}

function mergeSlowly({ table, builder, findings, places, ways }: Target, m: number, unit: string): void {
  const measure = table.measures[m];
  if (measure === undefined) return;
  const { target } = ways;
  const own = table.findReported({ measure: measure.id, unit, period: target.id });
  const made = makePeriod(table, measure, unit, ways);
  findings.push(...made.findings);
  const { quantity } = made;
  if (own !== null && quantity !== null) findings.push(...compareWithParts(own, quantity));
  const kept = own?.value == null ? (quantity ?? own) : own;
  if (kept === null) return;
  const source = kept === own ? places.push(own.source) - 1 : -1;
  builder.add({ measure: measure.id, unit, period: target, quantity: kept, source });
}

const asReported: Text = { vi: 'được báo cáo cho cả kỳ', en: 'reported for the whole period' };

function overTime(table: StoredTable): Derivation {
  const known = new Map<string, PeriodWays>();
  return {
    from: table,
    partsOf: (figure) => {
      let ways = known.get(figure.period);
      if (ways === undefined) known.set(figure.period, (ways = waysOf(table.periods, periodOf(figure.period))));
      const measure = table.measures.find((m) => m.id === figure.measure);
      if (measure === undefined) return { parts: [], how: asReported };
      const own = table.findReported(figure);
      if (own?.value != null) return { parts: [own], how: asReported };
      const { parts, difference } = makePeriod(table, measure, figure.unit, ways);
      if (difference !== null) {
        const [added, taken] = [periodsInWords(difference.added), periodsInWords(difference.taken)];
        const how = { vi: `${added.vi} trừ ${taken.vi}`, en: `${added.en} less ${taken.en}` };
        return { parts: [...difference.added, ...difference.taken], how };
      }
      const operator = overTimeOf(measure);
      const there = parts.filter((part) => part !== null);
      const counted = there.filter((part) => part.value !== null).length;
      const how = howOverTime(figure, operator, counted, parts.length);
      // Of a stock only the period that is taken tells where the figure is from.
      const taken = operator === 'last' ? parts.slice(-1) : operator === 'first' ? parts.slice(0, 1) : parts;
      return { parts: taken.filter((part) => part !== null), how };
    },
  };
}
