import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

// The earliest an archive can state, in whatever zone the machine stands.
const fixedTime = '1980-01-01T00:00:00';
const moment = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu;
// Inside a tag only: a text cannot hold a quotation mark behind an equals sign that is not escaped.
const drawn = /((?:\br:id|\br:embed|\bId)=")(rId[\w-]{21})(?=")/gu;
const picture = /(<wp:docPr id=")\d+/gu;
// What ends a section stands in a paragraph of its own. As tall as a line it would begin a page where the one before is full, and
// leave it empty.
const breakParagraph = /<w:p><w:pPr>(?=<w:sectPr\b)/gu;
const smallBreak =
  '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr>';
const container = /[.](?:xlsx|docx)$/u;

/**
 * Takes the time of writing and ids drawn by lot out of a Word file, also out of the workbooks of its charts: the same
 * document gives the same bytes. Takes the height out of the paragraphs that end a section, too.
 *
 * @param file - the file as it was made
 * @returns the file, with nothing in it that changes from one time to the next
 */
export function sameBytes(file: Uint8Array): Uint8Array {
  const parts: Zippable = {};
  const ids = new Ids();
  for (const [name, bytes] of Object.entries(unzipSync(file))) parts[name] = counted(name, bytes, ids);
  return zipSync(parts, { level: 6, mtime: fixedTime });
}

// Ids of relationships are drawn by lot, those of pictures counted over all files ever made; what they name stays the same
// when they are counted anew.
class Ids {
  private readonly known = new Map<string, string>();
  private pictures = 0;

  counted(xml: string): string {
    return xml
      .replace(drawn, (_, before: string, id: string) => {
        const anew = this.known.get(id) ?? `rIdn${this.known.size + 1}`;
        this.known.set(id, anew);
        return before + anew;
      })
      .replace(picture, (_, before: string) => `${before}${++this.pictures}`);
  }
}

function counted(name: string, bytes: Uint8Array, ids: Ids): Uint8Array {
  if (container.test(name)) return sameBytes(bytes);
  if (!/[.](?:xml|rels)$/u.test(name)) return bytes;
  const counted = ids.counted(strFromU8(bytes));
  const xml = name === 'word/document.xml' ? counted.replace(breakParagraph, smallBreak) : counted;
  return strToU8(name.endsWith('core.xml') ? xml.replace(moment, `$1${fixedTime}Z`) : xml);
}
