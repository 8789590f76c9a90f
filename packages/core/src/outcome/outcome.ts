import { checkCall } from './check-call.ts';
import { anOutcome } from './noun-demands.ts';
import { FindingsError } from './errors.ts';
import type { Finding, Severity } from './finding.ts';

/** A value together with everything found on the way to it; findings travel with the value like a case file. */
export interface Outcome<T> {
  /** The value of the step. */
  readonly value: T;
  /** All findings so far, oldest first. */
  readonly findings: readonly Finding[];
}

/**
 * Wraps a value and its findings.
 *
 * @param value - the value of a step
 * @param findings - findings so far; none when left out
 * @returns the outcome
 * @example
 * ```ts
 * ok(42).findings; // => []
 * ```
 */
export function ok<T>(value: T, findings: readonly Finding[] = []): Outcome<T> {
  return { value, findings };
}

const weight: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/**
 * Returns the value, or throws when a *failed* finding weighs at least `failOn`. Undecided findings never throw.
 *
 * @param outcome - outcome of any step
 * @param options - `failOn`: the lightest severity that throws; `error` when left out
 * @returns the value inside the outcome
 * @throws {@link FindingsError} carrying the findings that weighed enough
 * @example
 * ```ts
 * unwrap(ok('fine')); // => 'fine'
 * ```
 */
export function unwrap<T>(outcome: Outcome<T>, options: { readonly failOn?: Severity } = {}): T {
  checkCall('unwrap', { outcome: [outcome, anOutcome] });
  const least = weight[options.failOn ?? 'error'];
  const failed = outcome.findings.filter((f) => f.state === 'failed' && weight[f.severity] >= least);
  if (failed.length > 0) throw new FindingsError(failed);
  return outcome.value;
}
