import { AdapterError, ok, type Finding, type Outcome } from '@qcdc/core';
import type { Figure } from '@qcdc/core';
import type { FigureTable } from '@qcdc/core/flow';
import { figuresFingerprint } from '@qcdc/core/stored';
import { sql } from 'kysely';
import { rowsAsTable, without } from '../engine/column-types.ts';
import type { SqlEngine, SqlRow } from '../engine/engine.ts';
import { isHeldCode, writtenOut } from '../engine/held-text.ts';
import { isSame } from '../engine/idioms.ts';
import { run, textList, type Sql } from '../engine/statement.ts';
import { sqlFinding } from '../findings.ts';
import { figureColumns, tableName, type TableNames } from '../schema/names.ts';
import { countOrNull, dayOrNull, storeDelivery, type LoadResult, type SqlDelivery } from '../store/deliveries.ts';
import type { Loading } from '../store/loading.ts';
import { quantityRow } from './figure-row.ts';

/** Rows that are sent in one statement. */
export const rowsAtOnce = 10_000;

const nothing: LoadResult = { stored: 0, replaced: 0, kept: 0, before: false };

/**
 * Stores the figures of a table that were read: all of them or none.
 *
 * @param engine - the database
 * @param names - where the tables stand
 * @param table - the figures
 * @param delivery - what they came with
 * @returns what became of them
 */
export async function loadFigures(
  engine: SqlEngine,
  names: TableNames,
  table: FigureTable,
  delivery: SqlDelivery,
): Promise<Outcome<LoadResult>> {
  const read = table.filter({ origin: 'read' });
  const [measures, periods] = [new Set<string>(), new Set<string>()];
  const unfit: Figure[] = [];
  const refused: Figure[] = [];
  for (const figure of read) {
    if (!isHeldCode(figure.unit)) unfit.push(figure);
    measures.add(figure.measure);
    periods.add(figure.period);
    if (quantityRow(figure) === null) refused.push(figure);
  }
  if (unfit.length > 0) return ok(nothing, unfit.slice(0, 1000).map(notStored));
  if (refused.length > 0) return ok(nothing, refused.slice(0, 1000).map(notHeld));
  const fingerprint = await figuresFingerprint(read);
  const content = { area: 'figures', rows: read.size, fingerprint };
  const done = await storeDelivery(engine, names, 'figure', delivery, content, async (loading) => {
    const sum = { ...nothing, disputed: 0, older: 0 };
    // Many rows are asked about once; few are looked up faster than that.
    const beside = read.size <= rowsAtOnce || (await mayStandBeside(loading, [...measures], [...periods]));
    for (let from = 0; from < read.size; from += rowsAtOnce) {
      const rows: object[] = [];
      for (let row = from; row < Math.min(from + rowsAtOnce, read.size); row++) rows.push(figureRow(read.at(row)));
      const done = await storeRows(loading, names, rows, delivery, beside);
      for (const key of ['stored', 'replaced', 'older', 'disputed', 'kept'] as const) sum[key] += done[key];
    }
    const { disputed, older, ...result } = sum;
    const said = (n: number, trouble: Parameters<typeof sqlFinding>[0]): readonly Finding[] =>
      n === 0 ? [] : [sqlFinding(trouble, { source: delivery.id }, { a: String(n) })];
    return ok(result, [
      ...said(older, 'older-figures'),
      ...said(disputed, 'disputed-figures'),
      ...said(sum.replaced, 'replaced-figures'),
    ]);
  });
  return typeof done === 'string' ? ok({ ...nothing, before: true }, [knownDelivery(done, delivery)]) : done;
}

function notStored({ measure, unit, period, source }: Figure): Finding {
  return sqlFinding('not-stored', { ...source, unit, period, field: measure }, { actual: writtenOut(unit) });
}

function notHeld({ measure, unit, period, value, source }: Figure): Finding {
  return sqlFinding('number-not-held', { ...source, unit, period, field: measure }, { a: String(value) });
}

/**
 * Says that a delivery is known.
 *
 * @param known - with the same content, or other
 * @param delivery - the delivery
 * @returns the finding
 */
export function knownDelivery(known: 'same' | 'other', { id }: SqlDelivery): Finding {
  return sqlFinding(known === 'same' ? 'already-loaded' : 'delivery-differs', { source: id }, { a: id });
}

function figureRow(figure: Figure): object {
  const { unit, measure, period, source } = figure;
  const row = quantityRow(figure);
  if (row === null) throw new AdapterError('adapter/sql-number-too-long', `${measure} ${unit} ${period}`);
  return { unit, measure, period, ...row, source: source === null ? null : JSON.stringify(source) };
}

const said = ['state', 'bound', 'value', 'upper', 'decimals', 'cut', 'status'] as const;

// Whether figures of these measures and periods are stored: where there are none, not one of a hundred thousand has to be looked up.
// A table holds one figure of each place, so that none stands beside another of its own delivery.
async function mayStandBeside(
  { stored }: Loading,
  measures: readonly string[],
  periods: readonly string[],
): Promise<boolean> {
  const alike = sql`f.measure IN ${textList(measures)} AND f.period IN ${textList(periods)}`;
  const found = await run(stored.session, sql`SELECT 1 AS n FROM ${stored.figures(alike)} AS f WHERE ${alike} LIMIT 1`);
  return found.length > 0;
}

const noneThere: SqlRow = {};

async function storeRows(
  { stored, marks, replaces }: Loading,
  names: TableNames,
  rows: readonly object[],
  delivery: SqlDelivery,
  beside: boolean,
) {
  const { session } = stored;
  const sent = without(figureColumns, ['delivery', 'delivered_on', 'arrival_number']);
  const given = rowsAsTable(session.dialect, sent, rows);
  const table = tableName(names, 'figure');
  const day = dayOrNull(delivery.deliveredOn);
  const there = stored.figures(sql`(f.measure, f.period, f.unit) IN (SELECT measure, period, unit FROM ${given} AS n)`);
  const place = sql`o.unit = n.unit AND o.measure = n.measure AND o.period = n.period`;
  const same = sql.join(
    said.map((column) => isSame(sql`o.${sql.id(column)}`, sql`n.${sql.id(column)}`)),
    sql` AND `,
  );
  const number = countOrNull(delivery.arrivalNumber);
  const sameDay = sql`o.delivered_on = ${day}`;
  const later = sql`(o.delivered_on < ${day} OR (${sameDay} AND o.arrival_number < ${number}))`;
  const earlier = sql`(o.delivered_on > ${day} OR (${sameDay} AND o.arrival_number > ${number}))`;
  const open = sql`NOT coalesce(${later}, FALSE) AND NOT coalesce(${earlier}, FALSE) AND NOT (${same})`;
  const counted = (what: Sql): Sql => sql`count(*) FILTER (WHERE ${what})`;
  const lookUp = sql`SELECT count(*) AS there, ${counted(later)} AS replaced, ${counted(earlier)} AS older, ${counted(open)} AS disputed
      FROM ${given} AS n JOIN ${there} AS o ON ${place}`;
  const [found = noneThere] = beside ? await run(session, lookUp) : [];
  const count = (column: string): number => Number(found[column] ?? 0);
  const kept = count('there') - count('replaced');
  if (replaces && count('replaced') > 0)
    await run(
      session,
      sql`DELETE FROM ${table} AS o WHERE ${later} AND EXISTS (SELECT 1 FROM ${given} AS n WHERE ${place})`,
    );
  const columns = Object.keys(sent).map((column) => sql.id(column));
  const own = Object.keys(sent).map((column) => sql`n.${sql.id(column)}`);
  const missing =
    count('there') === 0
      ? sql``
      : sql` LEFT JOIN ${there} AS o ON ${place} WHERE o.unit IS NULL OR coalesce(${later}, FALSE)`;
  const marked = { ...marks, delivered_on: day, arrival_number: number };
  await run(
    session,
    sql`INSERT INTO ${table} (${sql.join(columns)}, ${sql.join(Object.keys(marked).map((column) => sql.id(column)))})
      SELECT ${sql.join(own)}, ${sql.join(Object.values(marked))} FROM ${given} AS n${missing}`,
  );
  return {
    stored: rows.length - kept,
    replaced: count('replaced'),
    kept,
    older: count('older'),
    disputed: count('disputed'),
  };
}
