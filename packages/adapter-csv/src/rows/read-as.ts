import type { Finding, Language, Where } from '@qcdc/core';
import { fileFinding } from '../file-findings.ts';
import type { Delimiter } from './delimiter.ts';

/** How a file was read. */
export interface FileFacts {
  /** Encoding, in the words of people. */
  readonly encoding: string;
  /** What stands between two values; `null` where a row has one value only. */
  readonly delimiter: Delimiter | null;
}

const names: Readonly<Record<string, string>> = { '\t': 'TAB' };
/**
 * Shows a delimiter to people.
 *
 * @param delimiter - the delimiter
 * @returns its sign in quotes, or its name
 */
export const shown = (delimiter: string): string => names[delimiter] ?? `"${delimiter}"`;

/**
 * Says how a file was read.
 *
 * @param facts - encoding and delimiter
 * @param locale - whose marks its numbers use
 * @param where - the file
 * @returns the finding
 */
export function readAs({ encoding, delimiter }: FileFacts, locale: Language | null, where: Where): Finding {
  const words = (cut: string, marks: string, one: string): string =>
    [
      encoding,
      delimiter === null ? one : `${cut} ${shown(delimiter)}`,
      ...(locale === null ? [] : [`${marks} "${locale === 'vi' ? ',' : '.'}"`]),
    ].join(', ');
  return fileFinding('read-as', where, {
    a: {
      vi: words('dấu phân cách', 'dấu thập phân', 'một giá trị mỗi dòng'),
      en: words('delimiter', 'decimal mark', 'one value a row'),
    },
  });
}
