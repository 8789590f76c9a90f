/** Rows of which each stood in one pair of quotes, taken apart. */
export interface UnwrappedRows {
  /** All rows, those taken apart among them. */
  readonly rows: readonly (readonly string[])[];
  /** Number of the first of them, counted from 0. */
  readonly first: number;
  /** How many they are. */
  readonly count: number;
}

type Row = readonly string[];

const delimiters = [';', ',', '\t', '|'] as const;
// No row of a report is longer, and longer ones would fall into too many values.
const longest = 10_000;
// Two lines of prose may hold as many commas by chance.
const fewest = 2;

/**
 * Takes rows apart that stand in one pair of quotes each: `"00001;2024;40"` is what is left when a program opens a file by
 * another delimiter and saves it again. Their number of values must be that of the header, or, where no row has more than one
 * value, that of nearly all rows.
 *
 * @param rows - rows of the file
 * @returns the rows; `null` where nothing is to be done
 */
export function unwrappedRows(rows: readonly Row[]): UnwrappedRows | null {
  const single = rows.flatMap((row, i) => (onlyValue(row) === undefined ? [] : [i]));
  if (single.length < fewest) return null;
  const filled = rows.filter((row) => row.some((value) => value.trim() !== ''));
  const widths = new Set(filled.filter((row) => onlyValue(row) === undefined).map((row) => row.length));
  for (const delimiter of delimiters) {
    const parts = new Map(single.map((i) => [i, split(onlyValue(rows[i] ?? []) ?? '', delimiter)]));
    const counts = [...parts.values()].map(({ length }) => length).filter((count) => count > 1);
    const columns = counts.find((count) =>
      widths.size === 0 ? isUsual(count, counts, filled.length) : widths.has(count),
    );
    if (columns === undefined) continue;
    const taken = [...parts].filter(([, values]) => values.length === columns);
    const [[first] = [0]] = taken;
    if (taken.length < fewest || !taken.some(([, values]) => values.some((value) => /^[\d.,]+$/.test(value)))) continue;
    const apart = new Map(taken);
    return { rows: rows.map((row, i) => apart.get(i) ?? row), first, count: taken.length };
  }
  return null;
}

const isUsual = (count: number, counts: readonly number[], all: number): boolean =>
  counts.filter((one) => one === count).length * 5 >= all * 4;

function onlyValue(row: Row): string | undefined {
  const [first = '', ...others] = row;
  return first.length <= longest && first.trim() !== '' && others.every((value) => value.trim() === '')
    ? first
    : undefined;
}

const split = (text: string, delimiter: string): readonly string[] =>
  text.split(delimiter).map((value) => value.trim().replace(/^"(.*)"$/, '$1'));
