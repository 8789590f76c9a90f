import type { Reader } from '@qcdc/core';
import { read, type XlsxReadOptions } from './read/read.ts';

/**
 * Excel workbooks.
 *
 * @example
 * ```ts
 * (await xlsx.read(new Uint8Array(), { source: 'empty.xlsx' })).findings[0]?.code; // => 'xlsx/empty-file'
 * ```
 */
export const xlsx: Reader<Uint8Array, XlsxReadOptions> = { name: 'xlsx', read };
