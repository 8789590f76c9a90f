import { ok, type Edition, type Outcome, type RawCell, type RawTable, type RawValue } from '@qcdc/core';

/** A cell of a sheet under test: a value, or a value with what else a cell can hold. */
export type TestCell = RawValue | Omit<RawCell, 'at'>;

/** What a test may say of a sheet beside its rows. */
export interface SheetOptions {
  /** Names of the fields, under the header. */
  readonly fields?: readonly (string | undefined)[];
  /** Id of the area. */
  readonly area?: string;
  /** Edition of the form. */
  readonly edition?: Edition;
  /** Numbers (from 0) of rows the file hides. */
  readonly hidden?: readonly number[];
}

/** Lays a sheet out as a reader would: header in row 1, data from row 2, every cell with its A1 name. */
export function sheet(
  name: string,
  header: readonly string[],
  rows: readonly (readonly TestCell[])[],
  { fields, area, edition, hidden = [] }: SheetOptions = {},
): RawTable {
  const letter = (column: number) => String.fromCharCode(65 + column);
  const at = (column: number, row: number) => ({ source: 'test.xlsx', sheet: name, cell: `${letter(column)}${row}` });
  const keys = header.map((text, i) => (header.indexOf(text) === i ? text : `${text} (${letter(i)})`));
  return {
    name,
    ...(area === undefined ? {} : { area }),
    ...(edition === undefined ? {} : { edition }),
    columns: header.map((text, i) => {
      const field = fields?.[i];
      return {
        key: keys[i] ?? '',
        header: text,
        at: at(i, 1),
        ...(field === undefined ? {} : { field }),
      };
    }),
    rows: rows.map((cells, r) => ({
      at: at(0, r + 2),
      ...(hidden.includes(r) ? { hidden: true } : {}),
      cells: new Map(
        cells.map((cell, i) => [
          keys[i] ?? '',
          { ...(typeof cell === 'object' && cell !== null ? cell : { value: cell }), at: at(i, r + 2) },
        ]),
      ),
    })),
  };
}

/** The sheets of one file as a reader hands them on. */
export function workbook(...sheets: readonly RawTable[]): Outcome<readonly RawTable[]> {
  return ok(sheets);
}
