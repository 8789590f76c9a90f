/**
 * How large a workbook may be before it is refused. The defaults are generous for a national report and small enough
 * that a hostile file cannot exhaust a machine of one gigabyte.
 */
export interface XlsxLimits {
  /** Bytes of the file itself. */
  readonly bytes: number;
  /** Parts inside the archive. */
  readonly entries: number;
  /** Bytes of all parts after inflating, both as declared and as counted. */
  readonly inflatedBytes: number;
  /** How many times larger a part may be than its compressed form; judged only above one megabyte. */
  readonly ratio: number;
  /** Worksheets. */
  readonly sheets: number;
  /** Cells written in the file, all sheets together. */
  readonly cells: number;
  /** Cells of the rectangle a sheet spans, blank ones included. */
  readonly area: number;
}

/** Limits used where the caller gives none. */
export const defaultLimits: XlsxLimits = {
  bytes: 50_000_000,
  entries: 5_000,
  inflatedBytes: 150_000_000,
  ratio: 250,
  sheets: 300,
  cells: 2_000_000,
  area: 5_000_000,
};
