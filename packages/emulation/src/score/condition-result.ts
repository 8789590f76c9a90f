import type { ScoreReason } from './score-reason.ts';

/** What became of a condition: whether it holds; `null` when it cannot be told, with the reasons. */
export interface ConditionResult {
  /** Holds, does not hold, cannot be told. */
  readonly holds: boolean | null;
  /** Why it cannot be told. */
  readonly reasons: readonly ScoreReason[];
}

/** It holds. */
export const holds: ConditionResult = { holds: true, reasons: [] };
/** It does not hold. */
export const fails: ConditionResult = { holds: false, reasons: [] };

/**
 * A known result.
 *
 * @param value - the value
 */
export const known = (value: boolean): ConditionResult => (value ? holds : fails);

/**
 * It cannot be told.
 *
 * @param reasons - why
 */
export const unknown = (...reasons: readonly ScoreReason[]): ConditionResult => ({ holds: null, reasons });

/**
 * All of them hold; one that fails decides.
 *
 * @param tested - the results
 */
export function allHold(tested: readonly ConditionResult[]): ConditionResult {
  if (tested.some((t) => t.holds === false)) return fails;
  const open = tested.filter((t) => t.holds === null);
  return open.length === 0 ? holds : unknown(...open.flatMap((t) => t.reasons));
}

/**
 * At least one holds.
 *
 * @param tested - the results
 */
export function anyHolds(tested: readonly ConditionResult[]): ConditionResult {
  if (tested.some((t) => t.holds === true)) return holds;
  const open = tested.filter((t) => t.holds === null);
  return open.length === 0 ? fails : unknown(...open.flatMap((t) => t.reasons));
}

/**
 * It does not hold.
 *
 * @param tested - a result
 */
export function opposite(tested: ConditionResult): ConditionResult {
  return tested.holds === null ? tested : known(!tested.holds);
}
