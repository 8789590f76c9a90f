/** What stands in the first line of a CSV file. */
export interface CsvHeader {
  /** What parts the cells. */
  readonly delimiter: string;
  /** Names of the columns, in order; each one once, whatever the file writes. */
  readonly names: readonly string[];
  /** Names that stand there more than once, large and small letters being the same. */
  readonly twice: ReadonlySet<string>;
}

const delimiters = [',', ';', '\t', '|'];

/**
 * Reads the header of a CSV file. What parts its cells is seen by the names that are looked for, and never by the rows below: one row
 * with a cell too many would make another line the header.
 *
 * @param text - the first line, and as many more as belong to it
 * @param wanted - names that are looked for
 * @returns the header
 */
export function csvHeader(text: string, wanted: ReadonlySet<string>): CsvHeader {
  const read = delimiters.map((delimiter) => ({ delimiter, cells: cellsOf(text, delimiter) }));
  const found = (cells: readonly string[]): number => cells.filter((cell) => wanted.has(cell)).length;
  const [best] = read.sort((a, b) => found(b.cells) - found(a.cells) || b.cells.length - a.cells.length);
  const { delimiter = ',', cells = [] } = best ?? {};
  const seen = new Set<string>();
  const twice = new Set<string>();
  const names = cells.map((cell, i) => {
    const key = cell.toLowerCase();
    if (cell !== '' && seen.has(key)) twice.add(key);
    let name = cell === '' ? `column${i}` : cell;
    while (seen.has(name.toLowerCase())) name += '_';
    seen.add(name.toLowerCase());
    return name;
  });
  return { delimiter, names, twice };
}

function cellsOf(text: string, delimiter: string): readonly string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (letter === '"' && quoted && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (letter === '"') quoted = !quoted;
    else if (letter === delimiter && !quoted) {
      cells.push(cell.trim());
      cell = '';
    } else if (/[\r\n]/.test(letter) && !quoted) break;
    else cell += letter;
  }
  return [...cells, cell.trim()];
}
