import type { Amount } from '../rubric/amount.ts';
import type { Fact } from './fact.ts';

/** What a decision made public, and what was known on its day. It is kept as it was, whatever is found later. */
export interface DecidedResult {
  /** Total points; `null` when there were none. */
  readonly total: Amount | null;
  /** Id of the class; `null` when there was none. */
  readonly class: string | null;
  /** Facts about the unit that were known. */
  readonly facts: readonly Fact[];
}

/** A decision with the result it made public. */
export interface Decision {
  /** Number of the decision. */
  readonly decision: string;
  /** What it made public. */
  readonly result: DecidedResult;
}
