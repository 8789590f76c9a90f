import type { Entity, Period, ReportingUnit } from '@qcdc/core';
import type { CellOut } from '../engine/book.ts';
import { writeBook } from '../engine/write-book.ts';
import { ownSheets } from '../own-sheets.ts';
import { sheetNames } from '../sheet-names.ts';
import { choiceLists } from './choice-lists.ts';
import { formColumns } from './form-columns.ts';
import { formSheet } from './form-sheet.ts';
import { guideSheet } from './guide-sheet.ts';
import { blankCell } from './cell-out.ts';
import { offeredUnits, type OfferedUnits } from './offered-units.ts';

const blankRows = 30;

/** Who is to fill in a form, and for which period. */
export interface TemplateOptions extends OfferedUnits {
  /** Period written into the rows; only units that exist on its last day are offered. */
  readonly period?: Period;
}

/**
 * Writes an empty form: one sheet for each area, lists, notes, and a guide in both languages. In the sheets of period figures
 * every unit offered that reports the area has a row.
 *
 * @param entities - areas of the form, in order
 * @param options - the register, which of its units, and the period
 * @returns the file; the same input gives the same bytes
 * @throws `DefinitionError` `xlsx/unknown-unit`
 */
export async function template(entities: readonly Entity[], options: TemplateOptions = {}): Promise<Uint8Array> {
  const { period } = options;
  const units = offeredUnits(options, period?.to ?? null);
  return formBook(entities, units, (entity) => {
    const columns = formColumns(entity);
    // Formatted in advance, so that a code typed as 00123 keeps its zeros.
    const blank = Array.from({ length: blankRows }, () => columns.map((column) => blankCell(column.info)));
    if (entity.form !== 'period') return blank;
    const { collectedFrom } = entity;
    const reporting = units.filter(({ kind }) => collectedFrom === undefined || collectedFrom.includes(kind));
    const named = reporting.map((unit) =>
      columns.map((column) => {
        const empty = blankCell(column.info);
        if (column.field === 'unit') return { ...empty, value: unit.code };
        return column.field === 'period' && period !== undefined ? { ...empty, value: period.id } : empty;
      }),
    );
    return [...named, ...blank];
  });
}

/**
 * Writes the book of forms with the given rows.
 *
 * @param entities - areas of the form, in order
 * @param units - reporting units to offer
 * @param rowsOf - rows of one area
 * @returns the file
 */
export async function formBook(
  entities: readonly Entity[],
  units: readonly ReportingUnit[],
  rowsOf: (entity: Entity) => readonly (readonly CellOut[])[],
): Promise<Uint8Array> {
  const lists = choiceLists(entities, units);
  const names = sheetNames(
    entities.map((entity) => entity.label.vi),
    Object.values(ownSheets),
  );
  const forms = entities.map((entity, i) =>
    formSheet(entity, { name: names[i] ?? entity.id, rows: rowsOf(entity), lists }),
  );
  return writeBook({
    title: 'Báo cáo thực hiện dân chủ ở cơ sở',
    sheets: [guideSheet(entities, names, units), ...forms, ...(lists.sheet === null ? [] : [lists.sheet])],
    names: lists.names,
  });
}
