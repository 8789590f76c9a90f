import { mostNodes } from './json-limits.ts';
import { copied } from './plain-copy.ts';

/**
 * Copies what somebody hands over as parsed JSON, so that nothing of theirs runs afterwards: a getter may throw, or answer
 * otherwise the second time. For doors that judge what they get part by part; `readStored` does this by itself.
 *
 * @param value - any value
 * @param instead - what stands for a part that is no data, where a blank would pass for something that is not there; `null` when
 * left out
 * @returns a copy of plain lists, objects and values; `instead` for each part that is none: a thing with a class, a function, an
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
