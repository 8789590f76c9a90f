/** One value of a text: a line of NDJSON, a member of a list, or the whole of a document. */
export interface JsonItem {
  /** Its text; nothing where it is longer than what is read. */
  readonly text: string;
  /** Line it begins on, counted from 1. */
  readonly line: number;
  /** Whether it stands on its own, is a member of a list, or is what a document holds beside the lists already handed out. */
  readonly as: 'value' | 'member' | 'rest';
  /** Name of the list it is a member of, such as `mediation`; `null` where the list has none. */
  readonly list: string | null;
  /** Whether it was too long to be kept. */
  readonly tooLong: boolean;
}

const [quote, backslash, comma, colon, newLine] = [34, 92, 44, 58, 10];
const [openBracket, closeBracket, openBrace, closeBrace] = [91, 93, 123, 125];

const isBlank = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;
// Files put one behind the other bring their marks of UTF-8 along.
const mark = 0xfeff;
/** How a document begins that the library stored: with its format, not with records. */
export const storedDocument = /^\s*\{\s*"(?:format|\$schema|version|body)"/;

// Brackets whose kind is remembered. No value that is this deep is parsed.
const mostOpen = 1000;

const lastName = /("(?:[^"\\]|\\.)*")\s*:\s*\[\s*$/;

/**
 * Cuts a JSON text of any size into its values while it comes: NDJSON, one list (`[{…}, {…}]`), or lists by name
 * (`{"mediation": [{…}]}`). It looks at quotes and brackets only; whether a value is JSON is found when it is parsed. A value
 * that is broken ends where the next one begins, so that it does not take its neighbours with it.
 */
export class ItemScanner {
  private line = 1;
  private readonly open: number[] = [];
  // Brackets that are open beside those: of a text of brackets alone nobody needs to know the kinds.
  private beyond = 0;
  private inText = false;
  private escaped = false;
  private last = 0;
  // What surrounds the values: nothing, a list, or a list with a name inside a document.
  private around: 'nothing' | 'list' | 'document' = 'nothing';
  private name: string | null = null;
  private mayBeNamed = false;
  private flipped = false;
  private capturing = false;
  private value = { text: '', line: 1, tooLong: false };
  private outer = this.value;

  /**
   * @param longest - characters of one value that are kept
   * @param take - takes each value
   */
  constructor(
    private readonly longest: number,
    private readonly take: (item: JsonItem) => void,
  ) {}

  /**
   * Takes the next piece of the text.
   * @param text - the piece
   */
  push(text: string): void {
    let from = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === newLine) this.line += 1;
      if (this.inText) {
        this.insideText(code);
        continue;
      }
      const bare = this.capturing && this.open.length === this.base;
      if (isBlank(code)) {
        // A value without brackets, such as a number, ends with its line.
        if (code === newLine && bare) this.finish(text.slice(from, i));
        continue;
      }
      if (code === mark && !this.capturing) continue;
      if (this.mayBeNamed) {
        this.mayBeNamed = false;
        if (code === openBrace) this.enterDocument(text.slice(from, i));
      } else if (this.capturing && this.breaksOff(code)) {
        this.finish(text.slice(from, i));
        this.open.length = this.base;
        this.beyond = 0;
      } else if (bare && (code === comma || code === closeBracket) && this.around !== 'nothing')
        this.finish(text.slice(from, i));
      if (!this.capturing) {
        from = i;
        if (this.between(code)) {
          this.last = code;
          continue;
        }
      }
      this.see(code);
      this.last = code;
      const closes = code === closeBrace || code === closeBracket;
      if (closes && this.capturing && this.open.length === this.base) {
        this.finish(text.slice(from, i + 1));
        from = i + 1;
      }
    }
    if (this.capturing) this.keep(text.slice(from));
  }

  /** Hears that the text is over. */
  end(): void {
    if (this.capturing) this.finish('');
    if (this.around !== 'document') return;
    // The document was cut off inside a list.
    this.around = 'nothing';
    this.value = this.outer;
    this.finish('');
  }

  /** Whether a list of values was begun and not closed, so that nobody knows what else was to come. */
  get isOpen(): boolean {
    return this.around === 'list';
  }

  /** Line of the last character. */
  get at(): number {
    return this.line;
  }

  private get base(): number {
    return this.around === 'nothing' ? 0 : this.around === 'list' ? 1 : 2;
  }

  private insideText(code: number): void {
    if (this.escaped) this.escaped = false;
    else if (code === backslash) this.escaped = true;
    // No text of JSON holds a line break: there the quote was never closed.
    else if (code === quote || code === newLine) this.inText = false;
  }

  // Whether a character cannot stand in the value at hand: inside an object a bracket comes behind a colon only, and brackets
  // are closed by their own kind.
  private breaksOff(code: number): boolean {
    const inner = this.open.at(-1);
    if (this.open.length <= this.base || this.beyond > 0) return false;
    if (code === openBrace || code === openBracket) return inner === openBrace && this.last !== colon;
    if (code === closeBrace) return inner === openBracket;
    return code === closeBracket && inner === openBrace;
  }

  // Between two values; returns whether the character belongs to none.
  private between(code: number): boolean {
    if (this.around === 'nothing') {
      if (code === openBracket) {
        this.around = 'list';
        this.open.push(code);
        return true;
      }
    } else {
      if (code === comma) return true;
      if (code === closeBracket) return this.leaveList();
    }
    this.value = { text: '', line: this.line, tooLong: false };
    this.capturing = true;
    return false;
  }

  private see(code: number): void {
    if (code === quote) this.inText = true;
    else if (code === openBrace || code === openBracket) {
      if (this.open.length === mostOpen) this.beyond += 1;
      else this.open.push(code);
      this.mayBeNamed =
        code === openBracket && this.around === 'nothing' && this.open.length === 2 && this.open[0] === openBrace;
    } else if (code === closeBrace || code === closeBracket) {
      if (this.beyond > 0) this.beyond -= 1;
      else if (this.open.length > this.base) this.open.pop();
    }
  }

  private enterDocument(seen: string): void {
    if (storedDocument.test(this.value.text + seen)) return;
    this.keep(seen);
    const [, name = '""'] = lastName.exec(this.value.text.slice(-1000)) ?? [];
    this.outer = this.value;
    this.name = name;
    this.flipped = true;
    this.around = 'document';
    this.capturing = false;
  }

  // Returns whether nothing is left around it; the bracket of a list by name belongs to its document.
  private leaveList(): boolean {
    const alone = this.around === 'list';
    this.open.length = alone ? 0 : 2;
    this.around = 'nothing';
    this.name = null;
    if (alone) return true;
    this.value = this.outer;
    this.capturing = true;
    return false;
  }

  private finish(seen: string): void {
    this.keep(seen);
    const { text, line, tooLong } = this.value;
    const as = this.around === 'nothing' ? (this.flipped ? 'rest' : 'value') : 'member';
    if (this.around === 'nothing') this.flipped = false;
    this.capturing = false;
    this.value = { text: '', line: this.line, tooLong: false };
    this.take({ text: tooLong ? '' : text, line, as, list: this.name === null ? null : nameIn(this.name), tooLong });
  }

  private keep(seen: string): void {
    const { value } = this;
    if (value.tooLong || seen === '') return;
    value.text += seen;
    if (value.text.length <= this.longest || storedDocument.test(value.text)) return;
    value.tooLong = true;
    value.text = '';
  }
}

function nameIn(json: string): string {
  try {
    return String(JSON.parse(json));
  } catch {
    return json;
  }
}
