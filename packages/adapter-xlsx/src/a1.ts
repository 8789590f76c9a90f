/**
 * Names a column.
 *
 * @param column - column counted from 0
 * @returns its letters: `A`, `Z`, `AA` …
 */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/**
 * Names a cell.
 *
 * @param row - row counted from 0
 * @param column - column counted from 0
 * @returns its A1 name
 */
export function a1(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/**
 * Reads the letters of a column.
 *
 * @param letters - such as `AA`
 * @returns the column, counted from 0
 */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + (letter.charCodeAt(0) - 64);
  return column - 1;
}
