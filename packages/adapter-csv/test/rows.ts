import { RowScanner, type RowTrouble } from '../src/rows/row-scanner.ts';

/** A row as cut, and what was told. */
export interface Cut {
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
  readonly troubles: readonly (readonly [RowTrouble, number])[];
}

/** Cuts a text that comes in pieces of a size. */
export function cut(
  text: string,
  { delimiter = ';', size = text.length || 1, rowLength = 1000, columns = 50 } = {},
): Cut {
  const rows: (readonly string[])[] = [];
  const lines: number[] = [];
  const troubles: (readonly [RowTrouble, number])[] = [];
  const scanner = new RowScanner(
    { delimiter, rowLength, columns },
    {
      row: (values, count, line) => {
        rows.push(values.slice(0, count));
        lines.push(line);
      },
      trouble: (trouble, line) => troubles.push([trouble, line]),
    },
  );
  for (let at = 0; at < text.length; at += size) scanner.push(text.slice(at, at + size));
  scanner.end();
  return { rows, lines, troubles };
}
