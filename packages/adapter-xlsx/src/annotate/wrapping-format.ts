import type { BookParts } from './book-parts.ts';
import type { PackageParts } from './package-parts.ts';
import { childrenOf, rootOf, spliced } from './xml.ts';

/**
 * Adds a cell format that wraps lines behind those of the workbook, so that none of them changes its number.
 *
 * @param parts - parts of the file
 * @param book - its worksheets
 * @returns number of the format; 0, the plain one, where the formats cannot be followed
 */
export function wrappingFormat(parts: PackageParts, book: BookParts): number {
  const part = parts.relations(book.part).find(({ type }) => type === 'styles')?.target;
  const xml = part === undefined ? null : parts.text(part);
  const root = xml === null ? null : rootOf(xml);
  if (part === undefined || xml === null || root === null) return 0;
  const formats = childrenOf(xml, root).find(({ name }) => name === 'cellXfs');
  if (formats === undefined) return 0;
  const p = root.prefix;
  const list = xml.slice(formats.start, formats.end);
  const inner = rootOf(list);
  if (inner === null) return 0;
  const all = childrenOf(list, inner);
  const own = all.findIndex(({ start, end }) => list.slice(start, end).includes(mark));
  if (own >= 0) return own;
  const piece = `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><${p}alignment ${mark}/></${p}xf>`;
  const grown = spliced(list, inner.close, piece).replace(/\scount\s*=\s*["']\d+["']/, ` count="${all.length + 1}"`);
  parts.write(part, spliced(xml, formats.start, grown, formats.end));
  return all.length;
}

const mark = 'vertical="top" wrapText="1"';
