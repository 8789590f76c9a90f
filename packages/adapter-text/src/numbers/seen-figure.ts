import type { Finding, Quantity } from '@qcdc/core';

/** What a number is to the sentence it stands in. */
export type FigureRole = 'value' | 'part' | 'whole' | 'share' | 'change' | 'comparison';

/** A figure of a block, by its pieces. */
export interface SeenFigure {
  /** First piece, bound words included. */
  readonly from: number;
  /** First piece of the number. */
  readonly numberFrom: number;
  /** Behind the number, scale and percent sign included. */
  readonly numberTo: number;
  /** Behind the digits alone. */
  readonly digitsTo: number;
  /** Behind the words of what is counted. */
  readonly to: number;
  /** The number as stated; `null` where its marks can be read in two ways. */
  readonly quantity: Quantity | null;
  /** What `readQuantity` said, where it said anything. */
  readonly said: readonly Finding[];
  /** Units of measure the words behind may stand for, the likeliest first; none where nothing is said. */
  readonly units: readonly string[];
  /** What it is to the sentence. */
  readonly role: FigureRole;
  /** Which way a change went. */
  readonly direction: 'up' | 'down' | null;
  /** Number of the figure it belongs to: the part of a whole, the figure a share or a change is of. */
  readonly of: number | null;
}
