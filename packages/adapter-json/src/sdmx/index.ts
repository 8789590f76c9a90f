// Figures as SDMX, the standard of statistical offices: JSON and CSV.
export { writeSdmxJson } from './write-json.ts';
export { readSdmxJson } from './read-json.ts';
export { readSdmxCsv, writeSdmxCsv } from './csv.ts';
export type { SdmxFlow, SdmxWriteOptions } from './options.ts';
export type { FiguresReadOptions } from '../read-options.ts';
