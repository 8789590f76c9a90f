import type { Dataset, Entity, Measure, Outcome } from '@qcdc/core';
import {
  aMeasure,
  anEntity,
  anOutcome,
  aPeriod,
  aPlan,
  aRegister,
  checkCall,
  demand,
  having,
  listOf,
  unknownName,
  type Demand,
  type Demands,
} from '@qcdc/core/checks';
import type { FigureTable, UnitRegistry } from '@qcdc/core/flow';
import type { SqlEngine } from '../engine/engine.ts';
import { loadEvents } from '../events/load-events.ts';
import { readEvents } from '../events/read-events.ts';
import { storedEvents } from '../events/stored-events.ts';
import { tallyDemands, tallyInSql, type SqlTallyOptions } from '../events/tally-in-sql.ts';
import { aFileTarget, writeEvents, writeFigures, type FileTarget, type FileWritten } from '../files/write-files.ts';
import { loadFigures } from '../figures/load-figures.ts';
import { readFigures, type SqlFigureFilter } from '../figures/read-figures.ts';
import { mergeDemands, mergeOverTimeInSql, type SqlMergeOptions } from '../over-time/merge-over-time-in-sql.ts';
import {
  validateDemands,
  validateInSql,
  type EventsJudged,
  type SqlValidateOptions,
} from '../rules/validate-in-sql.ts';
import { checkVersion, migrate } from '../schema/migrate.ts';
import { eventTable, isPlainName, type TableNames } from '../schema/names.ts';
import { rollUpInSql, type SqlRollUpOptions } from '../totals/roll-up-in-sql.ts';
import { aDelivery, aDeliveryId, type LoadResult, type SqlDelivery } from './deliveries.ts';
import { reading } from './reading.ts';
import type { Stored } from './stored.ts';
import { withdraw } from './withdraw.ts';

/** Where and what a store keeps. */
export interface SqlStoreOptions {
  /** What the names of its tables begin with; `qcdc_` when left out. Small letters, digits and `_`, a letter first. */
  readonly prefix?: string;
  /** The schema of the database its tables stand in; the one of the connection when left out. */
  readonly schema?: string;
  /** Areas of events that get a table each; none when left out. */
  readonly areas?: readonly Entity[];
}

const filterMeant: Demands<SqlFigureFilter> = {
  measures: listOf(aMeasure, 1),
  periods: listOf(aPeriod, 1),
  units: aRegister,
};
const figuresMeant: Demands<SqlRollUpOptions> = { ...filterMeant, plan: aPlan };

const outcomeOf =
  (value: Demand): Demand =>
  (outcome) =>
    anOutcome(outcome) ?? value((outcome as Outcome<unknown>).value);
const ofFigures = /* @__PURE__ */ outcomeOf(
  having(['measures', 'find', 'at'], 'bảng số liệu của tally', 'figures, after tally'),
);
const ofRecords = /* @__PURE__ */ outcomeOf(
  having(['entities', 'judged', 'get'], 'các bản ghi của parseRecords', 'records, after parseRecords'),
);

/**
 * Figures and events in a database: stored once, read back exactly, added up where they lie.
 * @term kho số liệu trong cơ sở dữ liệu
 * @example
 * ```ts
 * import { DuckDBInstance } from '@duckdb/node-api';
 *
 * const cases = defineMeasure({ id: 'demo.cases', label: { vi: 'Số vụ', en: 'Cases' }, measuredIn: 'case', nonNegative: true });
 * const units = defineUnits([
 *   { code: 'P', kind: 'province' },
 *   { code: 'A', kind: 'commune', parent: 'P' },
 *   { code: 'B', kind: 'commune', parent: 'P' },
 * ]);
 * const builder = new FigureBuilder([cases], { units });
 * for (const [unit, quantity] of [['A', 40], ['B', 2]] as const) builder.add({ measure: cases.id, unit, period: '2024', quantity });
 *
 * const instance = await DuckDBInstance.create(':memory:');
 * const store = new SqlStore(duckdbEngine(await instance.connect()));
 * await store.migrate();
 * await store.loadFigures(builder.build(), { id: 'report 17', deliveredOn: '2025-01-10' });
 * const totals = await store.rollUp({ measures: [cases], units });
 *
 * totals.value.find({ measure: cases.id, unit: 'P', period: '2024' })?.value?.toString(); // => '42'
 * ```
 */
export class SqlStore {
  /** The database. */
  readonly engine: SqlEngine;
  private readonly names: TableNames;
  private readonly areas: readonly Entity[];
  private checked: Promise<void> | null = null;

  /**
   * @param engine - the database, such as `duckdbEngine(connection)`
   * @param options - prefix, schema and areas
   * @throws `DefinitionError` `call/bad-argument`, `call/bad-option`, `call/unknown-option`, `sql/not-events`, `sql/name-too-long`
   */
  constructor(engine: SqlEngine, options: SqlStoreOptions = {}) {
    const aName = demand(
      isPlainName,
      'tối đa 21 chữ thường, chữ số và "_", bắt đầu bằng chữ',
      'at most 21 small letters, digits and "_", a letter first',
    );
    checkCall(
      'SqlStore',
      {
        engine: [
          engine,
          having(
            ['dialect', 'query', 'transaction'],
            'một bộ máy SQL, như duckdbEngine(…)',
            'an engine, such as duckdbEngine(…)',
          ),
        ],
      },
      options,
      { prefix: aName, schema: aName, areas: listOf(anEntity) },
    );
    const { prefix = 'qcdc_', schema = null, areas = [] } = options;
    for (const area of areas) eventTable(area);
    this.engine = engine;
    this.names = { prefix, schema };
    this.areas = areas;
  }

  /**
   * Makes the tables, or brings them to the version of this package. Nothing is dropped.
   * @returns what was done, a line for each step; none where all was there
   * @throws `AdapterError` `adapter/sql-newer-schema`, `adapter/sql-no-rights`, `adapter/sql-other-tables` where tables of these names are
   * not of this package, are only partly there, or stand in another schema of the connection
   */
  async migrate(): Promise<readonly string[]> {
    const done = await migrate(this.engine, this.names, this.areas);
    this.checked = null;
    return done;
  }

  /**
   * Stores the figures of a table that were read, all of them or none. The same delivery is stored once, whoever sends it again.
   * A figure of a later day takes the place of that of an earlier day; where nobody says which came later, the first stays.
   * @param figures - after `tally`, or of a builder
   * @param delivery - what they came with
   * @returns what became of them; findings `sql/…`, and those of the figures
   * @throws `AdapterError` `adapter/sql-…` where the database fails: then nothing was stored
   */
  async loadFigures(figures: Outcome<FigureTable>, delivery: SqlDelivery): Promise<Outcome<LoadResult>> {
    checkCall('SqlStore.loadFigures', { figures: [figures, ofFigures], delivery: [delivery, aDelivery] });
    await this.ready();
    const { value, findings } = await loadFigures(this.engine, this.names, figures.value, delivery);
    return { value, findings: [...figures.findings, ...findings] };
  }

  /**
   * Reads figures back into memory, each as it was stored.
   * @param filter - which figures
   * @returns the table
   * @throws `AdapterError` `adapter/sql-…`
   */
  async readFigures(filter: SqlFigureFilter): Promise<Outcome<FigureTable>> {
    checkCall('SqlStore.readFigures', {}, filter, filterMeant);
    return this.reading((stored) => readFigures(stored, filter));
  }

  /**
   * Rolls stored figures up inside the database, with the totals, coverage and findings of `rollUp` on the figures read back.
   * @param options - which figures, and who is to report
   * @returns the totals. Figures of single units are not among them: what needs one of them says `figure/rows-elsewhere`
   * @throws `AdapterError` `adapter/sql-…`
   */
  async rollUp(options: SqlRollUpOptions): Promise<Outcome<FigureTable>> {
    checkCall('SqlStore.rollUp', {}, options, figuresMeant);
    return this.reading((stored) => rollUpInSql([stored], options));
  }

  /**
   * Makes the figures of longer periods from those of the shorter ones in them inside the database: halves to a year, months to a
   * quarter, as `mergeOverTime` makes them of the figures read back.
   * @param options - measures, longer periods, units
   * @returns one figure for each unit, measure and longer period, to be rolled up in memory; findings of `mergeOverTime`
   * @throws `AdapterError` `adapter/sql-…`
   */
  async mergeOverTime(options: SqlMergeOptions): Promise<Outcome<FigureTable>> {
    checkCall('SqlStore.mergeOverTime', {}, options, mergeDemands);
    return this.reading((stored) => mergeOverTimeInSql([stored], options));
  }

  /**
   * Tells where its tables stand, once it is known that they are there.
   * @returns the names
   * @throws `AdapterError` `adapter/sql-no-schema`, `adapter/sql-older-schema`, `adapter/sql-newer-schema`
   * @internal
   */
  async place(): Promise<TableNames> {
    await this.ready();
    return this.names;
  }

  /**
   * Stores the events of one area, all of them or none; the same delivery is stored once.
   * @param records - after `validate`
   * @param area - the area, one of those the store keeps
   * @param delivery - what they came with
   * @returns what became of them; findings `sql/…`, and those of the records
   * @throws `AdapterError` `adapter/sql-…` where the database fails: then nothing was stored; `DefinitionError` `sql/unknown-area`
   */
  async loadEvents(records: Outcome<Dataset>, area: Entity, delivery: SqlDelivery): Promise<Outcome<LoadResult>> {
    checkCall('SqlStore.loadEvents', {
      records: [records, ofRecords],
      area: [area, anEntity],
      delivery: [delivery, aDelivery],
    });
    this.areaOf(area.id);
    await this.ready();
    const { value, findings } = await loadEvents(this.engine, this.names, records.value, area, delivery);
    return { value, findings: [...records.findings, ...findings] };
  }

  /**
   * Reads the events of an area back into memory, each as it was stored.
   * @param area - the area
   * @param units - the register they were resolved by
   * @returns the records
   * @throws `AdapterError` `adapter/sql-…`; `DefinitionError` `sql/unknown-area`
   */
  async readEvents(area: Entity, units?: UnitRegistry): Promise<Outcome<Dataset>> {
    checkCall('SqlStore.readEvents', { area: [area, anEntity] });
    this.areaOf(area.id);
    return this.reading((stored) => readEvents(stored, area, units));
  }

  /**
   * Counts events inside the database: one figure for each unit, measure and period, as `tally` counts them in memory.
   * @param options - measures, periods, units
   * @returns the figures, to be rolled up in memory: they are as many as units, however many the events
   * @throws `AdapterError` `adapter/sql-…`; `DefinitionError` `sql/not-pushed-down` for what a database would only approximate,
   * `sql/unknown-area`, `sql/unknown-field`
   */
  async tally(options: SqlTallyOptions): Promise<Outcome<FigureTable>> {
    checkCall('SqlStore.tally', {}, options, tallyDemands);
    const areaOf = (measure: Measure) => this.areaOf(measure.fromEvents?.entity ?? '');
    for (const measure of options.measures) areaOf(measure);
    return this.reading((stored) => {
      const eventsOf = (measure: Measure) => storedEvents(areaOf(measure), stored.events(areaOf(measure)));
      return tallyInSql(stored.session, eventsOf, options);
    });
  }

  /**
   * Judges the events of an area by rules that look at one record, with the findings of `validate` on the events read back. Events
   * that certainly keep every rule never leave the database, where the rules are comparisons of sums or days, as rules written as
   * data are; one rule that is more than that has all events fetched, some thousand at a time. Nothing is withheld or changed.
   * @param options - area, rules, units
   * @returns how many events there are, how many had to be looked at, what became of every rule; the findings
   * @throws `AdapterError` `adapter/sql-…`; `DefinitionError` `sql/unknown-area`, `rule/…`; the reason of `options.signal` when stopped
   */
  async validate(options: SqlValidateOptions): Promise<Outcome<EventsJudged>> {
    checkCall('SqlStore.validate', {}, options, validateDemands);
    this.areaOf(options.area.id);
    return this.reading((stored) => validateInSql(stored, options));
  }

  /**
   * Writes stored figures into a Parquet or CSV file, one a row, every number a decimal. By DuckDB alone.
   * @param target - the file
   * @param filter - which figures
   * @returns how many rows were written
   * @throws `DefinitionError` `sql/only-duckdb`; `AdapterError` `adapter/sql-…` where the file cannot be written
   */
  async writeFigures(target: FileTarget, filter: Omit<SqlFigureFilter, 'units'>): Promise<Outcome<FileWritten>> {
    checkCall('SqlStore.writeFigures', { target: [target, aFileTarget] }, filter, {
      measures: filterMeant.measures,
      periods: filterMeant.periods,
    });
    return this.reading(({ session }) => writeFigures(session, this.names, filter, target));
  }

  /**
   * Writes the events of an area into a Parquet or CSV file that `tallyFiles` counts. By DuckDB alone.
   * @param target - the file
   * @param area - the area, one of those the store keeps
   * @returns how many rows were written; `sql/stated-beside` where numbers are bounded or round: what was stated stands beside
   * @throws `DefinitionError` `sql/only-duckdb`, `sql/unknown-area`; `AdapterError` `adapter/sql-…` where the file cannot be written
   */
  async writeEvents(target: FileTarget, area: Entity): Promise<Outcome<FileWritten>> {
    checkCall('SqlStore.writeEvents', { target: [target, aFileTarget], area: [area, anEntity] });
    this.areaOf(area.id);
    return this.reading(({ session }) => writeEvents(session, this.names, area, target));
  }

  /**
   * Takes a delivery back: its rows are deleted, and it may be stored again. Figures it had taken the place of do not return.
   * @param id - id of the delivery
   * @returns whether there was one
   * @throws `DefinitionError` `call/bad-argument`; `AdapterError` `adapter/sql-other-area` for events of an area this store does not keep,
   * `adapter/sql-…`
   */
  async withdraw(id: string): Promise<boolean> {
    checkCall('SqlStore.withdraw', { id: [id, aDeliveryId] });
    await this.ready();
    return this.engine.transaction((session) => withdraw(session, this.names, id, this.areas));
  }

  // Asks about one state of the database, whatever is written meanwhile.
  private async reading<T>(work: (stored: Stored) => Promise<T>): Promise<T> {
    return reading(this.engine, [await this.place()], ([stored]) => work(stored as Stored));
  }

  private areaOf(id: string): Entity {
    const area = this.areas.find((one) => one.id === id);
    if (area !== undefined) return area;
    const known = this.areas.map((one) => one.id);
    throw unknownName(
      'sql/unknown-area',
      { vi: 'lĩnh vực kho này lưu', en: 'an area this store keeps' },
      id,
      known,
      'areas',
    );
  }

  // The version is looked at once, not with every question; one that failed is asked again.
  private ready(): Promise<void> {
    this.checked ??= checkVersion(this.engine, this.names).catch((error: unknown) => {
      this.checked = null;
      throw error;
    });
    return this.checked;
  }
}
