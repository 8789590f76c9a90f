import { ManyFindings, ok, type Finding, type Outcome, type RawSheet, type WorkOptions } from '@qcdc/core';
import { fileFinding } from '../file-findings.ts';
import type { CsvInput } from '../input/csv-input.ts';
import { defaultLimits } from '../limits.ts';
import { checkOptions, type CsvReadOptions } from '../options.ts';
import { MarksSeen } from '../rows/marks.ts';
import { readAs } from '../rows/read-as.ts';
import { scanFile } from '../rows/scan-file.ts';
import { cellName, sheetNameOf } from './cell-name.ts';
import { csvSheet } from './csv-sheet.ts';
import { raggedRows } from './ragged-rows.ts';
import { unwrappedRows } from './unwrapped-rows.ts';

// One for all: a file of blank lines alone would fill the memory with lists that hold nothing.
const blank: readonly string[] = [];

/**
 * Reads a file of separated values into a sheet, as a spreadsheet would open it: letterhead, several tables and notes stand
 * where they stand, and `parse` finds the tables.
 *
 * @param input - text, bytes or a stream
 * @param options - name of the file, what is known of it, limits, progress and signal
 * @returns one sheet; none where the file is refused
 * @throws `DefinitionError` `csv/bad-option`
 */
export async function read(
  input: CsvInput,
  options: CsvReadOptions & WorkOptions,
): Promise<Outcome<readonly RawSheet[]>> {
  checkOptions(options);
  const { source } = options;
  const limit = options.limits?.cells ?? defaultLimits.cells;
  const name = sheetNameOf(source);
  let rows: (readonly string[])[] = [];
  const lines: number[] = [];
  const marks = new MarksSeen();
  const found = new ManyFindings();
  let cells = 0;
  const facts = await scanFile(input, options, {
    row: (values, count, line) => {
      if (cells > limit) return;
      const row = count === 0 ? blank : values.slice(0, count);
      cells += Math.max(count, 1);
      for (const value of row) marks.see(value);
      rows.push(row);
      lines.push(line);
    },
    found: (finding) => {
      found.add({ ...finding, where: { ...finding.where, sheet: name } });
    },
    full: () => cells > limit,
  });
  const where = { source, sheet: name };
  if (facts === null) return ok([], found.all());
  if (cells > limit) return ok([], [...found.all(), fileFinding('too-many-cells', where, { actual: `> ${limit}` })]);
  const unwrapped = unwrappedRows(rows);
  if (unwrapped !== null) {
    const { first, count } = unwrapped;
    for (const [i, row] of unwrapped.rows.entries()) if (row !== rows[i]) for (const value of row) marks.see(value);
    const at = { ...where, cell: cellName(first, 0), line: lines[first] ?? 1 };
    found.add(fileFinding('rows-in-quotes', at, { a: `${count}`, actual: rows[first]?.[0] ?? '' }));
    rows = [...unwrapped.rows];
  }
  const heads: Finding[] = [readAs(facts, marks.locale, where)];
  if (marks.contradict) heads.push(fileFinding('marks-differ', where));
  for (const { row, trouble, values, columns } of raggedRows(rows)) {
    const line = lines[row] ?? 1;
    const at = { ...where, cell: cellName(row, Math.min(values, columns)), line };
    found.add(
      fileFinding(trouble, at, {
        a: `${values}`,
        b: `${columns}`,
        actual: (rows[row] ?? []).join(facts.delimiter ?? ','),
      }),
    );
    // Nobody can tell what belongs where.
    if (trouble === 'row-longer') rows[row] = blank;
  }
  return ok([csvSheet({ source, name, rows, lines, locale: marks.locale })], [...heads, ...found.all()]);
}
