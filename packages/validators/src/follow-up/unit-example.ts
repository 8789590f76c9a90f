import { period, type Entity, type IsoDate, type RecordOf, type Sourced } from '@qcdc/core';
import type { RecordInUnitInput } from '@qcdc/core/flow';
import { exampleOf, type ExampleValues } from '../define/example.ts';

/**
 * Makes the input of an example: records of one unit, of which the first is judged.
 *
 * @param entity - their area
 * @param values - what each of them says
 * @returns the input
 */
export function unitExample<E extends Entity>(entity: E, ...values: readonly ExampleValues<E>[]): RecordInUnitInput {
  const records = values.map((one) => sourced(entity, exampleOf(entity, one)));
  const [record] = records;
  if (record === undefined) throw new Error('an example needs a record');
  return { record, area: entity.id, beside: new Map([[entity.id, records]]) };
}

function sourced<E extends Entity>(entity: E, data: RecordOf<E>): Sourced<unknown> {
  const {
    unit,
    period: id,
    date,
  } = data as { readonly unit: string; readonly period?: string; readonly date?: IsoDate };
  const own = id === undefined ? null : period(id);
  const day = own?.to ?? date;
  if (day === undefined) throw new Error('an example needs a day');
  return { data, place: { unit, reportingUnit: null, period: own, day }, at: {} };
}
