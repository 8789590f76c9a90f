import { mostNodes } from './json-limits.ts';
import { copied } from './plain-copy.ts';

/**
 * Copies what somebody hands over as parsed JSON, so that nothing of theirs runs afterwards: a getter may throw, or answer
 * otherwise the second time. For doors that judge what they get part by part; `readStored` does this by itself.
 *
 * @param value - any value
 * @returns a copy of plain lists, objects and values; `null` for each part that is none: a thing with a class, a function, an
 * object that throws when it is read, what is nested deeper than 64 levels; `null` for the whole where it holds more than
 * 10,000,000 values, each counted as often as it is held
 * @example
 * ```ts
 * plainData({ unit: '00001', sent: new Date(), received: [40] }); // => { unit: '00001', sent: null, received: [40] }
 * ```
 */
export function plainData(value: unknown, instead: string | null = null): unknown {
  const { copy, nodes } = copied(value, { foreign: () => instead, broken: instead });
  return nodes > mostNodes ? null : copy;
}
