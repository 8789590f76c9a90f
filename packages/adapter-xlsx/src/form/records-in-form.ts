import { isIsoDate, parsePeriod, type Entity, type IsoDate } from '@qcdc/core';
import { isQuantity } from './quantity-cell.ts';

/** Records by id of their entity, such as a `Dataset`; a value may be parsed or stand as somebody wrote it. */
export type RecordsToWrite = ReadonlyMap<string, readonly RecordToWrite[]>;

/** One record to write; a `Sourced` record of a dataset is one. */
export interface RecordToWrite {
  /** The record: `unit`, `period` or `date`, and the fields. */
  readonly data: unknown;
}

/**
 * Returns the last day any record is about: the last days of periods, the days of events.
 *
 * @param records - records by entity id
 * @param entities - areas to look at
 * @returns the day; `null` where no record says when
 */
export function lastDayOfRecords(records: RecordsToWrite, entities: readonly Entity[]): IsoDate | null {
  const days = new Map<string, IsoDate | null>();
  for (const { id, form } of entities)
    for (const record of records.get(id) ?? []) {
      const when = valuesOf(record).get(form === 'period' ? 'period' : 'date');
      if (typeof when === 'string' && !days.has(when)) days.set(when, lastDayOf(when, form));
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
 * @param records - records of one area
 * @returns names of the fields
 */
export function namesStated(records: readonly RecordToWrite[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const record of records)
    for (const [name, value] of valuesOf(record)) {
      const missing = isQuantity(value) && value.state === 'missing';
      if (value !== null && value !== undefined && !missing) names.add(name);
    }
  return names;
}

/**
 * Returns the values of a record by name.
 *
 * @param record - the record
 * @returns its values; none where it is no object
 */
export function valuesOf({ data }: RecordToWrite): ReadonlyMap<string, unknown> {
  return new Map(typeof data === 'object' && data !== null ? Object.entries(data) : []);
}
