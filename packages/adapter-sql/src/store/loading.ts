import type { Sql } from '../engine/statement.ts';
import type { Stored } from './stored.ts';

/** How a delivery stands to those already stored. */
export type Known = 'new' | 'same' | 'other';

/** What a delivery brings. */
export interface DeliveryContent {
  /** Its area; `figures` for figures. */
  readonly area: string;
  /** Number of its rows. */
  readonly rows: number;
  /** What tells its content from others. */
  readonly fingerprint: string;
}

/** How the rows of a delivery are written. */
export interface Loading {
  /** What was stored before it. */
  readonly stored: Stored;
  /** Columns every row gets, with their values. */
  readonly marks: Readonly<Record<string, Sql>>;
  /** Whether rows of an earlier day have to be deleted; otherwise what counts is told by the day. */
  readonly replaces: boolean;
}
