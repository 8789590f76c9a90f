import { figureStatuses, period as periodOf, quantityBounds, quantityStates, type Outcome } from '@qcdc/core';
import { Dec, type Decimal } from '@qcdc/core/exact';
import {
  RollUpInParts,
  type FigureTable,
  type PartialSum,
  type PartialSumOfBound,
  type ReportPlan,
} from '@qcdc/core/flow';
import { sql } from 'kysely';
import { room, rowsAsTable } from '../engine/column-types.ts';
import type { SqlRow, SqlSession } from '../engine/engine.ts';
import { run, type Sql } from '../engine/statement.ts';
import { onTwoServers } from '../store/on-two-servers.ts';
import type { Stored } from '../store/stored.ts';
import { isMeant, readColumns, ReadRows, type SqlFigureFilter } from '../figures/read-figures.ts';

/** What is rolled up. */
export interface SqlRollUpOptions extends SqlFigureFilter {
  /** Who is to report; nobody says when left out. */
  readonly plan?: ReportPlan;
}

/** Figures of some units, in one state of one database. */
export interface FigureSource {
  /** The database. */
  readonly session: SqlSession;
  /** A piece that stands where the table of figures stands. */
  readonly figures: Sql;
}

/**
 * Rolls figures up inside one or more databases. What a unit adds to the one right above it is added up there; what is few is
 * carried up here: stand-ins, totals units stated themselves, and who is missing.
 *
 * @param databases - the databases; each figure stands in one of them
 * @param options - measures, periods, units, plan
 * @returns the totals, as `rollUp` gives them
 */
export async function rollUpInSql(
  databases: readonly Stored[],
  options: SqlRollUpOptions,
): Promise<Outcome<FigureTable>> {
  const meant = isMeant(options);
  const sources = databases.map((stored): FigureSource => ({
    session: stored.session,
    figures: stored.figures(meant),
  }));
  const who = await Promise.all(sources.map((source) => whoReported(source, meant)));
  refuseTwice(who.map(({ reporters }) => reporters));
  const reporters = who.flatMap((one) => one.reporters);
  const periods = new Set(who.flatMap((one) => one.periods));
  const parts = new RollUpInParts({
    measures: options.measures,
    periods: [...periods].map((id) => periodOf(id)),
    unitIds: [...new Set(reporters.map(({ unit }) => unit))],
    reporters,
    units: options.units,
    decimals: room.decimals,
    ...(options.plan === undefined ? {} : { plan: options.plan }),
  });
  const sums = sumsOf(
    await everywhere(sources, ({ session, figures }) => {
      const ways = waysUp(session, parts);
      return sql`SELECT w.above AS up, f.measure AS measure, f.period AS period, CASE WHEN f.state = 1 THEN 0 ELSE f.state END AS state, f.bound AS bound,
          count(*) AS n, sum(f.value) AS stated, sum(f.upper) AS upper, min(f.value) AS least, max(f.value) AS most,
          min(f.upper) AS least_upper, max(f.upper) AS most_upper, sum(f.below) AS below, sum(f.above) AS above,
          max(f.below) AS worst_below, max(f.above) AS worst_above,
          min(CASE WHEN f.status <= 1 THEN f.status END) AS status
        FROM ${figures} AS f JOIN ${ways.pairs} AS p ON p.measure = f.measure AND p.period = f.period
          JOIN ${ways.units} AS w ON w.route = p.route AND w.unit = f.unit
        GROUP BY 1, 2, 3, 4, 5`;
    }),
  );
  const rows = new ReadRows();
  rows.add(
    await everywhere(sources, ({ session, figures }) => {
      const ways = waysUp(session, parts);
      return sql`SELECT ${readColumns()} FROM ${figures} AS f JOIN ${ways.pairs} AS p ON p.measure = f.measure AND p.period = f.period
          LEFT JOIN ${ways.units} AS w ON w.route = p.route AND w.unit = f.unit WHERE w.unit IS NULL ORDER BY f.unit, f.measure, f.period`;
    }),
  );
  const silent = await silentIn(sources, parts, sums);
  return parts.finish({ sums, rows: rows.inputs, sources: rows.sources, silent });
}

interface Reporter {
  readonly measure: string;
  readonly unit: string;
}

async function whoReported({ session, figures }: FigureSource, meant: Sql) {
  const rows = await run(
    session,
    sql`SELECT f.measure AS measure, f.unit AS unit, f.period AS period FROM ${figures} AS f WHERE ${meant} GROUP BY GROUPING SETS ((f.measure, f.unit), (f.period))`,
  );
  return {
    periods: rows.flatMap(({ period }) => period ?? []),
    reporters: rows.flatMap(({ measure, unit }): readonly Reporter[] =>
      measure == null || unit == null ? [] : [{ measure, unit }],
    ),
  };
}

// A unit belongs to one server; what stood on two would be added up twice.
function refuseTwice(servers: readonly (readonly Reporter[])[]): void {
  const serverOf = new Map<string, number>();
  for (const [server, reporters] of servers.entries())
    for (const { unit } of reporters) {
      if ((serverOf.get(unit) ?? server) !== server) throw onTwoServers(unit);
      serverOf.set(unit, server);
    }
}

// All have to answer: where one does not, there is no answer.
async function everywhere(
  sources: readonly FigureSource[],
  question: (source: FigureSource) => Sql,
): Promise<readonly SqlRow[]> {
  const answers = await Promise.all(sources.map((source) => run(source.session, question(source))));
  return answers.flat();
}

// The ways up travel with each question, so that whoever may only read can ask it.
function waysUp({ dialect }: SqlSession, { routes }: Pick<RollUpInParts, 'routes'>) {
  const units = routes.flatMap(({ above }, route) => [...above].map(([unit, up]) => ({ route, unit, above: up })));
  const pairs = routes.flatMap(({ pairs: some }, route) => some.map((pair) => ({ route, ...pair })));
  return {
    units: rowsAsTable(dialect, { route: 'count', unit: 'text', above: 'text' }, units),
    pairs: rowsAsTable(dialect, { route: 'count', measure: 'text', period: 'text' }, pairs),
  };
}

const number = (row: SqlRow, column: string): Decimal => new Dec(row[column] ?? 0);
const numberOrNull = (row: SqlRow, column: string): Decimal | null =>
  row[column] == null ? null : new Dec(row[column]);

/**
 * Reads sums by unit, measure, period, state and bound.
 *
 * @param rows - what the database answered
 * @returns partial sums, one for each row: they add up to those of their place
 */
export function sumsOf(rows: readonly SqlRow[]): readonly PartialSum[] {
  return rows.map((row): PartialSum => {
    const state = quantityStates[Number(row['state'])] ?? 'missing';
    const n = Number(row['n']);
    const part: PartialSumOfBound = {
      bound: quantityBounds[Number(row['bound'])] ?? 'exact',
      count: n,
      stated: number(row, 'stated'),
      upper: numberOrNull(row, 'upper'),
      least: number(row, 'least'),
      most: number(row, 'most'),
      leastUpper: numberOrNull(row, 'least_upper'),
      mostUpper: numberOrNull(row, 'most_upper'),
    };
    const [below, above] = [numberOrNull(row, 'below'), numberOrNull(row, 'above')];
    const rounded = below !== null && above !== null;
    return {
      above: row['up'] ?? '',
      measure: row['measure'] ?? '',
      period: row['period'] ?? '',
      parts: state === 'reported' ? [part] : [],
      notApplicable: state === 'notApplicable' ? n : 0,
      blank: state === 'reported' || state === 'notApplicable' ? 0 : n,
      margin: rounded ? { below, above } : null,
      worstMargin: rounded ? { below: number(row, 'worst_below'), above: number(row, 'worst_above') } : null,
      status: figureStatuses[Number(row['status'] ?? -1)] ?? null,
    };
  });
}

// Only where somebody is silent; nobody has to be named otherwise. With several databases, who is silent is so in all of them.
async function silentIn(sources: readonly FigureSource[], parts: RollUpInParts, sums: readonly PartialSum[]) {
  const told = new Map<string, number>();
  const keyOf = (...ids: readonly (string | null | undefined)[]): string => ids.join(' ');
  for (const { measure, period, parts: some } of sums) {
    const key = keyOf(measure, period);
    for (const { count } of some) told.set(key, (told.get(key) ?? 0) + count);
  }
  const open = parts.routes.map(({ pairs, above }) => ({
    above,
    pairs: pairs.filter(({ measure, period }) => (told.get(keyOf(measure, period)) ?? 0) < above.size),
  }));
  if (open.every(({ pairs }) => pairs.length === 0)) return [];
  const rows = await everywhere(sources, ({ session, figures }) => {
    const ways = waysUp(session, { routes: open });
    return sql`SELECT w.unit AS unit, p.measure AS measure, p.period AS period, f.state AS state FROM ${ways.pairs} AS p JOIN ${ways.units} AS w ON w.route = p.route
        LEFT JOIN ${figures} AS f ON f.measure = p.measure AND f.period = p.period AND f.unit = w.unit
        WHERE f.unit IS NULL OR f.state > 1`;
  });
  const seen = new Map<string, { readonly row: SqlRow; times: number; notApplicable: boolean }>();
  for (const row of rows) {
    const key = keyOf(row['measure'], row['period'], row['unit']);
    const notApplicable = quantityStates[Number(row['state'] ?? -1)] === 'notApplicable';
    const before = seen.get(key);
    if (before === undefined) seen.set(key, { row, times: 1, notApplicable });
    else {
      before.times += 1;
      before.notApplicable ||= notApplicable;
    }
  }
  return [...seen.values()].flatMap(({ row: { unit, measure, period }, times, notApplicable }) =>
    times < sources.length ? [] : [{ unit: unit ?? '', measure: measure ?? '', period: period ?? '', notApplicable }],
  );
}
