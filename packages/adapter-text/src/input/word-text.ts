import { columnKinds } from '../page/column-kinds.ts';
import type { TableCell } from '../page/table-cell.ts';
import { plain, type Element } from './word-element.ts';
import { countsColumns, gridOf, headsOf, isFigures, type GridCell } from './word-grid.ts';

/** The text of a Word document. */
export interface WordText {
  /** The text: one paragraph a line, an empty line between two. */
  readonly text: string;
  /** Where headings begin. */
  readonly headings: ReadonlySet<number>;
  /** How many tables were read as lines. */
  readonly tables: number;
  /** The cells of their rows, where the table has heads. */
  readonly cells: readonly TableCell[];
}

const heading = /^(?:heading|title|tiêu đề|đề mục)/iu;

/** Writes a document as lines, paragraph by paragraph. */
class Lines {
  private readonly lines: string[] = [];
  private readonly counts: number[] = [];
  private length = 0;
  readonly headings = new Set<number>();
  readonly cells: TableCell[] = [];
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

  // A table of figures is read row by row, each cell under its head; one that only lays the page out, paragraph by paragraph.
  private table(element: Element): void {
    const rows = gridOf(element.children ?? []);
    const heads = headsOf(rows);
    const kinds = heads === null ? [] : columnKinds(heads);
    let hasRows = false;
    for (const row of rows) {
      if (heads !== null && countsColumns(row)) continue;
      const saysMore = heads !== null && hasRows && row.some(({ text }, i) => kinds[i] === 'now' && /\d/.test(text));
      if (!(isFigures(row) || saysMore) || (heads === null && row.some(({ paragraphs }) => paragraphs > 1))) {
        for (const { element: cell } of row) if (cell !== null) this.walk(cell.children ?? []);
        continue;
      }
      hasRows = true;
      this.row(row, kinds);
    }
    if (hasRows) this.tables += 1;
  }

  private row(row: readonly GridCell[], kinds: readonly TableCell['column'][]): void {
    const [{ text: first } = { text: '' }] = row;
    const isNumbered = /^(?:\d{1,3}|[IVXLC]+)\.?$/.test(first);
    let line = isNumbered ? `${first.replace(/\.$/, '')}. ` : '';
    const begin = line;
    for (const [i, { text, element }] of row.entries()) {
      if (text === '' || element === null || (i === 0 && isNumbered)) continue;
      if (line !== begin) line += ' | ';
      const start = this.length + line.length;
      line += text;
      const column = kinds[i];
      if (column !== undefined) this.cells.push({ start, end: start + text.length, column });
    }
    this.add(line);
  }
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
  return { text: lines.text(), headings: lines.headings, tables: lines.tables, cells: lines.cells };
}
