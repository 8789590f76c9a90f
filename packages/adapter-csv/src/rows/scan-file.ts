import type { WorkOptions } from '@qcdc/core';
import { fileFinding } from '../file-findings.ts';
import { piecesOf, type CsvInput } from '../input/csv-input.ts';
import { decoder } from '../input/decode.ts';
import type { CsvReadOptions } from '../options.ts';
import { FileScan, type FileSink } from './file-scan.ts';
import type { FileFacts } from './read-as.ts';

/**
 * Reads the rows of a file, from the first byte to the last, with what is wrong with its text.
 *
 * @param input - the file
 * @param options - what the caller knows of it
 * @param sink - who takes rows and findings
 * @returns how it was read; `null` where it is no table of separated values
 */
export async function scanFile(
  input: CsvInput,
  options: CsvReadOptions & WorkOptions,
  sink: FileSink,
): Promise<FileFacts | null> {
  const { signal, onProgress, source } = options;
  signal?.throwIfAborted();
  onProgress?.(0);
  const { pieces, size = options.size } = piecesOf(input);
  const text = decoder(options.encoding);
  const file = new FileScan(options, sink);
  let done = 0;
  for await (const piece of pieces) {
    signal?.throwIfAborted();
    file.push(text.decode(piece));
    done += piece.length;
    if (size !== undefined && size > 0) onProgress?.(Math.min(0.99, done / size));
    if (file.refused || sink.full?.() === true) break;
  }
  signal?.throwIfAborted();
  if (!file.refused && sink.full?.() !== true) {
    file.push(text.end());
    file.end();
  }
  onProgress?.(1);
  if (file.refused) return null;
  if (file.empty) {
    sink.found(fileFinding('empty-file', { source }));
    return null;
  }
  return { encoding: nameOf(text.encoding()), delimiter: file.delimiter };
}

const nameOf = (encoding: string | null): string =>
  encoding === null
    ? 'Unicode'
    : encoding.replace(/^utf/, 'UTF').replace(/(?<=^UTF-16)[bl]e$/, (end) => end.toUpperCase());
