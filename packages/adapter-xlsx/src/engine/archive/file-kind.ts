/** What the first bytes of a file say it is. */
export type FileKind =
  | 'empty'
  | 'zip'
  | 'encrypted'
  | 'xls'
  | 'ole'
  | 'packed'
  | 'picture'
  | 'pdf'
  | 'markup'
  | 'webArchive'
  | 'shortcut'
  | 'text'
  | 'unknown';

const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Tells what a file is by its bytes; the name says nothing, because people rename files.
 *
 * @param bytes - the file
 * @returns its kind
 */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return 'zip';
  if (startsWith(bytes, ole)) {
    if (containsName(bytes, 'EncryptedPackage')) return 'encrypted';
    return containsName(bytes, 'Workbook') || containsName(bytes, 'Book') ? 'xls' : 'ole';
  }
  if (isOldStream(bytes)) return 'xls';
  if (packed.some((signs) => startsWith(bytes, signs))) return 'packed';
  if (pictures.some((signs) => startsWith(bytes, signs))) return 'picture';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return 'pdf';
  const text = head.replace(/^(?:\u00ef\u00bb\u00bf)?\s*/, '');
  if (/^<[a-z!?]/i.test(text)) return 'markup';
  if (/^(?:mime-version|content-type|from|x-document-type):/i.test(text) && /multipart\/|text\/html/i.test(head))
    return 'webArchive';
  if (text.startsWith('{\\rtf')) return 'ole';
  if (/^\{[^]*(?:docs\.google\.com|"doc_id")/.test(text)) return 'shortcut';
  return isText(bytes) ? 'text' : 'unknown';
}

// Excel 2 to 4 wrote the stream of a workbook without a container: its first record says so.
function isOldStream(bytes: Uint8Array): boolean {
  const [first = 0, version = 0, length = 0, high = 0] = bytes;
  return first === 9 && [0, 2, 4].includes(version) && [4, 6].includes(length) && high === 0;
}

// RAR, 7-Zip, gzip.
const packed = [
  [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07],
  [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c],
  [0x1f, 0x8b, 0x08],
];
// PNG, JPEG, GIF, TIFF, RIFF (WebP).
const pictures = [
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
  [0x52, 0x49, 0x46, 0x46],
];

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

// Compound documents name their streams in UTF-16; an entry of the directory begins on a multiple of 128 bytes.
function containsName(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(`${name}\0`).flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 512; at + 128 <= bytes.length; at += 128)
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}

function isText(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return true;
  const head = bytes.subarray(0, 4096);
  return !head.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
}
