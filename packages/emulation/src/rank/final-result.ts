import type { PlaceRange } from './quota-range.ts';

/** One group of units under a quota. */
export interface QuotaGroup {
  /** Id of the class. */
  readonly class: string;
  /** Name of the group: a unit, or people of similar duty; `all` without groups. */
  readonly group: string;
  /** How many may hold the class, and how that came about. */
  readonly allowed: PlaceRange;
  /** Units that keep the class, best first. */
  readonly kept: readonly string[];
  /** Units the quota leaves no room for. */
  readonly over: readonly string[];
  /** Units of which nobody can tell who keeps the class: a tie or a bounded score at the last place, a class not decided. */
  readonly open: readonly string[];
}

/** What came of the classes beside the score of each unit. */
export interface FinalClasses {
  /** The quotas, group by group. */
  readonly quotas: readonly QuotaGroup[];
  /** Ids of the units whose class is still open, in the order of the board. */
  readonly open: readonly string[];
}
