import type { Dataset, Entity, Measure, Outcome, Reader, WorkOptions, Writer } from '@qcdc/core';
import type { FigureTable } from '@qcdc/core/flow';
import { readFigures, type CsvFiguresOptions } from './figures/read-figures.ts';
import type { CsvInput } from './input/csv-input.ts';
import type { CsvReadOptions } from './options.ts';
import { read } from './read/read.ts';
import type { CsvWriteOptions } from './write/csv-lines.ts';
import { render } from './write/render.ts';
import { writeFigures } from './write/write-figures.ts';
import { writeRecords, type CsvRecordsOptions } from './write/write-records.ts';

/** Everything the library does with files of separated values. */
export interface CsvAdapter extends Reader<CsvInput, CsvReadOptions>, Writer<string, CsvWriteOptions> {
  /**
   * Reads figures in long form (`unit;period;measure;value`) straight into a table of figures, in bounded memory.
   * @param input - text, bytes or a stream
   * @param measures - measures of the table
   * @param options - name of the file, register, progress and signal
   * @returns the table; what could not be read is told with its line
   */
  readFigures(
    input: CsvInput,
    measures: readonly Measure[],
    options: CsvFiguresOptions & WorkOptions,
  ): Promise<Outcome<FigureTable>>;
  /**
   * Writes figures in long form, piece by piece.
   * @param table - the figures
   * @param options - marks, delimiter
   * @returns pieces of text; joined, they are the file
   */
  writeFigures(table: FigureTable, options?: CsvWriteOptions): Generator<string, void, undefined>;
  /**
   * Writes the records of one area; reading and parsing the file gives the same records.
   * @param dataset - the records
   * @param entity - the area
   * @param options - marks, delimiter, edition
   * @returns the text of the file
   */
  writeRecords(dataset: Dataset, entity: Entity, options?: CsvRecordsOptions): string;
}

/**
 * Files of separated values: reads what offices and programs send, writes records, figures and reports.
 *
 * @example
 * ```ts
 * const sheets = await csv.read('Đơn vị;Tiếp nhận\n00001;12', { source: 'hoa-giai.csv' });
 * sheets.value[0]?.cell(1, 0)?.value; // => '00001'
 * sheets.findings[0]?.message.en; // => 'The file was read as Unicode, delimiter ";"'
 * ```
 */
export const csv: CsvAdapter = { name: 'csv', read, readFigures, writeFigures, writeRecords, render };
