/** A piece of a Word document: mammoth hands it on as a tree of plain objects; this is what it says of the kinds we use. */
export interface Element {
  /** What it is, such as `paragraph`. */
  readonly type?: string;
  /** What it holds. */
  readonly children?: readonly Element[];
  /** Of a text, its words. */
  readonly value?: string;
  /** Name of its style. */
  readonly styleName?: string | null;
  /** Id of its style. */
  readonly styleId?: string | null;
  /** Of a cell, how many columns it covers. */
  readonly colSpan?: number;
  /** Of a cell, how many rows it covers. */
  readonly rowSpan?: number;
  /** Its place in a list. */
  readonly numbering?: { readonly level?: string | number; readonly isOrdered?: boolean } | null;
}

/**
 * Returns the texts of the paragraphs of a piece, those with words only.
 *
 * @param element - the piece
 * @returns the texts
 */
export function paragraphsIn(element: Element): readonly string[] {
  if (element.type === 'paragraph') return [plain(element)].filter((text) => text.trim() !== '');
  return (element.children ?? []).flatMap(paragraphsIn);
}

/**
 * Returns the text of a piece.
 *
 * @param element - the piece
 * @returns its text
 */
export function plain(element: Element): string {
  if (element.type === 'text') return element.value ?? '';
  if (element.type === 'tab') return '\t';
  if (element.type === 'break') return '\n';
  return (element.children ?? []).map(plain).join('');
}
