/**
 * Finds a name nobody bears yet: that of a second "bao-cao.xlsx" is "bao-cao (2).xlsx", so that neither takes the place of the other.
 *
 * @param name - the name wanted
 * @param taken - names that are taken
 * @returns the name itself where it is free
 */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  for (let number = 2; ; number++) {
    const next = `${stem} (${String(number)})${ending}`;
    if (!taken.has(next)) return next;
  }
}
