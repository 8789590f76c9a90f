import type { NumberFormat } from './number-format.ts';
import type { TextRun } from './parts/rich-text.ts';

/** What the cells of all worksheets of a book refer to. */
export interface BookContext {
  /** Texts: the shared ones first, then those that stand in cells. */
  readonly texts: string[];
  /** How many of them are shared. */
  readonly shared: number;
  /** Where the texts that stand in cells are, so that one written a million times is kept once. */
  readonly numbers: Map<string, number>;
  /** Pieces of the texts that have looks of their own, by number of the text. */
  readonly runs: Map<number, readonly TextRun[]>;
  /** Format of each look; `null` for one that cannot be made out. */
  readonly formats: readonly (NumberFormat | null)[];
  /** Whether days are counted from 1904. */
  readonly date1904: boolean;
}
