import { strFromU8, unzipSync } from 'fflate';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A part of a Word file as text. */
export function partOf(file: Uint8Array, name: string): string {
  const bytes = unzipSync(file)[name];
  if (bytes === undefined) throw new Error(`the file has no part ${name}`);
  return strFromU8(bytes);
}

/** Names of the parts of a Word file. */
export function partNames(file: Uint8Array): readonly string[] {
  return Object.keys(unzipSync(file));
}

function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/giu, (_, hex?: string, digits?: string, name = '') => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
    return digits === undefined ? (entities[name as string] ?? '') : String.fromCodePoint(Number(digits));
  });
}

/** The texts of the paragraphs of a piece of XML of Word. */
export function paragraphsOf(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gsu)].map(([paragraph]) =>
    unescaped([...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, text = '']) => text).join('')),
  );
}

/** All text a reader sees. */
export function textOf(file: Uint8Array): string {
  return paragraphsOf(partOf(file, 'word/document.xml')).join('\n');
}

/** The first tag that is not closed where it should be, or `null` of XML that is well formed. */
export function brokenTag(xml: string): string | null {
  const open: string[] = [];
  const body = xml.replace(/<\?.*?\?>/gsu, '');
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/iu.test(body)) return '&';
  for (const [, close, name = '', rest = ''] of body.matchAll(/<(\/?)([\w:.-]+)((?:"[^"]*"|'[^']*'|[^<>"'])*)>/gu)) {
    if (close === '/') {
      if (open.pop() !== name) return name;
    } else if (!rest.endsWith('/')) open.push(name);
  }
  return open.pop() ?? (/<(?![\w/])/u.test(body) ? '<' : null);
}
