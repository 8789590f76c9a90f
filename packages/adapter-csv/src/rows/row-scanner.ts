/** What may be wrong with a row. */
export type RowTrouble = 'quote-unclosed' | 'stray-quote' | 'row-too-long' | 'too-many-columns';

/** Who takes the rows. */
export interface RowSink {
  /**
   * Takes a row.
   * @param values - its values; the array is used again for the next row and may be longer
   * @param count - how many there are; 0 for a row that was left out
   * @param line - line it begins on, counted from 1
   */
  row(values: readonly string[], count: number, line: number): void;
  /**
   * Takes what is wrong, before its row.
   * @param trouble - what
   * @param line - line it stands on
   */
  trouble(trouble: RowTrouble, line: number): void;
}

/** How rows are cut. */
export interface ScanOptions {
  /** What stands between two values: one character. */
  readonly delimiter: string;
  /** Characters a row may have. */
  readonly rowLength: number;
  /** Values a row may have. */
  readonly columns: number;
  /** Line the text begins on; 1 when left out. */
  readonly firstLine?: number;
}

const quote = 34;
const newline = 10;
const feed = 13;

/**
 * Cuts text into rows of values as RFC 4180 has it and spreadsheets write it: quotes around what holds the delimiter, a
 * quote or a line break; rows end with LF, CRLF or CR. Text comes in pieces of any size; what is kept of it is one row.
 *
 * A quote that is never closed, or closed on a later line in the middle of words, is taken for a sign somebody typed: only
 * its own row suffers. Whatever is wrong is told with its line and never thrown.
 */
export class RowScanner {
  private readonly delimiter: number;
  private readonly values: string[] = [];
  private readonly troubles: (readonly [RowTrouble, number])[] = [];
  private text = '';
  private line: number;
  private skipping = false;

  /**
   * @param options - delimiter and limits
   * @param sink - who takes the rows
   */
  constructor(
    private readonly options: ScanOptions,
    private readonly sink: RowSink,
  ) {
    this.delimiter = options.delimiter.charCodeAt(0);
    this.line = options.firstLine ?? 1;
  }

  /**
   * Takes the next piece of text.
   * @param piece - the text
   */
  push(piece: string): void {
    this.text = this.text === '' ? piece : this.text + piece;
    this.scan(false);
  }

  /**
   * Returns the line of a place in the piece that is about to come.
   * @param piece - the piece
   * @param at - place in it
   * @returns the line, counted from 1
   */
  lineAt(piece: string, at: number): number {
    return this.line + lineBreaks(this.text) + lineBreaks(piece.slice(0, at));
  }

  /** Says that no more text comes. */
  end(): void {
    this.scan(true);
  }

  private scan(final: boolean): void {
    let from = 0;
    for (;;) {
      const next = this.skipping ? this.skip(from, final) : this.row(from, final);
      if (next < 0) break;
      from = next;
    }
    if (this.skipping) this.text = this.text.endsWith('\r') && !final ? '\r' : '';
    else if (final) this.text = '';
    else {
      this.text = this.text.slice(from);
      // Whether a quote closes, and a CR is a CRLF, the next character tells.
      if (this.text.length <= this.options.rowLength + 2) return;
      this.leaveOut('row-too-long');
      this.skipping = true;
      this.scan(false);
    }
  }

  // Passes over a row that is left out, to its first line break wherever quotes stand; −1 when that has not come yet.
  private skip(from: number, final: boolean): number {
    const { text } = this;
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code !== newline && code !== feed) continue;
      if (code === feed && at + 1 === text.length && !final) break;
      this.line += 1;
      this.skipping = false;
      return code === feed && text.charCodeAt(at + 1) === newline ? at + 2 : at + 1;
    }
    return -1;
  }

  private leaveOut(trouble: RowTrouble): void {
    this.sink.trouble(trouble, this.line);
    this.sink.row(this.values, 0, this.line);
  }

  // Reads the row that begins at `from` and returns where the next one begins; −1 when its end has not come yet.
  private row(from: number, final: boolean): number {
    const { text, delimiter, values, troubles } = this;
    const { length } = text;
    if (from >= length) return -1;
    const { columns } = this.options;
    let at = from;
    let count = 0;
    let breaks = 0;
    if (troubles.length > 0) troubles.length = 0;
    for (;;) {
      let start = at;
      let value: string | null = null;
      if (text.charCodeAt(at) === quote) {
        const close = this.closing(from, at, final);
        if (close === -1) return -1;
        if (close === -2) {
          troubles.push(['quote-unclosed', this.line + breaks]);
          start = at = at + 1;
        } else {
          value = text.slice(at + 1, close);
          if (value.includes('""')) value = value.replaceAll('""', '"');
          breaks += lineBreaks(value);
          start = at = close + 1;
        }
      }
      let code = 0;
      for (; at < length; at++) {
        code = text.charCodeAt(at);
        if (code === delimiter || code === newline || code === feed) break;
      }
      const ended = at === length;
      if (ended && !final) return -1;
      if (!ended && code === feed && at + 1 === length && !final) return -1;
      if (value === null) value = text.slice(start, at);
      else if (at > start && text.slice(start, at).trim() !== '') {
        troubles.push(['stray-quote', this.line + breaks]);
        value += text.slice(start, at);
      }
      if (count < columns) values[count] = value;
      count += 1;
      if (!ended && code === delimiter) {
        at += 1;
        continue;
      }
      if (at - from > this.options.rowLength) {
        this.leaveOut('row-too-long');
        this.skipping = true;
        return from;
      }
      this.tell(count, columns);
      this.line += breaks + 1;
      if (ended) return length;
      return code === feed && text.charCodeAt(at + 1) === newline ? at + 2 : at + 1;
    }
  }

  private tell(count: number, columns: number): void {
    const { sink, line, values } = this;
    for (const [trouble, on] of this.troubles) sink.trouble(trouble, on);
    if (count > columns) this.leaveOut('too-many-columns');
    else sink.row(values, count === 1 && values[0] === '' ? 0 : count, line);
  }

  // Finds the quote that closes the one at `open`: −1 when it has not come yet, −2 when there is none.
  private closing(from: number, open: number, final: boolean): number {
    const { text, delimiter } = this;
    const { rowLength } = this.options;
    for (let at = open + 1; ; at += 2) {
      at = text.indexOf('"', at);
      if (at < 0) return final || text.length - from > rowLength ? -2 : -1;
      if (at - from > rowLength) return -2;
      if (at + 1 === text.length) return final ? at : -1;
      const next = text.charCodeAt(at + 1);
      if (next === quote) continue;
      if (next === delimiter || next === newline || next === feed) return at;
      // Closed in the middle of words: on the same line somebody quoted a word, on a later one it is another quote.
      return lineBreaks(text.slice(open, at)) === 0 ? at : -2;
    }
  }
}

function lineBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  if (!text.includes('\r')) return count;
  for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1))
    if (text.charCodeAt(at + 1) !== newline) count += 1;
  return count;
}
