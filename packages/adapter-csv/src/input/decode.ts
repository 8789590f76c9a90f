import { encodingOf, type CsvEncoding } from './encoding.ts';

/** Text of an input, piece by piece. */
export interface Decoded {
  /** The encoding; `null` for what came as text, or is plain ASCII so far. */
  readonly encoding: () => CsvEncoding | null;
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

// So many bytes tell UTF-8 from the encodings of before.
const telling = 1 << 16;

/**
 * Makes a decoder that finds the encoding by itself. Plain ASCII reads alike in all of them, so the question waits until the
 * first byte that is none.
 *
 * @param given - the encoding, where the caller knows it
 * @returns the decoder
 */
export function decoder(given?: CsvEncoding): Decoded {
  let encoding = given ?? null;
  let waiting = new Uint8Array();
  let inner: InstanceType<typeof TextDecoder> | null = null;
  let last = '';

  // Windows-1258 writes a tone behind its vowel: the last letter waits for it.
  const composed = (text: string, final: boolean): string => {
    if (encoding !== 'windows-1258') return text;
    const whole = last + text;
    let cut = final ? whole.length : Math.max(0, whole.length - 1);
    while (cut > 0 && /\p{M}/u.test(whole.charAt(cut))) cut -= 1;
    last = whole.slice(cut);
    return whole.slice(0, cut).normalize('NFC');
  };
  const begin = (final: boolean): string => {
    const found = encoding === null ? encodingOf(waiting) : { encoding, mark: 0 };
    const seen = waiting.length;
    if (found === null ? seen < 4 : found.mark === 0 && encoding === null && seen < telling) if (!final) return '';
    if (found !== null) encoding = found.encoding;
    inner = found === null ? null : new TextDecoder(found.encoding);
    const text = (inner ?? new TextDecoder()).decode(waiting, { stream: true });
    waiting = new Uint8Array();
    return composed(text, false);
  };
  return {
    encoding: () => encoding,
    decode: (piece) => {
      if (typeof piece === 'string') return piece;
      if (inner !== null) return composed(inner.decode(piece, { stream: true }), false);
      waiting = joined(waiting, piece);
      return begin(false);
    },
    end: () => {
      const text = waiting.length > 0 ? begin(true) : '';
      return text + composed(inner?.decode() ?? '', true);
    },
  };
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
