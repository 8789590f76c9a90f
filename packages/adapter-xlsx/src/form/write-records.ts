import { choiceOn, isAsked, isoDate, newestEdition, type Entity, type FieldInfo, type IsoDate } from '@qcdc/core';
import { aDataset, anEntity, checkCall, demand, isPlain, listOf, type Demand } from '@qcdc/core/checks';
import type { CellOut } from '../engine/book.ts';
import { cellOut } from './cell-out.ts';
import { flagWords } from './choice-lists.ts';
import { formColumns, nameColumn, type AreaForm, type FormColumn } from './form-columns.ts';
import { formSheet } from './form-sheet.ts';
import { offeredUnits, type OfferedUnits } from './offered-units.ts';
import { checkOfficial, type OfficialForm } from './official-form.ts';
import { officialSheet } from './official-sheet.ts';
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
  /** Letterhead, numbers, signatures, and the names of the units beside their codes; a plain form when left out. */
  readonly official?: OfficialForm;
}

/**
 * Writes records into the library's own form, so that reading the file and parsing it gives the same records. Units are
 * written by their code, as people know them. Fields that are not asked on the day of the form get a column only where
 * something stands in them.
 *
 * @param records - a dataset, or lists of plain records by id of their area, as somebody wrote them
 * @param entities - areas to write, in order; others are left out
 * @param options - units to offer, edition, letterhead and signatures
 * @returns the file; the same input gives the same bytes
 * @throws `DefinitionError` `xlsx/unknown-unit`; `time/not-a-day` for an edition that is no day;
 * `call/…` for a letterhead that is none, and for what is no records or no areas
 */
export async function writeRecords(
  records: RecordsToWrite,
  entities: readonly Entity[],
  options: WriteRecordsOptions = {},
): Promise<Uint8Array> {
  checkCall('writeRecords', {
    entities: [entities, listOf(anEntity)],
    records: [records, (value) => (aDataset(value) === null ? null : listsOf(entities)(value))],
  });
  const { edition, official } = options;
  if (official !== undefined) checkOfficial('writeRecords', official, entities);
  const units = options.units === undefined ? unitsIn(records) : offeredUnits(options, null);
  const all = entities.map((entity) => ({ entity, rows: rowsOf(records, entity) }));
  const day = edition === undefined ? (lastDayOfRows(all) ?? newestEdition(entities)) : isoDate(edition);
  const areas = all
    .filter(({ entity, rows }) => isAsked(entity, day) || rows.length > 0)
    .map(({ entity, rows }) => ({
      entity,
      columns: columnsOf(entity, day, namesStated(rows), official !== undefined),
    }));
  const rowsIn = ({ entity, columns }: AreaForm): readonly (readonly CellOut[])[] =>
    rowsOf(records, entity).map((row) => columns.map(({ field, info }) => valueCell(row.get(field), info, day)));
  return formBook(areas, { units, day }, (area, book) => {
    const content = { ...book, rows: rowsIn(area), day };
    if (official === undefined) return formSheet(area, content);
    return officialSheet(area, { ...content, period: null, units, official, totals: false });
  });
}

function columnsOf(
  entity: Entity,
  day: IsoDate | null,
  stated: ReadonlySet<string>,
  named: boolean,
): readonly FormColumn[] {
  const columns = formColumns(entity, day, stated);
  return named ? [...columns.slice(0, 1), nameColumn, ...columns.slice(1)] : columns;
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

function listsOf(entities: readonly Entity[]): Demand {
  return demand(
    (value) =>
      isPlain(value) &&
      !('get' in value) &&
      entities.every(({ id }) => value[id] === undefined || Array.isArray(value[id])),
    'bộ số liệu, hoặc danh sách bản ghi theo mã lĩnh vực',
    'a dataset, or lists of records by id of their area',
  );
}
