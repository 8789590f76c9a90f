import { crc32 } from 'node:zlib';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A paragraph of a Word file. */
export const paragraph = (text: string, style = ''): string =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;

/** A table of a Word file. */
export const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

/**
 * Makes a Word file by hand, as small as one may be.
 * @param body - paragraphs and tables
 * @returns the bytes of the file
 */
export function docxFile(body: string): Uint8Array {
  return zip({
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
  });
}

/**
 * Makes an archive whose parts are not compressed.
 * @param parts - texts by name
 * @param said - bytes each part says it inflates to; the truth when left out
 * @returns the bytes
 */
export function zip(parts: Readonly<Record<string, string>>, said?: number): Uint8Array {
  const encoder = new TextEncoder();
  const local: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const [path, data] = [encoder.encode(name), encoder.encode(text)];
    const header = (signature: number, size: number, shift: number): Uint8Array => {
      const bytes = new Uint8Array(size + path.length);
      const view = new DataView(bytes.buffer);
      view.setUint32(0, signature, true);
      view.setUint16(4, 20, true);
      view.setUint32(14 + shift, crc32(data), true);
      view.setUint32(18 + shift, data.length, true);
      view.setUint32(22 + shift, said ?? data.length, true);
      view.setUint16(26 + shift, path.length, true);
      bytes.set(path, size);
      return bytes;
    };
    const entry = header(0x02014b50, 46, 2);
    new DataView(entry.buffer).setUint32(42, offset, true);
    const file = header(0x04034b50, 30, 0);
    local.push(file, data);
    central.push(entry);
    offset += file.length + data.length;
  }
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  const size = central.reduce((sum, { length }) => sum + length, 0);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, central.length, true);
  view.setUint16(10, central.length, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return Uint8Array.from([...local, ...central, end].flatMap((bytes) => [...bytes]));
}
