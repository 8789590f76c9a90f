import { declaration, xmlOut } from './xml-out.ts';

// Excel refuses ("repairs") a file with a longer text in a cell.
const longest = 32_767;

/** The texts of a workbook; every text is written once. */
export class TextTable {
  readonly #numbers = new Map<string, number>();
  readonly #xml: string[] = [];
  #uses = 0;

  /**
   * Returns the number of a text.
   * @param text - text of a cell; one that is too long for Excel is cut
   * @returns its number
   */
  numberOf(text: string): number {
    this.#uses += 1;
    let number = this.#numbers.get(text);
    if (number === undefined) {
      this.#numbers.set(text, (number = this.#xml.length));
      this.#xml.push(`<si>${textXml(text.length > longest ? `${text.slice(0, longest - 1)}…` : text)}</si>`);
    }
    return number;
  }

  /**
   * Writes the part.
   * @returns its XML
   */
  xml(): string {
    const count = `count="${this.#uses}" uniqueCount="${this.#xml.length}"`;
    return `${declaration}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ${count}>${this.#xml.join('')}</sst>`;
  }
}

/**
 * Writes a text with its blanks.
 *
 * @param text - the text
 * @returns the element
 */
export function textXml(text: string): string {
  return `<t${/^\s|\s$|\n|\s\s/.test(text) ? ' xml:space="preserve"' : ''}>${xmlOut(text)}</t>`;
}
