import { shown } from './definition-words.ts';
import { namesThereAre } from './names-there-are.ts';
import type { Text } from './text.ts';

/**
 * Says that a name is no field of an area.
 *
 * @param name - what was written
 * @param area - id of the area
 * @param fields - names of its fields
 * @returns the words, with the name that was probably meant, or the names there are
 * @example
 * ```ts
 * notAField('settld', 'mediation', ['received', 'settled']).en; // => '"settld" is not a field of mediation; did you mean "settled"?'
 * ```
 */
export function notAField(name: unknown, area: string, fields: Iterable<string>): Text {
  const { vi, en } = namesThereAre(typeof name === 'string' ? name : shown(name), fields);
  return {
    vi: `${area} không có trường ${shown(name)}; ${vi}`,
    en: `${shown(name)} is not a field of ${area}; ${en}`,
  };
}
