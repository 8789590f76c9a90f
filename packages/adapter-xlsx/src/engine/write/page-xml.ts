import type { SheetOut } from '../book.ts';
import { xmlOut } from './xml-out.ts';

// Characters across a page of A4 on its side that can still be read.
const widestPage = 210;
const lastRow = 1_048_575;
const lastColumn = 16_383;

/**
 * Writes how a worksheet is printed: margins, paper, page numbers, and where its pages end.
 *
 * @param sheet - the worksheet
 * @returns its elements, in the order Excel wants them
 */
export function pageXml({ page, widths, footer = '' }: SheetOut): readonly string[] {
  if (page === undefined) {
    const pages = Math.max(1, Math.ceil(widths.reduce((sum, width) => sum + width, 0) / widestPage));
    return [
      '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
      `<pageSetup paperSize="9" orientation="landscape" fitToWidth="${pages}" fitToHeight="0"/>`,
      `<headerFooter><oddFooter>${xmlOut(`&L${footer}&R&P/&N`)}</oddFooter></headerFooter>`,
    ];
  }
  const { landscape, scale, breaks, rowBreaks, acrossOnePage = false } = page;
  const orientation = landscape ? 'landscape' : 'portrait';
  const fit = acrossOnePage ? ' fitToWidth="1" fitToHeight="0"' : '';
  return [
    // Top and bottom 20 mm, left 30 mm, right 15 mm; the number of the page in the top margin, none on the first.
    '<pageMargins left="1.18" right="0.59" top="0.79" bottom="0.79" header="0.39" footer="0.39"/>',
    `<pageSetup paperSize="9" scale="${scale}"${fit} pageOrder="overThenDown" orientation="${orientation}" useFirstPageNumber="1" firstPageNumber="1"/>`,
    `<headerFooter differentFirst="1"><oddHeader>${xmlOut('&C&14&P')}</oddHeader><oddFooter>${xmlOut(`&L&8 ${footer}`)}</oddFooter></headerFooter>`,
    breaksXml('rowBreaks', rowBreaks, lastColumn),
    breaksXml('colBreaks', breaks, lastRow),
  ];
}

function breaksXml(name: string, places: readonly number[], max: number): string {
  if (places.length === 0) return '';
  const all = places.map((id) => `<brk id="${id}" max="${max}" man="1"/>`).join('');
  return `<${name} count="${places.length}" manualBreakCount="${places.length}">${all}</${name}>`;
}
