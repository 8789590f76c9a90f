import {
  isIsoDate,
  parsePeriod,
  type Dataset,
  type Entity,
  type IsoDate,
  type Place,
  type ReportingUnit,
} from '@qcdc/core';
import type { RecordsByArea } from '@qcdc/core/flow';
import { nameColumn } from './form-columns.ts';
import { nameOfUnit } from './name-of-unit.ts';
import { isQuantity } from './quantity-cell.ts';

/** A dataset, or lists of plain records by id of their area; a value may be parsed or stand as somebody wrote it. */
export type RecordsToWrite = Dataset | RecordsByArea;

/** Values of one record by name: `unit`, `period` or `date`, and the fields. */
export type RecordRow = ReadonlyMap<string, unknown>;

/**
 * Returns the records of an area as rows of a form. A unit is named by its code, as people know it.
 *
 * @param records - all records
 * @param entity - the area
 * @returns one row a record
 */
export function rowsOf(records: RecordsToWrite, entity: Entity): readonly RecordRow[] {
  if (!isDataset(records)) return (records[entity.id] ?? []).map(valuesOf);
  return records.peek(entity.id).map(({ data, place }) => {
    const { reportingUnit, day } = place;
    const name = reportingUnit === null ? null : nameOfUnit(reportingUnit, day);
    return valuesOf({ ...(data as object), ...header(place), [nameColumn.field]: name });
  });
}

function isDataset(records: RecordsToWrite): records is Dataset {
  return typeof records.get === 'function';
}

function valuesOf(data: unknown): RecordRow {
  return new Map(typeof data === 'object' && data !== null ? Object.entries(data) : []);
}

function header({ unit, reportingUnit, period, day }: Place): object {
  return { unit: reportingUnit?.code ?? unit, ...(period === null ? { date: day } : { period: period.id }) };
}

/**
 * Returns the units that have a record.
 *
 * @param records - all records
 * @returns the units, in the order of the register; none for plain records
 */
export function unitsIn(records: RecordsToWrite): readonly ReportingUnit[] {
  if (!isDataset(records)) return [];
  const ids = new Set([...records].flatMap(([, ofArea]) => ofArea.map(({ place }) => place.unit)));
  return (records.units?.units ?? []).filter(({ id }) => ids.has(id));
}

/**
 * Returns the last day any record is about: the last days of periods, the days of events.
 *
 * @param areas - rows by area
 * @returns the day; `null` where no record says when
 */
export function lastDayOfRows(
  areas: readonly { readonly entity: Entity; readonly rows: readonly RecordRow[] }[],
): IsoDate | null {
  const days = new Map<string, IsoDate | null>();
  for (const { entity, rows } of areas)
    for (const row of rows) {
      const when = row.get(entity.form === 'period' ? 'period' : 'date');
      if (typeof when === 'string' && !days.has(when)) days.set(when, lastDayOf(when, entity.form));
    }
  return (
    [...days.values()]
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null
  );
}

function lastDayOf(when: string, form: Entity['form']): IsoDate | null {
  if (form === 'period') return parsePeriod(when).value?.to ?? null;
  return isIsoDate(when) ? when : null;
}

/**
 * Names the fields in which something stands.
 *
 * @param rows - records of one area
 * @returns names of the fields
 */
export function namesStated(rows: readonly RecordRow[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const row of rows)
    for (const [name, value] of row) {
      const missing = isQuantity(value) && value.state === 'missing';
      if (value !== null && value !== undefined && !missing) names.add(name);
    }
  return names;
}
