import {
  choiceOn,
  isAsked,
  isoDate,
  newestEdition,
  type Entity,
  type FieldInfo,
  type IsoDate,
  type ReportingUnit,
} from '@qcdc/core';
import type { CellOut } from '../engine/book.ts';
import { cellOut } from './cell-out.ts';
import { flagWords } from './choice-lists.ts';
import { formColumns } from './form-columns.ts';
import { isQuantity, quantityCell } from './quantity-cell.ts';
import { formBook } from './form-book.ts';
import { lastDayOfRecords, namesStated, valuesOf, type RecordsToWrite } from './records-in-form.ts';

/** Options of writing records. */
export interface WriteRecordsOptions {
  /** Units offered in the unit column and listed in the guide. */
  readonly units?: readonly ReportingUnit[];
  /**
   * Edition of the form. When left out, the last day any of the records is about; without records, the newest edition of
   * the areas.
   */
  readonly edition?: IsoDate;
}

/**
 * Writes records into the library's own form, so that reading the file and parsing it gives the same records. Fields that
 * are not asked on the day of the form get a column only where something stands in them.
 *
 * @param records - records by entity id, such as a dataset
 * @param entities - areas to write, in order; others are left out
 * @param options - units to offer, and edition
 * @returns the file; the same input gives the same bytes
 * @throws `DefinitionError` `time/not-a-day` for an edition that is no day
 */
export async function writeRecords(
  records: RecordsToWrite,
  entities: readonly Entity[],
  options: WriteRecordsOptions = {},
): Promise<Uint8Array> {
  const { units = [], edition } = options;
  const day =
    edition === undefined ? (lastDayOfRecords(records, entities) ?? newestEdition(entities)) : isoDate(edition);
  const areas = entities
    .filter((entity) => isAsked(entity, day) || (records.get(entity.id) ?? []).length > 0)
    .map((entity) => ({ entity, columns: formColumns(entity, day, namesStated(records.get(entity.id) ?? [])) }));
  return formBook(areas, { units, day }, ({ entity, columns }) =>
    (records.get(entity.id) ?? []).map((record) => {
      const values = valuesOf(record);
      return columns.map((column) => valueCell(values.get(column.code), column.info, day));
    }),
  );
}

function valueCell(value: unknown, info: FieldInfo | null, day: IsoDate | null): CellOut {
  const words = (choice: string) => choiceWords(choice, info, day);
  if (value === undefined || value === null) return cellOut(null, info);
  if (Array.isArray(value)) return cellOut(value.map((choice) => words(String(choice))).join('; '), info);
  if (typeof value === 'boolean') return cellOut(flagWords[`${value}`], info);
  if (isQuantity(value)) return quantityCell(value, info);
  if (typeof value === 'number') return cellOut(value, info);
  return cellOut(words(typeof value === 'string' ? value : JSON.stringify(value)), info);
}

function choiceWords(value: string, info: FieldInfo | null, day: IsoDate | null): string {
  const choice = new Map(Object.entries(info?.choices ?? {})).get(value);
  return choice === undefined ? value : choiceOn(choice, day).vi;
}
