import type { Language } from '@qcdc/core';
import { Problems } from '@qcdc/core/checks';
import { checkChoice } from '../options.ts';
import { delimiters, type Delimiter } from '../rows/delimiter.ts';

/** How a file is written. */
export interface CsvWriteOptions {
  /** Whose marks numbers are written with: `vi`, when left out, writes `3,5`, and `en` writes `3.5`. */
  readonly locale?: Language;
  /** What stands between two values; `;` for `vi` and `,` for `en` when left out, as Excel opens it in that language. */
  readonly delimiter?: Delimiter;
  /** Whether the file begins with a byte order mark, without which Excel takes it for another encoding; `true` when left out. */
  readonly mark?: boolean;
}

/** The same, with nothing left out. */
export type WriteStyle = Required<CsvWriteOptions>;

/**
 * Fills in what a caller left out.
 *
 * @param options - options of the caller
 * @returns how to write
 * @throws `DefinitionError` `csv/bad-option`
 */
export function writeStyle({ locale = 'vi', delimiter, mark = true }: CsvWriteOptions): WriteStyle {
  const problems = new Problems();
  checkChoice('locale', locale, ['vi', 'en'], problems);
  checkChoice('delimiter', delimiter, delimiters, problems);
  problems.throwIfAny();
  return { locale, delimiter: delimiter ?? (locale === 'vi' ? ';' : ','), mark };
}

/**
 * Writes a row. What holds the delimiter, a quote, a line break or blanks at its ends stands in quotes.
 *
 * @param values - texts, ready to be written
 * @param style - the delimiter
 * @returns the line with its end
 */
export function csvLine(values: readonly string[], { delimiter }: Pick<WriteStyle, 'delimiter'>): string {
  // A row of one empty value would be a blank line.
  if (values.length === 1 && values[0] === '') return '""\r\n';
  return `${values.map((value) => quoted(value, delimiter)).join(delimiter)}\r\n`;
}

// No letters in any program; some stop reading a file at them.
const unfit = /[\p{Cs}\p{Noncharacter_Code_Point}\0]/gu;

function quoted(value: string, delimiter: string): string {
  const text = value.replace(unfit, '\ufffd');
  const needed = value.includes(delimiter) || /["\r\n]|^\s|\s$/.test(value);
  return needed ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The byte order mark. */
export const byteOrderMark = '\uFEFF';
