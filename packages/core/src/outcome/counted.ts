import type { Language } from './text.ts';

/**
 * Says a count with its English noun. Vietnamese nouns have one form and need no help.
 *
 * @param count - how many
 * @param one - noun for one
 * @param many - noun for none or several; `one` with an s when left out
 * @returns such as `1 unit`, `0 units` or `2 criteria`
 * @example
 * ```ts
 * counted(1, 'unit'); // => '1 unit'
 * counted(2, 'criterion', 'criteria'); // => '2 criteria'
 * counted(3321, 'unit'); // => '3,321 units'
 * ```
 */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${groupedCount(count, 'en')} ${count === 1 ? one : many}`;
}

/**
 * Prints how many there are of something, grouped as each language groups digits.
 *
 * @param count - a whole number
 * @param language - `vi` or `en`
 * @returns such as `3.321` and `3,321`
 * @example
 * ```ts
 * [groupedCount(3321, 'vi'), groupedCount(3321, 'en'), groupedCount(34, 'vi')]; // => ['3.321', '3,321', '34']
 * ```
 */
export function groupedCount(count: number, language: Language): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, language === 'vi' ? '.' : ',');
}
