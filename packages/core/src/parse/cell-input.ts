import { normaliseText } from '../number/normalise-text.ts';
import type { Where } from '../outcome/finding.ts';
import type { FigureStatus } from '../quantity/figure-status.ts';
import type { Size } from '../quantity/size-said.ts';

/** What parsing is given to read: a cell of a table (a `RawCell` is one), or a value of a plain record. */
export interface CellInput {
  /** The value, unjudged. */
  readonly value: unknown;
  /** Where it stands. */
  readonly at: Where;
  /** Number format, where the source has one. */
  readonly format?: string;
  /** Error shown in the cell. */
  readonly error?: string;
  /** `true` when a formula has no stored result. */
  readonly uncomputed?: boolean;
  /** What the file strikes out in it: all of it, or these words. */
  readonly struck?: true | string;
  /** In what the page says its number is written, where the number itself says nothing. */
  readonly size?: Size;
  /** Words of that size, where the number looks as if it were written out without it. */
  readonly writtenOut?: string;
  /** How final its figure is, as the header of its column says. */
  readonly status?: FigureStatus;
}

// Nearly every cell has a letter or digit; only of the others it is asked whether anything in them can be seen.
const seen = /[\p{L}\p{N}]/u;

/**
 * Tells whether nothing stands in a cell.
 *
 * @param cell - the cell
 * @returns `true` for a blank or only spaces and signs nobody sees; a cell with an error is not blank
 */
export function isBlank({ value, error, uncomputed }: CellInput): boolean {
  const nothing =
    value === null ||
    value === undefined ||
    (typeof value === 'string' && !seen.test(value) && normaliseText(value) === '');
  return nothing && error === undefined && uncomputed !== true;
}
