// What Node asks an object for when it is printed; browsers know nothing of it and are not disturbed.
const inspection = /* @__PURE__ */ Symbol.for('nodejs.util.inspect.custom');

/**
 * Lets Node print an object whole although some of its parts are worked out only when somebody asks: `console.log` shows
 * `missing: ['00004']` where it would say `[Getter]`. Nothing else changes: no key is added, and copies are plain.
 *
 * @param value - an object with getters; it is handed back
 * @returns the same object
 * @example
 * ```ts
 * const lazy = shownWhole({ reported: 1, get missing() { return ['00004']; } });
 * Object.keys(lazy); // => ['reported', 'missing']
 * ```
 */
export function shownWhole<T extends object>(value: T): T {
  return Object.defineProperty(value, inspection, { value: workedOut });
}

function workedOut(this: object): object {
  return { ...this };
}
