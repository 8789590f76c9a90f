/** A part of an archive. */
export interface ZipPart {
  /** Its name. */
  readonly name: string;
  /** Where its entry in the directory begins. */
  readonly entry: number;
  /** How it is packed: 0 not at all, 8 deflated. */
  readonly method: number;
  /** Bytes it inflates to, as the archive says. */
  readonly inflated: number;
  /** Its bytes as packed. */
  readonly packed: Uint8Array;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endSize = 22;
const localSize = 30;
const longestComment = 0xffff;

/**
 * Reads the directory of a zip archive, without inflating anything.
 *
 * @param bytes - the archive
 * @returns its parts, or `null` where there is no directory, or it leads nowhere
 */
export function zipDirectory(bytes: Uint8Array): readonly ZipPart[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endAt(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const parts: ZipPart[] = [];
  const decoder = new TextDecoder();
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entrySignature) return null;
    const [name = 0, extra = 0, comment = 0] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const packed = packedAt(bytes, view, view.getUint32(at + 42, true), view.getUint32(at + 20, true));
    if (packed === null) return null;
    parts.push({
      name: decoder.decode(bytes.subarray(at + 46, at + 46 + name)),
      entry: at,
      method: view.getUint16(at + 10, true),
      inflated: view.getUint32(at + 24, true),
      packed,
    });
    at += 46 + name + extra + comment;
  }
  return parts;
}

/**
 * Copies an archive so that whoever reads the copy finds nothing in some of its parts.
 *
 * @param bytes - the archive
 * @param parts - the parts to be emptied
 * @returns the copy
 */
export function withoutContent(bytes: Uint8Array, parts: readonly ZipPart[]): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(bytes);
  const view = new DataView(copy.buffer);
  for (const { entry } of parts) {
    view.setUint16(entry + 10, 0, true);
    view.setUint32(entry + 20, 0, true);
    view.setUint32(entry + 24, 0, true);
  }
  return copy;
}

function packedAt(bytes: Uint8Array, view: DataView, local: number, size: number): Uint8Array | null {
  if (local + localSize > view.byteLength || view.getUint32(local, true) !== localSignature) return null;
  const from = local + localSize + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  return from + size > view.byteLength ? null : bytes.subarray(from, from + size);
}

function endAt(view: DataView): number | null {
  const last = view.byteLength - endSize;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1)
    if (view.getUint32(at, true) === endSignature) return at;
  return null;
}
