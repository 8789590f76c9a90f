import type { ZipEntry } from './zip-directory.ts';

/**
 * Inflates one part chunk by chunk and counts what really comes out, so that a part that lies about its size is
 * stopped as soon as it goes over.
 *
 * @param bytes - the file
 * @param entry - the part
 * @param most - how many bytes may come out
 * @param signal - stops the work
 * @param take - receives each chunk
 * @returns the bytes counted, or why it stopped
 */
export async function inflate(
  bytes: Uint8Array,
  entry: ZipEntry,
  most: number,
  signal: AbortSignal | undefined,
  take: (chunk: Uint8Array) => void,
): Promise<number | 'over' | 'damaged'> {
  if (entry.start === null) return 'damaged';
  const packed = bytes.subarray(entry.start, entry.start + entry.packed);
  if (entry.method === 0) {
    if (packed.length > most) return 'over';
    take(packed);
    return packed.length;
  }
  const stream = new DecompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  // A failure shows on the readable side; these two promises must only not go unhandled.
  const fed = writer.write(packed).then(
    () => writer.close(),
    () => undefined,
  );
  fed.catch(() => undefined);
  const reader = stream.readable.getReader() as ReadableStreamDefaultReader<Uint8Array>;
  let count = 0;
  try {
    for (;;) {
      signal?.throwIfAborted();
      const { done, value } = await reader.read();
      if (done) return count;
      count += value.length;
      if (count > most) return 'over';
      take(value);
    }
  } catch {
    signal?.throwIfAborted();
    return 'damaged';
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
