import { a1 } from '../../a1.ts';
import type { SheetOut } from '../book.ts';
import { quoted } from './book-parts.ts';
import { xmlOut } from './xml-out.ts';

// Excel opens no worksheet with more links than this; the words of the others stand in their cells all the same.
const mostLinks = 65_000;

/**
 * Writes where the cells of a worksheet lead.
 *
 * @param sheet - the worksheet
 * @param refer - registers another workbook and returns its reference, such as `r:id="rId3"`
 * @returns the element; nothing where no cell leads anywhere
 */
export function linksXml({ rows }: SheetOut, refer: (file: string) => string): string {
  const files = new Map<string, string>();
  const links: string[] = [];
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell?.link === undefined || links.length >= mostLinks) return;
      const { sheet, cell: place, file } = cell.link;
      let reference = '';
      if (file !== undefined) {
        reference = files.get(file) ?? refer(file);
        files.set(file, reference);
      }
      const location = xmlOut(`${quoted(sheet)}!${place}`);
      links.push(`<hyperlink ref="${a1(r, c)}"${reference === '' ? '' : ` ${reference}`} location="${location}"/>`);
    });
  });
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}
