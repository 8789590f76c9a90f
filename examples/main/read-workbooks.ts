import { readFile } from 'node:fs/promises';
import { xlsx } from '@qcdc/adapter-xlsx';
import type { Outcome, RawSheet } from '@qcdc/core';

/** The five published reports, in the library's own form. */
export const reportFiles = [
  'r1-duc-pho-2021.xlsx',
  'r2-hung-yen-2021-h1.xlsx',
  'r3-unnamed-town-2021.xlsx',
  'r4-quang-ninh-2022-h1.xlsx',
  'r5-an-minh-2023-2024.xlsx',
] as const;

/** Eight invented communes of one cluster. Sample data. */
export const sampleFile = 'sample-communes-2024.xlsx';

/**
 * Reads workbooks of the data folder one after another, as one case file.
 *
 * @param names - names of the files
 */
export async function readWorkbooks(names: readonly string[]): Promise<Outcome<readonly RawSheet[]>> {
  const read = [];
  for (const source of names) {
    read.push(await xlsx.read(await readFile(new URL(`../data/${source}`, import.meta.url)), { source }));
  }
  return { value: read.flatMap((r) => r.value), findings: read.flatMap((r) => r.findings) };
}
