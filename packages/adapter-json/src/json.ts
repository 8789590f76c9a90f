import type { Dataset, Entity, Finding, Measure, Outcome } from '@qcdc/core';
import type { FigureTable } from '@qcdc/core/flow';
import { readFigures, type JsonFiguresOptions } from './figures/read-figures.ts';
import { writeFigures } from './figures/write-figures.ts';
import { readFindings } from './findings/read-findings.ts';
import { writeFindings } from './findings/write-findings.ts';
import type { JsonInput } from './input/json-input.ts';
import type { JsonKeptOptions } from './input/kept-values.ts';
import { readRecords, type JsonRecordsOptions } from './records/read-records.ts';
import { writeRecords } from './records/write-records.ts';
import type { JsonWriteOptions } from './write/line-form.ts';

/** Everything the library does with JSON and NDJSON. */
export interface JsonAdapter {
  /**
   * Reads records of any number of areas, from NDJSON, one list, lists by area, or what the library stored.
   * @param input - text, bytes or a stream
   * @param areas - the areas asked for
   * @param options - register, locale, name of the source, progress and signal
   * @returns the records by area, with the line of each; findings `json/…` and those of `parseRecords`
   */
  readRecords(input: JsonInput, areas: readonly Entity[], options?: JsonRecordsOptions): Promise<Outcome<Dataset>>;
  /**
   * Writes records, piece by piece; read back, they are the same.
   * @param dataset - the records
   * @param options - lines or one document
   * @returns pieces of text; joined, they are the file
   */
  writeRecords(dataset: Dataset, options?: JsonWriteOptions): Generator<string, void, undefined>;
  /**
   * Reads figures in long form straight into a table, in bounded memory, or a table the library stored.
   * @param input - text, bytes or a stream
   * @param measures - measures of the table
   * @param options - register, locale, name of the source, progress and signal
   * @returns the table; what could not be read is told with its line
   */
  readFigures(
    input: JsonInput,
    measures: readonly Measure[],
    options?: JsonFiguresOptions,
  ): Promise<Outcome<FigureTable>>;
  /**
   * Writes figures, piece by piece.
   * @param table - the figures
   * @param options - lines or one document
   * @returns pieces of text; joined, they are the file
   */
  writeFigures(table: FigureTable, options?: JsonWriteOptions): Generator<string, void, undefined>;
  /**
   * Reads findings back.
   * @param input - text, bytes or a stream
   * @param options - name of the source, progress and signal
   * @returns the findings; what was found while reading are the findings of the outcome
   */
  readFindings(input: JsonInput, options?: JsonKeptOptions): Promise<Outcome<readonly Finding[]>>;
  /**
   * Writes findings, piece by piece.
   * @param findings - findings of any step
   * @param options - lines or one document
   * @returns pieces of text; joined, they are the file
   */
  writeFindings(findings: readonly Finding[], options?: JsonWriteOptions): Generator<string, void, undefined>;
}

/**
 * JSON and NDJSON: records, figures and findings in and out, as streams.
 *
 * @example
 * ```ts
 * const sent = '{"area":"mediation","unit":"00001","period":"năm 2024","received":40}\n';
 * const { value } = await json.readRecords(sent, [mediation], { source: 'sent.ndjson' });
 *
 * value.get(mediation)[0]?.at.line; // => 1
 * [...json.writeRecords(value)].join('').startsWith('{"area":"mediation","unit":"00001","period":"2024"'); // => true
 * ```
 */
export const json: JsonAdapter = { readRecords, writeRecords, readFigures, writeFigures, readFindings, writeFindings };
