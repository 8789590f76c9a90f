import type { XmlTag } from '../xml/xml-tag.ts';
import { cellText } from '../xml/xml-text.ts';

/** A piece of a text. */
export interface TextRun {
  /** Its letters. */
  readonly text: string;
  /** Whether it is struck out; `null` where it looks as its cell does. */
  readonly struck: boolean | null;
}

/**
 * Listens to the pieces of a text for which of them are struck out. A piece with looks of its own takes nothing of those of its
 * cell.
 */
export class RichText {
  #runs: TextRun[] = [];
  #struck: boolean | null = null;
  #own = false;

  /** Begins another text. */
  begin(): void {
    if (this.#runs.length > 0) this.#runs = [];
    this.#struck = null;
    this.#own = false;
  }

  /**
   * Hears an element of the text.
   * @param name - its name
   * @param tag - what it says
   */
  open(name: string, tag: XmlTag): void {
    if (name === 'r') this.#struck = null;
    else if (name === 'rPr') {
      this.#struck = false;
      this.#own = true;
    } else if (name === 'strike') this.#struck = isOn(tag);
  }

  /**
   * Hears letters.
   * @param text - the letters
   */
  add(text: string): void {
    this.#runs.push({ text, struck: this.#struck });
  }

  /**
   * Returns the pieces.
   * @returns the pieces in order; `null` where the whole text looks as its cell does
   */
  runs(): readonly TextRun[] | null {
    return this.#own ? this.#runs : null;
  }
}

/**
 * Tells whether an element that is on by itself is on.
 *
 * @param tag - the element, such as `<strike/>` or `<strike val="0"/>`
 * @returns `false` where it says so
 */
export function isOn(tag: XmlTag): boolean {
  return !['0', 'false', 'off'].includes(tag.get('val') ?? '1');
}

/** What is left of a text. */
export interface Unstruck {
  /** What is not struck out; the whole text where all of it is. */
  readonly text: string;
  /** `true` where all of it is struck out, the letters that are where something is left. */
  readonly struck?: true | string;
}

/**
 * Parts what is struck out of a text from what is left.
 *
 * @param runs - pieces of the text
 * @param ofCell - whether its cell strikes it out
 * @returns both
 */
export function unstruck(runs: readonly TextRun[], ofCell: boolean): Unstruck {
  const pieces = (struck: boolean): string =>
    cellText(
      runs
        .filter((run) => (run.struck ?? ofCell) === struck)
        .map(({ text }) => text)
        .join(''),
    );
  const [left, gone] = [pieces(false), pieces(true)];
  if (gone.trim() === '') return { text: cellText(runs.map(({ text }) => text).join('')) };
  return left.trim() === '' ? { text: gone, struck: true } : { text: left.trim(), struck: gone.trim() };
}
