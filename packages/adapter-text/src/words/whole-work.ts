import { once } from './once.ts';
import { keysOf } from './phrase-table.ts';

const words = /* @__PURE__ */ once(() => ({
  // "thực hiện quy chế dân chủ" is what all reports are about; it says nothing of the regulations of units.
  work: keysOf('thực hiện quy chế dân chủ'),
  // "xây dựng và thực hiện quy chế dân chủ" does
  made: keysOf('và'),
}));

/**
 * Finds where a text names the whole work, "thực hiện quy chế dân chủ", whose words are no words of their own there.
 *
 * @param keys - words in the form all spellings share
 * @returns of every word inside of such a name, but its first, the place behind the name; 0 of all others
 */
export function wholeWorkIn(keys: readonly string[]): Int32Array {
  const { work, made } = words();
  const behind = new Int32Array(keys.length);
  for (let from = 0; from + work.length <= keys.length; from += 1)
    if (work.every((key, i) => keys[from + i] === key) && !made.includes(keys[from - 1] ?? ''))
      behind.fill(from + work.length, from + 1, from + work.length);
  return behind;
}
