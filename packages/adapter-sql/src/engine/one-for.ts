/**
 * Makes one thing for each object and no second one. Two engines of one connection would not know of each other, and one would end
 * the transaction of the other.
 *
 * @param make - makes it
 * @returns what was made for an object, the same one whenever it is asked
 */
export function oneFor<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const made = new WeakMap<K, T>();
  return (key) => {
    const before = made.get(key);
    if (before !== undefined) return before;
    const one = make(key);
    made.set(key, one);
    return one;
  };
}
