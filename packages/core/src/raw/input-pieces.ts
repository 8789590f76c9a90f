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
  const kind = kindOf(input);
  if (kind === 'bytes') {
    const bytes = input as Uint8Array;
    return { pieces: cut(bytes.length, (a, b) => bytes.subarray(a, b)), size: bytes.length };
  }
  if (kind === 'stream') return { pieces: ofStream(input as PieceStream, refusal) };
  if (kind === 'pieces') return { pieces: ofIterable(input as AsyncIterable<unknown>, refusal) };
  throw refusal();
}

function kindOf(input: unknown): 'bytes' | 'stream' | 'pieces' | null {
  try {
    if (input instanceof Uint8Array) return 'bytes';
    if (typeof input !== 'object' || input === null) return null;
    if ('getReader' in input) return 'stream';
    return Symbol.asyncIterator in input || Symbol.iterator in input ? 'pieces' : null;
  } catch {
    // A proxy that does not let itself be looked at.
    return null;
  }
}

// A stream may bring anything: what is neither bytes nor text would end in an error from inside of a decoder.
function aPiece(piece: unknown, refusal: () => DefinitionError): Uint8Array | string {
  // Not by its class: a frame of a page has classes of its own.
  if (typeof piece === 'string' || (ArrayBuffer.isView(piece) && 'length' in piece))
    return piece as Uint8Array | string;
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
  input: AsyncIterable<unknown>,
  refusal: () => DefinitionError,
): AsyncGenerator<Uint8Array | string> {
  for await (const piece of input) yield aPiece(piece, refusal);
}

// Not every browser lets a stream be gone through with `for await`.
async function* ofStream(stream: PieceStream, refusal: () => DefinitionError): AsyncGenerator<Uint8Array | string> {
  const reader = stream.getReader();
  let done = false;
  try {
    for (;;) {
      const next = await reader.read();
      done = next.done;
      if (next.done) return;
      yield aPiece(next.value, refusal);
    }
  } finally {
    if (!done) await reader.cancel().catch(() => undefined);
    reader.releaseLock();
  }
}
