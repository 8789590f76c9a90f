import type { Outcome, RawTable } from '@qcdc/core';
import { findTables } from '@qcdc/core/flow';
import { xlsx, type XlsxReadOptions } from '../src/index.ts';

/** The tables core finds on the sheets of a workbook, with the findings of both. */
export async function readTables(bytes: Uint8Array, options: XlsxReadOptions): Promise<Outcome<readonly RawTable[]>> {
  return findTables(await xlsx.read(bytes, options));
}
