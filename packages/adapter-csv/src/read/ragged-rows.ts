import type { FileTrouble } from '../file-findings.ts';

/** A row whose number of values does not fit the header above it. */
export interface RaggedRow {
  /** Row counted from 0. */
  readonly row: number;
  /** What is wrong. */
  readonly trouble: Extract<FileTrouble, 'row-longer' | 'row-shorter'>;
  /** Values of the row. */
  readonly values: number;
  /** Columns of the header. */
  readonly columns: number;
}

type Row = readonly string[];

const isNumber = /^[-+]?\d[\d.,\s]*%?$/;

/**
 * Finds rows that have more values than their header has columns, or fewer. A header is the widest of the rows of words
 * before rows with numbers; a title, a note or a signature has one value and is never ragged.
 *
 * @param rows - rows of the file
 * @returns the ragged rows from top to bottom
 */
export function raggedRows(rows: readonly Row[]): readonly RaggedRow[] {
  const ragged: RaggedRow[] = [];
  let columns = 0;
  let words = 0;
  let running = false;
  for (const [row, values] of rows.entries()) {
    const count = used(values);
    if (count === 0) {
      words = 0;
      running = false;
      continue;
    }
    if (!values.some((value) => isNumber.test(value))) {
      // A note or a broken line in the middle of a table is no header; a wider row of words, or one after a blank line, is.
      const begins = !running || values.length > columns;
      if (count > 1 && begins) words = Math.max(words, values.length);
      continue;
    }
    if (words > 1) columns = words;
    words = 0;
    running = true;
    // Without a header the first row with numbers says how wide the table is.
    if (columns === 0 && values.length > 1) columns = values.length;
    if (count > columns && columns > 1) ragged.push({ row, trouble: 'row-longer', values: count, columns });
    else if (values.length > 1 && values.length < columns)
      ragged.push({ row, trouble: 'row-shorter', values: values.length, columns });
  }
  return ragged;
}

function used(values: Row): number {
  let count = values.length;
  while (count > 0 && values[count - 1]?.trim() === '') count -= 1;
  return count;
}
