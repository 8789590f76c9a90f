import { columnNumber } from '../a1.ts';

/** What a part would cost to read. */
export interface PartSize {
  /** Cells written, blank ones with a format included. */
  cells: number;
  /** Rows of the rectangle it spans. */
  rows: number;
  /** Columns of the rectangle it spans. */
  columns: number;
  /** Column settings, each of which may span the whole sheet. */
  columnSettings: number;
  /** Merged areas. */
  merges: number;
  /** Worksheets it lists, where the part is the workbook. */
  listed: number;
}

const tag = /<(?:[A-Za-z]\w*:)?(c|row|col|mergeCell|sheet)(?=[\s/>])([^<>]*)/g;
const place = /\sr="([A-Za-z]{1,3})?(\d{1,7})"/;
const longestTag = 4096;

/**
 * Counts the cells of a part while it streams by, without building anything.
 *
 * @returns the running size and the function that takes the next chunk
 */
export function scanPart(): { readonly size: PartSize; readonly take: (chunk: Uint8Array) => void } {
  const size: PartSize = { cells: 0, rows: 0, columns: 0, columnSettings: 0, merges: 0, listed: 0 };
  // One byte, one character: tags and cell names are ASCII in every encoding that matters here.
  const decoder = new TextDecoder('latin1');
  let rest = '';
  let row = 0;
  let column = 0;
  return {
    size,
    take(chunk) {
      const text = rest + decoder.decode(chunk);
      const cut = text.lastIndexOf('<');
      // The last tag may go on in the next chunk.
      const whole = cut < 0 || text.length - cut > longestTag ? text : text.slice(0, cut);
      rest = text.slice(whole.length);
      for (const [, name, attributes = ''] of whole.matchAll(tag)) {
        if (name === 'col') size.columnSettings += 1;
        if (name === 'mergeCell') size.merges += 1;
        if (name === 'sheet') size.listed += 1;
        if (name !== 'c' && name !== 'row') continue;
        const [, letters, digits] = place.exec(attributes) ?? [];
        if (name === 'row') {
          row = digits === undefined ? row + 1 : Number(digits);
          column = 0;
          continue;
        }
        size.cells += 1;
        column = letters === undefined ? column + 1 : columnNumber(letters.toUpperCase()) + 1;
        size.columns = Math.max(size.columns, column);
        size.rows = Math.max(size.rows, letters === undefined ? row : Number(digits));
      }
    },
  };
}
