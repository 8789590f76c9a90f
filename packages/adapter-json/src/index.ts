// JSON at both ends of the flow: records, figures and findings in and out. Schemas, DHIS2, SDMX, JSON-stat, scores and the neutral
// exchange form have doors of their own.
export { json, type JsonAdapter } from './json.ts';
export type { JsonInput } from './input/json-input.ts';
export type { JsonKeptOptions } from './input/kept-values.ts';
export type { JsonReadOptions } from './input/read-items.ts';
export type { JsonRecordsOptions } from './records/read-records.ts';
export type { RecordLine } from './records/write-records.ts';
export type { JsonFiguresOptions } from './figures/read-figures.ts';
export type { FigureLine } from './figures/write-figures.ts';
export type { FigureValueJson } from './write/quantity-value.ts';
export type { JsonWriteOptions } from './write/line-form.ts';

// For the manifest of a run
export { adapterJsonVersion } from './version.ts';
