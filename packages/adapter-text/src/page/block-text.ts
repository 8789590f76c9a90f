import type { Token } from './token.ts';

/** A block as one line of words in the form all spellings share, and which piece of the text stands where. */
export interface BlockText {
  /** The line: one blank between pieces that stand apart. */
  readonly line: string;
  /**
   * Tells which pieces a part of the line covers.
   * @param from - first character
   * @param to - behind the last one
   * @returns first piece, and behind the last one
   */
  readonly pieces: (from: number, to: number) => readonly [from: number, to: number];
}

/**
 * Writes a block as one line.
 *
 * @param tokens - its pieces
 * @returns the line
 */
export function blockText(tokens: readonly Token[]): BlockText {
  const starts: number[] = [];
  let line = '';
  for (const [i, { key, joined }] of tokens.entries()) {
    if (i > 0 && !joined) line += ' ';
    starts.push(line.length);
    line += key;
  }
  const pieceAt = (at: number): number => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle;
    }
    return low;
  };
  return { line, pieces: (from, to) => [pieceAt(from), pieceAt(to - 1) + 1] };
}
