// Excel at both ends of the flow: workbooks in, forms and reports out.
export { xlsx } from './xlsx.ts';
export type { XlsxReadOptions } from './read/read.ts';
export type { XlsxLimits } from './limits.ts';
