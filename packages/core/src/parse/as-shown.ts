import type { Finding } from '../outcome/finding.ts';
import type { Text } from '../outcome/text.ts';
import type { CellInput } from './cell-input.ts';

const days = /^(\d{4})-(\d\d)-(\d\d)(?=$|[T ])/;

/**
 * Makes findings quote a day as people see it in its cell. A spreadsheet keeps days as numbers and readers hand them on as
 * `2024-06-01`; the cell shows 01/06/2024, and nobody finds the other in the sheet.
 *
 * @param findings - what was found in the cell
 * @param cell - the cell
 * @returns the findings, their words as the sheet shows them
 */
export function asShown(findings: readonly Finding[], { value, format }: CellInput): readonly Finding[] {
  if (findings.length === 0 || typeof value !== 'string' || format === undefined || !/[dy]/i.test(format))
    return findings;
  const [iso = '', year = '', month = '', day = ''] = days.exec(value) ?? [];
  if (iso === '') return findings;
  const shown = `${day}/${month}/${year}`;
  const inText = (text: Text): Text => ({ vi: text.vi.replaceAll(iso, shown), en: text.en.replaceAll(iso, shown) });
  return findings.map((finding) => ({
    ...finding,
    message: inText(finding.message),
    ...(typeof finding.actual === 'string' ? { actual: finding.actual.replaceAll(iso, shown) } : {}),
  }));
}
