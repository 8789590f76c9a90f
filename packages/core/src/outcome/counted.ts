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
 * ```
 */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
