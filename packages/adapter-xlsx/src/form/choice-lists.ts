import type { IsoDate, ReportingUnit } from '@qcdc/core';
import type { SheetOut } from '../engine/book.ts';
import { columnRange } from '../engine/write-book.ts';
import { ownSheets } from '../own-sheets.ts';
import { unitNames } from './formulas.ts';
import { namesByCode } from './name-of-unit.ts';
import { choicesOffered, type AreaForm } from './form-columns.ts';

/** Drop-down lists of a form. They live on a hidden sheet and are reached by defined names: direct ranges on another sheet get lost in other software. */
export interface ChoiceLists {
  /** Returns the defined name of the list of a column, where it has one. */
  nameOf(entity: string, column: string): string | undefined;
  /** The hidden sheet; `null` when there is no list at all. */
  readonly sheet: SheetOut | null;
  /** Defined names and their ranges. */
  readonly names: ReadonlyMap<string, string>;
}

/** Words of yes and no in a form. */
export const flagWords = { true: 'Có', false: 'Không' } as const;

const unitList = 'qcdc_units';

/**
 * Collects the lists of all areas.
 *
 * @param areas - areas of the form
 * @param day - day of the form
 * @param units - reporting units offered in the unit column
 * @returns the lists
 */
export function choiceLists(
  areas: readonly AreaForm[],
  day: IsoDate | null,
  units: readonly ReportingUnit[],
): ChoiceLists {
  const columns: (readonly string[])[] = [];
  const names = new Map<string, string>();
  const byColumn = new Map<string, string>();
  const add = (name: string, values: readonly string[]): string => {
    if (!names.has(name)) {
      names.set(name, columnRange(ownSheets.lists, columns.length, 0, values.length - 1));
      columns.push(values);
    }
    return name;
  };
  const named = namesByCode(units, day);
  const unitCodes = [...named.keys()];
  if (unitCodes.length > 0) {
    add(unitList, unitCodes);
    columns.push([...named.values()]);
    names.set(unitNames, columnRange(ownSheets.lists, 0, 0, unitCodes.length - 1, 1));
  }
  for (const { entity, columns: asked } of areas) {
    const { id } = entity;
    if (unitCodes.length > 0) byColumn.set(`${id} unit`, unitList);
    for (const { field, info } of asked) {
      const key = `${id} ${field}`;
      if (info?.kind === 'flag') byColumn.set(key, add('qcdc_flag', Object.values(flagWords)));
      const offered = info?.kind === 'choice' ? choicesOffered(info, day).map(({ vi }) => vi) : [];
      if (offered.length > 0) byColumn.set(key, add(`qcdc_${id.replaceAll('-', '_')}_${field}`, offered));
    }
  }
  const length = columns.reduce((most, column) => Math.max(most, column.length), 0);
  const rows = Array.from({ length }, (_, row) =>
    columns.map((column) => {
      const value = column[row];
      return value === undefined ? null : { value };
    }),
  );
  return {
    nameOf: (entity, column) => byColumn.get(`${entity} ${column}`),
    sheet: length === 0 ? null : { name: ownSheets.lists, rows, widths: columns.map(() => 24), hidden: true },
    names,
  };
}
