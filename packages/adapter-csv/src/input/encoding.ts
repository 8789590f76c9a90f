/** An encoding of text files. */
export type CsvEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'windows-1252';

/** Encodings that are recognised. */
export const encodings: readonly CsvEncoding[] = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1258', 'windows-1252'];

/** What the first bytes tell. */
export interface EncodingFound {
  /** The encoding. */
  readonly encoding: CsvEncoding;
  /** Bytes of the mark at the beginning. */
  readonly mark: number;
}

/**
 * Tells the encoding of a text from its first bytes: by its mark, by the zeros of UTF-16, by being valid UTF-8; else it is of
 * the time before Unicode, and Vietnamese written in Windows-1258 shows by its tones, which stand behind their vowels.
 *
 * @param head - first bytes, cut anywhere
 * @returns the encoding; `null` where all bytes are plain ASCII and more must be seen
 */
export function encodingOf(head: Uint8Array): EncodingFound | null {
  const [a = -1, b = -1, c = -1] = head;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', mark: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', mark: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', mark: 2 };
  const wide = wideOrder(head);
  if (wide !== null) return { encoding: wide, mark: 0 };
  const first = head.findIndex((byte) => byte > 127);
  if (first < 0) return null;
  if (isUtf8(head.subarray(first))) return { encoding: 'utf-8', mark: 0 };
  return { encoding: isVietnamese1258(head) ? 'windows-1258' : 'windows-1252', mark: 0 };
}

// Every second byte of Latin text in UTF-16 is zero.
function wideOrder(head: Uint8Array): CsvEncoding | null {
  const length = Math.min(head.length, 512) & ~1;
  if (length < 4) return null;
  let [even, odd] = [0, 0];
  for (let at = 0; at < length; at += 2) {
    if (head[at] === 0) even += 1;
    if (head[at + 1] === 0) odd += 1;
  }
  if (odd * 3 >= length / 2 && even * 10 <= odd) return 'utf-16le';
  return even * 3 >= length / 2 && odd * 10 <= even ? 'utf-16be' : null;
}

// The text may be cut in the middle of a letter: the decoder then waits for more.
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

// Bytes that are tones in Windows-1258 (Ì Ò Þ ì ò elsewhere), each behind a vowel; ă â đ ê ô ơ ư stand on bytes of their own.
function isVietnamese1258(head: Uint8Array): boolean {
  const text = new TextDecoder('windows-1258').decode(head);
  const tones = text.match(/[\u0300\u0301\u0303\u0309\u0323]/gu)?.length ?? 0;
  const behindVowels = text.match(/[aeiouyăâêôơư][\u0300\u0301\u0303\u0309\u0323]/giu)?.length ?? 0;
  const letters = text.match(/[ăâđêôơư]/giu)?.length ?? 0;
  return tones > 0 ? behindVowels * 10 >= tones * 9 : letters > 0 && /[đơư]/iu.test(text);
}
