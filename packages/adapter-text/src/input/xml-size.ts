import type { ZipPart } from './zip-directory.ts';

/** How large the XML of an archive may be. */
export interface XmlLimits {
  /** Bytes of all parts, inflated. */
  readonly inflated: number;
  /** Elements and attributes of all parts. */
  readonly elements: number;
  /** Levels of elements. */
  readonly depth: number;
}

/** Which limit the XML of an archive goes beyond, and by what; `damaged` where a part does not inflate. */
export type XmlFault = { readonly of: keyof XmlLimits; readonly expected: string } | 'damaged';

const [open, close, slash, mark, question, equals] = [60, 62, 47, 33, 63, 61];

/** Counts elements, attributes and levels of XML while it comes, and keeps nothing of it. */
class XmlCount {
  elements = 0;
  deepest = 0;
  private depth = 0;
  private inTag = false;
  private last = 0;

  see(bytes: Uint8Array): void {
    let { last, inTag, depth } = this;
    for (const byte of bytes) {
      if (last === open) {
        inTag = byte !== mark && byte !== question && byte !== slash;
        if (byte === slash) depth -= 1;
        else if (inTag) {
          this.elements += 1;
          depth += 1;
          if (depth > this.deepest) this.deepest = depth;
        }
      } else if (inTag && byte === equals) this.elements += 1;
      else if (inTag && byte === close) {
        inTag = false;
        if (last === slash) depth -= 1;
      }
      last = byte;
    }
    [this.last, this.inTag, this.depth] = [last, inTag, depth];
  }

  next(): void {
    [this.depth, this.inTag, this.last] = [0, false, 0];
  }
}

/**
 * Looks at the XML in an archive before anybody makes a tree of it: that takes a hundred times its memory, and a call on each level.
 *
 * @param parts - parts of the archive
 * @param limits - how large it may be
 * @returns the first limit it goes beyond; `null` for what may be read
 */
export async function xmlFault(parts: readonly ZipPart[], limits: XmlLimits): Promise<XmlFault | null> {
  const count = new XmlCount();
  let inflated = 0;
  const beyond = (): XmlFault | null => {
    if (inflated > limits.inflated) return { of: 'inflated', expected: `≤ ${limits.inflated}` };
    if (count.elements > limits.elements) return { of: 'elements', expected: `≤ ${limits.elements}` };
    return count.deepest > limits.depth ? { of: 'depth', expected: `≤ ${limits.depth}` } : null;
  };
  const xml = parts.filter(isXml);
  inflated = xml.reduce((sum, part) => sum + part.inflated, 0);
  if (beyond() !== null) return beyond();
  // What the archive says may be false.
  inflated = 0;
  for (const part of xml) {
    count.next();
    try {
      for await (const piece of inflatedPieces(part)) {
        inflated += piece.length;
        count.see(piece);
        const fault = beyond();
        if (fault !== null) return fault;
      }
    } catch {
      return 'damaged';
    }
  }
  return null;
}

/**
 * Tells whether a part holds XML, by its name. All others are to be emptied before the archive is read, because a part of any name
 * may be called the document.
 *
 * @param part - the part
 * @returns whether it does
 */
export const isXml = ({ name }: Pick<ZipPart, 'name'>): boolean => /\.(?:xml|rels)$/i.test(name);

const pieceSize = 1 << 14;

async function* inflatedPieces({ packed, method }: ZipPart): AsyncGenerator<Uint8Array> {
  if (method === 0) {
    yield packed;
    return;
  }
  const inflate = new DecompressionStream('deflate-raw');
  const writer = inflate.writable.getWriter();
  const reader = inflate.readable.getReader();
  // Small pieces in, so that a bomb is heard before much of it is inflated.
  const fed = (async () => {
    for (let from = 0; from < packed.length; from += pieceSize)
      await writer.write(packed.slice(from, from + pieceSize));
    await writer.close();
  })();
  fed.catch(() => undefined);
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
    await fed;
  } finally {
    await reader.cancel().catch(() => undefined);
    await writer.abort().catch(() => undefined);
  }
}
