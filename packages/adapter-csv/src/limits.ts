/**
 * How large a file of separated values may be before it, or a row of it, is refused. Figures in long form are read row by
 * row and know no limit of cells.
 */
export interface CsvLimits {
  /** Characters of one row, line breaks inside quotes included. */
  readonly rowLength: number;
  /** Values of one row; a sheet of Excel has no more. */
  readonly columns: number;
  /** Cells of a file that is read as a sheet. */
  readonly cells: number;
}

/** Limits used where the caller gives none. */
export const defaultLimits: CsvLimits = { rowLength: 1_000_000, columns: 16_384, cells: 10_000_000 };
