import {
  exactQuantity,
  ok,
  period as periodOf,
  quantityBounds,
  quantityStates,
  subPeriods,
  type Finding,
  type Measure,
  type Outcome,
  type Period,
  type PeriodKind,
  type Where,
} from '@qcdc/core';
import { aMeasure, aPeriod, aRegister, listOf, type Demands } from '@qcdc/core/checks';
import { Dec } from '@qcdc/core/exact';
import {
  FigureBuilder,
  mergeOverTime,
  periodsThatMake,
  type FigureTable,
  type PeriodsThatMake,
  type UnitRegistry,
} from '@qcdc/core/flow';
import { sql } from 'kysely';
import type { SqlRow } from '../engine/engine.ts';
import { run, textList, type Sql } from '../engine/statement.ts';
import { readColumns, ReadRows } from '../figures/read-figures.ts';
import { onTwoServers } from '../store/on-two-servers.ts';
import type { Stored } from '../store/stored.ts';
import type { FigureSource } from '../totals/roll-up-in-sql.ts';

/** What is merged over time. */
export interface SqlMergeOptions {
  /** Measures: at least one. */
  readonly measures: readonly Measure[];
  /** The longer periods. */
  readonly targets: readonly Period[];
  /** The units and their tree. */
  readonly units: UnitRegistry;
}

/** What its options have to be. */
export const mergeDemands: Demands<SqlMergeOptions> = {
  measures: listOf(aMeasure, 1),
  targets: listOf(aPeriod, 1),
  units: aRegister,
};

const kinds: readonly PeriodKind[] = ['year', 'halfYear', 'quarter', 'month'];
/**
 * Makes figures of longer periods inside one or more databases. Where a unit told plain numbers of all parts, the database puts them
 * together; all other figures are fetched as they are, and put together by the library.
 *
 * @param databases - the databases; all figures of a unit stand in one of them
 * @param options - measures, targets, units
 * @returns the figures of the longer periods, as `mergeOverTime` gives them
 */
export async function mergeOverTimeInSql(
  databases: readonly Stored[],
  { measures, targets, units }: SqlMergeOptions,
): Promise<Outcome<FigureTable>> {
  const places: (Where | null)[] = [];
  const builder = new FigureBuilder(measures, { units, sources: { at: (place) => places[place] ?? null } });
  const findings: Finding[] = [];
  const different = [...new Map(targets.map((target) => [target.id, target])).values()];
  const sources = databases.map((stored) => ({
    session: stored.session,
    figures: stored.figures(ofMeasures(measures)),
  }));
  const periods = await storedPeriods(sources, measures);
  const servers = new Map<string, number>();
  for (const target of different) {
    const before = builder.size;
    const rest = new ReadRows();
    const parts = periodsThatMake(target, periods.map(periodOf));
    for (const [server, { session, figures }] of sources.entries()) {
      const merge = new MergeOfTarget(figures, measures, target, parts);
      const [added, others] = [await run(session, merge.added()), await run(session, merge.others())];
      refuseTwice([...added, ...others], server, servers);
      rest.add(others);
      for (const { measure, unit, total } of added)
        builder.add({ measure: measure ?? '', unit: unit ?? '', period: target, quantity: exactQuantity(new Dec(total ?? 0)) }); // prettier-ignore
    }
    const without = periods.filter((id) => id !== target.id);
    const merged = mergeOverTime(tableOf(rest, without, measures, units), [target]);
    for (const figure of merged.value) {
      const { measure, unit, source } = figure;
      builder.add({ measure, unit, period: target, quantity: figure, ...(source === null ? {} : { source: places.push(source) - 1 }) }); // prettier-ignore
    }
    findings.push(...merged.findings.filter(({ code }) => code !== notFilled || builder.size === before));
  }
  const built = builder.build();
  return ok(built.value, [...findings, ...built.findings]);
}

// In the order of the figures that are read back.
async function storedPeriods(databases: readonly FigureSource[], measures: readonly Measure[]) {
  const first = new Map<string, string>();
  for (const { session, figures } of databases) {
    const rows = await run(
      session,
      sql`SELECT f.period AS period, min(f.unit || ' ' || f.measure) AS place FROM ${figures} AS f WHERE ${ofMeasures(measures)} GROUP BY f.period`,
    );
    for (const { period, place } of rows) {
      const before = first.get(period ?? '');
      if (before === undefined || (place ?? '') < before) first.set(period ?? '', place ?? '');
    }
  }
  const orderOf = ([period, place]: readonly [string, string]): string => `${place} ${period}`;
  return [...first].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)).map(([period]) => period);
}

function refuseTwice(rows: readonly SqlRow[], server: number, servers: Map<string, number>): void {
  for (const { unit } of rows) {
    const other = servers.get(unit ?? '');
    if (other !== undefined && other !== server) throw onTwoServers(unit ?? '');
    servers.set(unit ?? '', server);
  }
}

const notFilled = 'figure/period-not-filled';

// What is left to be put together here, in a table that knows all periods there are, as that of all figures does.
function tableOf(rest: ReadRows, periods: readonly string[], measures: readonly Measure[], units: UnitRegistry) {
  const [first] = measures;
  const known = first === undefined ? [] : [{ ...first, id: 'sql.period', overTime: 'none' as const }];
  const builder = new FigureBuilder([...measures, ...known], { units, sources: rest.sources });
  for (const { id } of known)
    for (const period of periods) builder.add({ measure: id, unit: '-', period: periodOf(period), quantity: null });
  for (const input of rest.inputs) builder.add(input);
  return builder.build();
}

const ofMeasures = (measures: readonly Measure[]): Sql => sql`f.measure IN ${textList(measures.map(({ id }) => id))}`;

/** The questions for one longer period. */
class MergeOfTarget {
  private readonly ways: readonly (readonly string[])[];
  private readonly meant: Sql;
  private readonly left: Sql;

  constructor(
    private readonly figures: Sql,
    private readonly measures: readonly Measure[],
    target: Period,
    { inside, beyond }: PeriodsThatMake,
  ) {
    this.ways = kinds.map((kind) => subPeriods(target, kind).map((part) => part.id)).filter((way) => way.length > 0);
    // Where a policy puts something for what is missing, it counts who has a figure at any time.
    const always = measures.filter(({ missing }) => missing === 'alwaysNull' || missing === 'alwaysZero');
    const within = [target, ...inside].map(({ id }) => id);
    const ofPeriods = (ids: readonly string[]): Sql => sql`${ofMeasures(measures)} AND f.period IN ${textList(ids)}`;
    this.meant = ofPeriods(within);
    // Whoever did not tell all parts may have told longer periods that make it, less one another.
    const wanted = ofPeriods([...within, ...beyond.map(({ id }) => id)]);
    this.left = always.length === 0 ? wanted : sql`((${wanted}) OR ${ofMeasures(always)})`;
  }

  /** Asks for what was put together: the sum, or the first or last number. */
  added(): Sql {
    const ends = [
      ...this.by(
        'first',
        this.ways.map((way) => way[0]),
      ),
      ...this.by(
        'last',
        this.ways.map((way) => way.at(-1)),
      ),
    ];
    const total = ends.length === 0 ? sql`sum(f.value)` : sql`CASE ${sql.join(ends, sql` `)} ELSE sum(f.value) END`;
    return sql`SELECT f.measure AS measure, f.unit AS unit, ${total} AS total FROM ${this.figures} AS f
      WHERE ${this.meant} GROUP BY f.measure, f.unit HAVING ${this.isPlain()}`;
  }

  /** Asks for all other figures. */
  others(): Sql {
    return sql`SELECT ${readColumns()} FROM ${this.figures} AS f
      LEFT JOIN (SELECT f.measure, f.unit FROM ${this.figures} AS f WHERE ${this.meant} GROUP BY f.measure, f.unit HAVING ${this.isPlain()}) AS p
        ON p.measure = f.measure AND p.unit = f.unit
      WHERE ${this.left} AND p.unit IS NULL ORDER BY f.unit, f.measure, f.period`;
  }

  private by(operator: 'first' | 'last', periods: readonly (string | undefined)[]): readonly Sql[] {
    const ids = this.measures.filter(({ overTime }) => overTime === operator).map(({ id }) => id);
    const ends = periods.filter((id) => id !== undefined);
    if (ids.length === 0 || ends.length === 0) return [];
    return [sql`WHEN f.measure IN ${textList(ids)} THEN sum(f.value) FILTER (WHERE f.period IN ${textList(ends)})`];
  }

  // Exactly the parts of one way to fill the period, and all of them plain numbers.
  private isPlain(): Sql {
    const put = this.measures.filter(isPutTogether).map(({ id }) => id);
    if (put.length === 0 || this.ways.length === 0) return sql`FALSE`;
    const [reported, zero, exact] = [quantityStates.indexOf('reported'), quantityStates.indexOf('zero'), quantityBounds.indexOf('exact')].map((code) => sql.lit(code)); // prettier-ignore
    const plain = sql`f.state IN (${reported}, ${zero}) AND f.bound = ${exact} AND f.decimals IS NULL AND f.below IS NULL AND f.status IS NULL`;
    const full = this.ways.map(
      (way) => sql`(count(*) = ${sql.lit(way.length)} AND count(*) FILTER (WHERE f.period IN ${textList(way)}) = ${sql.lit(way.length)})`, // prettier-ignore
    );
    return sql`f.measure IN ${textList(put)} AND count(*) = count(*) FILTER (WHERE ${plain}) AND (${sql.join(full, sql` OR `)})`;
  }
}

// A percentage is never merged; what a policy says of missing parts is asked where some may be missing.
function isPutTogether({ overTime, measuredIn, missing = 'covered' }: Measure): boolean {
  const operator = overTime ?? (measuredIn === 'percent' ? 'none' : 'sum');
  return missing === 'covered' && (operator === 'sum' || operator === 'first' || operator === 'last');
}
