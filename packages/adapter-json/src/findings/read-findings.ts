import { checkCall, ManyFindings, ok, type Finding, type Outcome, type Where } from '@qcdc/core';
import { findingsFormat, findingsFromJson, stamped } from '@qcdc/core/stored';
import { isObject } from '../input/is-object.ts';
import type { JsonInput } from '../input/json-input.ts';
import { readDemands, readItems, type JsonReadOptions } from '../input/read-items.ts';

/**
 * Reads findings back, from lines, from a list or from what the library stored (`qcdc/findings`).
 *
 * @param input - text, bytes or a stream
 * @param options - name of the source, progress and signal
 * @returns the findings; what was found while reading them are the findings of the outcome: `json/…`, `stored/…`
 */
export async function readFindings(
  input: JsonInput,
  options: JsonReadOptions = {},
): Promise<Outcome<readonly Finding[]>> {
  checkCall('json.readFindings', {}, options, readDemands);
  const { source } = options;
  const from: Where = source === undefined ? {} : { source };
  const told = new ManyFindings();
  const read: Finding[] = [];
  await readItems(input, options, {
    item: ({ value, line }) => {
      const isWhole = isObject(value) && 'body' in value;
      const { value: findings, findings: wrong } = findingsFromJson(
        isWhole ? value : stamped(findingsFormat, { findings: [value as Finding] }),
        from,
      );
      for (const finding of findings ?? []) read.push(finding);
      for (const finding of wrong) told.add(isWhole ? finding : onLine(finding, line));
    },
    found: (finding) => {
      told.add(finding);
    },
  });
  return ok(read, told.all());
}

// The path inside the line, without the envelope it was put into to be checked.
function onLine(finding: Finding, line: number): Finding {
  const { cell = '', ...where } = finding.where;
  return { ...finding, where: { ...where, cell: cell.replace(/^\/body\/findings(?:\/0)?/, ''), line } };
}
