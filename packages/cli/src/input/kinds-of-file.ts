import { extname } from 'node:path';
import { DefinitionError, type Entity, type Outcome, type RawSheet, type RawTable, type WorkOptions } from '@qcdc/core';
import type { Dataset } from '@qcdc/core';
import { parse, parseRecords, type ParseOptions, type RecordsByArea } from '@qcdc/core/flow';
import { readStoredText } from './json-text.ts';

/** What a file is read with. */
export interface ReadFileOptions extends WorkOptions {
  /** Name of the file, for the place of every value. */
  readonly source: string;
}

type Tables = (
  bytes: Uint8Array,
  options: ReadFileOptions,
) => Promise<Outcome<readonly RawSheet[]> | Outcome<readonly RawTable[]>>;

// Readers load when a file asks for them.
const workbook: Tables = async (bytes, options) => (await import('@qcdc/adapter-xlsx')).xlsx.read(bytes, options);
const separated: Tables = async (bytes, options) => (await import('@qcdc/adapter-csv')).csv.read(bytes, options);

// One line for each ending. A workbook under another ending is named for what it is by its reader.
const readers: Readonly<Record<string, Tables>> = {
  '.xlsx': workbook,
  '.xlsm': workbook,
  '.xls': workbook,
  '.xlsb': workbook,
  '.ods': workbook,
  '.csv': separated,
  '.tsv': separated,
  '.txt': separated,
};

/** Endings of files that tables are read from. */
export const tableEndings: readonly string[] = Object.keys(readers);

/**
 * Reads the tables of a file by the ending of its name.
 *
 * @param bytes - the file
 * @param options - its name, progress and signal
 * @returns sheets or tables
 * @throws `DefinitionError` `cli/unknown-ending`
 */
export async function readTables(
  bytes: Uint8Array,
  options: ReadFileOptions,
): Promise<Outcome<readonly (RawSheet | RawTable)[]>> {
  const reader = readers[extname(options.source).toLowerCase()];
  if (reader === undefined) throw unknownEnding(options.source, [...tableEndings, '.json']);
  return reader(bytes, options);
}

/**
 * Reads the records of a file: tables, or plain records by area in JSON.
 *
 * @param bytes - the file
 * @param entities - the areas asked for
 * @param reading - name of the file, progress and signal
 * @param options - units, number format, what the caller says
 * @returns the records
 */
export async function readRecords(
  bytes: Uint8Array,
  entities: readonly Entity[],
  reading: ReadFileOptions,
  options: ParseOptions,
): Promise<Outcome<Dataset>> {
  if (extname(reading.source).toLowerCase() !== '.json')
    return parse(await readTables(bytes, reading), entities, options);
  const records = readStoredText(bytes, reading.source);
  return parseRecords(records as RecordsByArea, entities, { ...options, source: reading.source });
}

/**
 * Makes the error for a file whose name ends in a way nobody reads.
 *
 * @param file - its name
 * @param known - endings there are
 * @returns the error, to be thrown
 */
export function unknownEnding(file: string, known: readonly string[]): DefinitionError {
  const [ending, all] = [extname(file) || file, known.join(', ')];
  return new DefinitionError('cli/unknown-ending', {
    vi: `không biết loại tệp "${ending}"; dùng tệp ${all}`,
    en: `files that end in "${ending}" are not known; use ${all}`,
  });
}
