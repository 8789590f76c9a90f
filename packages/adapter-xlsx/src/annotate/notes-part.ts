import { relationsSpace, type PackageParts } from './package-parts.ts';
import { a1 } from '../a1.ts';
import { noteDrawing, noteShape, type CellNote } from './note-shape.ts';
import { attributesOf, childrenOf, escaped, rootOf, spliced } from './xml.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const author = '@qcdc/findings';
const types = {
  comments: 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
} as const;
// What stands behind the reference to the drawing of notes in a worksheet.
const behind: readonly string[] = [
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

/**
 * Puts notes on cells of a worksheet. Notes of the sender stay; what is said of a cell that has one is added to it. Notes of an
 * earlier run are taken away first.
 *
 * @param parts - parts of the file
 * @param sheet - path of the worksheet
 * @param notes - notes, one a cell
 */
export function setNotes(parts: PackageParts, sheet: string, notes: readonly CellNote[]): void {
  const xml = parts.text(sheet);
  const relations = parts.relations(sheet);
  const comments = relations.find(({ type }) => type === 'comments')?.target;
  const before = comments === undefined ? null : parts.text(comments);
  if (xml === null || (notes.length === 0 && before?.includes(author) !== true)) return;
  const { added, removed } = writeComments(parts, sheet, before === null ? undefined : comments, notes);
  // A picture in the header of the page is such a drawing too; that of the notes is the one the worksheet names.
  const named = /<(?:[\w.-]+:)?legacyDrawing\s[^>]*?:id\s*=\s*["']([^"']*)["']/.exec(xml)?.[1];
  const drawing = named === undefined ? undefined : relations.find(({ id }) => id === named)?.target;
  const vml = drawing === undefined ? null : parts.text(drawing);
  if (drawing !== undefined && vml !== null) {
    const bare = vml.replace(/<v:shape\s[\s\S]*?<\/v:shape>/g, (whole) => (removed.has(cellOf(whole)) ? '' : whole));
    parts.write(drawing, spliced(bare, bare.lastIndexOf('</xml>'), added.map(noteShape).join('')));
  } else if (added.length > 0 && named === undefined) addDrawing(parts, sheet, xml, noteDrawing(added));
}

// Each shape says on which cell its note hangs.
function cellOf(shape: string): string {
  const [row, column] = ['Row', 'Column'].map((name) => Number(RegExp(`<x:${name}>\\s*(\\d+)`).exec(shape)?.[1] ?? -1));
  return a1(row ?? -1, column ?? -1);
}

function addDrawing(parts: PackageParts, sheet: string, whole: string, vml: string): void {
  const part = parts.newName(`${folderOf(sheet)}drawings/vmlDrawingQ`, '.vml');
  parts.write(part, vml);
  parts.declare(part, types.drawing);
  const id = parts.relate(sheet, 'vmlDrawing', part);
  // A worksheet in which nothing stands may be one tag.
  const xml = whole.replace(/(<(?:[\w.-]+:)?worksheet(?:\s[^>]*)?)\/>\s*$/, '$1></worksheet>');
  const root = rootOf(xml);
  if (root === null) return;
  // The rows may be a million tags, and nothing that is looked for stands among them.
  const rows = xml.lastIndexOf('</', xml.lastIndexOf('sheetData>'));
  const from = rows < root.inside ? root.inside : xml.indexOf('>', rows) + 1;
  const next = childrenOf(xml, root, from).find(({ name }) => behind.includes(name));
  const piece = `<${root.prefix}legacyDrawing xmlns:r="${relationsSpace}" r:id="${id}"/>`;
  parts.write(sheet, spliced(xml, next?.start ?? root.close, piece));
}

const folderOf = (sheet: string): string =>
  sheet
    .split('/')
    .slice(0, -2)
    .map((step) => `${step}/`)
    .join('');

interface CommentsWritten {
  /** Notes that need a shape of their own. */
  readonly added: readonly CellNote[];
  /** Cells whose note was taken away. */
  readonly removed: ReadonlySet<string>;
}

function writeComments(
  parts: PackageParts,
  sheet: string,
  existing: string | undefined,
  notes: readonly CellNote[],
): CommentsWritten {
  const text = existing === undefined ? null : parts.text(existing);
  const root = text === null ? null : rootOf(text);
  if (existing === undefined || text === null || root === null) {
    const part = parts.newName(`${folderOf(sheet)}commentsQ`, '.xml');
    const list = notes.map((note) => comment(note, '', 0)).join('');
    parts.write(
      part,
      `${head}<comments xmlns="${main}"><authors><author>${author}</author></authors><commentList>${list}</commentList></comments>`,
    );
    parts.declare(part, types.comments);
    parts.relate(sheet, 'comments', part);
    return { added: notes, removed: new Set() };
  }
  const { prefix } = root;
  const removed = new Set<string>();
  let xml = withoutOurs(text, prefix, removed);
  const names = [...xml.matchAll(/<(?:[\w.-]+:)?author\s*\/>|<(?:[\w.-]+:)?author(?:\s[^>]*)?>([^<]*)</g)].map(
    ([, name = '']) => name,
  );
  let ours = names.indexOf(author);
  if (ours < 0) {
    ours = names.length;
    xml = xml.replace(
      RegExp(`</${prefix}authors>|<${prefix}authors\\s*/>`),
      (tag) =>
        `${tag.startsWith('</') ? '' : `<${prefix}authors>`}<${prefix}author>${author}</${prefix}author></${prefix}authors>`,
    );
  }
  const fresh: CellNote[] = [];
  for (const note of notes) {
    const own = RegExp(`<${prefix}comment\\s[^>]*\\bref\\s*=\\s*["']${note.cell}["'][\\s\\S]*?</${prefix}text>`).exec(
      xml,
    );
    if (own === null) fresh.push(note);
    else xml = spliced(xml, own.index + own[0].lastIndexOf('</'), addition(note.text, prefix));
  }
  const close = xml.lastIndexOf(`</${prefix}commentList>`);
  xml = spliced(xml, close, fresh.map((note) => comment(note, prefix, ours)).join(''));
  parts.write(existing, xml);
  return { added: fresh, removed };
}

const mark = '\n@qcdc: ';

const run = (text: string, p: string): string => `<${p}r><${p}t xml:space="preserve">${escaped(text)}</${p}t></${p}r>`;
const addition = (text: string, p: string): string => run(`${mark}${text}`, p);

function comment({ cell, text }: CellNote, p: string, id: number): string {
  return `<${p}comment ref="${cell}" authorId="${id}"><${p}text>${run(text, p)}</${p}text></${p}comment>`;
}

function withoutOurs(xml: string, p: string, removed: Set<string>): string {
  const ours = [...xml.matchAll(/<(?:[\w.-]+:)?author(?:\s[^>]*)?>([^<]*)</g)].findIndex(([, name]) => name === author);
  const added = RegExp(`<${p}r><${p}t xml:space="preserve">${mark}[^<]*</${p}t></${p}r>`, 'g');
  return xml
    .replace(RegExp(`<${p}comment\\s[^>]*>[\\s\\S]*?</${p}comment>`, 'g'), (whole) => {
      const attributes = attributesOf(whole.slice(0, whole.indexOf('>')));
      if (attributes.get('authorId') !== String(ours)) return whole;
      removed.add(attributes.get('ref') ?? '');
      return '';
    })
    .replace(added, '');
}
