import { DefinitionError } from '@qcdc/core';
import { encodings, type CsvEncoding } from './input/encoding.ts';
import type { CsvLimits } from './limits.ts';
import { delimiters, type Delimiter } from './rows/delimiter.ts';

/** What every reading of a CSV takes. What is left out is found in the file, and told. */
export interface CsvReadOptions {
  /** Name of the file, for the place of every value. */
  readonly source: string;
  /** What stands between two values. */
  readonly delimiter?: Delimiter;
  /** Encoding of the bytes. */
  readonly encoding?: CsvEncoding;
  /** Size of a stream, in bytes, so that its progress can be told. */
  readonly size?: number;
  /** Limits to use instead of the defaults, one by one. */
  readonly limits?: Partial<CsvLimits>;
}

/**
 * Checks one choice of a caller.
 *
 * @param name - name of the option
 * @param found - what was chosen
 * @param all - what may be chosen
 * @throws `DefinitionError` `csv/bad-option`
 */
export function checkChoice(name: string, found: string | undefined, all: readonly string[]): void {
  if (found === undefined || all.includes(found)) return;
  const write = all.map((one) => JSON.stringify(one)).join(', ');
  throw new DefinitionError('csv/bad-option', `${JSON.stringify(found)} is none of ${write}`, name);
}

/**
 * Checks what a caller chose.
 *
 * @param options - the options
 * @throws `DefinitionError` `csv/bad-option`
 */
export function checkOptions(options: CsvReadOptions): void {
  const { source, delimiter, encoding, limits = {} } = (options as CsvReadOptions | undefined) ?? { source: '' };
  if (typeof source !== 'string' || source === '')
    throw new DefinitionError('csv/bad-option', 'name the file, so that every place can say where it stands', 'source');
  checkChoice('delimiter', delimiter, delimiters);
  checkChoice('encoding', encoding, encodings);
  for (const [name, limit] of Object.entries(limits))
    if (!Number.isSafeInteger(limit) || limit < 1)
      throw new DefinitionError(
        'csv/bad-option',
        `${limit} is no limit; write a whole number above 0`,
        `limits.${name}`,
      );
}
