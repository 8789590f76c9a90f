import { choiceOn, isAsked, isoDate, newestEdition, type Entity, type FieldInfo, type IsoDate } from '@qcdc/core';
import type { CellOut } from '../engine/book.ts';
import { cellOut } from './cell-out.ts';
import { flagWords } from './choice-lists.ts';
import { formColumns } from './form-columns.ts';
import { offeredUnits, type OfferedUnits } from './offered-units.ts';
import { isQuantity, quantityCell } from './quantity-cell.ts';
import { formBook } from './form-book.ts';
import { rowsOf, lastDayOfRows, namesStated, unitsIn, type RecordsToWrite } from './records-in-form.ts';

/** Which units the written form offers, those of the records when left out; and which edition it is. */
export interface WriteRecordsOptions extends OfferedUnits {
  /**
   * Edition of the form. When left out, the last day any of the records is about; without records, the newest edition of
   * the areas.
   */
  readonly edition?: IsoDate;
}

/**
 * Writes records into the library's own form, so that reading the file and parsing it gives the same records. Units are
 * written by their code, as people know them. Fields that are not asked on the day of the form get a column only where
 * something stands in them.
 *
 * @param records - a dataset, or lists of plain records by id of their area, as somebody wrote them
 * @param entities - areas to write, in order; others are left out
 * @param options - units to offer, and edition
 * @returns the file; the same input gives the same bytes
 * @throws `DefinitionError` `xlsx/unknown-unit`; `time/not-a-day` for an edition that is no day
 */
export async function writeRecords(
  records: RecordsToWrite,
  entities: readonly Entity[],
  options: WriteRecordsOptions = {},
): Promise<Uint8Array> {
  const { edition } = options;
  const units = options.units === undefined ? unitsIn(records) : offeredUnits(options, null);
  const all = entities.map((entity) => ({ entity, rows: rowsOf(records, entity) }));
  const day = edition === undefined ? (lastDayOfRows(all) ?? newestEdition(entities)) : isoDate(edition);
  const areas = all
    .filter(({ entity, rows }) => isAsked(entity, day) || rows.length > 0)
    .map(({ entity, rows }) => ({ entity, rows, columns: formColumns(entity, day, namesStated(rows)) }));
  return formBook(areas, { units, day }, ({ entity, columns }) =>
    rowsOf(records, entity).map((row) => columns.map((column) => valueCell(row.get(column.field), column.info, day))),
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
