/**
 * Makes something when it is first asked for, and keeps it: tables of words cost nothing to whoever only imports the package.
 *
 * @param make - makes it
 * @returns gives it
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
