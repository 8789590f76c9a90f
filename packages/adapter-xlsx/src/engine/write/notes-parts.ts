import { a1 } from '../../a1.ts';
import type { SheetOut } from '../book.ts';
import { textXml } from './text-table.ts';
import { declaration } from './xml-out.ts';

/** The two parts notes need: their words, and the boxes they open in. */
export interface NotesParts {
  readonly words: string;
  readonly boxes: string;
}

interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * Writes the notes of a worksheet.
 *
 * @param sheet - the worksheet
 * @param number - its number in the book, which makes the names of its boxes unique
 * @returns the parts; `null` where there is no note
 */
export function notesParts({ rows }: SheetOut, number: number): NotesParts | null {
  const notes: Note[] = [];
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell?.note !== undefined) notes.push({ row, column, text: cell.note });
    });
  });
  if (notes.length === 0) return null;
  const words = notes.map(
    ({ row, column, text }) =>
      `<comment ref="${a1(row, column)}" authorId="0"><text><r>${textXml(text)}</r></text></comment>`,
  );
  return {
    words: `${declaration}<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>@qcdc</author></authors><commentList>${words.join('')}</commentList></comments>`,
    boxes: `${head(number)}${notes.map((note, i) => box(note, number * 1024 + i + 1)).join('')}</xml>`,
  };
}

const head = (number: number): string =>
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${number}"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`;

// The anchor counts columns, rows and points; the box opens to the right of its cell.
function box({ row, column }: Note, id: number): string {
  const anchor = `${column + 1},15,${row},2,${column + 3},31,${row + 4},4`;
  return `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}
