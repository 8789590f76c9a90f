import type { Finding, Where, WorkOptions } from '@qcdc/core';
import { aFunction, aText, having, whole, type Demands } from '@qcdc/core/checks';
import { jsonFinding } from '../json-findings.ts';
import { decoder } from './decode.ts';
import { isStored } from './is-stored.ts';
import { ItemScanner, type JsonItem } from './item-scanner.ts';
import { piecesOf, type JsonInput } from './json-input.ts';
import { parseExact } from './parse-exact.ts';

/** What every reading of JSON takes. */
export interface JsonReadOptions extends WorkOptions {
  /** Name of the file or message, for the place of every value. */
  readonly source?: string;
  /** Size of a stream, in bytes, so that its progress can be told. */
  readonly size?: number;
  /** Characters of one record that are read, 1,000,000 when left out; what is longer is left out and told. */
  readonly longest?: number;
}

/** What these options have to be. */
export const readDemands: Demands<JsonReadOptions> = {
  source: aText,
  size: whole(0, Number.MAX_SAFE_INTEGER),
  longest: whole(1, Number.MAX_SAFE_INTEGER),
  onProgress: aFunction,
  signal: having(['aborted'], 'AbortSignal', 'an AbortSignal'),
};

/**
 * Picks what reading takes out of the options of a step.
 *
 * @param options - options of the caller
 * @returns those of reading, to be checked, and the others
 */
export function readingOf<O extends JsonReadOptions>(
  options: O,
): { readonly reading: JsonReadOptions; readonly others: Omit<O, keyof JsonReadOptions> } {
  const entries = Object.entries(options);
  const isOurs = ([name]: readonly [string, unknown]) => Object.hasOwn(readDemands, name);
  return {
    reading: Object.fromEntries(entries.filter(isOurs)),
    others: Object.fromEntries(entries.filter((entry) => !isOurs(entry))) as Omit<O, keyof JsonReadOptions>,
  };
}

/** A value of the text, parsed. */
export interface ReadItem extends Omit<JsonItem, 'text' | 'tooLong'> {
  /** The value; a number no computer holds exactly is a quantity whose number is a text. Nothing where it is `stored`. */
  readonly value: unknown;
  /** A document of the library, for the door of its format: as it was parsed, or its text where that is long. */
  readonly stored?: unknown;
}

/** What takes what is read. */
export interface ItemSink {
  /**
   * Takes a value.
   * @param item - the value
   */
  item(item: ReadItem): void;
  /**
   * Takes a finding.
   * @param finding - the finding
   */
  found(finding: Finding): void;
  /**
   * Tells whether nothing more is wanted: the text is then left where it is.
   * @returns whether it is so
   */
  readonly full?: () => boolean;
}

const usualLongest = 1_000_000;

/**
 * Reads the values of a JSON text from the first byte to the last; what cannot be read is told and leaves its neighbours alone.
 *
 * @param input - the text
 * @param options - name, size, limit, progress and signal
 * @param sink - who takes values and findings
 */
export async function readItems(input: JsonInput, options: JsonReadOptions, sink: ItemSink): Promise<void> {
  const { signal, onProgress, source, longest = usualLongest } = options;
  signal?.throwIfAborted();
  onProgress?.(0);
  const from: Where = source === undefined ? {} : { source };
  const { pieces, size = options.size } = piecesOf(input);
  const counted = { items: 0 };
  const scanner = new ItemScanner(longest, (item) => {
    counted.items += 1;
    if (sink.full?.() === true) return;
    takeItem(item, from, sink);
  });
  const text = decoder();
  let done = 0;
  for await (const piece of pieces) {
    signal?.throwIfAborted();
    scanner.push(text.decode(piece));
    done += piece.length;
    if (size !== undefined && size > 0) onProgress?.(Math.min(0.99, done / size));
    if (sink.full?.() === true) break;
  }
  signal?.throwIfAborted();
  if (sink.full?.() !== true) {
    scanner.push(text.end());
    scanner.end();
    if (scanner.isOpen) sink.found(jsonFinding('not-closed', { ...from, line: scanner.at }));
  }
  if (text.damaged()) sink.found(jsonFinding('not-text', from));
  if (counted.items === 0) sink.found(jsonFinding('empty-file', from));
  onProgress?.(1);
}

function takeItem({ text, line, as, list, tooLong }: JsonItem, from: Where, sink: ItemSink): void {
  const at = { ...from, line };
  if (tooLong) {
    sink.found(jsonFinding('too-long', at));
    return;
  }
  const parsed = parseExact(text);
  if ('stored' in parsed) sink.item({ value: null, stored: parsed.stored, line, as, list });
  else if ('value' in parsed) {
    const { value } = parsed;
    sink.item(isStored(value) ? { value, stored: value, line, as, list } : { value, line, as, list });
  } else sink.found(jsonFinding(parsed.wrong, at, { a: parsed.detail, actual: text.trim().slice(0, 200) }));
}
