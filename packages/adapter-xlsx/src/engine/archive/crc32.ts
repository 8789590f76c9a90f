// Four tables, so that four bytes are taken at a time: one table alone would cost as much as inflating.
const tables = ((): readonly Int32Array[] => {
  const first = Int32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  const all = [first];
  for (let i = 1; i < 4; i += 1) {
    const before = all[i - 1] ?? first;
    all.push(before.map((value) => (value >>> 8) ^ (first[value & 255] ?? 0)));
  }
  return all;
})();

/**
 * Goes on with the checksum of a ZIP part.
 *
 * @param crc - checksum of what came before; 0 at the beginning
 * @param bytes - what comes next
 * @returns the checksum, as a whole number of 32 bits without a sign
 */
export function crc32(crc: number, bytes: Uint8Array): number {
  const [t0, t1, t2, t3] = tables as [Int32Array, Int32Array, Int32Array, Int32Array];
  const { length } = bytes;
  const byte = (at: number): number => bytes[at] as number;
  let c = ~crc;
  let i = 0;
  for (; i + 3 < length; i += 4) {
    c ^= byte(i) | (byte(i + 1) << 8) | (byte(i + 2) << 16) | (byte(i + 3) << 24);
    c =
      (t3[c & 255] as number) ^
      (t2[(c >>> 8) & 255] as number) ^
      (t1[(c >>> 16) & 255] as number) ^
      (t0[c >>> 24] as number);
  }
  for (; i < length; i += 1) c = (c >>> 8) ^ (t0[(c ^ byte(i)) & 255] as number);
  return ~c >>> 0;
}
