// Figures as JSON-stat, which browsers draw tables and charts of.
export { toJsonStat, type JsonStatCategory, type JsonStatDataset, type JsonStatOptions } from './json-stat.ts';
export { fromJsonStat, type JsonStatReadOptions } from './read-json-stat.ts';
export type { FiguresReadOptions } from '../read-options.ts';
export type { JsonStatMeaning } from './foreign-statuses.ts';
