/** Why what came is not kept in the browser: it refuses to keep anything, or has no room left. */
export type NotKept = 'refused' | 'full';

/**
 * Tells why something could not be kept.
 *
 * @param problem - what was thrown; a database wraps the reason into errors of its own
 * @returns the reason
 */
export function whyNotKept(problem: unknown): NotKept {
  for (let one = problem, depth = 0; one instanceof Object && depth < 5; depth++) {
    const { name, message, inner } = one as {
      readonly name?: unknown;
      readonly message?: unknown;
      readonly inner?: unknown;
    };
    if (/quota/iu.test(`${String(name)} ${String(message)}`)) return 'full';
    one = inner;
  }
  return 'refused';
}
