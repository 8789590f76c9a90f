import { isAsked, isoDate, newestEdition, type Entity, type IsoDate, type Period } from '@qcdc/core';
import { anEntity, aPeriod, aRegister, aText, checkCall, listOf, unchecked, type Demands } from '@qcdc/core/checks';
import type { CellOut, Look } from '../engine/book.ts';
import { blankCell } from './cell-out.ts';
import { formBook } from './form-book.ts';
import { formColumns, nameColumn, type AreaForm } from './form-columns.ts';
import { nameCell, shareCell } from './formulas.ts';
import { nameOfUnit } from './name-of-unit.ts';
import { offeredUnits, type OfferedUnits } from './offered-units.ts';
import { anOfficialForm, checkOfficial, type OfficialForm } from './official-form.ts';
import { officialRows, officialSheet } from './official-sheet.ts';

const blankRows = 20;

/** Who is to fill in a form, for which period, in which edition, and who hands it out. */
export interface TemplateOptions extends OfferedUnits {
  /** Period written into the rows; only units that exist on its last day are offered. */
  readonly period?: Period;
  /**
   * Edition of the form: it asks what is asked of events of this day and for periods that end on it. When left out, the
   * last day of `period`; without a period, the newest edition of the areas.
   */
  readonly edition?: IsoDate;
  /** Letterhead, numbers of the forms, who draws up and signs; open lines for what is left out. */
  readonly official?: OfficialForm;
}

const demands: Demands<TemplateOptions> = {
  units: aRegister,
  only: listOf(aText),
  period: aPeriod,
  // Judged where it is read.
  edition: unchecked,
  official: anOfficialForm,
};

/**
 * Writes an empty form that an office can hand out: one sheet for each area with letterhead, number and period, lists, notes,
 * shares and totals that Excel works out, room for signatures; and a guide in both languages. In the sheets of period figures
 * every unit offered that reports the area has a row. Areas and fields that are not asked on the day of the form are left
 * out.
 *
 * @param entities - areas of the form, in order
 * @param options - the register, which of its units, the period, the edition, letterhead and signatures
 * @returns the file; the same input gives the same bytes
 * @throws `DefinitionError` `xlsx/unknown-unit`; `time/not-a-day` for an edition that is no day; `call/…` for options that are none
 */
export async function template(entities: readonly Entity[], options: TemplateOptions = {}): Promise<Uint8Array> {
  checkCall('template', { entities: [entities, listOf(anEntity)] }, options, demands);
  const { period, edition, official = {} } = options;
  checkOfficial('template', official, entities);
  const units = offeredUnits(options, period?.to ?? null);
  const day = edition === undefined ? (period?.to ?? newestEdition(entities)) : isoDate(edition);
  const areas = entities
    .filter((entity) => isAsked(entity, day))
    .map((entity) => ({ entity, columns: formColumns(entity, day) }))
    .filter(({ columns }) => columns.some(({ info }) => info !== null))
    .map(({ entity, columns: [unit = nameColumn, ...rest] }) => ({ entity, columns: [unit, nameColumn, ...rest] }));
  return formBook(areas, { units, day }, (area, book) => {
    const { collectedFrom, form } = area.entity;
    const reporting = units.filter(({ kind }) => collectedFrom === undefined || collectedFrom.includes(kind));
    const named = form === 'period' ? reporting : [];
    const row = rowMaker(area, { period: period ?? null, looksUp: units.length > 0 });
    const rows =
      named.length > 0
        ? named.map((unit, i) => row(officialRows + i, unit.code, nameOfUnit(unit, day)))
        : Array.from({ length: blankRows }, (_, i) => row(officialRows + i, null, null));
    return officialSheet(area, {
      ...book,
      ...{ rows, day, official, units: reporting },
      period: period ?? null,
      totals: form === 'period' && named.length !== 1,
    });
  });
}

const plainName: Look = { border: true, top: true, wrap: true };

// Formatted in advance, so that a code typed as 00123 keeps its zeros.
function rowMaker(
  { columns }: AreaForm,
  { period, looksUp }: { readonly period: Period | null; readonly looksUp: boolean },
): (row: number, code: string | null, name: string | null) => readonly CellOut[] {
  const empty = columns.map((column) => blankCell(column.info));
  return (row, code, name) =>
    columns.map((column, i) => {
      const cell = empty[i] ?? blankCell(column.info);
      if (column.field === 'unit') return code === null ? cell : { ...cell, value: code };
      if (column === nameColumn)
        return code === null && looksUp ? nameCell(row, plainName) : { value: name, look: plainName };
      if (column.field === 'period') return code === null || period === null ? cell : { ...cell, value: period.id };
      return shareCell(columns, column.info, row) ?? cell;
    });
}
