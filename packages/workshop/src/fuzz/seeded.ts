/** Draws by a seed: the same seed draws the same everywhere. */
export interface Draw {
  /**
   * Draws a whole number.
   * @param below - the number to stay below
   */
  number(below: number): number;
  /**
   * Draws one of a list.
   * @param from - the list, not empty
   */
  one<T>(from: readonly T[]): T;
}

/**
 * Makes a source of draws (mulberry32).
 *
 * @param seed - any whole number
 */
export function seeded(seed: number): Draw {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0;
  const number = (below: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
  return { number, one: <T>(from: readonly T[]): T => from[number(from.length)] as T };
}
