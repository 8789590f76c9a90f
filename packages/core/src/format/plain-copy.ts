import { isPlain } from './json-fault.ts';
import { deepest, mostNodes } from './json-limits.ts';

/**
 * Copies what somebody hands over as data, so that nothing of theirs runs after it was judged: a getter may throw, or answer
 * otherwise the second time.
 *
 * @param value - any value
 * @returns a copy that is plain wherever the value is; what is not is left for the judge; `undefined` where it throws when read;
 * and how many values it holds, each counted as often as it is held
 */
export function plainCopy(value: unknown): Copied {
  try {
    return copied(value, { foreign: (one) => one });
  } catch {
    return { copy: undefined, nodes: 1 };
  }
}

/** A copy, and how many values it holds, each counted as often as it is held. */
export interface Copied {
  /** The copy. */
  readonly copy: unknown;
  /** Values in it. */
  readonly nodes: number;
}

/** What stands in a copy for what is no data. */
export interface Instead {
  /** For a function, a symbol, an object with a class, and for what is nested deeper than anybody reads. */
  readonly foreign: (value: unknown) => unknown;
  /** For an object that throws when it is read; where there is nothing, the error goes on. */
  readonly broken?: unknown;
}

/**
 * Copies the lists and objects of a value, each part that is held twice once.
 *
 * @param value - any value
 * @param instead - what stands for what is no data
 * @returns the copy, and how many values it holds, each counted as often as it is held
 */
export function copied(value: unknown, instead: Instead): Copied {
  // Without them, a part held twice at each level would be copied 2 to the power of the levels times.
  const copies = new Map<object, Copied>();
  let nodes = 0;
  const copyOf = (inner: unknown, depth: number): unknown => {
    nodes += 1;
    if (typeof inner === 'function' || typeof inner === 'symbol') return instead.foreign(inner);
    if (typeof inner !== 'object' || inner === null) return inner;
    const known = copies.get(inner);
    if (known !== undefined) {
      nodes += known.nodes;
      return known.copy;
    }
    const before = nodes;
    const copy = copyAt(inner, depth);
    copies.set(inner, { copy, nodes: nodes - before });
    return copy;
  };
  const copyAt = (inner: object, depth: number): unknown => {
    try {
      return partsOf(inner, depth);
    } catch (error) {
      if ('broken' in instead) return instead.broken;
      throw error;
    }
  };
  const partsOf = (inner: object, depth: number): unknown => {
    if (depth >= deepest || !isPlain(inner)) return instead.foreign(inner);
    if (Array.isArray(inner))
      // Not by map, which passes over the holes of a list; a list of holes alone may be as long as it likes.
      return inner.length > mostNodes
        ? instead.foreign(inner)
        : Array.from(inner as readonly unknown[], (one) => copyOf(one, depth + 1));
    return Object.fromEntries(Object.entries(inner).map(([key, one]) => [key, copyOf(one, depth + 1)]));
  };
  const copy = copyOf(value, 0);
  return { copy, nodes };
}
