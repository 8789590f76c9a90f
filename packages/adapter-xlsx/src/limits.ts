/**
 * How large a workbook may be before it is refused. What counts is what is kept in memory, all sheets together and
 * whatever the XML looks like: a blank cell with a format, a setting of columns that spans a whole sheet, or a part nobody
 * refers to costs nothing. With the defaults a file of one million rows and five columns is read, in less than 700 MB.
 */
export interface XlsxLimits {
  /** Bytes of the file itself. */
  readonly bytes: number;
  /** Parts inside the archive, and references between them. */
  readonly entries: number;
  /** Bytes after inflating, as counted, of all parts that are read. */
  readonly inflatedBytes: number;
  /** How many times larger a part may be than its compressed form; judged only above one megabyte. */
  readonly ratio: number;
  /** Worksheets. */
  readonly sheets: number;
  /**
   * Cells in which something stands, in all sheets. A hidden row and a run of hidden columns count as four, a merged area as
   * eight, because that is what they take.
   */
  readonly cells: number;
  /** Texts kept: the shared ones of the file, and those that stand in cells. */
  readonly texts: number;
  /** Letters of all texts and names kept. */
  readonly letters: number;
  /** Cells of the rectangles that the filled cells of all sheets span, blank ones in between included. */
  readonly area: number;
}

/** Limits used where the caller gives none. */
export const defaultLimits: XlsxLimits = {
  bytes: 50_000_000,
  entries: 5_000,
  inflatedBytes: 400_000_000,
  ratio: 250,
  sheets: 300,
  cells: 6_000_000,
  texts: 3_000_000,
  letters: 120_000_000,
  area: 12_000_000,
};
