import { checkCall, demand, isPlain, noneOf, Problems, whole } from '@qcdc/core/checks';
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
 * @param problems - takes `csv/bad-option`
 */
export function checkChoice(name: string, found: unknown, all: readonly string[], problems: Problems): void {
  if (found !== undefined && !(all as readonly unknown[]).includes(found))
    problems.add(
      'csv/bad-option',
      noneOf(
        found,
        all.map((one) => JSON.stringify(one)),
      ),
      name,
    );
}

const someOptions = /* @__PURE__ */ demand(
  (value) => isPlain(value) && isPlain({ ...value }),
  'các tùy chọn { source, … }',
  'options { source, … }',
);

/**
 * Checks what a caller chose.
 *
 * @param options - the options
 * @throws `DefinitionError` `csv/bad-option`, all at once
 */
export function checkOptions(options: CsvReadOptions): void {
  checkCall('csv.read', { options: [(options as CsvReadOptions | undefined) ?? {}, someOptions] });
  const { source, delimiter, encoding, limits = {} } = (options as CsvReadOptions | undefined) ?? { source: '' };
  const problems = new Problems();
  if (typeof source !== 'string' || source === '')
    problems.add(
      'csv/bad-option',
      {
        vi: 'ghi tên tệp, để mọi vị trí đều nói rõ ở tệp nào',
        en: 'name the file, so that every place can say where it stands',
      },
      'source',
    );
  checkChoice('delimiter', delimiter, delimiters, problems);
  checkChoice('encoding', encoding, encodings, problems);
  for (const [name, limit] of Object.entries(limits)) {
    const wrong = whole(1, Number.MAX_SAFE_INTEGER)(limit);
    if (wrong !== null) problems.add('csv/bad-option', wrong, `limits.${name}`);
  }
  problems.throwIfAny();
}
