/** Turns the pieces of an input into text. */
export interface Decoder {
  /** Whether bytes were seen that are of no letter. */
  readonly damaged: () => boolean;
  /**
   * Decodes the next piece.
   * @param piece - bytes or text
   * @returns its text
   */
  decode(piece: Uint8Array | string): string;
  /**
   * Says that no more comes.
   * @returns what was kept back
   */
  end(): string;
}

/**
 * Makes a decoder of JSON: UTF-8, as every JSON is, or UTF-16 where a mark says so, as some editors of Windows save it.
 *
 * @returns the decoder
 */
export function decoder(): Decoder {
  let inner: InstanceType<typeof TextDecoder> | null = null;
  let first = new Uint8Array();
  let started = false;
  let damaged = false;
  const seen = (text: string): string => {
    if (text.includes('\uFFFD')) damaged = true;
    return text;
  };
  const begin = (): string => {
    const [a, b] = first;
    const name = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
    inner = new TextDecoder(name);
    return inner.decode(first, { stream: true });
  };
  return {
    damaged: () => damaged,
    decode: (piece) => {
      if (typeof piece === 'string') {
        const text = started ? piece : piece.replace(/^\uFEFF/, '');
        started ||= piece !== '';
        return text;
      }
      if (inner !== null) return seen(inner.decode(piece, { stream: true }));
      first = joined(first, piece);
      return first.length < 2 ? '' : seen(begin());
    },
    end: () => {
      const text = inner === null && first.length > 0 ? begin() : '';
      return seen(text + (inner?.decode() ?? ''));
    },
  };
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
