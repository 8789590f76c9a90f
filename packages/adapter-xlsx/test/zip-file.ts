import { crc32, deflateRawSync } from 'node:zlib';

/** Content that is deflated already, for parts too large to deflate in every test. */
export interface Deflated {
  readonly packed: Uint8Array;
  readonly size: number;
  readonly crc: number;
}

/** Deflates content once. */
export function deflated(content: Uint8Array): Deflated {
  return { packed: deflateRawSync(content, { level: 9 }), size: content.length, crc: crc32(content) };
}

/** One part of an archive made for a test; the directory may be made to lie. */
export interface Part<Data extends string | Deflated = string | Deflated> {
  readonly name: string;
  readonly data: Data;
  /** Size the directory states instead of the true one. */
  readonly statedSize?: number;
  /** Checksum the directory states instead of the true one. */
  readonly statedCrc?: number;
  /** How a text is written; UTF-8 when left out. */
  readonly encoding?: 'utf8' | 'utf16le';
  /** General purpose flags. */
  readonly flags?: number;
}

/** Builds a ZIP archive, byte by byte, so that tests can also build broken ones. */
export function zipFile(parts: readonly Part[]): Uint8Array {
  const local: Uint8Array[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data, statedSize, statedCrc, encoding, flags = 0 } of parts) {
    const { packed, size, crc } = typeof data === 'string' ? deflated(Buffer.from(data, encoding)) : data;
    const label = Buffer.from(name);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(flags, 2);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(statedCrc ?? crc, 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(statedSize ?? size, 18);
    head.writeUInt16LE(label.length, 22);
    local.push(Buffer.from('PK\x03\x04', 'latin1'), head, label, packed);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), head, tail, label);
    offset += 30 + label.length + packed.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(listing.length, 8);
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...local, listing, Buffer.from('PK\x05\x06', 'latin1'), end]));
}
