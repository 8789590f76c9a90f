import { RowScanner } from './row-scanner.ts';

/** What stands between two values. */
export type Delimiter = ';' | ',' | '\t' | '|';

/** What may stand between two values. */
export const delimiters: readonly Delimiter[] = [';', ',', '\t', '|'];

/** What a sample tells. */
export interface DelimiterFound {
  /** The delimiter. */
  readonly delimiter: Delimiter;
  /** Another one that fits as well; then nobody can tell. */
  readonly rival?: Delimiter;
}

/**
 * Tells the delimiter from the first rows: the one that cuts most of them into the same number of values. A first line
 * `sep=;`, which Excel understands, says it outright.
 *
 * @param sample - first part of the text
 * @param whole - whether the sample is the whole text; else its last row may be cut
 * @returns the delimiter; `null` where none of them cuts anything
 */
export function delimiterOf(sample: string, whole: boolean): DelimiterFound | null {
  const said = delimiters.find((one) => new RegExp(`^\uFEFF?sep=\\${one}\\r?(\\n|$)`, 'i').test(sample));
  if (said !== undefined) return { delimiter: said };
  const [best, next] = delimiters
    .map((delimiter) => ({ delimiter, score: regularity(sample, delimiter, whole) }))
    .sort((a, b) => b.score - a.score);
  if (best === undefined || best.score === 0) return null;
  const close = next !== undefined && next.score > 0 && next.score >= best.score * 0.95;
  return close ? { delimiter: best.delimiter, rival: next.delimiter } : { delimiter: best.delimiter };
}

// The share of rows that have the usual number of values, two or more; a title above the table has one.
function regularity(sample: string, delimiter: Delimiter, whole: boolean): number {
  const counts: number[] = [];
  const cut = { inTheMiddle: false };
  const scanner = new RowScanner(
    { delimiter, rowLength: 100_000, columns: 1000 },
    {
      row: (_, count) => {
        if (count > 0) counts.push(count);
      },
      trouble: (trouble) => {
        if (trouble === 'stray-quote') cut.inTheMiddle = true;
      },
    },
  );
  scanner.push(sample);
  const seen = counts.length;
  scanner.end();
  const rows = whole || seen === 0 ? counts : counts.slice(0, seen);
  const often = new Map<number, number>();
  for (const count of rows) if (count > 1) often.set(count, (often.get(count) ?? 0) + 1);
  let most = 0;
  for (const [, times] of often) most = Math.max(most, times);
  // A quote that ends in the middle of a value is a value that was cut in its middle.
  return (most / Math.max(rows.length, 1)) * (cut.inTheMiddle ? 0.5 : 1);
}
