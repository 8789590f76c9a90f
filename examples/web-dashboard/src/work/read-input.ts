import type { Outcome, RawSheet, RawTable, WorkOptions } from '@qcdc/core';
import { csv } from '@qcdc/adapter-csv';
import { xlsx } from '@qcdc/adapter-xlsx';
import type { InputKind } from './kept.ts';

/** What of a file name tells what a file is. */
export function kindOf(name: string): InputKind | null {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (['xlsx', 'xlsm', 'xls'].includes(ending)) return 'workbook';
  if (['csv', 'tsv'].includes(ending)) return 'csv';
  if (['docx', 'doc', 'txt', 'pdf'].includes(ending)) return 'report';
  return null;
}

/** Reads a file into tables; what is wrong with it is told in findings. */
export function readTables(
  { name, bytes, kind }: { readonly name: string; readonly bytes: Uint8Array; readonly kind: InputKind },
  work: WorkOptions,
): Promise<Outcome<readonly (RawSheet | RawTable)[]>> {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return kind === 'csv' || ending === 'csv' || ending === 'tsv'
    ? csv.read(bytes, { source: name, ...work })
    : xlsx.read(bytes, { source: name, ...work });
}
