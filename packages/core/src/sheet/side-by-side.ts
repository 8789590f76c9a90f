import { fold } from '../words/fold.ts';
import { isFurnitureHeader } from './furniture-headers.ts';
import type { HeaderWords } from './header-words.ts';

/** Columns of one of several tables side by side. */
export interface Span {
  /** First column. */
  readonly left: number;
  /** Column behind the last one. */
  readonly right: number;
}

/**
 * Parts a header into tables that stand side by side: each begins where the label of its reporting units comes again, with
 * the running number before it.
 *
 * @param labels - labels by column
 * @param words - headers that are known
 * @returns one span for each table
 */
export function spansOf(labels: readonly string[], words: HeaderWords): readonly Span[] {
  const keys = labels.flatMap((label, i) => (words(label) === 'key' ? [{ i, folded: fold(label) }] : []));
  const again = keys.filter(({ folded }) => folded === keys[0]?.folded);
  const starts = again.map(({ i }) => {
    const before = fold(labels[i - 1] ?? '');
    return before !== '' && isFurnitureHeader(before) ? i - 1 : i;
  });
  if (starts.length < 2) return [{ left: 0, right: labels.length }];
  return starts.map((start, i) => ({ left: i === 0 ? 0 : start, right: starts[i + 1] ?? labels.length }));
}
