import { paragraphsIn, type Element } from './word-element.ts';

/** A cell of a table in its column. */
export interface GridCell {
  /** The cell; `null` where one from the left or from above goes on. */
  readonly element: Element | null;
  /** Its words. */
  readonly text: string;
  /** How many paragraphs they stand in. */
  readonly paragraphs: number;
}

/**
 * Puts every cell of a table into its column: what is merged stands in all it covers, so that a head is over each of its columns.
 *
 * @param rows - the rows of the table
 * @returns the cells row by row
 */
export function gridOf(rows: readonly Element[]): readonly (readonly GridCell[])[] {
  const below = new Map<number, { readonly cell: GridCell; rows: number }>();
  return rows.map(({ children: cells = [] }) => {
    const row: GridCell[] = [];
    const fill = (): void => {
      for (let open = below.get(row.length); open !== undefined; open = below.get(row.length)) {
        open.rows -= 1;
        if (open.rows === 0) below.delete(row.length);
        row.push({ ...open.cell, element: null });
      }
    };
    for (const element of cells) {
      fill();
      const words = paragraphsIn(element);
      const text = words.join(' ').replace(/\s+/g, ' ').trim();
      const cell: GridCell = { element, text, paragraphs: words.length };
      for (let i = 0; i < Math.min(element.colSpan ?? 1, mostColumns); i += 1) {
        if ((element.rowSpan ?? 1) > 1) below.set(row.length, { cell, rows: (element.rowSpan ?? 1) - 1 });
        row.push(i === 0 ? cell : { ...cell, element: null });
      }
    }
    fill();
    return row;
  });
}

const mostColumns = 200;
// "348", "99,4%", "348 (4/5)"
const numeric = /^[\d.,\s%]+(?:\(\d[\d.]*\/\d[\d.]*\))?$/;

/**
 * Tells whether a row holds figures.
 *
 * @param row - its cells
 * @returns whether one of them is a number
 */
export const isFigures = (row: readonly GridCell[]): boolean =>
  row.length > 1 && row.some(({ text }) => numeric.test(text));

/**
 * Tells whether a row only counts the columns: "(1) (2) (3)" or "A B 1 2" below the heads.
 *
 * @param row - its cells
 * @returns whether it does
 */
export function countsColumns(row: readonly GridCell[]): boolean {
  const words = row.map(({ text }) => text.replace(/^\(|\)$/g, '')).filter((text) => text !== '');
  if (words.length < 3 || !words.every((word) => /^(?:\d{1,2}|\p{Lu}|\d{1,2}\)? ?= ?\(?[\d()+:/.,x -]+)$/u.test(word)))
    return false;
  const numbers = words.flatMap((word) => /^\d{1,2}/.exec(word)?.map(Number) ?? []);
  return numbers.length > 1 && numbers.every((number, i) => i === 0 || number === (numbers[i - 1] ?? 0) + 1);
}

/**
 * Returns the words over each column of a table.
 *
 * @param rows - all its rows
 * @returns the words, or `null` of a table without heads
 */
export function headsOf(rows: readonly (readonly GridCell[])[]): readonly string[] | null {
  const first = rows.findIndex((row) => isFigures(row) && !countsColumns(row));
  // What goes over the whole width is the title of the table.
  const heads = rows
    .slice(0, Math.max(0, first))
    .filter(
      (row) => !countsColumns(row) && row.filter(({ text, element }) => text !== '' && element !== null).length > 1,
    );
  if (heads.length === 0) return null;
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  return Array.from({ length: width }, (_, i) => [...new Set(heads.map((row) => row[i]?.text ?? ''))].join(' ').trim());
}
