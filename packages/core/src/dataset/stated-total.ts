import type { Where } from '../outcome/finding.ts';
import type { Quantity } from '../quantity/quantity.ts';

/**
 * A row of totals as a file states it. It is compared with the rows it adds up and is never a record.
 * @term dòng tổng cộng
 */
export interface StatedTotal {
  /** Id of the area. */
  readonly area: string;
  /** Its words, such as `Tổng cộng toàn tỉnh`. */
  readonly label: string;
  /** Id of the period: its own, or that of its rows; `null` where these are of several, and for events. */
  readonly period: string | null;
  /** What it states, by field. */
  readonly values: Readonly<Record<string, Quantity>>;
  /** Where it stands (its first cell). */
  readonly at: Where;
  /** Cells by field. */
  readonly cells: Readonly<Record<string, string>>;
}
