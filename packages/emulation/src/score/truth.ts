import type { ScoreReason } from './score-reason.ts';

/** Whether a condition holds; `null` when it cannot be told, with the reasons. */
export interface Truth {
  /** Holds, does not hold, cannot be told. */
  readonly holds: boolean | null;
  /** Why it cannot be told. */
  readonly reasons: readonly ScoreReason[];
}

/** It holds. */
export const holds: Truth = { holds: true, reasons: [] };
/** It does not hold. */
export const fails: Truth = { holds: false, reasons: [] };

/**
 * A known truth as a value.
 *
 * @param value - the value
 */
export const known = (value: boolean): Truth => (value ? holds : fails);

/**
 * It cannot be told.
 *
 * @param reasons - why
 */
export const unknown = (...reasons: readonly ScoreReason[]): Truth => ({ holds: null, reasons });

/**
 * All of them hold; one that fails decides.
 *
 * @param truths - the truths
 */
export function allOf(truths: readonly Truth[]): Truth {
  if (truths.some((t) => t.holds === false)) return fails;
  const open = truths.filter((t) => t.holds === null);
  return open.length === 0 ? holds : unknown(...open.flatMap((t) => t.reasons));
}

/**
 * At least one holds.
 *
 * @param truths - the truths
 */
export function anyOf(truths: readonly Truth[]): Truth {
  if (truths.some((t) => t.holds === true)) return holds;
  const open = truths.filter((t) => t.holds === null);
  return open.length === 0 ? fails : unknown(...open.flatMap((t) => t.reasons));
}

/**
 * It does not hold.
 *
 * @param truth - a truth
 */
export function notSo(truth: Truth): Truth {
  return truth.holds === null ? truth : known(!truth.holds);
}
