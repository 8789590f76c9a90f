import type { DefinitionError } from '../outcome/errors.ts';

/** What of a stream of the web is used: its pieces one after another. */
export interface PieceStream {
  /** Begins to read. */
  readonly getReader: () => {
    /** The next piece, or that there is none. */
    readonly read: () => Promise<
      { readonly done: false; readonly value: Uint8Array | string } | { readonly done: true; readonly value?: unknown }
    >;
    /** Tells the stream that nobody reads on. */
    readonly cancel: () => Promise<unknown>;
    /** Lets go of the stream. */
    readonly releaseLock: () => void;
  };
}

/** What comes in pieces: text, bytes, or a stream of either: of the web, of Node, or any other that is gone through. */
export type StreamedInput =
  string | Uint8Array | PieceStream | AsyncIterable<Uint8Array | string> | Iterable<Uint8Array>;

/** The pieces of an input, and the size of the whole in what they are counted in, where it is known. */
export interface InputPieces {
  /** The pieces, in order. */
  readonly pieces: AsyncIterable<Uint8Array | string>;
  /** Size of the whole, in characters or bytes. */
  readonly size?: number;
}

const pieceSize = 1 << 18;

/**
 * Goes through an input piece by piece, for a reader that takes files of any size: between the pieces others run, and an
 * abort is heard. A stream that is left early is told so.
 *
 * @param input - text, bytes or a stream
 * @param refusal - makes the error for what is none of these, in the reader's own words
 * @returns the pieces, and the size of the whole where it is known
 * @throws `DefinitionError`: what `refusal` makes
 * @example
 * ```ts
 * const refusal = () => new DefinitionError('mine/bad-input', { vi: 'cần chữ', en: 'text is needed' }, 'input');
 * inputPieces('Mã đơn vị;Kỳ báo cáo', refusal).size; // => 20
 * ```
 */
export function inputPieces(input: StreamedInput, refusal: () => DefinitionError): InputPieces {
  if (typeof input === 'string') return { pieces: cut(input.length, (a, b) => input.slice(a, b)), size: input.length };
  if (input instanceof Uint8Array)
    return { pieces: cut(input.length, (a, b) => input.subarray(a, b)), size: input.length };
  if (Object(input) !== input) throw refusal();
  if ('getReader' in input) return { pieces: ofStream(input) };
  if (Symbol.asyncIterator in input || Symbol.iterator in input) return { pieces: ofIterable(input) };
  throw refusal();
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
async function* ofStream(stream: PieceStream): AsyncGenerator<Uint8Array | string> {
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
