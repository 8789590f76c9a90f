import type { Finding } from '@qcdc/core';
import { sqlFinding } from '../findings.ts';
import type { FileSource } from './file-sources.ts';

/**
 * Names the files that lack a column others have: their rows would be counted as if nobody had reported, and nobody would know why.
 *
 * @param source - the files
 * @param columns - columns by name of the field
 * @param asked - the fields that are counted
 * @returns findings `sql/column-absent`, one for each such file
 */
export function absentColumns(
  { files }: FileSource,
  columns: Readonly<Record<string, string>>,
  asked: ReadonlySet<string>,
): readonly Finding[] {
  const wanted = [...new Set(['unit', 'date', ...asked])].map((field) => columns[field] ?? field);
  return [...files].flatMap(([file, there]) => {
    const absent = wanted.filter((name) => !there.has(name.toLowerCase()));
    if (absent.length === 0) return [];
    const [expected, actual] = [absent.join(', '), [...there].join(', ')];
    return [sqlFinding('column-absent', { source: file }, { a: file, b: expected, expected, actual })];
  });
}
