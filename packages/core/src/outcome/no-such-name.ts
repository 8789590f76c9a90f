import { shown } from './definition-words.ts';
import { namesThereAre } from './names-there-are.ts';
import type { Text } from './text.ts';

/**
 * Says that a name is not there, with the name that was probably meant, or the names there are.
 *
 * @param what - what it is not, such as "a class of this rubric"
 * @param written - the name that was written
 * @param known - the names there are
 * @returns the words
 * @example
 * ```ts
 * noSuchName({ vi: 'mức xếp loại', en: 'a class' }, 'god', ['good', 'fair']).en; // => '"god" is not a class; did you mean "good"?'
 * ```
 */
export function noSuchName(what: Text, written: unknown, known: Iterable<string>): Text {
  const name = typeof written === 'string' ? written.slice(0, 80) : shown(written);
  const { vi, en } = namesThereAre(name, known);
  return { vi: `"${name}" không phải ${what.vi}; ${vi}`, en: `"${name}" is not ${what.en}; ${en}` };
}

/**
 * Says that a key is read by nobody.
 *
 * @param key - what was written
 * @param known - the keys there are
 * @returns the words, with the key that was probably meant, or the keys there are
 * @example
 * ```ts
 * notAKey('lable', ['id', 'label']).en; // => '"lable" is not a field here; correct the name or leave it out; did you mean "label"?'
 * ```
 */
export function notAKey(key: string, known: Iterable<string>): Text {
  const { vi, en } = namesThereAre(key, known);
  return {
    vi: `không có mục ${shown(key)}; sửa lại tên hoặc bỏ đi; ${vi}`,
    en: `${shown(key)} is not a field here; correct the name or leave it out; ${en}`,
  };
}

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
