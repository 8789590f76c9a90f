import type { Finding } from '@qcdc/core';
import type { TableCell } from '../page/table-cell.ts';

/** The text of an input. */
export interface Loaded {
  /** The text; `null` where the input is refused. */
  readonly text: string | null;
  /** Where paragraphs begin that the file itself calls headings. */
  readonly headings: ReadonlySet<number>;
  /** Cells of tables with heads. */
  readonly cells: readonly TableCell[];
  /** What was found on the way. */
  readonly findings: readonly Finding[];
}
