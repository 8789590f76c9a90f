/**
 * Makes a value whose parts are put together when somebody first asks for them: importing it costs nothing.
 *
 * @param parts - what makes each part
 * @returns the value
 */
// @__NO_SIDE_EFFECTS__
export function lazily<T extends object>(parts: { readonly [Part in keyof T]: () => T[Part] }): T {
  const made = {};
  for (const [name, make] of Object.entries<() => unknown>(parts))
    Object.defineProperty(made, name, {
      enumerable: true,
      configurable: true,
      get() {
        const value = make();
        Object.defineProperty(made, name, { enumerable: true, value });
        return value;
      },
    });
  return made as T;
}
