/**
 * Names a cell as a spreadsheet does, such as `D4`.
 *
 * @param row - row counted from 0
 * @param column - column counted from 0
 * @returns the name
 */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/**
 * Names the sheet a file becomes: as Excel does, by the file without its folder and ending.
 *
 * @param source - name of the file
 * @returns the name
 */
export function sheetNameOf(source: string): string {
  const file = source.split(/[\\/]/).at(-1) ?? source;
  return file.replace(/\.(?:csv|tsv|tab|txt)$/i, '') || file;
}
