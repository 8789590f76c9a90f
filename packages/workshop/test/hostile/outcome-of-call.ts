// Codes are how callers tell errors apart: `area/kebab-name`.
const isCoded = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^[a-z0-9-]+\/[a-z0-9-]+$/.test(String(error.code));

/**
 * Calls something and waits for its end, also where it gives its result piece by piece.
 *
 * @param call - the call
 * @returns `null` where it gave a result or an error with a code; else what it threw
 */
export async function outcomeOfCall(call: () => unknown): Promise<string | null> {
  try {
    const result: unknown = await call();
    if (typeof result !== 'object' || result === null) return null;
    if (Symbol.asyncIterator in result)
      for await (const part of result as AsyncIterable<unknown>) if (part === result) return 'it gives itself';
    return null;
  } catch (error) {
    if (isCoded(error)) return null;
    return error instanceof Error ? (error.stack ?? error.message) : 'what is no error';
  }
}
