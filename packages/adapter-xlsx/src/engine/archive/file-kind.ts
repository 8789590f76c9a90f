/** What the first bytes of a file say it is. */
export type FileKind = 'empty' | 'zip' | 'encrypted' | 'xls' | 'ole' | 'pdf' | 'markup' | 'text' | 'unknown';

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
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return 'pdf';
  if (/^(?:\u00ef\u00bb\u00bf)?\s*<(?:[!?]|html|table|head|meta)/i.test(head)) return 'markup';
  return isText(bytes) ? 'text' : 'unknown';
}

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
