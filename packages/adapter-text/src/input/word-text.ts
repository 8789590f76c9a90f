// mammoth hands its document on as a tree of plain objects; this is what it says of the kinds we use.
interface Element {
  readonly type?: string;
  readonly children?: readonly Element[];
  readonly value?: string;
  readonly styleName?: string | null;
  readonly styleId?: string | null;
  readonly numbering?: { readonly level?: string | number; readonly isOrdered?: boolean } | null;
}

/** The text of a Word document. */
export interface WordText {
  /** The text: one paragraph a line, an empty line between two. */
  readonly text: string;
  /** Where headings begin. */
  readonly headings: ReadonlySet<number>;
  /** How many tables were read as lines. */
  readonly tables: number;
}

const heading = /^(?:heading|title|tiêu đề|đề mục)/iu;

/** Writes a document as lines, paragraph by paragraph. */
class Lines {
  private readonly lines: string[] = [];
  private readonly counts: number[] = [];
  private length = 0;
  readonly headings = new Set<number>();
  tables = 0;

  add(line: string, isHeading = false): void {
    if (line.trim() === '') return;
    if (isHeading) this.headings.add(this.length);
    this.lines.push(line);
    this.length += line.length + 2;
  }

  text(): string {
    return this.lines.join('\n\n');
  }

  walk(elements: readonly Element[]): void {
    for (const element of elements) {
      if (element.type === 'paragraph') this.add(this.mark(element) + plain(element), isHeading(element));
      else if (element.type === 'table') this.table(element);
      else this.walk(element.children ?? []);
    }
  }

  // Word keeps the numbers of its lists to itself: they are counted again.
  private mark({ numbering }: Element): string {
    if (numbering === null || numbering === undefined) return '';
    if (numbering.isOrdered !== true) return '- ';
    const level = Math.min(8, Number(numbering.level ?? 0));
    this.counts.length = Math.min(this.counts.length, level + 1);
    this.counts[level] = (this.counts[level] ?? 0) + 1;
    return `${this.counts[level]}. `;
  }

  // A table of figures is read row by row; one that only lays the page out, paragraph by paragraph.
  private table(element: Element): void {
    let hasRows = false;
    for (const row of element.children ?? []) {
      const cells = row.children ?? [];
      const texts = cells.map((cell) => paragraphsIn(cell));
      const isRow =
        texts.length > 1 &&
        texts.every((cell) => cell.length <= 1) &&
        texts.some(([cell = '']) => /^[\d.,\s%]+$/.test(cell));
      if (!isRow) {
        for (const cell of cells) this.walk(cell.children ?? []);
        continue;
      }
      hasRows = true;
      const [first = '', ...others] = texts.map(([cell = '']) => cell.trim());
      const numbered = /^(?:\d{1,3}|[IVXLC]+)\.?$/.test(first) ? `${first.replace(/\.$/, '')}. ` : `${first} | `;
      this.add(numbered + others.filter((cell) => cell !== '').join(' | '));
    }
    if (hasRows) this.tables += 1;
  }
}

function paragraphsIn(element: Element): readonly string[] {
  if (element.type === 'paragraph') return [plain(element)].filter((text) => text.trim() !== '');
  return (element.children ?? []).flatMap(paragraphsIn);
}

function plain(element: Element): string {
  if (element.type === 'text') return element.value ?? '';
  if (element.type === 'tab') return '\t';
  if (element.type === 'break') return '\n';
  return (element.children ?? []).map(plain).join('');
}

// A style the file does not describe is known by its id.
const isHeading = ({ styleName, styleId }: Element): boolean => heading.test(styleName ?? styleId ?? '');

/**
 * Takes the text out of a Word document.
 *
 * @param document - the document as mammoth hands it on
 * @returns the text
 */
export function wordText(document: unknown): WordText {
  const lines = new Lines();
  lines.walk([document as Element]);
  return { text: lines.text(), headings: lines.headings, tables: lines.tables };
}
