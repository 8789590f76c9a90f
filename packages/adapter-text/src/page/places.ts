import type { SaidWords, TextSpan } from '../proposal.ts';
import type { Token } from './token.ts';

/** Places of a text: characters and lines. */
export class Places {
  private readonly starts: readonly number[];

  /**
   * @param text - the text
   */
  constructor(readonly text: string) {
    const starts = [0];
    for (const { 0: found, index } of text.matchAll(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g))
      starts.push(index + found.length);
    this.starts = starts;
  }

  /**
   * Returns the place of some pieces.
   * @param tokens - pieces of a block
   * @param from - first piece
   * @param to - behind the last one
   * @returns characters and line
   */
  span(tokens: readonly Token[], from: number, to: number): TextSpan {
    const start = tokens[from]?.start ?? 0;
    return { start, end: tokens[to - 1]?.end ?? start, line: this.line(start) };
  }

  /**
   * Returns the words of some pieces with their place; a line that was broken inside them reads as one.
   * @param tokens - pieces of a block
   * @param from - first piece
   * @param to - behind the last one
   * @returns the words
   */
  said(tokens: readonly Token[], from: number, to: number): SaidWords {
    const span = this.span(tokens, from, to);
    return { ...span, words: this.text.slice(span.start, span.end).replace(/\s+/g, ' ') };
  }

  /**
   * Returns the line of a character.
   * @param at - the character
   * @returns its line, counted from 1
   */
  line(at: number): number {
    let [low, high] = [0, this.starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) <= at) low = middle;
      else high = middle;
    }
    return low + 1;
  }
}
