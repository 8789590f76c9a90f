// Names of one letter are most of a worksheet; they are looked up, so that comparing them is comparing addresses.
const letters = Array.from({ length: 256 }, (_, byte) => String.fromCharCode(byte));
const frequent = new Map(['is', 'si', 'row', 'rPr', 'xf', 'col'].map((name) => [packed(name), name]));

/**
 * Returns the name of an element.
 *
 * @param bytes - the part
 * @param start - first byte of the name, behind its prefix
 * @param end - byte behind the last
 * @returns the name; letters that are no ASCII come as they can, because no name of interest has any
 */
export function elementName(bytes: Uint8Array, start: number, end: number): string {
  const length = end - start;
  if (length === 1) return letters[bytes[start] as number] as string;
  if (length === 2 || length === 3) {
    const key =
      ((bytes[start] as number) << 16) |
      ((bytes[start + 1] as number) << 8) |
      (length === 3 ? (bytes[start + 2] as number) : 0);
    const name = frequent.get(key);
    if (name !== undefined) return name;
  }
  let name = '';
  for (let i = start; i < end; i += 1) name += letters[bytes[i] as number] as string;
  return name;
}

function packed(name: string): number {
  return (name.charCodeAt(0) << 16) | (name.charCodeAt(1) << 8) | (name.length === 3 ? name.charCodeAt(2) : 0);
}
