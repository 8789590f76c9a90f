import {
  DefinitionError,
  figureStatuses,
  ok,
  quantityBounds,
  quantityStates,
  type Entity,
  type Outcome,
} from '@qcdc/core';
import type { Demand } from '@qcdc/core/checks';
import { sql } from 'kysely';
import type { SqlSession } from '../engine/engine.ts';
import { run, textValue, type Sql } from '../engine/statement.ts';
import { isMeant } from '../figures/read-figures.ts';
import { isToTheUnit } from '../events/event-columns.ts';
import { choiceMark } from '../events/load-events.ts';
import { sqlFinding } from '../findings.ts';
import { eventTable, tableName, type TableNames } from '../schema/names.ts';

/** Where a file is written: its path, by its kind. A file of that name is written anew. */
export type FileTarget = { readonly parquet: string } | { readonly csv: string };

/** What was written. */
export interface FileWritten {
  /** How many rows. */
  readonly rows: number;
}

const shape = {
  vi: "ghi một trong hai: { parquet: 'đường dẫn' } hoặc { csv: 'đường dẫn' }",
  en: "name one of the two: { parquet: 'path' } or { csv: 'path' }",
};

/**
 * Tells what a target has to be.
 *
 * @param value - what was handed in
 * @returns what belongs there; `null` where it is a target
 */
export const aFileTarget: Demand = (value) => {
  if (typeof value !== 'object' || value === null) return shape;
  const [[kind, path] = [], ...more] = Object.entries(value);
  return more.length === 0 && (kind === 'parquet' || kind === 'csv') && typeof path === 'string' && path !== ''
    ? null
    : shape;
};

/**
 * Writes the events of an area into a file that `tallyFiles` counts: ids of units, of choices, days, and numbers as decimals. What is
 * no plain number stands as text in a column beside it.
 *
 * @param session - DuckDB
 * @param names - where the tables stand
 * @param area - the area
 * @param target - the file
 * @returns how many rows; `sql/stated-beside` where numbers are bounded or round
 */
export async function writeEvents(
  session: SqlSession,
  names: TableNames,
  area: Entity,
  target: FileTarget,
): Promise<Outcome<FileWritten>> {
  onlyDuckDb(session);
  const { table, fields } = eventTable(area);
  const from = tableName(names, table);
  const columns = [sql`e.unit AS unit`, sql`e.day AS date`];
  const besides: Sql[] = [];
  for (const [name, { value, stated }] of fields) {
    const column = sql`e.${sql.id(value)}`;
    if (area.fields[name]?.info.kind === 'choices')
      columns.push(
        sql`replace(trim(${column}, ${textValue(choiceMark)}), ${textValue(choiceMark)}, ';') AS ${sql.id(name)}`,
      );
    else columns.push(sql`${column} AS ${sql.id(name)}`);
    if (stated === null) continue;
    const whole = sql`e.${sql.id(stated)}`;
    const isPlain = sql`(${column} IS NOT NULL AND ${isToTheUnit(whole)})`;
    const beside = sql`(${whole} IS NOT NULL AND NOT ${isPlain})`;
    columns.push(sql`CASE WHEN ${beside} THEN ${whole} END AS ${sql.id(`${name}Stated`)}`);
    besides.push(sql`count(*) FILTER (WHERE ${beside})`);
  }
  const [counts] = await run(
    session,
    sql`SELECT count(*) AS n, ${besides.length === 0 ? sql`0` : sql.join(besides, sql` + `)} AS beside FROM ${from} AS e`,
  );
  await copy(session, sql`SELECT ${sql.join(columns)} FROM ${from} AS e ORDER BY e.delivery, e.row_no`, target);
  const beside = Number(counts?.['beside'] ?? 0);
  return ok(
    { rows: Number(counts?.['n'] ?? 0) },
    beside === 0 ? [] : [sqlFinding('stated-beside', { area: area.id }, { a: String(beside) })],
  );
}

/**
 * Writes stored figures into a file, one a row: unit, measure, period, state, bound, value and upper end as decimals, what rounding
 * leaves open, and how final it is.
 *
 * @param session - DuckDB
 * @param names - where the tables stand
 * @param filter - which figures
 * @param target - the file
 * @returns how many rows
 */
export async function writeFigures(
  session: SqlSession,
  names: TableNames,
  filter: Parameters<typeof isMeant>[0],
  target: FileTarget,
): Promise<Outcome<FileWritten>> {
  onlyDuckDb(session);
  const meant = sql`FROM ${tableName(names, 'figure')} AS f WHERE ${isMeant(filter)}`;
  const [counts] = await run(session, sql`SELECT count(*) AS n ${meant}`);
  await copy(
    session,
    sql`SELECT f.unit, f.measure, f.period, ${wordOf('state', quantityStates)} AS state, CASE WHEN f.value IS NOT NULL THEN ${wordOf('bound', quantityBounds)} END AS bound,
      f.value, f.upper, f.below, f.above, ${wordOf('status', figureStatuses)} AS status ${meant} ORDER BY f.unit, f.measure, f.period`,
    target,
  );
  return ok({ rows: Number(counts?.['n'] ?? 0) });
}

const wordOf = (column: string, words: readonly string[]): Sql =>
  sql`CASE f.${sql.id(column)} ${sql.join(
    words.map((word, code) => sql`WHEN ${sql.lit(code)} THEN ${textValue(word)}`),
    sql` `,
  )} END`;

async function copy(session: SqlSession, rows: Sql, target: FileTarget): Promise<void> {
  const [path, options] =
    'parquet' in target ? [target.parquet, sql`FORMAT parquet`] : [target.csv, sql`FORMAT csv, HEADER true`];
  await run(session, sql`COPY (${rows}) TO ${path} (${options})`);
}

function onlyDuckDb({ dialect }: SqlSession): void {
  if (dialect === 'duckdb') return;
  throw new DefinitionError('sql/only-duckdb', {
    vi: 'chỉ DuckDB ghi tệp; với cơ sở dữ liệu khác, đọc lại bằng readFigures hoặc readEvents rồi ghi',
    en: 'only DuckDB writes files; read from other databases with readFigures or readEvents, and write what was read',
  });
}
