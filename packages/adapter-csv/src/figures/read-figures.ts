import { ManyFindings, ok, type Measure, type Outcome, type WorkOptions } from '@qcdc/core';
import type { FigureTable } from '@qcdc/core/flow';
import type { CsvInput } from '../input/csv-input.ts';
import { checkOptions, type CsvReadOptions } from '../options.ts';
import { sheetNameOf } from '../read/cell-name.ts';
import { readAs } from '../rows/read-as.ts';
import { scanFile } from '../rows/scan-file.ts';
import { LongRows, type LongRowsOptions } from './long-rows.ts';

/** How to read figures in long form. */
export interface CsvFiguresOptions extends CsvReadOptions, LongRowsOptions {}

/**
 * Reads figures in long form, one a row (`unit;period;measure;value`), straight into a table of figures: of a row nothing is
 * kept but its numbers, so that a file of any size needs the memory of its figures and no more.
 *
 * @param input - text, bytes or a stream
 * @param measures - measures of the table
 * @param options - name of the file, register, what is known of it, progress and signal
 * @returns the table; what could not be read is told with its line
 * @throws `DefinitionError` `csv/bad-option`, `call/bad-option`, `figure/measure-twice`
 */
export async function readFigures(
  input: CsvInput,
  measures: readonly Measure[],
  options: CsvFiguresOptions & WorkOptions,
): Promise<Outcome<FigureTable>> {
  checkOptions(options);
  const { source } = options;
  const where = { source, sheet: sheetNameOf(source) };
  const found = new ManyFindings();
  const rows = new LongRows(measures, options, where, (finding) => {
    found.add(finding);
  });
  const facts = await scanFile(input, options, {
    row: (values, count, line) => {
      rows.take(values, count, line);
    },
    found: (finding) => {
      found.add({ ...finding, where: { ...finding.where, sheet: where.sheet } });
    },
    sampled: () => {
      rows.sampled();
    },
  });
  const { value, findings } = rows.build();
  const heads = facts === null ? [] : [readAs(facts, options.locale ?? rows.locale, where)];
  return ok(value, [...heads, ...found.all(), ...findings]);
}
