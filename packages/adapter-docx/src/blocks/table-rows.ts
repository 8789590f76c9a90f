import type { AlignmentType, IContext, IXmlableObject, TableCell, TableRow } from 'docx';
import type { Word } from '../word.ts';

/** How words stand in a cell. */
export type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType];

/** How the cells of a table look: two cells of one column, alignment and number of lines differ in their words only. */
export interface CellLooks {
  /** Says how the words of a cell stand. */
  readonly alignmentOf: (text: string, column: number) => Alignment;
  /** Draws a cell of some lines. */
  readonly draw: (lines: readonly string[], column: number, alignment: Alignment, keepNext: boolean) => TableCell;
}

type Filled = (lines: readonly string[]) => unknown;

// A character no text of a report can hold: `readable` has shown it by its code point.
const markOf = (line: number): string => `\uFFFF${line}\uFFFF`;
const mark = /^\uFFFF(\d+)\uFFFF$/;

/**
 * Makes the rows of a table. The library draws every look once; of the other cells of that look only the words are set in, so that
 * sixty thousand figures do not become a million objects.
 *
 * @param rows - texts of the rows
 * @param looks - how cells look
 * @param keepNext - whether a row stays on the page of the next one, by its place
 * @param word - the document
 * @returns the rows
 */
export function tableRows(
  rows: readonly (readonly string[])[],
  { draw, alignmentOf }: CellLooks,
  keepNext: (place: number) => boolean,
  { kit }: Word,
): readonly TableRow[] {
  const known = new Map<string, Filled>();
  let properties: unknown = null;
  const cell = (text: string, column: number, keeps: boolean, context: IContext): unknown => {
    const lines = text.split('\n');
    const alignment = alignmentOf(text, column);
    const name = `${column} ${lines.length} ${String(keeps)} ${alignment}`;
    let filled = known.get(name);
    if (filled === undefined) {
      const marks = lines.map((_, i) => markOf(i));
      filled = filler(draw(marks, column, alignment, keeps).prepForXml(context));
      known.set(name, filled);
    }
    return filled(lines);
  };
  const propertiesOf = (context: IContext): unknown => {
    const children = [new kit.TableCell({ children: [] })];
    const drawn: unknown = new kit.TableRow({ cantSplit: true, children }).prepForXml(context)?.['w:tr'];
    return Array.isArray(drawn) ? drawn[0] : {};
  };
  /** A row whose cells are written when the file is. */
  class Row extends kit.TableRow {
    /**
     * @param texts - words of its cells
     * @param keeps - whether it stays on the page of the next one
     */
    constructor(
      private readonly texts: readonly string[],
      private readonly keeps: boolean,
    ) {
      super({ cantSplit: true, children: [] });
    }

    /**
     * Writes the row for the file.
     * @param context - what the library hands on
     * @returns the row
     */
    override prepForXml(context: IContext): IXmlableObject {
      properties ??= propertiesOf(context);
      return { 'w:tr': [properties, ...this.texts.map((text, i) => cell(text, i, this.keeps, context))] };
    }
  }
  return rows.map((texts, i) => new Row(texts, keepNext(i)));
}

// Turns what the library wrote into a form to fill in: parts without words are shared by all cells.
function filler(written: unknown): Filled {
  if (typeof written === 'string') {
    const place = mark.exec(written)?.[1];
    return place === undefined ? () => written : (lines) => lines[Number(place)] ?? '';
  }
  if (typeof written !== 'object' || written === null || !holdsMark(written)) return () => written;
  if (Array.isArray(written)) {
    const parts = written.map((part: unknown) => filler(part));
    return (lines) => parts.map((part) => part(lines));
  }
  const parts = Object.entries(written).map(([name, part]: [string, unknown]) => [name, filler(part)] as const);
  return (lines) => Object.fromEntries(parts.map(([name, part]) => [name, part(lines)]));
}

function holdsMark(written: unknown): boolean {
  if (typeof written === 'string') return mark.test(written);
  return typeof written === 'object' && written !== null && Object.values(written).some(holdsMark);
}
