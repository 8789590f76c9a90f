import type { Dataset, Entity, FieldInfo, Place, ReportingUnit } from '@qcdc/core';
import type { RecordsByArea } from '@qcdc/core/flow';
import type { CellOut } from '../engine/book.ts';
import { cellOut } from './cell-out.ts';
import { flagWords } from './choice-lists.ts';
import { formColumns } from './form-columns.ts';
import { offeredUnits, type OfferedUnits } from './offered-units.ts';
import { isQuantity, quantityCell } from './quantity-cell.ts';
import { formBook } from './template.ts';

/** Which units the written form offers; those of the records when left out. */
export type WriteRecordsOptions = OfferedUnits;

/**
 * Writes records into the library's own form, so that reading the file and parsing it gives the same records. Units are
 * written by their code, as people know them.
 *
 * @param records - a dataset, or lists of plain records by id of their area, as somebody wrote them
 * @param entities - areas to write, in order; others are left out
 * @param options - units to offer
 * @returns the file; the same input gives the same bytes
 * @throws `DefinitionError` `xlsx/unknown-unit`
 */
export async function writeRecords(
  records: Dataset | RecordsByArea,
  entities: readonly Entity[],
  options: WriteRecordsOptions = {},
): Promise<Uint8Array> {
  const rowsOf = isDataset(records)
    ? (entity: Entity) => records.get(entity).map(({ data, place }) => ({ ...(data as object), ...header(place) }))
    : (entity: Entity) => records[entity.id] ?? [];
  const units = options.units === undefined && isDataset(records) ? unitsIn(records) : offeredUnits(options, null);
  return formBook(entities, units, (entity) => {
    const columns = formColumns(entity);
    return rowsOf(entity).map((data) => {
      const values = new Map<string, unknown>(Object.entries(data ?? {}));
      return columns.map((column) => valueCell(values.get(column.field), column.info));
    });
  });
}

function isDataset(records: Dataset | RecordsByArea): records is Dataset {
  return typeof records.get === 'function';
}

function header({ unit, reportingUnit, period, day }: Place): object {
  return { unit: reportingUnit?.code ?? unit, ...(period === null ? { date: day } : { period: period.id }) };
}

function unitsIn(dataset: Dataset): readonly ReportingUnit[] {
  const ids = new Set([...dataset].flatMap(([, records]) => records.map(({ place }) => place.unit)));
  return (dataset.units?.units ?? []).filter(({ id }) => ids.has(id));
}

function valueCell(value: unknown, info: FieldInfo | null): CellOut {
  if (value === undefined || value === null) return cellOut(null, info);
  if (Array.isArray(value)) return cellOut(value.map((choice) => choiceWords(String(choice), info)).join('; '), info);
  if (typeof value === 'boolean') return cellOut(flagWords[`${value}`], info);
  if (isQuantity(value)) return quantityCell(value, info);
  if (typeof value === 'number') return cellOut(value, info);
  return cellOut(choiceWords(typeof value === 'string' ? value : JSON.stringify(value), info), info);
}

function choiceWords(value: string, info: FieldInfo | null): string {
  const choices = new Map(Object.entries(info?.choices ?? {}));
  return choices.get(value)?.vi ?? value;
}
