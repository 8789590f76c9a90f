import type { IsoDate, ReportingUnit } from '@qcdc/core';
import type { CellOut } from '../engine/book.ts';
import { writeBook } from '../engine/write-book.ts';
import { ownSheets } from '../own-sheets.ts';
import { sheetNames } from '../sheet-names.ts';
import { choiceLists } from './choice-lists.ts';
import type { AreaForm } from './form-columns.ts';
import { formSheet } from './form-sheet.ts';
import { guideSheet } from './guide-sheet.ts';

/** For whom, and in which edition, a form is written. */
export interface FormBookOptions {
  /** Reporting units to offer. */
  readonly units: readonly ReportingUnit[];
  /** Day of the form; `null` where nothing in it ever changed. */
  readonly day: IsoDate | null;
}

/**
 * Writes the book of forms with the given rows.
 *
 * @param areas - areas of the form, in order
 * @param options - units and day
 * @param rowsOf - rows of one area
 * @returns the file
 */
export async function formBook(
  areas: readonly AreaForm[],
  { units, day }: FormBookOptions,
  rowsOf: (area: AreaForm) => readonly (readonly CellOut[])[],
): Promise<Uint8Array> {
  const entities = areas.map(({ entity }) => entity);
  const lists = choiceLists(areas, day, units);
  const names = sheetNames(
    entities.map((entity) => entity.label.vi),
    Object.values(ownSheets),
  );
  const forms = areas.map((area, i) =>
    formSheet(area, { name: names[i] ?? area.entity.id, rows: rowsOf(area), lists, day }),
  );
  return writeBook({
    title: 'Báo cáo thực hiện dân chủ ở cơ sở',
    sheets: [guideSheet(entities, names, units, day), ...forms, ...(lists.sheet === null ? [] : [lists.sheet])],
    names: lists.names,
  });
}
