import { namesThereAre } from './names-there-are.ts';
import type { Text } from './text.ts';

// What definitions are refused for again and again, in the same words everywhere.

/**
 * Shows what somebody wrote, shortly and in no language.
 *
 * @param written - anything
 * @returns such as `"soon"`, `7`, `null`, `[…]`, `{…}` or `Promise (await?)`
 * @example
 * ```ts
 * [shown('soon'), shown(7), shown(null), shown([1, 2])]; // => ['"soon"', '7', 'null', '[…]']
 * ```
 */
export function shown(written: unknown): string {
  if (typeof written === 'string') return `"${written.slice(0, 60)}"`;
  if (typeof written === 'function') return 'ƒ()';
  if (typeof written !== 'object' || written === null) return String(written);
  try {
    if (Array.isArray(written)) return '[…]';
    // What readers give has to be waited for, and whoever forgets it should see so.
    return 'then' in written && typeof written.then === 'function' ? 'Promise (await?)' : '{…}';
  } catch {
    // A proxy that was taken back.
    return '{…}';
  }
}

/**
 * Tells whether a value is a text in both languages.
 *
 * @param value - what was written
 * @returns `false` where a language is missing or blank
 * @example
 * ```ts
 * hasWords({ vi: 'Hòa giải', en: 'Mediation' }); // => true
 * hasWords({ vi: 'Hòa giải' }); // => false
 * ```
 */
export function hasWords(value: unknown): value is Text {
  const { vi, en } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return [vi, en].every((one) => typeof one === 'string' && one.trim() !== '');
}

/** Said where a text is missing in one language. */
export const blankText: Text = { vi: 'thiếu chữ ở một ngôn ngữ', en: 'the text is missing in one language' };

/**
 * Says that something is no day.
 *
 * @param written - what was written
 * @returns the words
 */
export function notADay(written: unknown): Text {
  return {
    vi: `${shown(written)} không phải là ngày; ghi YYYY-MM-DD`,
    en: `${shown(written)} is not a day; write YYYY-MM-DD`,
  };
}

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

/**
 * Says that something does not have the form of an id.
 *
 * @param written - what was written
 * @param form - how ids are written, such as `area/kebab-name`
 * @returns the words
 * @example
 * ```ts
 * notAnId('My rule', 'area/kebab-name').en; // => '"My rule" is not an id; write area/kebab-name'
 * ```
 */
export function notAnId(written: unknown, form: string): Text {
  return {
    vi: `${shown(written)} không phải là mã; ghi theo dạng ${form}, không dấu`,
    en: `${shown(written)} is not an id; write ${form}`,
  };
}

/**
 * Says which values are taken.
 *
 * @param written - what was written
 * @param all - the values
 * @returns the words
 * @example
 * ```ts
 * noneOf('soon', ['error', 'warning']).en; // => '"soon" cannot be used; write one of error, warning'
 * ```
 */
export function noneOf(written: unknown, all: readonly string[]): Text {
  const values = all.join(', ');
  return {
    vi: `${shown(written)} không dùng được; ghi một trong: ${values}`,
    en: `${shown(written)} cannot be used; write one of ${values}`,
  };
}

/**
 * Says that something ends before it begins.
 *
 * @param from - its first day
 * @param to - its last day
 * @returns the words
 */
export function endsBeforeItStarts(from: string, to: string): Text {
  return {
    vi: `có hiệu lực từ ${from} nhưng chỉ đến ${to}`,
    en: `in force from ${from} but only to ${to}`,
  };
}
