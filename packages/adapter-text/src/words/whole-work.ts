import { once } from './once.ts';
import { keysOf } from './phrase-table.ts';

const words = /* @__PURE__ */ once(() => ({
  // "thực hiện quy chế dân chủ" is what all reports are about; it says nothing of the regulations of units.
  work: keysOf('thực hiện quy chế dân chủ'),
  // "xây dựng và thực hiện quy chế dân chủ" does
  made: keysOf('và'),
}));

/** Where a text names the whole work. */
export interface NamedWork {
  /** First word. */
  readonly from: number;
  /** Behind the last one. */
  readonly to: number;
}

/**
 * Finds where a text names the whole work, "thực hiện quy chế dân chủ", whose words are no words of their own there.
 *
 * @param keys - words in the form all spellings share
 * @returns the places
 */
export function wholeWorkIn(keys: readonly string[]): readonly NamedWork[] {
  const { work, made } = words();
  return keys.flatMap((_, from) =>
    work.every((key, i) => keys[from + i] === key) && !made.includes(keys[from - 1] ?? '')
      ? [{ from, to: from + work.length }]
      : [],
  );
}
