import { ManyFindings, ok, type Finding, type Outcome, type Where } from '@qcdc/core';
import { checkCall } from '@qcdc/core/checks';
import { anOptions } from './an-options.ts';
import type { JsonInput } from './json-input.ts';
import { KeptValues, type JsonKeptOptions } from './kept-values.ts';
import { readDemands, readItems } from './read-items.ts';

/** What the library stored as one document with a list in its body, and what may stand a line each, too. */
export interface StoredList<T> {
  /** The name of the reader, as its messages say it. */
  readonly step: string;
  /** The member of the body that holds the list, such as `findings`. */
  readonly list: string;
  /** Puts one line into the envelope that a whole document brings along. */
  readonly enveloped: (value: unknown) => unknown;
  /** Reads what stands in an envelope. */
  readonly opened: (stored: unknown, from: Where) => Outcome<readonly T[] | null>;
}

/**
 * Reads a list back, from lines, from a JSON list or from what the library stored.
 *
 * @param stored - what the list is of, and how it is stored
 * @param input - text, bytes or a stream
 * @param options - name of the source, progress and signal
 * @returns the list; findings `json/…`, `stored/…`
 */
export async function readStoredLines<T>(
  stored: StoredList<T>,
  input: JsonInput,
  options: JsonKeptOptions,
): Promise<Outcome<readonly T[]>> {
  const { step, list, enveloped, opened } = stored;
  checkCall(step, { options: [options, anOptions] });
  const { mostValues, ...reading } = options;
  checkCall(step, {}, reading, readDemands);
  const { source } = reading;
  const from: Where = source === undefined ? {} : { source };
  const told = new ManyFindings();
  const read: T[] = [];
  const kept = new KeptValues(step, mostValues === undefined ? {} : { mostValues });
  await readItems(input, reading, {
    item: ({ value, stored: document, line }) => {
      const isWhole = document !== undefined;
      if (!(isWhole ? kept.takesDocument(document, line) : kept.takes(value, line))) return;
      const { value: items, findings } = opened(document ?? enveloped(value), from);
      for (const item of items ?? []) read.push(item);
      for (const finding of findings) {
        told.add(isWhole ? finding : onLine(finding, list, line));
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
function onLine(finding: Finding, list: string, line: number): Finding {
  const { cell = '', ...where } = finding.where;
  const envelope = `/body/${list}`;
  const inside = cell.startsWith(envelope) ? cell.slice(envelope.length).replace(/^\/0/u, '') : cell;
  return { ...finding, where: { ...where, cell: inside, line } };
}
