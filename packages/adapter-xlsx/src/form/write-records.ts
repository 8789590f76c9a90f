import type { Entity, FieldInfo, ReportingUnit } from '@qcdc/core';
import type { CellOut } from '../engine/book.ts';
import { cellOut } from './cell-out.ts';
import { flagWords } from './choice-lists.ts';
import { formColumns } from './form-columns.ts';
import { isQuantity, quantityCell } from './quantity-cell.ts';
import { formBook } from './template.ts';

/** Records by id of their entity, such as a `Dataset`; a value may be parsed or stand as somebody wrote it. */
export type RecordsToWrite = ReadonlyMap<string, readonly RecordToWrite[]>;

/** One record to write; a `Sourced` record of a dataset is one. */
export interface RecordToWrite {
  /** The record: `unit`, `period` or `date`, and the fields. */
  readonly data: unknown;
}

/** Options of writing records. */
export interface WriteRecordsOptions {
  /** Units offered in the unit column and listed in the guide. */
  readonly units?: readonly ReportingUnit[];
}

/**
 * Writes records into the library's own form, so that reading the file and parsing it gives the same records.
 *
 * @param records - records by entity id, such as a dataset
 * @param entities - areas to write, in order; others are left out
 * @param options - units to offer
 * @returns the file; the same input gives the same bytes
 */
export async function writeRecords(
  records: RecordsToWrite,
  entities: readonly Entity[],
  options: WriteRecordsOptions = {},
): Promise<Uint8Array> {
  return formBook(entities, options.units ?? [], (entity) => {
    const columns = formColumns(entity);
    return (records.get(entity.id) ?? []).map(({ data }) => {
      const values = new Map<string, unknown>(Object.entries(data ?? {}));
      return columns.map((column) => valueCell(values.get(column.code), column.info));
    });
  });
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
