/** One entry of the directory at the end of a ZIP archive. */
export interface ZipEntry {
  /** Path inside the archive. */
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** Bytes in the archive, as declared. */
  readonly packed: number;
  /** Bytes after inflating, as declared. */
  readonly inflated: number;
  /** Checksum of the inflated bytes. */
  readonly crc: number;
  /** First byte of the data; `null` when it lies outside the file. */
  readonly start: number | null;
  /** Encrypted by the archive itself. */
  readonly encrypted: boolean;
}

const endRecord = 0x06054b50;
const directoryRecord = 0x02014b50;
const localRecord = 0x04034b50;
const wideEnd = 0x06064b50;
const wideLocator = 0x07064b50;
const wide = 0xffffffff;

/**
 * Reads the directory of a ZIP archive and nothing else: no part is inflated.
 *
 * @param bytes - the file
 * @param most - how many entries to read at most
 * @returns the entries, at most one more than `most`; `null` when the directory is damaged or cut off
 */
export function zipDirectory(bytes: Uint8Array, most: number): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const entries: ZipEntry[] = [];
  let at = end.start;
  for (let i = 0; i < end.count && entries.length <= most; i += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== directoryRecord) return null;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const extra = { at: at + 46 + nameLength, length: extraLength };
    if (extra.at + extraLength > view.byteLength) return null;
    const sizes = wideSizes(view, extra, [at + 24, at + 20, at + 42]);
    if (sizes === null) return null;
    const [inflated = 0, packed = 0, offset = 0] = sizes;
    const flags = view.getUint16(at + 8, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed,
      inflated,
      crc: view.getUint32(at + 16, true),
      start: dataStart(view, offset, packed),
      encrypted: (flags & 1) !== 0,
    });
    at = extra.at + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

function dataStart(view: DataView, offset: number, packed: number): number | null {
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== localRecord) return null;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packed > view.byteLength ? null : start;
}

function findEnd(view: DataView): { readonly start: number; readonly count: number } | null {
  // The end record is 22 bytes and may be followed by a comment of up to 65,535 bytes.
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) {
    if (view.getUint32(at, true) !== endRecord) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    if (count !== 0xffff && start !== wide) return { start, count };
    return findWideEnd(view, at - 20);
  }
  return null;
}

function findWideEnd(view: DataView, locator: number): { readonly start: number; readonly count: number } | null {
  if (locator < 0 || view.getUint32(locator, true) !== wideLocator) return null;
  const record = wideNumber(view, locator + 8);
  if (record === null || record + 56 > view.byteLength || view.getUint32(record, true) !== wideEnd) return null;
  const count = wideNumber(view, record + 32);
  const start = wideNumber(view, record + 48);
  return count === null || start === null ? null : { start, count };
}

function wideNumber(view: DataView, at: number): number | null {
  if (at + 8 > view.byteLength) return null;
  const value = Number(view.getBigUint64(at, true));
  return Number.isSafeInteger(value) ? value : null;
}

// Sizes of four bytes, or of eight in the extra field where the four say "look there"; the order is fixed by the format.
function wideSizes(
  view: DataView,
  extra: { readonly at: number; readonly length: number },
  places: readonly number[],
): readonly number[] | null {
  const sizes = places.map((place) => view.getUint32(place, true));
  if (!sizes.includes(wide)) return sizes;
  let at = extra.at;
  const end = extra.at + extra.length;
  while (at + 4 <= end && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  let cursor = at + 4;
  const result: number[] = [];
  for (const size of sizes) {
    if (size !== wide) {
      result.push(size);
      continue;
    }
    const value = cursor + 8 <= end ? wideNumber(view, cursor) : null;
    if (value === null) return null;
    result.push(value);
    cursor += 8;
  }
  return result;
}
