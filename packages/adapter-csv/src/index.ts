// Files of separated values at both ends of the flow: records and figures in, records, figures and reports out.
export { csv, type CsvAdapter } from './csv.ts';
export type { CsvInput } from './input/csv-input.ts';
export type { CsvEncoding } from './input/encoding.ts';
export type { CsvReadOptions } from './options.ts';
export type { CsvLimits } from './limits.ts';
export type { Delimiter } from './rows/delimiter.ts';
export type { CsvFiguresOptions } from './figures/read-figures.ts';
export type { LongRowsOptions } from './figures/long-rows.ts';
export type { LongPart } from './figures/long-form.ts';
export type { CsvWriteOptions } from './write/csv-lines.ts';
export type { CsvRecordsOptions } from './write/write-records.ts';

// For the manifest of a run
export { adapterCsvVersion } from './version.ts';
