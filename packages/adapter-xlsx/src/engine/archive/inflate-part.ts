import { Inflate, inflateSync } from 'fflate';
import type { Budget } from '../budget.ts';
import { Refusal } from '../refusal.ts';
import { crc32 } from './crc32.ts';
import type { PartSink } from './part-sink.ts';
import type { Pace } from '../pace.ts';
import type { ZipEntry } from './zip-directory.ts';

// Deflate never grows more than 1,032 times, so that one slice can fill 17 MB at most before it is counted.
const slice = 16_384;
// A part that fits one slice has room from the start: to make room as it grows takes longer than to inflate what is small.
const smallInflated = 1_000_000;

/**
 * Inflates one part slice by slice, and counts what comes out before anybody sees it: a directory may lie about sizes.
 *
 * @param bytes - the file
 * @param entry - the part
 * @param sink - takes what comes out
 * @param budget - counts it
 * @param pace - lets it be watched and stopped
 * @throws `Refusal` for a damaged part or one above a limit
 */
export async function inflatePart(
  bytes: Uint8Array,
  entry: ZipEntry,
  sink: PartSink,
  budget: Budget,
  pace: Pace,
): Promise<void> {
  const { start, packed, method } = entry;
  if (start === null || (method !== 0 && method !== 8)) throw new Refusal('damaged', { actual: entry.name });
  budget.growth(entry.inflated, packed);
  let count = 0;
  let crc = 0;
  const take = (chunk: Uint8Array): void => {
    count += chunk.length;
    budget.growth(count, packed);
    budget.keep('inflatedBytes', chunk.length);
    // A directory that hides the size of a part is what bombs are made with.
    if (count > entry.inflated)
      throw new Refusal(entry.inflated === 0 ? 'damaged' : 'zip-bomb', { actual: entry.name });
    crc = crc32(crc, chunk);
    sink.take(chunk);
  };
  const isSmall = packed > 0 && packed <= slice && entry.inflated <= smallInflated;
  const inflater = method === 0 ? { push: take } : isSmall ? atOnce(entry.inflated, take) : new Inflate(take);
  for (let at = start; at < start + packed; at += slice) {
    const end = Math.min(at + slice, start + packed);
    try {
      inflater.push(bytes.subarray(at, end), end === start + packed);
    } catch (cause) {
      throw isOfInflater(cause) ? new Refusal('damaged', { actual: entry.name }) : cause;
    }
    const rest = pace.did(end - at);
    if (rest !== undefined) await rest;
  }
  if (count !== entry.inflated || crc !== entry.crc) throw new Refusal('damaged', { actual: entry.name });
  sink.end();
}

// One byte more than the directory says, so that what it hides is seen.
const atOnce = (inflated: number, take: (chunk: Uint8Array) => void): { push: (packed: Uint8Array) => void } => ({
  push: (packed) => {
    take(inflateSync(packed, { out: new Uint8Array(inflated + 1) }));
  },
});

// The library underneath throws errors with a number for a code; whatever the sink throws is none of them.
const isOfInflater = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && typeof cause.code === 'number';
