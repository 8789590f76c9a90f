import { fold, lastDay, period as periodOf, type IsoDate } from '@qcdc/core';
import { outstandingReports, type ExpectedReport, type FigureTable } from '@qcdc/core/flow';
import type { Results } from '../run.ts';

/** A unit of the tree and how many of the reports below it came. */
export interface TreeRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly expected: number;
  readonly received: number;
  readonly partly: number;
  readonly hasBelow: boolean;
}

/** One report that has not come in full. */
export interface OutstandingRow {
  readonly report: ExpectedReport;
  readonly name: string;
  readonly above: string;
  readonly missing: readonly { readonly vi: string; readonly en: string }[];
}

interface Counts {
  expected: number;
  received: number;
  partly: number;
}

const counted = new WeakMap<Results, Map<string, ReadonlyMap<string, Counts>>>();

function countsOf(results: Results, period: string): ReadonlyMap<string, Counts> {
  const known = counted.get(results) ?? new Map<string, ReadonlyMap<string, Counts>>();
  counted.set(results, known);
  const made = known.get(period);
  if (made !== undefined) return made;
  const counts = new Map<string, Counts>();
  const { units } = results.register;
  const day = lastDay(periodOf(period));
  for (const report of results.reports) {
    if (report.period !== period || report.state === 'exempt') continue;
    for (const id of [report.unit, ...units.ancestorsOf(report.unit, day).map((unit) => unit.id)]) {
      const count = counts.get(id) ?? { expected: 0, received: 0, partly: 0 };
      counts.set(id, count);
      count.expected++;
      if (report.state === 'received') count.received++;
      if (report.state === 'partly') count.partly++;
    }
  }
  known.set(period, counts);
  return counts;
}

/** The units below one, or the roots. */
export function treeView(results: Results, above: string | null, period: string): readonly TreeRow[] {
  const { units } = results.register;
  const day = lastDay(periodOf(period));
  const counts = countsOf(results, period);
  const below = above === null ? units.roots(day) : units.childrenOf(above, day);
  return below.map(({ id, kind }) => {
    const { expected = 0, received = 0, partly = 0 } = counts.get(id) ?? {};
    return {
      id,
      name: nameOf(results, id, day),
      kind,
      expected,
      received,
      partly,
      hasBelow: units.childrenOf(id, day).length > 0,
    };
  });
}

/** Who is still to send something, and what. */
export function outstandingView(
  results: Results,
  period: string,
  most: number,
): { readonly count: number; readonly rows: readonly OutstandingRow[] } {
  const open = outstandingReports(results.reports.filter((report) => report.period === period));
  const day = lastDay(periodOf(period));
  const labels = new Map(results.checked.value.asked.map(({ id, label }) => [id, label]));
  return {
    count: open.length,
    rows: open.slice(0, most).map((report) => {
      const above = results.register.units.parentOf(report.unit, day);
      return {
        report,
        name: nameOf(results, report.unit, day),
        above: above === null ? '' : nameOf(results, above.id, day),
        missing: report.missing.map((area) => labels.get(area) ?? { vi: area, en: area }),
      };
    }),
  };
}

/** The name of a unit; where another one bears the same name, what tells the two apart stands behind it. */
export function nameOf({ register: { units } }: Results, unit: string, day: IsoDate): string {
  return units.distinctNameOf(unit, day);
}

/** Units whose name or code holds the words: those with the most below them first, and before all others those that figures tell of. */
export function unitsCalled(
  results: Results,
  words: string,
  period: string | null,
  most: number,
): readonly { readonly id: string; readonly name: string }[] {
  const day = period === null ? lastOf(results) : lastDay(periodOf(period));
  const { told, others } = unitsToldOf(results, period, day);
  const wanted = fold(words.trim());
  const found: { id: string; name: string }[] = [];
  for (const id of [...told, ...others]) {
    if (found.length >= most) break;
    const name = nameOf(results, id, day);
    if (wanted === '' || fold(`${name} ${id}`).includes(wanted)) found.push({ id, name });
  }
  return found;
}

interface UnitsToldOf {
  readonly told: readonly string[];
  readonly others: readonly string[];
}

const told = new WeakMap<Results, Map<string, UnitsToldOf>>();

function unitsToldOf(results: Results, period: string | null, day: IsoDate): UnitsToldOf {
  const known = told.get(results) ?? new Map<string, UnitsToldOf>();
  told.set(results, known);
  const made = known.get(period ?? '');
  if (made !== undefined) return made;
  const table = results.totals.value;
  const { units } = results.register;
  const withFigures = period === null ? new Set(table.units) : unitsIn(table, period);
  const depth = (id: string): number => (units.unit(id) === null ? 9 : units.ancestorsOf(id, day).length);
  const below = (id: string): number => (units.unit(id) === null ? 0 : units.childrenOf(id, day).length);
  const all = new Set([...units.units.map(({ id }) => id), ...table.units]);
  const order = [...all]
    .map((id) => ({ id, depth: depth(id), below: below(id) }))
    .sort((a, b) => a.depth - b.depth || b.below - a.below);
  const answer = {
    told: order.filter(({ id }) => withFigures.has(id)).map(({ id }) => id),
    others: order.filter(({ id }) => !withFigures.has(id)).map(({ id }) => id),
  };
  known.set(period ?? '', answer);
  return answer;
}

function unitsIn({ segments, periods, units }: FigureTable, period: string): ReadonlySet<string> {
  const wanted = periods.findIndex(({ id }) => id === period);
  const seen = new Set<number>();
  for (const columns of segments)
    for (let row = 0; row < columns.length; row++)
      if (columns.period[row] === wanted) seen.add(columns.unit[row] ?? -1);
  return new Set([...seen].flatMap((unit) => units[unit] ?? []));
}

function lastOf({ totals }: Results): IsoDate {
  return totals.value.periods.reduce<IsoDate>((last, { to }) => (to > last ? to : last), '2000-01-01');
}
