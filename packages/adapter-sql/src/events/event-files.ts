import { DefinitionError, ok, type Entity, type FieldInfo, type Outcome } from '@qcdc/core';
import { checkCall, having, unknownName, anEntity } from '@qcdc/core/checks';
import type { FigureTable } from '@qcdc/core/flow';
import { sql } from 'kysely';
import type { SqlEngine } from '../engine/engine.ts';
import type { Sql } from '../engine/statement.ts';
import { absentColumns } from './absent-columns.ts';
import { watchFor } from './choice-watch.ts';
import type { EventRelation, FieldColumn } from './event-columns.ts';
import { fileStatistics, type ColumnStatistics } from './file-statistics.ts';
import { askedFields, fileTroubles, impossibleNumber } from './file-findings.ts';
import { csvFiles, parquetFiles, type FileSource } from './file-sources.ts';
import { fileValue, type FileValue } from './file-values.ts';
import { readOnce } from './read-once.ts';
import { unknownField } from './stored-events.ts';
import { unitsOfTheDay } from './units-of-the-day.ts';
import { checkPushDown, tallyDemands, tallyInSql, type SqlTallyOptions } from './tally-in-sql.ts';

/** Files of events that are counted where they lie. */
export interface EventFiles {
  /** The area the events belong to. */
  readonly area: Entity;
  /** Path of Parquet files, as DuckDB takes it: `*` stands for any name. Either this or `csv`. */
  readonly parquet?: string;
  /** Path of CSV files in UTF-8 whose first line names the columns, parted by `,` `;` `|` or tabs; numbers with a decimal point, days as `YYYY-MM-DD` or `DD/MM/YYYY`. */
  readonly csv?: string;
  /** Columns by name of the field, with `unit` and `date`; a field that is not named has the column of its own name. */
  readonly columns?: Readonly<Record<string, string>>;
}

/**
 * Counts the events of Parquet or CSV files in place, by DuckDB: nothing is loaded, no event comes into memory. Each file holds
 * ids of units and of choices, as this library writes them. Columns of several files meet by their names, in the type that holds
 * all of them; a moment with a zone is of the day it has in Vietnam.
 *
 * @param engine - DuckDB
 * @param files - where the events lie, and in which columns
 * @param options - measures and periods
 * @returns the figures, as `tally` gives them; findings `sql/…` of rows without day or unit, of values that
 * are no choice, of texts that are no day, number or flag, and of numbers no event can have (below zero, or a fraction where something
 * is counted): these count as not reported; of files that lack a column others have, and of units that did
 * not exist on the day of a row
 * @throws `DefinitionError` `sql/only-duckdb`, `sql/unknown-column`, `sql/column-twice`, `sql/inexact-column`, `sql/unknown-field`, `sql/not-pushed-down`;
 * `AdapterError` `adapter/sql-unreadable-file` where a file cannot be read, with the line of a CSV file whose cells are too many or too few
 * @example
 * ```ts
 * const byHead = defineMeasure({ id: 'demo.sessions', label: { vi: 'Số buổi', en: 'Sessions' }, measuredIn: 'session', fromEvents: { entity: 'reception-session' } });
 * const count = (engine: SqlEngine) =>
 *   tallyFiles(engine, { area: receptionSession, parquet: 'sessions-*.parquet' }, { measures: [byHead], periods: [period('2024')] });
 * typeof count; // => 'function'
 * ```
 */
export async function tallyFiles(
  engine: SqlEngine,
  files: EventFiles,
  options: SqlTallyOptions,
): Promise<Outcome<FigureTable>> {
  checkCall('tallyFiles', { engine: [engine, anEngine], files: [files, aSource] }, options, tallyDemands);
  if (engine.dialect !== 'duckdb')
    throw new DefinitionError('sql/only-duckdb', {
      vi: 'chỉ DuckDB đọc tệp tại chỗ; với cơ sở dữ liệu khác, nạp sự kiện bằng loadEvents',
      en: 'only DuckDB reads files in place; load the events of other databases with loadEvents',
    });
  const source = await sourceOf(engine, files);
  const events = await relationOf(engine, files, source, askedFields(options.measures));
  const { area } = files;
  for (const { fromEvents } of options.measures)
    if (fromEvents?.entity !== area.id)
      throw unknownName(
        'sql/unknown-area',
        { vi: 'lĩnh vực của các tệp này', en: 'the area of these files' },
        fromEvents?.entity,
        [area.id],
        'measures',
      );
  // What cannot be asked is told before the files are read through.
  checkPushDown(events, options.measures);
  options.signal?.throwIfAborted();
  const before = [
    ...absentColumns(source, files.columns ?? {}, askedFields(options.measures)),
    ...(await unitsOfTheDay(engine, events, options.units)),
  ];
  const watch = watchFor(events, options.measures, options.periods);
  if (watch !== null) {
    // What is counted in vain is no progress.
    const onProgress = (done: number): void => {
      if (watch.isClean) options.onProgress?.(done);
    };
    const counted = await tallyInSql(engine, () => ({ ...events, watch }), { ...options, onProgress });
    if (watch.isClean) return ok(counted.value, [...before, ...counted.findings]);
    options.signal?.throwIfAborted();
  }
  const troubles = await fileTroubles(engine, events, options.measures);
  const read = withoutImpossible(events, troubles.impossible);
  const { value, findings } = await tallyInSql(engine, () => read, options);
  return ok(value, [...before, ...troubles.findings, ...findings]);
}

// A number no event can have is as good as none: the total then says "at least".
function withoutImpossible(events: EventRelation, fields: ReadonlySet<string>): EventRelation {
  if (fields.size === 0) return events;
  return {
    ...events,
    column: (name) => {
      const column = events.column(name);
      const impossible = fields.has(name)
        ? impossibleNumber(events.area.fields[name]?.info ?? column, column.value)
        : null;
      return impossible === null
        ? column
        : { ...column, filled: false, value: sql`CASE WHEN NOT ${impossible} THEN ${column.value} END` };
    },
  };
}

const anEngine = /* @__PURE__ */ having(['dialect', 'query'], 'duckdbEngine(…)', 'duckdbEngine(…)');
const aSource = (value: unknown) => {
  const wrong = having(['area'], '{ area, parquet }', '{ area, parquet }')(value);
  if (wrong !== null) return wrong;
  const { area, parquet, csv, columns = {} } = value as Partial<EventFiles>;
  const other = Object.keys(value as object).find((key) => !['area', 'parquet', 'csv', 'columns'].includes(key));
  if (other !== undefined)
    return {
      vi: `không có "${other}"; chỉ có area, parquet, csv, columns`,
      en: `leave "${other}" out; there are area, parquet, csv and columns`,
    };
  const names: unknown = columns;
  if (typeof names !== 'object' || names === null || Object.values(names).some((name) => typeof name !== 'string'))
    return { vi: 'ghi columns là tên cột theo tên trường', en: 'give columns as names of columns by field' };
  const named = [parquet, csv].filter((path) => path !== undefined);
  if (named.length !== 1 || typeof named[0] !== 'string')
    return { vi: 'ghi một trong hai: parquet hoặc csv', en: 'name one of the two: parquet or csv' };
  return anEntity(area);
};

const sourceOf = (engine: SqlEngine, { area, parquet, csv = '', columns = {} }: EventFiles): Promise<FileSource> =>
  parquet === undefined ? csvFiles(engine, csv, area, columns) : parquetFiles(engine, parquet);

async function relationOf(
  engine: SqlEngine,
  { area, parquet, csv, columns = {} }: EventFiles,
  source: FileSource,
  asked: ReadonlySet<string>,
): Promise<EventRelation> {
  const { types } = source;
  // Only names the file itself has are ever written into a statement.
  const columnOf = (field: string): { readonly column: Sql; readonly type: string } => {
    const name = columns[field] ?? field;
    const type = types.get(name);
    if (type === undefined) throw unknownName('sql/unknown-column', source.named, name, types.keys(), field);
    source.refuseTwice(name, field);
    return { column: sql`e.${sql.id(name)}`, type };
  };
  const statistics = parquet === undefined ? null : await fileStatistics(engine, parquet);
  const known = (field: string): ColumnStatistics | null => statistics?.get(columns[field] ?? field) ?? null;
  const as = (kind: FieldInfo['kind'], field: string): FileValue => {
    const { column, type } = columnOf(field);
    return fileValue(kind, column, type, field, known(field));
  };
  for (const field of Object.keys(columns))
    if (field !== 'unit' && field !== 'date' && area.fields[field] === undefined) throw unknownField(area, field);
  // The unit is what rows are grouped by: nothing is reckoned with it ten million times.
  const { column, type } = columnOf('unit');
  const plain = csv === undefined ? column : sql`NULLIF(trim(${column}), '')`;
  const unit = type === 'VARCHAR' ? plain : as('reference', 'unit').value;
  const kindOf = (field: string): FieldInfo['kind'] | undefined =>
    field === 'date' ? 'day' : area.fields[field]?.info.kind;
  const fields = ['date', ...asked].flatMap((field) => {
    const kind = kindOf(field);
    return kind === undefined ? [] : [[field, as(kind, field)] as const];
  });
  const { from, values } = readOnce({ from: source.from, values: new Map(fields) }, types.keys());
  const day = values.get('date') ?? as('day', 'date');
  return {
    area,
    from,
    unit,
    day: day.value,
    // Of a text in place of a day, the least and the largest text say nothing.
    known: (field) => (field === 'date' && columnOf(field).type !== 'DATE' ? null : known(field)),
    column: (name): FieldColumn => {
      if (name === 'unit') return { kind: 'reference', value: unit, stated: null, info: {} };
      if (name === 'date') return { kind: 'day', ...day, stated: null, info: {} };
      const field = area.fields[name];
      if (field === undefined) throw unknownField(area, name);
      const { type } = columnOf(name);
      const { info } = field;
      const value = values.get(name) ?? as(info.kind, name);
      return { kind: info.kind, ...value, stated: null, whole: /INT(EGER)?$/.test(type), info };
    },
  };
}
