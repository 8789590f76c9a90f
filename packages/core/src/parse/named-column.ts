import type { RawColumn } from '../raw/raw-table.ts';

/** A column and what it is called. */
export interface NamedColumn {
  /** The column. */
  readonly column: RawColumn;
  /** The field its machine name says. */
  readonly byField: string | undefined;
  /** The field its header says. */
  readonly byLabel: string | undefined;
}
