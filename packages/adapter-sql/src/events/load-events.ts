import { ok, type Entity, type Outcome, type Quantity, type Dataset } from '@qcdc/core';
import { fingerprintOf, quantityToJson } from '@qcdc/core/stored';
import { sql } from 'kysely';
import { rowsAsTable, without } from '../engine/column-types.ts';
import type { SqlEngine } from '../engine/engine.ts';
import { isHeldCode, isHeldText, writtenOut } from '../engine/held-text.ts';
import { isHeld } from '../engine/held-number.ts';
import { run } from '../engine/statement.ts';
import { knownDelivery, rowsAtOnce } from '../figures/load-figures.ts';
import { sqlFinding } from '../findings.ts';
import { eventTable, tableName, type EventColumns, type TableNames } from '../schema/names.ts';
import { storeDelivery, type LoadResult, type SqlDelivery } from '../store/deliveries.ts';

const nothing: LoadResult = { stored: 0, replaced: 0, kept: 0, before: false };

/**
 * Stores the events of one area: all of them or none.
 *
 * @param engine - the database
 * @param names - where the tables stand
 * @param dataset - the records
 * @param area - the area
 * @param delivery - what they came with
 * @returns what became of them
 */
export async function loadEvents(
  engine: SqlEngine,
  names: TableNames,
  dataset: Dataset,
  area: Entity,
  delivery: SqlDelivery,
): Promise<Outcome<LoadResult>> {
  const { table, columns, fields } = eventTable(area);
  const events = dataset.peek(area.id);
  const rows: object[] = [];
  for (const { data, place, at, cells, notAsked } of events) {
    const values = data as Readonly<Record<string, unknown>>;
    const row: Record<string, unknown> = {
      row_no: rows.length,
      unit: place.unit,
      day: place.day,
      place: JSON.stringify({ at, cells, notAsked }),
    };
    const refused = (field: string, value: unknown) =>
      ok(nothing, [sqlFinding('not-stored', { ...at, unit: place.unit, field }, { actual: writtenOut(value) })]);
    if (!isHeldCode(place.unit)) return refused('unit', place.unit);
    for (const [field, column] of fields) {
      const laid = laidOut(values[field], column);
      if (laid === null) return refused(field, values[field]);
      Object.assign(row, laid);
    }
    rows.push(row);
  }
  const fingerprint = await fingerprintOf(rows);
  const content = { area: area.id, rows: rows.length, fingerprint };
  const done = await storeDelivery(engine, names, table, delivery, content, async ({ stored: { session }, marks }) => {
    const sent = without(columns, ['delivery']);
    const into = sql.join(Object.keys(sent).map((column) => sql.id(column)));
    const marked = sql.join(Object.keys(marks).map((column) => sql.id(column)));
    for (let from = 0; from < rows.length; from += rowsAtOnce) {
      const given = rowsAsTable(session.dialect, sent, rows.slice(from, from + rowsAtOnce));
      await run(
        session,
        sql`INSERT INTO ${tableName(names, table)} (${into}, ${marked}) SELECT ${into}, ${sql.join(Object.values(marks))} FROM ${given} AS n`,
      );
    }
    return ok({ ...nothing, stored: rows.length });
  });
  return typeof done === 'string' ? ok({ ...nothing, before: true }, [knownDelivery(done, delivery)]) : done;
}

/** What parts the ids of several choices in one column, and stands at both ends. */
export const choiceMark = '|';

// A plain number stands in its column; whatever else was said of it, as a whole, beside it.
function laidOut(value: unknown, { value: column, stated }: EventColumns): object | null {
  if (value === null || value === undefined || value === '') return { [column]: null };
  if (Array.isArray(value)) return { [column]: `${choiceMark}${value.join(choiceMark)}${choiceMark}` };
  if (typeof value === 'boolean') return { [column]: value };
  if (typeof value === 'string') return isHeldText(value) ? { [column]: value } : null;
  if (stated === null) return null;
  if (typeof value === 'number')
    return Number.isSafeInteger(value) ? { [column]: String(value), [stated]: null } : null;
  if (!isQuantity(value)) return null;
  const { bound, value: digits } = value;
  const plain = bound === 'exact' && digits !== null && isHeld(digits) ? digits.toFixed() : null;
  return { [column]: plain, [stated]: JSON.stringify(quantityToJson(value)) };
}

const isQuantity = (value: unknown): value is Quantity =>
  typeof value === 'object' && value !== null && 'state' in value && 'bound' in value;
