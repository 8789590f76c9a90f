import { ok, period as periodOf, type Measure, type Outcome, type Period } from '@qcdc/core';
import { aFunction, aMeasure, aPeriod, aRegister, listOf, unchecked, type Demands } from '@qcdc/core/checks';
import { FigureBuilder, type FigureTable, type UnitRegistry } from '@qcdc/core/flow';
import { quantityFromJson } from '@qcdc/core/stored';
import { sql } from 'kysely';
import type { SqlRow, SqlSession } from '../engine/engine.ts';
import { dayValue } from '../engine/idioms.ts';
import { run } from '../engine/statement.ts';
import { askedTogether, groupedEvents, type Adding } from './adding.ts';
import { aggregatesOf, eventChoice, notPushedDown, toldIn } from './event-aggregates.ts';
import type { EventRelation } from './event-columns.ts';
import { askedOnce } from './asked-once.ts';
import { quantityOfSums, type StatedEvent, type SumColumns } from './quantity-of-sums.ts';

/** What is counted. */
export interface SqlTallyOptions {
  /** Measures with `fromEvents`, of one or more areas. */
  readonly measures: readonly Measure[];
  /** Periods events are counted in; the calendar years of the events when left out. */
  readonly periods?: readonly Period[];
  /** The units and their tree; it travels on with the figures. */
  readonly units?: UnitRegistry;
  /**
   * Told how far the work is.
   * @param done - share done, 0 to 1
   */
  readonly onProgress?: (done: number) => void;
  /** Stops the work before the next question to the database. */
  readonly signal?: AbortSignal;
}

/** What the options of a count have to be. */
export const tallyDemands: Demands<SqlTallyOptions> = {
  measures: listOf(aMeasure, 1),
  periods: listOf(aPeriod, 1),
  units: aRegister,
  onProgress: aFunction,
  signal: unchecked,
};

/**
 * Counts events inside the database, one figure for each unit, measure and period, as `tally` does in memory.
 *
 * @param session - the database
 * @param eventsOf - the events of an area
 * @param options - measures and periods
 * @returns the figures
 */
export async function tallyInSql(
  session: SqlSession,
  eventsOf: (measure: Measure) => EventRelation,
  { measures, periods, units, onProgress, signal }: SqlTallyOptions,
): Promise<Outcome<FigureTable>> {
  const builder = new FigureBuilder(measures, { units: units ?? null });
  const byArea = new Map<string, Measure[]>();
  for (const measure of measures) {
    const area = measure.fromEvents?.entity ?? '';
    byArea.set(area, [...(byArea.get(area) ?? []), measure]);
  }
  const work = [];
  for (const some of byArea.values()) {
    const [first] = some;
    if (first === undefined) continue;
    const events = eventsOf(first);
    checkPushDown(events, some);
    for (const period of periods ?? (await yearsOf(session, events))) {
      const ownDay = some.filter(({ fromEvents }) => fromEvents?.on === undefined);
      const otherDay = some.filter(({ fromEvents }) => fromEvents?.on !== undefined);
      const lists = [...askedTogether(events, ownDay), ...otherDay.map((measure) => [measure])];
      work.push(...lists.map((counted) => ({ counted, events, period })));
    }
  }
  const steps = work.filter(({ counted }) => counted.length > 0);
  for (const [i, { counted, events, period }] of steps.entries()) {
    signal?.throwIfAborted();
    await count(session, events, counted, period, builder);
    onProgress?.((i + 1) / steps.length);
  }
  const built = builder.build();
  return ok(built.value, built.findings);
}

/**
 * Refuses what cannot be counted in a database, before anything is asked.
 *
 * @param events - the events
 * @param measures - what is to be counted
 * @throws `DefinitionError` `sql/not-pushed-down`, `sql/unknown-field`, `sql/unknown-column`
 */
export function checkPushDown(events: EventRelation, measures: readonly Measure[]): void {
  for (const measure of measures) {
    if (measure.fromEvents?.where !== undefined)
      throw notPushedDown(measure, { vi: 'điều kiện là một hàm', en: 'which events count is said by a function' });
    aggregatesIn(events, measure, anyPeriod);
  }
}

const anyPeriod = /* @__PURE__ */ periodOf('2025');

const aggregatesIn = (events: EventRelation, measure: Measure, period: Period, adding?: Adding) =>
  aggregatesOf(events, measure, eventChoice(events, measure.fromEvents ?? { entity: '' }, period), adding);

async function yearsOf(session: SqlSession, { from, day }: EventRelation): Promise<readonly Period[]> {
  const rows = await run(
    session,
    sql`SELECT DISTINCT substr(CAST(${day} AS VARCHAR), 1, 4) AS y FROM ${from} AS e
      WHERE ${day} <= ${dayValue('9999-12-31')} ORDER BY 1`,
  );
  return rows.map(({ y }) => periodOf(y ?? ''));
}

async function count(
  session: SqlSession,
  events: EventRelation,
  measures: readonly Measure[],
  period: Period,
  builder: FigureBuilder,
): Promise<void> {
  // Events that count on their own day are those of the period; others may lie anywhere.
  const within = measures.some(({ fromEvents }) => fromEvents?.on !== undefined)
    ? sql``
    : sql` WHERE ${toldIn(events, period)}`;
  const grouped = groupedEvents(events, measures, within);
  const counted = grouped?.events ?? events;
  const asked = askedOnce(
    session,
    measures.map((measure) => aggregatesIn(counted, measure, period, grouped?.adding)),
  );
  const looked = grouped === null ? [] : (events.watch?.columnsOf(counted, grouped.choices) ?? []);
  const rows = await run(
    session,
    sql`SELECT ${counted.unit} AS unit, ${sql.join([...asked.columns, ...looked])} FROM ${counted.from} AS e${grouped === null ? within : sql``} GROUP BY 1`,
  );
  events.watch?.see(rows);
  for (const [i, measure] of measures.entries()) {
    const ownColumns = asked.names[i] ?? {};
    const stated = await statedOf(session, events, measure, period, rows, ownColumns);
    for (const row of rows) {
      const { unit } = row;
      // Events of no unit are nobody's: whoever reads files tells of them.
      if (unit == null) continue;
      const quantity = quantityOfSums(measure, row, ownColumns, stated.get(unit) ?? []);
      if (quantity !== 'none') builder.add({ measure: measure.id, unit, period, quantity });
    }
  }
}

// Numbers with a bound, rounded ones and what was left open are few: they are fetched as they are.
async function statedOf(
  session: SqlSession,
  events: EventRelation,
  measure: Measure,
  period: Period,
  rows: readonly SqlRow[],
  { stated: column }: SumColumns,
): Promise<ReadonlyMap<string, readonly StatedEvent[]>> {
  const byUnit = new Map<string, StatedEvent[]>();
  const { fromEvents } = measure;
  if (fromEvents?.field === undefined || column === undefined) return byUnit;
  if (rows.every((row) => Number(row[column] ?? 0) === 0)) return byUnit;
  const { stated } = events.column(fromEvents.field);
  if (stated === null) return byUnit;
  const { certain, possible, asked, told } = eventChoice(events, fromEvents, period);
  const within = fromEvents.on === undefined ? sql`${told} AND ` : sql``;
  const counts = asked === null ? sql`` : sql` AND ${asked}`;
  const either = possible === null ? certain : sql`(${certain}) OR (${possible})`;
  const found = await run(
    session,
    sql`SELECT ${events.unit} AS unit, ${stated} AS stated, CASE WHEN ${certain} THEN 1 ELSE 0 END AS certain
      FROM ${events.from} AS e WHERE ${within}${stated} IS NOT NULL AND (${either})${counts}`,
  );
  for (const row of found) {
    const value = quantityFromJson(JSON.parse(row['stated'] ?? 'null'), measure.measuredIn);
    if (value === null) continue;
    const unit = row['unit'] ?? '';
    const same = byUnit.get(unit);
    const event = { value, certain: row['certain'] === '1' };
    if (same === undefined) byUnit.set(unit, [event]);
    else same.push(event);
  }
  return byUnit;
}
