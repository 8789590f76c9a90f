/** A child of the root of a part: where it stands in the text. */
export interface XmlChild {
  /** Name without its prefix. */
  readonly name: string;
  /** First character. */
  readonly start: number;
  /** Character behind the last one. */
  readonly end: number;
}

/** The root of a part. */
export interface XmlRoot {
  /** Prefix of its names with the colon, or nothing. */
  readonly prefix: string;
  /** Character behind its opening tag. */
  readonly inside: number;
  /** First character of its closing tag. */
  readonly close: number;
}

const token =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([\w.-]+:)?([\w.-]+)(?:"[^"]*"|'[^']*'|[^'">])*>/g;

/**
 * Finds the root of a part.
 *
 * @param xml - text of the part
 * @returns the root; `null` where the part has none, or an empty one
 */
export function rootOf(xml: string): XmlRoot | null {
  for (const found of xml.matchAll(token)) {
    const [tag, slash, prefix = '', name = ''] = found;
    if (name === '' || slash === '/') continue;
    const close = xml.lastIndexOf(`</${prefix}${name}`);
    return tag.endsWith('/>') || close < 0 ? null : { prefix, inside: found.index + tag.length, close };
  }
  return null;
}

/**
 * Lists the children of the root of a part, from a place on.
 *
 * @param xml - text of the part
 * @param root - its root
 * @param from - where to begin: outside of any child
 * @returns the children in order
 */
export function childrenOf(xml: string, root: XmlRoot, from = root.inside): readonly XmlChild[] {
  const children: XmlChild[] = [];
  let depth = 0;
  let start = from;
  const tags = new RegExp(token);
  tags.lastIndex = from;
  for (let found = tags.exec(xml); found !== null && found.index < root.close; found = tags.exec(xml)) {
    const [tag, slash, , name = ''] = found;
    if (name === '') continue;
    if (slash === '/') depth -= 1;
    else {
      if (depth === 0) start = found.index;
      if (!tag.endsWith('/>')) depth += 1;
    }
    if (depth === 0) children.push({ name, start, end: found.index + tag.length });
  }
  return children;
}

/**
 * Reads the attributes of a tag.
 *
 * @param tag - an opening tag
 * @returns values by name, without prefixes of the names
 */
export function attributesOf(tag: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, , name = '', double, single] of tag.matchAll(/\s([\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    attributes.set(name, unescaped(double ?? single ?? ''));
  return attributes;
}

const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name = '') => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return names[String(name)] ?? whole;
  });
}

/**
 * Writes a text as XML holds it; what XML cannot hold is left out.
 *
 * @param text - any text
 * @returns the same text, escaped
 */
export function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/**
 * Puts a text into another one.
 *
 * @param xml - the text
 * @param at - where
 * @param piece - what
 * @param until - end of what it replaces; nothing when left out
 * @returns the new text
 */
export const spliced = (xml: string, at: number, piece: string, until = at): string =>
  xml.slice(0, at) + piece + xml.slice(until);
