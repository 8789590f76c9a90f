import { DefinitionError } from '@qcdc/core';

/** What can be read: text, bytes, or a stream of either: of the web, of Node, or any other that comes in pieces. */
export type JsonInput =
  string | Uint8Array | ReadableStream<Uint8Array | string> | AsyncIterable<Uint8Array | string> | Iterable<Uint8Array>;

const pieceSize = 1 << 18;

/** The pieces of an input, and the size of the whole in what they are counted in, where it is known. */
export interface InputPieces {
  /** The pieces, in order. */
  readonly pieces: AsyncIterable<Uint8Array | string>;
  /** Size of the whole. */
  readonly size?: number;
}

/**
 * Goes through an input piece by piece.
 *
 * @param input - text, bytes or a stream
 * @returns the pieces
 * @throws `DefinitionError` `json/bad-input`
 */
export function piecesOf(input: JsonInput): InputPieces {
  if (typeof input === 'string') return { pieces: cut(input.length, (a, b) => input.slice(a, b)), size: input.length };
  if (input instanceof Uint8Array)
    return { pieces: cut(input.length, (a, b) => input.subarray(a, b)), size: input.length };
  if (typeof input === 'object' && (input as unknown) !== null) {
    if ('getReader' in input) return { pieces: ofStream(input) };
    if (Symbol.asyncIterator in input || Symbol.iterator in input) return { pieces: ofIterable(input) };
  }
  throw new DefinitionError(
    'json/bad-input',
    {
      vi: 'JSON là chữ, chuỗi byte hoặc một luồng của chúng; dữ liệu đã đọc rồi thì đưa thẳng cho parseRecords',
      en: 'JSON is text, bytes or a stream of either; hand what was parsed already to parseRecords',
    },
    'input',
  );
}

async function* cut<T>(length: number, slice: (from: number, to: number) => T): AsyncGenerator<T> {
  for (let from = 0; from < length; from += pieceSize) {
    yield slice(from, from + pieceSize);
    // Lets others run, and an abort be heard.
    await new Promise((go) => setTimeout(go, 0));
  }
}

async function* ofIterable(
  input: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array | string> {
  for await (const piece of input) yield piece;
}

// Not every browser lets a stream be gone through with `for await`.
async function* ofStream(stream: ReadableStream<Uint8Array | string>): AsyncGenerator<Uint8Array | string> {
  const reader = stream.getReader();
  let done = false;
  try {
    for (;;) {
      const next = await reader.read();
      done = next.done;
      if (next.done) return;
      yield next.value;
    }
  } finally {
    if (!done) await reader.cancel().catch(() => undefined);
    reader.releaseLock();
  }
}
