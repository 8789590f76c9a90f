import { extname } from 'node:path';
import type { Entity, Outcome } from '@qcdc/core';
import type { ParseOptions } from '@qcdc/core/flow';
import type { TextReading } from '@qcdc/adapter-text';
import type { ReadFileOptions } from './kinds-of-file.ts';

/** A report text that was read: its figures are proposals. */
export interface ReadText {
  /** Name of the file. */
  readonly source: string;
  /** What was found in it. */
  readonly reading: TextReading;
}

/** Endings of files that hold report texts; `.txt` may hold separated values instead. */
export const textEndings: readonly string[] = ['.docx', '.md', '.txt'];

/**
 * Tells whether a file holds a report text, not tables. What ends in `.txt` is asked for its first lines: programs of
 * spreadsheets write tables under this ending.
 *
 * @param bytes - the file
 * @param source - its name
 * @returns `true` for a text
 */
export function isReportText(bytes: Uint8Array, source: string): boolean {
  const ending = extname(source).toLowerCase();
  return textEndings.includes(ending) && (ending !== '.txt' || !isSeparated(bytes));
}

// Two lines with the same tabs or semicolons are rows; marks and blanks of UTF-16 between the letters do not matter here.
function isSeparated(bytes: Uint8Array): boolean {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 20_000)).replaceAll('\0', '');
  const [first = '', second = ''] = beginning.split(/\r\n?|\n/u).filter((line) => line.trim() !== '');
  const count = (line: string, mark: string): number => line.split(mark).length - 1;
  return (
    (count(first, '\t') >= 1 && count(first, '\t') === count(second, '\t')) ||
    (count(first, ';') >= 2 && count(first, ';') === count(second, ';'))
  );
}

/**
 * Reads a report text. Nothing of it is entered.
 *
 * @param bytes - the file
 * @param entities - the areas asked for
 * @param reading - name of the file, progress and signal
 * @param options - units, periods, what the caller says
 * @returns what is proposed, and what does not agree in the text
 */
export async function readReportText(
  bytes: Uint8Array,
  entities: readonly Entity[],
  reading: ReadFileOptions,
  { units, regime, defaults = {} }: ParseOptions,
): Promise<Outcome<TextReading>> {
  const { text } = await import('@qcdc/adapter-text');
  const { value, findings } = await text.read(bytes, {
    ...reading,
    areas: entities,
    ...(units === undefined ? {} : { units }),
    ...(regime === undefined ? {} : { regime }),
  });
  // What the caller says nobody has to say again.
  const said = [
    ...(defaults.unit === undefined ? [] : ['text/no-unit']),
    ...(defaults.period === undefined ? [] : ['text/no-period']),
  ];
  return { value, findings: findings.filter(({ code }) => !said.includes(code)) };
}
