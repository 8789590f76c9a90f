import type { DuckDBConnection } from '@duckdb/node-api';

/**
 * Writes a year of invented reception sessions of 3,321 communes into one Parquet file.
 *
 * @param connection - DuckDB
 * @param file - where to
 * @param events - how many
 */
export async function writeSessions(connection: DuckDBConnection, file: string, events: number): Promise<void> {
  await connection.run(
    `COPY (SELECT lpad(CAST((i * 7919) % 3321 AS VARCHAR), 5, '0') AS unit, DATE '2024-01-01' + CAST(i % 366 AS INTEGER) AS date,
     CASE i % 3 WHEN 0 THEN 'periodic' ELSE 'unscheduled' END AS kind,
     CASE i % 5 WHEN 0 THEN 'head' WHEN 1 THEN 'deputy' ELSE 'officer' END AS "heldBy",
     CAST(i % 9 AS INTEGER) AS turns, CAST(i % 13 AS INTEGER) AS persons, CAST(i % 4 AS INTEGER) AS matters
   FROM range(${events}) AS r(i)) TO '${file}' (FORMAT parquet)`,
  );
}

/**
 * Writes by hand what the sums of the nation are: no unit, nothing looked at but what is added up.
 *
 * @param file - where the sessions lie
 * @returns the statement
 */
export function bareSums(file: string): string {
  return `SELECT count(*) AS n, count(*) FILTER (WHERE "heldBy" = 'head') AS head, count(*) FILTER (WHERE "heldBy" = 'deputy') AS deputy,
  count(*) FILTER (WHERE "heldBy" = 'officer') AS officer, count(*) FILTER (WHERE "heldBy" IN ('head', 'deputy')) AS leaders,
  count(*) FILTER (WHERE kind = 'periodic') AS periodic, count(*) FILTER (WHERE kind = 'unscheduled') AS unscheduled,
  sum(turns) AS turns, sum(persons) AS persons, sum(matters) AS matters
  FROM read_parquet('${file}') WHERE date BETWEEN DATE '2024-01-01' AND DATE '2024-12-31'`;
}
