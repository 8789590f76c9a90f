import { ManyFindings, ok, type Finding, type Outcome, type Where } from '@qcdc/core';
import { checkCall } from '@qcdc/core/checks';
import { findingsFormat, findingsFromJson, stamped } from '@qcdc/core/stored';
import type { JsonInput } from '../input/json-input.ts';
import { anOptions } from '../input/an-options.ts';
import { KeptValues, type JsonKeptOptions } from '../input/kept-values.ts';
import { readDemands, readItems } from '../input/read-items.ts';

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
  checkCall('json.readFindings', { options: [options, anOptions] });
  const { mostValues, ...reading } = options;
  checkCall('json.readFindings', {}, reading, readDemands);
  const { source } = reading;
  const from: Where = source === undefined ? {} : { source };
  const told = new ManyFindings();
  const read: Finding[] = [];
  const kept = new KeptValues('json.readFindings', mostValues === undefined ? {} : { mostValues });
  await readItems(input, reading, {
    item: ({ value, stored, line }) => {
      const isWhole = stored !== undefined;
      if (!(isWhole ? kept.takesDocument(stored, line) : kept.takes(value, line))) return;
      const { value: findings, findings: wrong } = findingsFromJson(
        stored ?? stamped(findingsFormat, { findings: [value as Finding] }),
        from,
      );
      for (const finding of findings ?? []) read.push(finding);
      for (const finding of wrong) {
        told.add(isWhole ? finding : onLine(finding, line));
        // To say what is wrong takes longer than to keep what is right.
        kept.takes(null, line);
      }
    },
    found: (finding) => {
      told.add(finding);
      kept.takes(null, finding.where.line ?? 1);
    },
    full: () => kept.full,
  });
  return kept.full ? ok([], [...told.all(), ...kept.told(from)]) : ok(read, told.all());
}

// The path inside the line, without the envelope it was put into to be checked.
function onLine(finding: Finding, line: number): Finding {
  const { cell = '', ...where } = finding.where;
  return { ...finding, where: { ...where, cell: cell.replace(/^\/body\/findings(?:\/0)?/, ''), line } };
}
