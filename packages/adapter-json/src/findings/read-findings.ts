import type { Finding, Outcome } from '@qcdc/core';
import { findingsFormat, findingsFromJson, stamped } from '@qcdc/core/stored';
import type { JsonInput } from '../input/json-input.ts';
import type { JsonKeptOptions } from '../input/kept-values.ts';
import { readStoredLines, type StoredList } from '../input/read-stored-lines.ts';

/**
 * Reads findings back, from lines, from a list or from what the library stored (`qcdc/findings`).
 *
 * @param input - text, bytes or a stream
 * @param options - name of the source, progress and signal
 * @returns the findings; what was found while reading them are the findings of the outcome: `json/…`, `stored/…`
 */
export async function readFindings(
  input: JsonInput,
  options: JsonKeptOptions = {},
): Promise<Outcome<readonly Finding[]>> {
  return readStoredLines(findingLines, input, options);
}

const findingLines: StoredList<Finding> = {
  step: 'json.readFindings',
  list: 'findings',
  enveloped: (value) => stamped(findingsFormat, { findings: [value as Finding] }),
  opened: findingsFromJson,
};
