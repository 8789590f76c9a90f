/** A note on a cell. */
export interface CellNote {
  /** Row counted from 0. */
  readonly row: number;
  /** Column counted from 0. */
  readonly column: number;
  /** Name of the cell, such as `D7`. */
  readonly cell: string;
  /** What it says. */
  readonly text: string;
}

const mostLines = 14;

/**
 * Draws the box of a note, as Excel wants it beside the comment.
 *
 * @param note - the note
 * @returns a shape of VML
 */
export function noteShape({ row, column, text }: CellNote): string {
  const lines = Math.min(mostLines, 2 + text.split('\n').reduce((sum, line) => sum + Math.ceil(line.length / 45), 0));
  const anchor = `${column + 1}, 12, ${Math.max(0, row - 1)}, 6, ${column + 5}, 40, ${Math.max(0, row - 1) + lines}, 6`;
  return `<v:shape id="qcdc${row}_${column}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}

const spaces =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';
const kind =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/**
 * Writes a drawing of notes.
 *
 * @param notes - the notes
 * @returns the part
 */
export function noteDrawing(notes: readonly CellNote[]): string {
  return `<xml ${spaces}>${kind}${notes.map(noteShape).join('')}</xml>`;
}
