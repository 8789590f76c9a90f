/**
 * Reads whether a value is deleted. One that is to be deleted and is read as one that holds is worse than one that is refused.
 *
 * @param said - what stands there
 * @returns `null` where nobody can tell
 */
export function isDeleted(said: unknown): boolean | null {
  if (said === undefined || said === null || said === '' || said === false) return false;
  if (said === true) return true;
  const word = typeof said === 'string' ? said.trim().toLowerCase() : '';
  return word === 'true' ? true : word === 'false' ? false : null;
}
