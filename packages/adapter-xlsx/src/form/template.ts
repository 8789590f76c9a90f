import { isAsked, isoDate, newestEdition, type Entity, type IsoDate, type Period } from '@qcdc/core';
import { formBook } from './form-book.ts';
import { formColumns } from './form-columns.ts';
import { blankCell } from './cell-out.ts';
import { offeredUnits, type OfferedUnits } from './offered-units.ts';

const blankRows = 30;

/** Who is to fill in a form, for which period, in which edition. */
export interface TemplateOptions extends OfferedUnits {
  /** Period written into the rows; only units that exist on its last day are offered. */
  readonly period?: Period;
  /**
   * Edition of the form: it asks what is asked of events of this day and for periods that end on it. When left out, the
   * last day of `period`; without a period, the newest edition of the areas.
   */
  readonly edition?: IsoDate;
}

/**
 * Writes an empty form: one sheet for each area, lists, notes, and a guide in both languages. In the sheets of period figures
 * every unit offered that reports the area has a row. Areas and fields that are not asked on the day of the form are left
 * out.
 *
 * @param entities - areas of the form, in order
 * @param options - the register, which of its units, the period and the edition
 * @returns the file; the same input gives the same bytes
 * @throws `DefinitionError` `xlsx/unknown-unit`; `time/not-a-day` for an edition that is no day
 */
export async function template(entities: readonly Entity[], options: TemplateOptions = {}): Promise<Uint8Array> {
  const { period, edition } = options;
  const units = offeredUnits(options, period?.to ?? null);
  const day = edition === undefined ? (period?.to ?? newestEdition(entities)) : isoDate(edition);
  const areas = entities
    .filter((entity) => isAsked(entity, day))
    .map((entity) => ({ entity, columns: formColumns(entity, day) }))
    .filter(({ columns }) => columns.some(({ info }) => info !== null));
  return formBook(areas, { units, day }, ({ entity, columns }) => {
    // Formatted in advance, so that a code typed as 00123 keeps its zeros.
    const empty = columns.map((column) => blankCell(column.info));
    const blank = Array.from({ length: blankRows }, () => empty);
    if (entity.form !== 'period') return blank;
    const { collectedFrom } = entity;
    const reporting = units.filter(({ kind }) => collectedFrom === undefined || collectedFrom.includes(kind));
    const named = reporting.map((unit) =>
      columns.map((column, i) => {
        const cell = empty[i] ?? blankCell(column.info);
        if (column.field === 'unit') return { ...cell, value: unit.code };
        return column.field === 'period' && period !== undefined ? { ...cell, value: period.id } : cell;
      }),
    );
    return [...named, ...blank];
  });
}
