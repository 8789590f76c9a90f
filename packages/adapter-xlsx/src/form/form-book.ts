import { sheetNameOf, type IsoDate, type ReportingUnit } from '@qcdc/core';
import type { SheetOut } from '../engine/book.ts';
import { writeBook } from '../engine/write-book.ts';
import { ownSheets } from '../own-sheets.ts';
import { sheetNames } from '../sheet-names.ts';
import { choiceLists, type ChoiceLists } from './choice-lists.ts';
import type { AreaForm } from './form-columns.ts';
import { guideSheet } from './guide-sheet.ts';

/** For whom, and in which edition, a form is written. */
export interface FormBookOptions {
  /** Reporting units to offer. */
  readonly units: readonly ReportingUnit[];
  /** Day of the form; `null` where nothing in it ever changed. */
  readonly day: IsoDate | null;
}

/** What the sheet of an area takes from its book. */
export interface InBook {
  /** Name on the tab. */
  readonly name: string;
  /** Drop-down lists. */
  readonly lists: ChoiceLists;
  /** Its number among the forms, from 1. */
  readonly place: number;
}

/**
 * Writes a book of forms.
 *
 * @param areas - areas of the form, in order
 * @param options - units and day
 * @param sheetOf - lays out the form of one area
 * @returns the file
 */
export async function formBook(
  areas: readonly AreaForm[],
  { units, day }: FormBookOptions,
  sheetOf: (area: AreaForm, book: InBook) => SheetOut,
): Promise<Uint8Array> {
  const entities = areas.map(({ entity }) => entity);
  const lists = choiceLists(areas, day, units);
  const names = sheetNames(
    entities.map((entity) => sheetNameOf(entity).vi),
    Object.values(ownSheets),
  );
  const forms = areas.map((area, i) => sheetOf(area, { name: names[i] ?? area.entity.id, lists, place: i + 1 }));
  return writeBook({
    title: 'Báo cáo thực hiện dân chủ ở cơ sở',
    sheets: [guideSheet(entities, names, units, day), ...forms, ...(lists.sheet === null ? [] : [lists.sheet])],
    names: lists.names,
  });
}
